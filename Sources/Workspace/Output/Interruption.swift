#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What happens on Ctrl-C and `kill`: the site that stands is left as it is, what was prepared is removed, and
/// the program ends with 128 plus the signal's number. While files are being moved into the site the signal
/// waits, so that the site is then new and whole.
public final class Interruption: @unchecked Sendable {
  public static let shared = Interruption()

  private let mutex = Mutex()
  private weak var stage: StateFolder?
  private var farewell: (@Sendable () -> Void)?

  /// Takes the signals over. Called before any other thread is made, so that none of them receives one.
  public func install(farewell: @escaping @Sendable () -> Void) {
    mutex.locked { self.farewell = farewell }
    var signals = Self.signals
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let wait = Work { [self] in
      var signals = Self.signals
      var signal: Int32 = 0
      while sigwait(&signals, &signal) != 0 {}
      end(128 + signal) {}
    }
    wait.detach()
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    return signals
  }

  /// Ends the program from any thread, as a signal does.
  public func end(_ code: Int32, saying words: () -> Void) {
    mutex.locked {
      stage?.removeStage()
      farewell?()
      words()
      _exit(code)
    }
  }

  /// The stage of `state` is removed when a signal comes, as long as there is such a state.
  func guarding(_ state: StateFolder) { mutex.locked { stage = state } }

  /// Waits where a signal is ending the program: what then fails in other threads, because their stage goes
  /// away, is no news.
  public func settle() { mutex.locked {} }

  /// Runs `body` to its end before any signal counts.
  func uninterrupted<T>(_ body: () throws(WorkspaceError) -> T) throws(WorkspaceError) -> T {
    try mutex.locked(body)
  }
}
