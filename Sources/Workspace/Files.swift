#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file or folder, closed with its last user.
final class FileHandle: Sendable {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}

/// What stands in a folder.
struct FolderEntry {
  enum Kind: Equatable {
    case file(size: Int)
    case folder
    /// `symbolic link`, `named pipe` …
    case special(String)
  }

  let name: String
  let kind: Kind
  /// Broken UTF-8 in the name: it cannot be a path of ours, nor be opened by ``name``.
  let nameIsUTF8: Bool
}

/// Calls to the system, by path below an open folder, that never follow a symbolic link.
package enum Files {
  /// Opens a folder by a path of any kind; a symbolic link is followed, as in a shell.
  static func open(folder path: String) -> FileHandle? {
    handle(openRetrying(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens the folder at `path` below `root`, one component at a time, so that no component can be a link; what
  /// is missing of it is made where `making` says so.
  static func open(folder path: String, below root: FileHandle, making: Bool = false) -> FileHandle? {
    var folder = root
    for component in path.split(separator: "/").map(String.init) {
      var next = open(name: component, in: folder)
      if making, next == nil, errno == ENOENT, makeFolder(component, below: folder) {
        next = open(name: component, in: folder)
      }
      guard let next else { return nil }
      folder = next
    }
    return folder
  }

  /// Opens a plain file for reading; anything else is not opened, or closed at once and `errno` EINVAL.
  static func open(file path: String, below root: FileHandle) -> (handle: FileHandle, size: Int)? {
    let (parent, name) = split(path)
    guard let folder = open(folder: parent, below: root) else { return nil }
    // Opening a pipe without O_NONBLOCK would wait for a writer.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard let file = handle(openRetrying(folder.descriptor, name, flags)) else { return nil }
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else {
      errno = EINVAL
      return nil
    }
    return (file, Int(status.st_size))
  }

  /// The folder and the name of a path: `a/b/c` is `a/b` and `c`.
  static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// A name in a folder, ended by a NUL byte, and whether it is that of a folder or of a plain file.
  typealias Name = (bytes: [CChar], isFolder: Bool, isPlain: Bool)

  /// The names in a folder, without `.` and `..`, in the disk's order; nil with `errno`.
  static func names(in folder: FileHandle) -> [Name]? {
    // A fresh descriptor: a duplicate would share its reading position.
    let descriptor = openRetrying(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(stream) }
    var names: [Name] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { return errno == 0 ? names : nil }
      let bytes = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 1) { name in
          Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1))
        }
      }
      if bytes == [0x2E, 0] || bytes == [0x2E, 0x2E, 0] { continue }
      var (isFolder, isPlain) = (entry.pointee.d_type == DT_DIR, entry.pointee.d_type == DT_REG)
      if entry.pointee.d_type == DT_UNKNOWN, let status = status(of: bytes, below: folder) {
        (isFolder, isPlain) = (status.isFolder, status.isPlainFile)
      }
      names.append((bytes, isFolder, isPlain))
    }
  }

  /// What stands in a folder, without `.` and `..`, sorted by the bytes of the names; nil with `errno`.
  static func entries(of folder: FileHandle) -> [FolderEntry]? {
    guard var names = names(in: folder)?.map({ $0.bytes.dropLast().map { UInt8(bitPattern: $0) } }) else {
      return nil
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return names.compactMap { entry(named: $0, in: folder) }
  }

  /// nil for a name that has gone since.
  private static func entry(named bytes: [UInt8], in folder: FileHandle) -> FolderEntry? {
    let name = String(decoding: bytes, as: UTF8.self)
    var status = stat()
    let path = bytes.map { CChar(bitPattern: $0) } + [0]
    guard fstatat(folder.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FolderEntry(name: name, kind: kind(status), nameIsUTF8: name.utf8.elementsEqual(bytes))
  }

  /// What the system knows of a path below a folder; nil with `errno`.
  static func status(of path: UnsafePointer<CChar>, below root: FileHandle) -> stat? {
    var status = stat()
    return fstatat(root.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// What stands at a path below a folder; nil where nothing does.
  static func kind(of path: String, below root: FileHandle) -> FolderEntry.Kind? {
    var status = stat()
    return fstatat(root.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? kind(status) : nil
  }

  /// Whether there is something at a path below a folder; what cannot be known now is an error.
  static func exists(_ path: String, in folder: FileHandle) throws(WorkspaceError) -> Bool {
    try status(ifThere: path, below: folder) != nil
  }

  /// What the system knows of a path below a folder; nil only where nothing stands there.
  static func status(ifThere path: String, below folder: FileHandle) throws(WorkspaceError) -> stat? {
    if let status = status(of: path, below: folder) { return status }
    guard [ENOENT, ENOTDIR, ELOOP].contains(errno) else { throw .failed("look at", path) }
    return nil
  }

  /// Opens a folder by its name; nil only where none has this name.
  static func openIfThere(_ name: String, in folder: FileHandle) throws(WorkspaceError) -> FileHandle? {
    if let inner = open(name: name, in: folder) { return inner }
    guard errno == ENOENT else { throw .failed("open", name) }
    return nil
  }

  /// What the system knows of a path of any kind; links are followed.
  static func status(of path: String) -> stat? {
    var status = stat()
    return fstatat(AT_FDCWD, path, &status, 0) == 0 ? status : nil
  }

  /// The kind of what stands at a path of any kind.
  static func kind(of path: String) -> FolderEntry.Kind? {
    var status = stat()
    return fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) == 0 ? kind(status) : nil
  }

  private static func kind(_ status: stat) -> FolderEntry.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .folder
    case S_IFLNK: .special("symbolic link")
    case S_IFIFO: .special("named pipe")
    case S_IFSOCK: .special("socket")
    default: .special("device")
    }
  }

  /// Up to `count` bytes from where the file stands; fewer only at its end; nil with `errno`.
  static func read(_ file: FileHandle, count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        #if canImport(Glibc)
          let got = Glibc.read(file.descriptor, base + filled, count - filled)
        #else
          let got = Darwin.read(file.descriptor, base + filled, count - filled)
        #endif
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { return }
        filled += got
      }
    }
    return failed ? nil : bytes
  }

  /// Writes all bytes; false with `errno`.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { write($0, to: descriptor) }
  }

  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var from = 0
    while from < bytes.count, let base = bytes.baseAddress {
      #if canImport(Glibc)
        let put = Glibc.write(descriptor, base + from, bytes.count - from)
      #else
        let put = Darwin.write(descriptor, base + from, bytes.count - from)
      #endif
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { return false }
      from += put
    }
    return true
  }

  /// Makes a new file for writing; one that exists is never opened. The caller closes it.
  static func create(_ path: String, below root: FileHandle) -> Int32 {
    openRetrying(root.descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
  }

  /// Writes a new file; false with `errno`, and then no file of this name stays.
  static func write(_ bytes: [UInt8], toNew name: String, in folder: FileHandle) -> Bool {
    let descriptor = create(name, below: folder)
    guard descriptor >= 0 else { return false }
    let written = write(bytes, to: descriptor)
    if closing(descriptor, after: written) { return true }
    let code = errno
    unlinkat(folder.descriptor, name, 0)
    errno = code
    return false
  }

  /// Closes a file that was written to: some disks say only now that they are full. `errno` is that of what went
  /// wrong first.
  static func closing(_ descriptor: Int32, after succeeded: Bool) -> Bool {
    let code = errno
    // Where a signal came between, the descriptor is closed all the same.
    let closed = close(descriptor) == 0 || errno == EINTR
    if !succeeded { errno = code }
    return succeeded && closed
  }

  /// Makes the folder at `path` below `root` and those above it; false with `errno`.
  static func makeFolders(_ path: String, below root: FileHandle) -> Bool {
    if path.isEmpty || makeFolder(path, below: root) { return true }
    guard errno == ENOENT else { return false }
    return makeFolders(split(path).parent, below: root) && makeFolder(path, below: root)
  }

  /// True too where it exists.
  private static func makeFolder(_ path: String, below root: FileHandle) -> Bool {
    while mkdirat(root.descriptor, path, 0o777) != 0 {
      if errno != EINTR { return errno == EEXIST }
    }
    return true
  }

  /// Removes a folder with all that stands in it, following no link; true where nothing is left.
  @discardableResult
  static func removeTree(_ name: UnsafePointer<CChar>, in folder: FileHandle) -> Bool {
    guard let inner = open(name: name, in: folder) else {
      return errno == ENOENT || unlinkat(folder.descriptor, name, 0) == 0 || errno == ENOENT
    }
    for entry in names(in: inner) ?? [] {
      if entry.isFolder {
        removeTree(entry.bytes, in: inner)
      } else {
        Kernel.unlink(entry.bytes, in: inner)
      }
    }
    return Kernel.unlink(name, in: folder, isFolder: true)
  }

  /// A path as the system has it, for people.
  static func text(_ path: [CChar]) -> String {
    String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Opens a folder by its name in another.
  static func open(name: UnsafePointer<CChar>, in folder: FileHandle) -> FileHandle? {
    handle(openRetrying(folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// The path without links, `.` and `..`; nil where nothing stands there.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func openRetrying(_ folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    while true {
      let descriptor = openat(folder, path, flags, 0o666)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }

  private static func handle(_ descriptor: Int32) -> FileHandle? {
    descriptor < 0 ? nil : FileHandle(descriptor)
  }
}
