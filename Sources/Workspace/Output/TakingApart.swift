#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Removes an old site after it was exchanged, name by name: only what has another name in the new site, or is
/// ours and as we wrote it. What somebody put there at the last moment is moved into the new site; where that has
/// a file of its own at the place, it is kept beside the output.
struct TakingApart {
  let state: StateFolder
  /// The manifest of the old site.
  let before: Manifest?

  /// The folder beside the manifest that holds what was not ours to remove; nil where nothing was left. Failures
  /// are left for the next build: the new site stands.
  func run(old: FileHandle, new: FileHandle) -> String? {
    // Twice: what could not be opened the first time often can be the second.
    for _ in 0..<2 {
      empty(old, at: [], new)
      if unlinkat(state.folder.descriptor, "stage", AT_REMOVEDIR) == 0 || errno == ENOENT { return nil }
    }
    for number in 0..<10_000 {
      let name = number == 0 ? "kept.\(getpid())" : "kept.\(getpid()).\(number)"
      if Kernel.moveToFree("stage", in: state.folder, name, in: state.folder) { return name }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  private func empty(_ folder: FileHandle, at path: [CChar], _ new: FileHandle) {
    for name in Files.names(in: folder) ?? [] {
      let inner = path + name.bytes
      if name.isFolder {
        if let below = Files.open(name: name.bytes, in: folder) {
          empty(below, at: inner.dropLast() + [0x2F], new)
        }
        Kernel.unlink(name.bytes, in: folder, isFolder: true)
      } else if let goes = try? hasAnotherName(name.bytes, folder) || isAsWritten(inner, name.bytes, folder) {
        if goes { Kernel.unlink(name.bytes, in: folder) } else { move(inner, folder, new) }
      }
    }
  }

  private func hasAnotherName(_ name: [CChar], _ folder: FileHandle) -> Bool {
    Files.status(of: name, below: folder).map { $0.st_nlink > 1 } ?? false
  }

  /// An error where the file cannot be read now: then it stays for the second time.
  private func isAsWritten(
    _ path: [CChar], _ name: [CChar], _ folder: FileHandle
  ) throws(WorkspaceError) -> Bool {
    guard let before, let index = before.index(of: path) else { return false }
    return try before.isOurs(index, as: Files.text(name), below: folder)
  }

  private func move(_ path: [CChar], _ folder: FileHandle, _ new: FileHandle) {
    let (parent, name) = Files.split(Files.text(path))
    guard let place = Files.open(folder: parent, below: new, making: true) else { return }
    _ = Kernel.moveToFree(name, in: folder, name, in: place)
  }
}
