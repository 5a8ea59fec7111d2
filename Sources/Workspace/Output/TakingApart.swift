#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Removes an old site after it was exchanged, name by name: only what has another name in the new site, or is
/// ours. What somebody put there at the last moment is moved into the new site.
struct TakingApart {
  let state: StateFolder
  /// The manifest of the old site.
  let before: Manifest?

  /// Failures are left for the next build: the new site stands.
  func run(old: FileHandle, new: FileHandle) {
    // Twice: what could not be opened the first time often can be the second.
    for _ in 0..<2 {
      empty(old, at: [], new)
      if unlinkat(state.folder.descriptor, "stage", AT_REMOVEDIR) == 0 || errno == ENOENT { return }
    }
    // Something that is in nobody's way there, and not ours to remove.
    _ = Kernel.moveToFree("stage", in: state.folder, "kept.\(getpid())", in: state.folder)
  }

  private func empty(_ folder: FileHandle, at path: [CChar], _ new: FileHandle) {
    for name in Files.names(in: folder) ?? [] {
      let inner = path + name.bytes
      if name.isFolder {
        if let below = Files.open(name: name.bytes, in: folder) {
          empty(below, at: inner.dropLast() + [0x2F], new)
        }
        unlinkat(folder.descriptor, name.bytes, AT_REMOVEDIR)
      } else if before?.index(of: inner) != nil || hasAnotherName(name.bytes, folder) {
        unlinkat(folder.descriptor, name.bytes, 0)
      } else {
        move(inner, name.bytes, folder, new)
      }
    }
  }

  private func hasAnotherName(_ name: [CChar], _ folder: FileHandle) -> Bool {
    Files.status(of: name, below: folder).map { $0.st_nlink > 1 } ?? false
  }

  private func move(_ path: [CChar], _ name: [CChar], _ folder: FileHandle, _ new: FileHandle) {
    let text = Files.text(path)
    guard Files.makeFolders(Files.split(text).parent, below: new) else { return }
    _ = Kernel.moveToFree(Files.text(name), in: folder, text, in: new)
  }
}
