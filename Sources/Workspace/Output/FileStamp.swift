#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a file system says of a file without opening it. Where all of it is as it was, so are the bytes: whoever
/// writes to a file changes its times, and nobody can set `changed` to a time of their choice.
struct FileStamp: Equatable, Sendable {
  var size: Int
  /// When the bytes were last written, in nanoseconds since 1970.
  var modified: Int
  /// When anything about the file last changed: bytes, rights, names.
  var changed: Int
  var inode: UInt64

  init(size: Int, modified: Int, changed: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  init(_ status: stat) {
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    self.init(
      size: Int(status.st_size), modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed),
      inode: UInt64(status.st_ino))
  }

  /// A time beyond the year 2262 wraps round: it is still another time.
  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// Whether somebody may have written to the file at or after `time` without giving it another time than it has:
  /// clocks of file systems tick every few milliseconds, or every two seconds where they know no fractions.
  func isRacy(at time: Int) -> Bool {
    modified >= time - (modified % 1_000_000_000 == 0 ? 2_000_000_000 : 10_000_000)
  }
}

extension stat {
  var isPlainFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

  /// When it was last read and last written, as `utimensat` takes them.
  var times: [timespec] {
    #if canImport(Glibc)
      [st_atim, st_mtim]
    #else
      [st_atimespec, st_mtimespec]
    #endif
  }
}
