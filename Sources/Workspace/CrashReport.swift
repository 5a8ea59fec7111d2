#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program says when it crashes: one line with the file that it was at, and exit code 70, instead of a
/// signal and a stack trace. What was published stays as it was.
///
/// All that the handler touches is memory that stands ready: a crash may be a full stack, or a broken heap.
public enum CrashReport {
  /// Set before the first thread is made, and never again.
  private nonisolated(unsafe) static var key: pthread_key_t?

  private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]
  private static let stackSize = 64 << 10
  /// A multiple of 16, for the stack stands behind the word.
  private static let wordSize = 1_504

  /// Takes the signals over; called first, on the main thread.
  public static func install() {
    var fresh = pthread_key_t()
    guard key == nil, pthread_key_create(&fresh, nil) == 0 else { return }
    key = fresh
    _ = prepareThread()
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = { CrashReport.end(by: $0) }
    #else
      action.__sigaction_u.__sa_handler = { CrashReport.end(by: $0) }
    #endif
    // The second crash, in the handler, is the system's.
    action.sa_flags = Int32(bitPattern: UInt32(SA_ONSTACK)) | Int32(bitPattern: UInt32(SA_RESETHAND))
    for signal in signals { sigaction(signal, &action, nil) }
  }

  /// Gives the calling thread a stack for the handler, and a place for the name of its work; nil where crashes
  /// are not reported. The thread gives it back by ``leaveThread(_:)``.
  static func prepareThread() -> UnsafeMutableRawPointer? {
    guard let key, let memory = malloc(stackSize + wordSize) else { return nil }
    memory.storeBytes(of: 0, as: UInt8.self)
    var stack = stack_t()
    stack.ss_sp = memory + wordSize
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
    pthread_setspecific(key, memory)
    return memory
  }

  static func leaveThread(_ memory: UnsafeMutableRawPointer?) {
    guard let key, let memory else { return }
    var stack = stack_t()
    stack.ss_flags = Int32(SS_DISABLE)
    sigaltstack(&stack, nil)
    pthread_setspecific(key, nil)
    free(memory)
  }

  /// Notes what the calling thread does, for the case that it crashes: `reading content/journeys/buy.md`.
  static func working(on work: String) {
    guard let key, let memory = pthread_getspecific(key) else { return }
    var work = work
    work.withUTF8 { source in
      let count = min(source.count, wordSize - 1)
      if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: count) }
      memory.storeBytes(of: 0, toByteOffset: count, as: UInt8.self)
    }
  }

  private static func end(by signal: Int32) {
    say("waymark: internal error (signal ")
    let tens = UInt8(truncatingIfNeeded: signal / 10 % 10)
    var digits = (0x30 + tens, 0x30 + UInt8(truncatingIfNeeded: signal % 10))
    withUnsafeBytes(of: &digits) { bytes in
      _ = bytes.baseAddress.map { write(STDERR_FILENO, tens > 0 ? $0 : $0 + 1, tens > 0 ? 2 : 1) }
    }
    say(")")
    if let key, let work = pthread_getspecific(key), strlen(work) > 0 {
      say(" while ")
      _ = write(STDERR_FILENO, work, strlen(work))
    }
    say("; please report this\n")
    _exit(70)
  }

  private static func strlen(_ memory: UnsafeMutableRawPointer) -> Int {
    var count = 0
    while count < wordSize, memory.load(fromByteOffset: count, as: UInt8.self) != 0 { count += 1 }
    return count
  }

  private static func say(_ words: StaticString) {
    _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
  }
}
