#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time that one thread spends computing: it stands still while the thread waits for a core, a disk or a lock.
struct ThreadClock {
  #if canImport(Glibc)
    private let clock: clockid_t?
  #endif
  private var start = 0.0

  /// Of the calling thread, from now on.
  init() {
    #if canImport(Glibc)
      var clock = clockid_t()
      self.clock = pthread_getcpuclockid(pthread_self(), &clock) == 0 ? clock : nil
    #endif
    start = reading ?? 0
  }

  /// Seconds since the start; nil on systems that do not tell it of another thread. The thread must not have ended.
  var seconds: Double? { reading.map { $0 - start } }

  private var reading: Double? {
    #if canImport(Glibc)
      var time = timespec()
      guard let clock, clock_gettime(clock, &time) == 0 else { return nil }
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    #else
      return nil
    #endif
  }
}
