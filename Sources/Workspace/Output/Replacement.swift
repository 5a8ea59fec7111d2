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

  /// What a killed build had begun.
  func resume(_ after: Manifest) throws(WorkspaceError) -> Manifest {
    // A second name is that of a file that stays.
    let isNew = after.entries.indices.map { index in
      after.withPath(index) { Files.status(of: $0, below: stage) }?.st_nlink == 1
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
      after.restamp(index, FileStamp(try move(index, after)))
    }
    guard Kernel.syncDisk(of: root) else { throw .failed("write", output.shown) }
    state.conclude(after)
    return after
  }

  /// Puts a page into the folder that it belongs to, reached without a link, where its place is free or holds a page
  /// of the old site or the new one.
  private func move(_ index: Int, _ after: Manifest) throws(WorkspaceError) -> stat {
    let path = after.path(index)
    let (parent, name) = Files.split(path)
    guard let folder = Files.open(folder: parent, below: root, making: true) else {
      throw stopped(at: parent)
    }
    let isFree = try Files.status(ifThere: name, below: folder) == nil
    if !isFree, try !isOurs(path, name, folder), try !after.isOurs(index, as: name, below: folder) {
      errno = EEXIST
      throw stopped(at: path)
    }
    let put = isFree ? Kernel.moveToFree : Kernel.rename
    guard put(path, stage, name, folder) || (errno == EXDEV && copy(path, at: after.time, name, folder, put)),
      let status = Files.status(of: name, below: folder)
    else { throw stopped(at: path) }
    return status
  }

  private func isOurs(_ path: String, _ name: String, _ folder: FileHandle) throws(WorkspaceError) -> Bool {
    guard let before, let index = before.index(of: path) else { return false }
    return try before.isOurs(index, as: name, below: folder)
  }

  /// From another disk: into a file beside its place first. That has a name that nobody else gives, and the same
  /// when a killed build is completed: the time of the announcement is in it.
  private func copy(
    _ path: String, at time: Int, _ name: String, _ folder: FileHandle,
    _ put: (String, FileHandle, String, FileHandle) -> Bool
  ) -> Bool {
    let draft = ".waymark-new.\(time)"
    unlinkat(folder.descriptor, draft, 0)
    guard let (source, _) = Files.open(file: path, below: stage) else { return false }
    let copy = Files.create(draft, below: folder)
    guard copy >= 0 else { return false }
    let copied = Publisher.hash(source) { Files.write($0, to: copy) } != nil
    if Files.closing(copy, after: copied), put(draft, folder, name, folder) { return true }
    let code = errno
    unlinkat(folder.descriptor, draft, 0)
    errno = code
    return false
  }

  /// What `errno` tells: that something was put in the way since the pages were prepared, or that the disk refuses.
  private func stopped(at path: String) -> WorkspaceError {
    if [EEXIST, ENOTDIR, EISDIR, ELOOP].contains(errno) {
      return .environment(
        "\(output.shown)/\(path): was changed while the site was half published",
        help: "move it away; the next build completes the site")
    }
    return .environment(
      "\(output.shown)/\(path): cannot write: \(String(cString: strerror(errno)))",
      help: "the site is partly new now; the next build that can write there completes it")
  }

  /// Files of ours that the new site does not have, as far as they are as we wrote them, and folders that are empty
  /// without them.
  private func removeStale(_ after: Manifest) throws(WorkspaceError) {
    guard let before else { return }
    var folders: Set<PathKey> = []
    for index in before.entries.indices
    where before.withPath(index, { after.index(of: $0) == nil }) {
      let path = before.path(index)
      let (parent, name) = Files.split(path)
      guard let folder = Files.open(folder: parent, below: root),
        try before.isOurs(index, as: name, below: folder)
      else { continue }
      guard unlinkat(folder.descriptor, name, 0) == 0 || errno == ENOENT else { throw stopped(at: path) }
      var above = parent
      while !above.isEmpty, folders.insert(PathKey(above)).inserted { above = Files.split(above).parent }
    }
    // Backwards: what is inside comes before what holds it.
    for path in folders.map(\.path).sorted(by: { $1.utf8.lexicographicallyPrecedes($0.utf8) }) {
      let (parent, name) = Files.split(path)
      guard let folder = Files.open(folder: parent, below: root) else { continue }
      unlinkat(folder.descriptor, name, AT_REMOVEDIR)
    }
  }
}
