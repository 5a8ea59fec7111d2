#if canImport(Glibc)
  import CLinux
  import Glibc
#else
  import Darwin
#endif

/// Calls that every system has under another name. All are repeated where a signal came between; they fail with
/// `errno`.
enum Kernel {
  /// Swaps what two names stand for, in one step: nobody ever sees one of them missing.
  static func exchange(_ a: String, in first: FileHandle, _ b: String, in second: FileHandle) -> Bool {
    retrying {
      #if canImport(Glibc)
        renameat2(first.descriptor, a, second.descriptor, b, 2)
      #else
        renameatx_np(first.descriptor, a, second.descriptor, b, UInt32(RENAME_SWAP))
      #endif
    }
  }

  /// Moves over whatever file stands at the new name.
  static func rename(_ a: String, in first: FileHandle, _ b: String, in second: FileHandle) -> Bool {
    retrying { renameat(first.descriptor, a, second.descriptor, b) }
  }

  /// Gives a file a second name.
  static func link(
    _ a: UnsafePointer<CChar>, in first: FileHandle, _ b: UnsafePointer<CChar>, in second: FileHandle
  ) -> Bool {
    retrying { linkat(first.descriptor, a, second.descriptor, b, 0) }
  }

  /// Moves to a name that must be free.
  static func moveToFree(_ a: String, in first: FileHandle, _ b: String, in second: FileHandle) -> Bool {
    let moved = retrying {
      #if canImport(Glibc)
        renameat2(first.descriptor, a, second.descriptor, b, 1)
      #else
        renameatx_np(first.descriptor, a, second.descriptor, b, UInt32(RENAME_EXCL))
      #endif
    }
    guard !moved, isUnsupported(errno) else { return moved }
    guard Files.status(of: b, below: second) == nil else {
      errno = EEXIST
      return false
    }
    return rename(a, in: first, b, in: second)
  }

  /// Whether a system or disk does not know a call at all, or not for these two places.
  static func isUnsupported(_ code: Int32) -> Bool {
    [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP, EXDEV, EBUSY, EPERM, EMLINK].contains(code)
  }

  /// Waits until everything that was written to the disk of `folder` will outlive a power cut: one call, whatever
  /// the number of files.
  static func syncDisk(of folder: FileHandle) -> Bool {
    #if canImport(Glibc)
      return retrying { syncfs(folder.descriptor) }
    #else
      sync()
      return true
    #endif
  }

  /// The same for the names in one folder. Some network disks cannot, and keep names safe by themselves.
  static func syncNames(of folder: FileHandle) -> Bool {
    retrying { fsync(folder.descriptor) } || errno == EINVAL
  }

  /// Gives a folder the rights, owner and extended attributes (access lists, security labels) of another, so that
  /// what is made in it gets what it would get there. Where only the owner cannot be given, the rest is.
  static func copyAttributes(from old: FileHandle, to new: FileHandle) -> Bool {
    var (status, own) = (stat(), stat())
    guard fstat(old.descriptor, &status) == 0, fstat(new.descriptor, &own) == 0 else { return false }
    if status.st_gid != own.st_gid {
      guard fchown(new.descriptor, uid_t.max, status.st_gid) == 0 else { return false }
    }
    if status.st_mode != own.st_mode {
      guard fchmod(new.descriptor, status.st_mode & 0o7777) == 0 else { return false }
    }
    guard copyExtendedAttributes(from: old, to: new) else { return false }
    return status.st_uid == own.st_uid || fchown(new.descriptor, status.st_uid, gid_t.max) == 0
  }

  /// Whether a folder has extended attributes.
  static func hasAttributes(_ folder: FileHandle) -> Bool {
    #if canImport(Glibc)
      return flistxattr(folder.descriptor, nil, 0) > 0
    #else
      return flistxattr(folder.descriptor, nil, 0, 0) > 0
    #endif
  }

  /// Whether something is mounted at a folder. Systems older than Linux 5.8 tell only of other disks.
  static func isMountPoint(_ folder: FileHandle, _ status: stat, on disk: stat) -> Bool {
    if status.st_dev != disk.st_dev { return true }
    #if canImport(Glibc)
      let emptyPath: Int32 = 0x1000
      var more = statx()
      return statx(folder.descriptor, "", emptyPath, 0, &more) == 0
        && more.stx_attributes & UInt64(STATX_ATTR_MOUNT_ROOT) != 0
    #else
      return false
    #endif
  }

  /// Removes a name from a folder of ours, whatever its rights.
  @discardableResult
  static func unlink(_ name: UnsafePointer<CChar>, in folder: FileHandle, isFolder: Bool = false) -> Bool {
    let flags = isFolder ? AT_REMOVEDIR : 0
    if unlinkat(folder.descriptor, name, flags) == 0 { return true }
    return errno == EACCES && fchmod(folder.descriptor, 0o700) == 0
      && unlinkat(folder.descriptor, name, flags) == 0
  }

  private static func copyExtendedAttributes(from old: FileHandle, to new: FileHandle) -> Bool {
    #if canImport(Glibc)
      var names = [CChar](repeating: 0, count: 4_096)
      let length = flistxattr(old.descriptor, &names, UInt(names.count))
      if length == 0 || (length < 0 && errno == ENOTSUP) { return true }
      guard length > 0 else { return false }
      var value = [UInt8](repeating: 0, count: 65_536)
      for name in names[..<length].split(separator: 0).map({ Array($0) + [0] }) {
        let size = fgetxattr(old.descriptor, name, &value, UInt(value.count))
        guard size >= 0 else { return false }
        var present = [UInt8](repeating: 0, count: size)
        let had = fgetxattr(new.descriptor, name, &present, UInt(size))
        if had == size, present.elementsEqual(value[..<size]) { continue }
        guard fsetxattr(new.descriptor, name, value, UInt(size), 0) == 0 else { return false }
      }
      return true
    #else
      return fcopyfile(old.descriptor, new.descriptor, nil, copyfile_flags_t(COPYFILE_XATTR | COPYFILE_ACL))
        == 0
    #endif
  }

  private static func retrying(_ call: () -> Int32) -> Bool {
    while true {
      if call() == 0 { return true }
      if errno != EINTR { return false }
    }
  }
}
