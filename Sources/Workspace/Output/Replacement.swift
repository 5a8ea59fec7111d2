import MarkdownTree

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Publishes file by file, where the output cannot be exchanged as a whole.
///
/// What is new lies in the stage, and the manifest of what is to come beside it, both written through to the
/// disk, before the first file of the output is touched. A build that is killed between the first and the last
/// file leaves a mixture; the next one, whatever it was asked for, first does the rest. Every step may be done
/// twice.
struct Replacement {
  let output: OutputFolder
  let state: StateFolder
  let stage: FileHandle
  let root: FileHandle
  let before: Manifest?

  /// The one name in the output that is neither the old site's nor the new one's: a file on its way from another
  /// disk.
  private static let draft = ".waymark-new"

  func run(_ after: Manifest, _ isNew: [Bool]) throws(WorkspaceError) {
    try refuseWithoutSpace(after, isNew)
    var after = after
    after.plan = .replace
    after.time = try state.announce(after)
    guard Kernel.syncDisk(of: stage) else {
      let error = WorkspaceError.failed("write", output.shown)
      state.withdraw()
      throw error
    }
    try moveAll(after, isNew)
  }

  /// What a killed build had begun. What somebody put in its way since is not written over.
  func resume(_ after: Manifest) throws(WorkspaceError) -> Manifest {
    var isNew = [Bool](repeating: false, count: after.entries.count)
    for index in after.entries.indices {
      // A second name is that of a file that stays.
      guard let status = after.withPath(index, { Files.status(of: $0, below: stage) }), status.st_nlink == 1
      else { continue }
      isNew[index] = true
      guard let standing = after.withPath(index, { Files.status(of: $0, below: root) }), standing.isPlainFile
      else { continue }
      let path = after.path(index)
      let old = before.flatMap { before in before.index(of: path).map { before.entries[$0].hash } }
      guard let found = Files.open(file: path, below: root).flatMap({ Publisher.hash($0.handle) }),
        found == old || found == after.entries[index].hash
      else {
        throw .environment(
          "\(output.shown)/\(path): was changed while the site was half published",
          help: "move it away; the next build completes the site")
      }
    }
    return try moveAll(after, isNew)
  }

  /// The disk of the output may be another than that of the stage.
  private func refuseWithoutSpace(_ after: Manifest, _ isNew: [Bool]) throws(WorkspaceError) {
    var (disk, own) = (statvfs(), stat())
    var other = stat()
    guard fstat(root.descriptor, &other) == 0, fstat(stage.descriptor, &own) == 0,
      own.st_dev != other.st_dev, fstatvfs(root.descriptor, &disk) == 0
    else { return }
    let block = max(Int(disk.f_frsize), 1)
    let needed = after.entries.indices.reduce(0) { sum, index in
      sum + (isNew[index] ? (after.entries[index].stamp.size + block - 1) / block : 0)
    }
    if needed > Int(disk.f_bavail) { throw .failed("write", output.shown, code: ENOSPC) }
  }

  @discardableResult
  private func moveAll(_ after: Manifest, _ isNew: [Bool]) throws(WorkspaceError) -> Manifest {
    var after = after
    try removeStale(after)
    for index in after.entries.indices where isNew[index] {
      let path = after.path(index)
      guard move(path), let status = Files.status(of: path, below: root) else {
        let code = String(cString: strerror(errno))
        throw .environment(
          "\(output.shown)/\(path): cannot write: \(code)",
          help: "the site is partly new now; the next build that can write there completes it")
      }
      after.restamp(index, FileStamp(status))
    }
    guard Kernel.syncDisk(of: root) else { throw .failed("write", output.shown) }
    state.conclude(after)
    return after
  }

  private func move(_ path: String) -> Bool {
    if Kernel.rename(path, in: stage, path, in: root) { return true }
    if errno == ENOENT, Files.makeFolders(Files.split(path).parent, below: root),
      Kernel.rename(path, in: stage, path, in: root)
    {
      return true
    }
    guard errno == EXDEV else { return false }
    unlinkat(root.descriptor, Self.draft, 0)
    guard let (source, _) = Files.open(file: path, below: stage) else { return false }
    let copy = Files.create(Self.draft, below: root)
    guard copy >= 0 else { return false }
    let copied = Publisher.hash(source) { Files.write($0, to: copy) } != nil
    if Files.closing(copy, after: copied), Kernel.rename(Self.draft, in: root, path, in: root) { return true }
    let code = errno
    unlinkat(root.descriptor, Self.draft, 0)
    errno = code
    return false
  }

  /// Files of ours that the new site does not have, as far as they are as we wrote them, and folders that are empty
  /// without them.
  private func removeStale(_ after: Manifest) throws(WorkspaceError) {
    guard let before else { return }
    var folders: Set<PathKey> = []
    for index in before.entries.indices
    where before.withPath(index, { after.index(of: $0) == nil }) {
      guard try before.isOurs(index, below: root) else { continue }
      let path = before.path(index)
      unlinkat(root.descriptor, path, 0)
      var folder = Files.split(path).parent
      while !folder.isEmpty, folders.insert(PathKey(folder)).inserted { folder = Files.split(folder).parent }
    }
    // Backwards: what is inside comes before what holds it.
    for folder in folders.map(\.path).sorted(by: { $1.utf8.lexicographicallyPrecedes($0.utf8) }) {
      unlinkat(root.descriptor, folder, AT_REMOVEDIR)
    }
  }
}
