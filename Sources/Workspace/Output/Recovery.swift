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
      guard let stage = try state.stage() else { break }
      return try Replacement(output: output, state: state, stage: stage, root: root, before: before)
        .resume(after)
    }
    state.withdraw()
    return before
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
