#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the program where work on one file, or all of it, takes too long: a call into C cannot be cancelled, and
/// within the limits on input no file needs more than a second.
///
/// Time is counted in ticks of its own thread: while the program is stopped (Ctrl-Z, a sleeping laptop) or
/// starved, no time passes.
public final class Watchdog: @unchecked Sendable {
  /// Watches nothing.
  public static let off = Watchdog(perFile: .max, whole: .max, tick: 0) { _ in }

  private struct Running {
    var id: Int
    var work: String
    var since: Int
  }

  private let mutex = Mutex()
  private let perFile: Int
  private let whole: Int
  private let secondsPerTick: Double
  private let bark: @Sendable (String) -> Void
  private var running: [Running] = []
  private var ticks = 0
  private var lastID = 0

  /// 10 seconds a file and 10 minutes in all, then `bark` is called with a sentence, once, on a thread that may
  /// end the program.
  public convenience init(bark: @escaping @Sendable (String) -> Void) {
    self.init(perFile: 40, whole: 2_400, tick: 0.25, bark: bark)
    let watch = Work { [self] in
      repeat { usleep(250_000) } while passTick()
    }
    watch.detach()
  }

  /// Limits in ticks of so many seconds, which ``passTick()`` counts.
  init(perFile: Int, whole: Int, tick seconds: Double, bark: @escaping @Sendable (String) -> Void) {
    self.perFile = perFile
    self.whole = whole
    secondsPerTick = seconds
    self.bark = bark
  }

  /// Does some work under watch. `work` names it: `reading content/journeys/buy.md`.
  func watch<T, E: Error>(_ work: String, _ body: () throws(E) -> T) throws(E) -> T {
    CrashReport.working(on: work)
    let id = mutex.locked {
      lastID += 1
      running.append(Running(id: lastID, work: work, since: ticks))
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
