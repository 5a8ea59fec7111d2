#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a build that was killed while it published has left, brought to its end: then the old site stands, or the
/// new one, and the manifest says which.
struct Recovery {
  let output: OutputFolder
  let state: StateFolder

  init(_ output: OutputFolder, _ state: StateFolder) {
    self.output = output
    self.state = state
  }

  /// The manifest of the site that stands.
  func run() throws(WorkspaceError) -> Manifest? {
    let before = try state.manifest()
    guard try Files.exists("manifest.next", in: state.folder) else { return before }
    guard let (next, time) = try StateFolder.read("manifest.next", in: state.folder),
      let root = try output.open()
    else {
      // It was not yet written through, or the output was taken away since: nothing is half done.
      state.withdraw()
      return before
    }
    var after = next
    after.time = time
    switch next.plan {
    case .done: break
    case .exchange:
      var status = stat()
      guard fstat(root.descriptor, &status) == 0, UInt64(status.st_ino) == next.root else { break }
      if let old = try state.stage() {
        _ = TakingApart(state: state, before: before).run(old: old, new: root)
      }
      state.conclude(after)
      return after
    case .replace:
      guard let stage = try state.stage() else { return try mixture(before, after, root) }
      return try Replacement(output: output, state: state, stage: stage, root: root, before: before)
        .resume(after)
    }
    state.withdraw()
    return before
  }

  /// Somebody removed what was prepared, so the site stays a mixture until the next build that publishes. It needs
  /// to know that what either of the two wrote is ours.
  private func mixture(
    _ before: Manifest?, _ next: Manifest, _ root: FileHandle
  ) throws(WorkspaceError) -> Manifest {
    var files: [Publisher.Staged] = []
    var paths: Set<PathKey> = []
    for manifest in [next, before].compactMap({ $0 }) {
      for (index, entry) in manifest.entries.enumerated() {
        let path = manifest.path(index)
        guard try manifest.isOurs(index, below: root), paths.insert(PathKey(path)).inserted else { continue }
        files.append(Publisher.Staged(path: path, hash: entry.hash, stamp: entry.stamp, isNew: false))
      }
    }
    var ours = Manifest(files)
    ours.time = next.time
    try state.correct(ours)
    state.withdraw()
    return ours
  }
}

extension OutputFolder {
  /// Completes what a killed build has left half done, if there is such a thing.
  public func recover() throws(WorkspaceError) {
    guard let parent = Files.open(folder: parent), try Files.exists(stateName + "/manifest.next", in: parent)
    else {
      return
    }
    _ = try Recovery(self, StateFolder(of: self)).run()
  }
}
