#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the program where work on one file, or all of it, takes too long: a call into C cannot be cancelled, and
/// within the limits on input no file needs more than a second.
///
/// What counts for a file is what its thread computed: on a busy machine it waits for a core, and that is no fault
/// of the file. Ticks of the dog's own thread end what is stuck without computing, and stand for all where a system
/// does not tell a thread's time; while the program is stopped (Ctrl-Z, a sleeping laptop), none pass.
public final class Watchdog: @unchecked Sendable {
  /// Watches nothing.
  public static let off = Watchdog(perFile: .max, whole: .max, tick: 0) { _ in }

  private struct Running {
    var id: Int
    var work: String
    var since: Int
    var clock: ThreadClock
  }

  private let mutex = Mutex()
  private let computing: Double
  private let perFile: Int
  private let whole: Int
  private let secondsPerTick: Double
  private let bark: @Sendable (String) -> Void
  private var running: [Running] = []
  private var ticks = 0
  private var lastID = 0

  /// 10 seconds of computing and a minute in all for a file, and 10 minutes for everything, then `bark` is called
  /// with a sentence, once, on a thread that may end the program.
  public convenience init(bark: @escaping @Sendable (String) -> Void) {
    let isTold = ThreadClock().seconds != nil
    self.init(computing: 10, perFile: isTold ? 240 : 40, whole: 2_400, tick: 0.25, bark: bark)
    let watch = Work { [self] in
      repeat { usleep(250_000) } while passTick()
    }
    watch.detach()
  }

  /// Limits in ticks of so many seconds, which ``passTick()`` counts; `computing` is in seconds of a file's thread.
  init(
    computing: Double = .infinity, perFile: Int, whole: Int, tick seconds: Double,
    bark: @escaping @Sendable (String) -> Void
  ) {
    self.computing = computing
    self.perFile = perFile
    self.whole = whole
    secondsPerTick = seconds
    self.bark = bark
  }

  /// Does some work under watch. `work` names it: `reading content/journeys/buy.md`.
  func watch<T, E: Error>(_ work: String, _ body: () throws(E) -> T) throws(E) -> T {
    CrashReport.working(on: work)
    let clock = ThreadClock()
    let id = mutex.locked {
      lastID += 1
      running.append(Running(id: lastID, work: work, since: ticks, clock: clock))
      return lastID
    }
    defer {
      mutex.locked { running.removeAll { $0.id == id } }
      CrashReport.working(on: "")
    }
    return try body()
  }

  /// Lets one tick pass; false when the dog has barked.
  func passTick() -> Bool {
    let complaint = mutex.locked { () -> String? in
      ticks += 1
      // What runs is only forgotten under this lock, so its thread is still there.
      if let slow = running.first(where: { $0.clock.seconds ?? 0 > computing }) {
        return "\(slow.work) takes more than \(Int(computing)) s of computing"
      }
      if let slow = running.first(where: { ticks - $0.since > perFile }) {
        return "\(slow.work) takes more than \(seconds(perFile)) s"
      }
      return ticks > whole ? "this takes more than \(seconds(whole)) s" : nil
    }
    if let complaint { bark(complaint) }
    return complaint == nil
  }

  private func seconds(_ ticks: Int) -> Int { Int(Double(ticks) * secondsPerTick) }
}
