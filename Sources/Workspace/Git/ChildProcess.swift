#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that runs beside this one. It is given a vector of arguments, which no shell ever sees, and just the
/// variables that it is to have. It ends with its last user.
///
/// Its output is read while it runs, its complaints are collected, and one that keeps silent is ended.
final class ChildProcess {
  private var id: pid_t = 0
  private var status: Int32 = 0
  private var input: FileHandle?
  private let output: FileHandle
  private var complaints: FileHandle?
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// What it wrote to its standard error, from the beginning.
  private(set) var errors: [UInt8] = []

  private static let pieceSize = 1 << 16
  private static let keptErrors = 1 << 14
  /// After so many milliseconds without a byte nobody waits any more.
  private let patience: Int32

  /// Starts a program that is looked up in PATH. nil with `errno`: ENOENT where there is none.
  init?(_ program: String, _ arguments: [String], environment: [String], patience: Int32 = 60_000) {
    self.patience = patience
    guard let input = Self.pipe(), let output = Self.pipe(), let complaints = Self.pipe() else { return nil }
    (self.input, self.output, self.complaints) = (input.write, output.read, complaints.read)
    let code = Self.withVector([program] + arguments) { arguments in
      Self.withVector(environment) { environment in
        Self.withAttributes(streams: [input.read, output.write, complaints.write]) { actions, attributes in
          posix_spawnp(&id, program, actions, attributes, arguments, environment)
        }
      }
    }
    guard code == 0 else {
      errno = code
      return nil
    }
  }

  deinit {
    guard id > 0 else { return }
    kill(id, SIGKILL)
    _ = collect()
  }

  // MARK: Talking

  /// Writes all bytes; false where the program does not read any more.
  func write(_ bytes: [UInt8]) -> Bool {
    guard let input else { return false }
    // A signal for a broken pipe would end this program: it is held back, and taken where it came.
    var (broken, before, pending) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &broken, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    if Files.write(bytes, to: input.descriptor) { return true }
    var signal: Int32 = 0
    if sigpending(&pending) == 0, sigismember(&pending, SIGPIPE) == 1 { sigwait(&broken, &signal) }
    return false
  }

  /// Tells the program that nothing more comes.
  func closeInput() { input = nil }

  /// The next line without its end; nil where the output ends before, or the line is longer than `limit`.
  func readLine(limit: Int = 4_096) -> [UInt8]? { record(limit, end: 0x0A, isCut: false) }

  /// The same for records that end with another byte; of a longer one only the first bytes are given.
  func readRecord(cutAt limit: Int, end last: UInt8) -> [UInt8]? { record(limit, end: last, isCut: true) }

  private func record(_ limit: Int, end last: UInt8, isCut: Bool) -> [UInt8]? {
    var head: [UInt8]?
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: last) {
        defer { start = end + 1 }
        return head ?? Array(isCut ? buffer[start..<end].prefix(limit) : buffer[start..<end])
      }
      if buffer.count - start > limit {
        guard isCut else { return nil }
        head = head ?? Array(buffer[start..<(start + limit)])
        start = buffer.count
      }
      searched = buffer.count - start
      guard fill() else { return nil }
    }
  }

  /// Up to `count` bytes; fewer only at the end of the output.
  func read(count: Int) -> [UInt8] {
    while buffer.count - start < count, fill() {}
    let end = min(start + count, buffer.count)
    defer { start = end }
    return Array(buffer[start..<end])
  }

  /// Waits for its end: the exit code, or 128 plus the number of the signal.
  func wait() -> Int32 {
    while fill() { start = buffer.count }
    let status = collect()
    // As the macros of sys/wait.h have it.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private func collect() -> Int32 {
    // Once it is collected, its number may be another program's.
    while id > 0, waitpid(id, &status, 0) < 0, errno == EINTR {}
    id = 0
    return status
  }

  /// Takes more of the output into the buffer; false at its end.
  private func fill() -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    while !isAtEnd || complaints != nil {
      var waited = [
        pollfd(fd: isAtEnd ? -1 : output.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: complaints?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waited, 2, patience)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        errors += Array("it gave no answer for \(patience / 1_000) seconds\n".utf8)
        kill(id, SIGKILL)
        (isAtEnd, complaints) = (true, nil)
        return false
      }
      if waited[1].revents != 0, let complaints {
        let piece = Self.piece(of: complaints)
        errors += piece.prefix(max(Self.keptErrors - errors.count, 0))
        if piece.isEmpty { self.complaints = nil }
      }
      if waited[0].revents != 0 {
        let piece = Self.piece(of: output)
        isAtEnd = piece.isEmpty
        buffer += piece
        if !isAtEnd { return true }
      }
    }
    return false
  }

  /// What is there to be read, without waiting for more; none at the end.
  private static func piece(of file: FileHandle) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
      while true {
        #if canImport(Glibc)
          let got = Glibc.read(file.descriptor, buffer.baseAddress, pieceSize)
        #else
          let got = Darwin.read(file.descriptor, buffer.baseAddress, pieceSize)
        #endif
        if got < 0, errno == EINTR { continue }
        count = max(got, 0)
        return
      }
    }
  }

  // MARK: Starting

  /// Both ends beyond the standard streams, so that the child's can be put there; no other child gets them.
  private static func pipe() -> (read: FileHandle, write: FileHandle)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      guard Glibc.pipe(&ends) == 0 else { return nil }
    #else
      guard Darwin.pipe(&ends) == 0 else { return nil }
    #endif
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    for end in ends { close(end) }
    let handles = moved.filter { $0 >= 0 }.map(FileHandle.init)
    return handles.count == 2 ? (handles[0], handles[1]) : nil
  }

  /// As a C program has it: texts that end with a NUL byte, and nil behind the last.
  private static func withVector<T>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> T
  ) -> T {
    var vector = texts.map { strdup($0) } + [nil]
    defer { for text in vector { free(text) } }
    return vector.withUnsafeMutableBufferPointer { buffer in
      var empty: UnsafeMutablePointer<CChar>?
      return withUnsafeMutablePointer(to: &empty) { body(buffer.baseAddress ?? $0) }
    }
  }

  #if canImport(Glibc)
    private typealias Actions = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
  #else
    private typealias Actions = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
  #endif

  /// The standard streams of the child, and signals as a program finds them that a shell starts.
  private static func withAttributes(
    streams: [FileHandle], _ start: (UnsafePointer<Actions>, UnsafePointer<Attributes>) -> Int32
  ) -> Int32 {
    #if canImport(Glibc)
      var (actions, attributes) = (Actions(), Attributes())
    #else
      var (actions, attributes): (Actions, Attributes) = (nil, nil)
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.descriptor, Int32(number))
    }
    var (none, ours) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&ours)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&ours, signal) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &ours)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    return start(&actions, &attributes)
  }
}
