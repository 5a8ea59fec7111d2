#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts the site that was prepared in the place of the old one.
///
/// **By exchange**, wherever the system can: the stage is made whole – what did not change and what is not ours
/// gets a second name there –, written through to the disk, and takes the place of the output in one step. At
/// every moment the output is the old site or the new one. Then the old one, now in the stage, is taken apart.
///
/// **File by file** where the output cannot be exchanged (a mount point, a disk without second names, somebody
/// else's files in it): see ``replace(_:)``.
struct SiteMove {
  let publisher: Publisher
  /// Which files of the new manifest lie in the stage.
  let isNew: [Bool]
  /// Which files of the old manifest go.
  let isStale: [Bool]

  private var output: OutputFolder { publisher.output }
  private var state: StateFolder { publisher.state }
  private var stage: FileHandle { publisher.stage }

  /// The folder beside the manifest that holds what others changed at the last moment; nil where nobody did.
  func run(_ after: Manifest) throws(WorkspaceError) -> String? {
    var kept: String?
    guard let root = publisher.root else {
      guard try exchange(after, nil, &kept) else { throw .failed("make", output.shown) }
      return nil
    }
    let before = publisher.before
    let old = try OldSite(
      root, after: after,
      isStale: { path in before?.index(of: path).map { isStale[$0] } ?? false },
      shown: publisher.shown)
    if publisher.stageIsLikeRoot, old.isWhole, try complete(after, old, root),
      try exchange(after, root, &kept)
    {
      return kept
    }
    try Replacement(output: output, state: state, stage: stage, root: root, before: before).run(after, isNew)
    return nil
  }

  // MARK: A whole stage

  /// Gives everything that stays a second name in the stage; false where this disk or these files do not let us.
  private func complete(_ after: Manifest, _ old: OldSite, _ root: FileHandle) throws(WorkspaceError) -> Bool
  {
    for index in after.entries.indices where !isNew[index] {
      guard try after.withPath(index, { path in link(path, root) }).get() else { return false }
    }
    for path in old.foreign {
      guard try path.withUnsafeBufferPointer({ link($0.baseAddress, root) }).get() else { return false }
    }
    for folder in old.folders where folder.isEmpty {
      guard Files.makeFolders(Files.text(folder.path), below: stage) else {
        throw .failed("make the folder", publisher.shown(Files.text(folder.path)))
      }
    }
    // Last, and what is inside first: rights may forbid to write, and each new name in a folder changes its times.
    return old.folders.reversed().allSatisfy { keep($0, after, root) }
  }

  /// Gives a folder of the stage what the old one was given: rights, owner, attributes, and the times where nothing
  /// of ours stands in it. It is another folder all the same.
  private func keep(_ folder: OldSite.Folder, _ after: Manifest, _ root: FileHandle) -> Bool {
    // Where nothing of it stays there is none.
    guard let made = Files.status(of: folder.path, below: stage) else { return true }
    let old = folder.status
    if folder.hasAttributes
      || (old.st_mode, old.st_uid, old.st_gid) != (made.st_mode, made.st_uid, made.st_gid)
    {
      guard let from = Files.open(name: folder.path, in: root),
        let to = Files.open(name: folder.path, in: stage), Kernel.copyAttributes(from: from, to: to)
      else { return false }
    }
    if !after.hasFiles(below: folder.path) {
      utimensat(stage.descriptor, folder.path, old.times, AT_SYMLINK_NOFOLLOW)
    }
    return true
  }

  /// false where second names are not possible.
  private func link(_ path: UnsafePointer<CChar>?, _ root: FileHandle) -> Result<Bool, WorkspaceError> {
    guard let path else { return .success(true) }
    if Kernel.link(path, in: root, path, in: stage) { return .success(true) }
    let text = String(cString: path)
    if errno == ENOENT, Files.makeFolders(Files.split(text).parent, below: stage),
      Kernel.link(path, in: root, path, in: stage)
    {
      return .success(true)
    }
    if errno == ENOENT { return .failure(.changed(publisher.shown(text))) }
    return Kernel.isUnsupported(errno) ? .success(false) : .failure(.failed("link", publisher.shown(text)))
  }

  // MARK: Exchange

  /// false, and nothing done, where the system cannot exchange these two folders.
  private func exchange(
    _ after: Manifest, _ root: FileHandle?, _ kept: inout String?
  ) throws(WorkspaceError) -> Bool {
    var after = after
    var status = stat()
    fstat(stage.descriptor, &status)
    after.plan = .exchange
    after.root = UInt64(status.st_ino)
    guard let parent = Files.open(folder: output.parent) else { throw .failed("open", output.parent) }
    after.time = try state.announce(after)
    guard Kernel.syncDisk(of: stage) else { throw failure("write") }
    guard swap(root != nil, parent) else {
      let code = errno
      state.withdraw()
      if root != nil, Kernel.isUnsupported(code) { return false }
      throw .failed("replace", output.shown, code: code)
    }
    // The exchange goes by name. What was looked at, and will be taken apart, must be what it took away.
    if let root, !isStage(root) {
      _ = swap(true, parent)
      state.withdraw()
      throw .environment(
        "\(output.shown): another folder was put there while the site was made",
        help: "build again; nothing was written")
    }
    guard Kernel.syncNames(of: parent) else {
      let code = errno
      // Where even this fails the new site stands, whole, and the next build concludes.
      if root != nil
        ? swap(true, parent) : Kernel.moveToFree(output.name, in: parent, "stage", in: state.folder)
      {
        state.withdraw()
        throw .failed("replace", output.shown, code: code)
      }
      return true
    }
    if let root {
      kept = TakingApart(state: state, before: publisher.before).run(old: root, new: stage)
    }
    for index in after.entries.indices where !isNew[index] {
      after.refresh(index, after.withPath(index) { Files.status(of: $0, below: stage).map(FileStamp.init) })
    }
    state.conclude(after)
    return true
  }

  private func isStage(_ folder: FileHandle) -> Bool {
    var status = stat()
    guard fstat(folder.descriptor, &status) == 0, let there = Files.status(of: "stage", below: state.folder)
    else { return false }
    return (status.st_dev, status.st_ino) == (there.st_dev, there.st_ino)
  }

  private func swap(_ exists: Bool, _ parent: FileHandle) -> Bool {
    exists
      ? Kernel.exchange("stage", in: state.folder, output.name, in: parent)
      : Kernel.moveToFree("stage", in: state.folder, output.name, in: parent)
  }

  /// What `errno` holds, and the announcement taken back.
  private func failure(_ what: String) -> WorkspaceError {
    let error = WorkspaceError.failed(what, output.shown)
    state.withdraw()
    return error
  }
}
