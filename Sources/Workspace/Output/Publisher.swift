import MarkdownTree
import SitePages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes a site stand in an output folder: files are prepared beside it, from any thread and in any order, and
/// moved into it at the end. Whatever fails before that end leaves the old site as it was.
///
///     let publisher = try Publisher(to: output)
///     let staged = try parallelMap(pages, jobs: jobs) { try publisher.stage(site.render($0)) }
///     let published = try publisher.publish(staged)
///
/// Only files whose bytes changed are written. A file that we did not write, or that somebody changed since,
/// is neither overwritten nor removed.
public struct Publisher: Sendable {
  let output: OutputFolder
  private let state: StateFolder
  private let stage: FileHandle
  /// nil while there is no output folder.
  private let root: FileHandle?
  private let ours: [PathKey: [Manifest.Entry]]

  /// A file that shall stand in the site.
  public struct Staged: Sendable {
    let entry: Manifest.Entry
    let change: Change

    enum Change: Sendable {
      /// The same bytes stand there.
      case none
      /// Ready in the stage.
      case write
    }
  }

  /// What a publication did.
  public struct Published: Sendable, Equatable {
    /// HTML pages of the site, written or not.
    public var pages = 0
    public var written = 0
    public var unchanged = 0
    public var removed = 0
    /// Files that no longer belong to the site, left because they were changed after we wrote them.
    public var kept: [String] = []

    /// All files of the site.
    public var files: Int { written + unchanged }
  }

  private static let pieceSize = 1 << 18

  /// Waits for other builds of the same output.
  public init(to output: OutputFolder) throws(WorkspaceError) {
    self.output = output
    state = try StateFolder(of: output)
    guard let stage = Files.open(folder: "stage", below: state.folder) else {
      throw .failed("open", output.stateName + "/stage")
    }
    self.stage = stage
    root = Files.open(folder: output.parent).flatMap { Files.open(folder: output.name, below: $0) }
    var ours: [PathKey: [Manifest.Entry]] = [:]
    for entry in (state.manifest?.entries ?? []) + (state.next?.entries ?? []) {
      ours[PathKey(entry.path), default: []].append(entry)
    }
    self.ours = ours
    Interruption.shared.guarding(state)
  }

  // MARK: Preparing

  /// Prepares one file of the site.
  public func stage(_ file: OutputFile) throws(WorkspaceError) -> Staged {
    let entry = Manifest.Entry(path: file.path, size: file.bytes.count, hash: ContentHash(of: file.bytes))
    if let (old, size) = try existing(file.path) {
      if size == entry.size {
        guard let bytes = Files.read(old, count: size) else { throw .failed("read", shown(file.path)) }
        if bytes == file.bytes { return Staged(entry: entry, change: .none) }
        lseek(old.descriptor, 0, SEEK_SET)
      }
      try refuseForeign(old, size, file.path)
    }
    let new = try create(file.path)
    guard Files.write(file.bytes, to: new.descriptor) else { throw .failed("write", shown(file.path)) }
    return Staged(entry: entry, change: .write)
  }

  /// Prepares a copy of an asset of the content, piece by piece, however large it is.
  public func stage(asset: String, of content: ContentFolder, at path: String) throws(WorkspaceError)
    -> Staged
  {
    guard let (source, size) = Files.open(file: asset, below: content.root) else {
      throw .failed("read", asset)
    }
    if let (old, oldSize) = try existing(path) {
      if size == oldSize, let hash = try hash(source, asset), try self.hash(old, shown(path)) == hash {
        return Staged(entry: Manifest.Entry(path: path, size: size, hash: hash), change: .none)
      }
      lseek(old.descriptor, 0, SEEK_SET)
      lseek(source.descriptor, 0, SEEK_SET)
      try refuseForeign(old, oldSize, path)
    }
    let new = try create(path)
    var hash = ContentHash.Running()
    var copied = 0
    while true {
      guard let piece = Files.read(source, count: Self.pieceSize) else { throw .failed("read", asset) }
      guard Files.write(piece, to: new.descriptor) else { throw .failed("write", shown(path)) }
      hash.update(piece)
      copied += piece.count
      if piece.count < Self.pieceSize { break }
    }
    return Staged(entry: Manifest.Entry(path: path, size: copied, hash: hash.finish()), change: .write)
  }

  private func shown(_ path: String) -> String { output.shown + "/" + path }

  /// The plain file that stands at a path of the site. Where something else stands, ``publish(_:)`` decides.
  private func existing(_ path: String) throws(WorkspaceError) -> (handle: FileHandle, size: Int)? {
    guard let root else { return nil }
    if let file = Files.open(file: path, below: root) { return file }
    switch errno {
    case ENOENT, ENOTDIR, ELOOP, EINVAL, ENXIO: return nil
    default: throw .failed("read", shown(path))
    }
  }

  private func hash(_ file: FileHandle, _ shown: String) throws(WorkspaceError) -> ContentHash? {
    var hash = ContentHash.Running()
    while true {
      guard let piece = Files.read(file, count: Self.pieceSize) else { throw .failed("read", shown) }
      hash.update(piece)
      if piece.count < Self.pieceSize { return hash.finish() }
    }
  }

  private func isOurs(_ file: FileHandle, _ size: Int, _ path: String) throws(WorkspaceError) -> Bool {
    guard let entries = ours[PathKey(path)], entries.contains(where: { $0.size == size }) else {
      return false
    }
    let hash = try hash(file, shown(path))
    return entries.contains { $0.hash == hash }
  }

  private func refuseForeign(_ file: FileHandle, _ size: Int, _ path: String) throws(WorkspaceError) {
    guard try !isOurs(file, size, path) else { return }
    throw .environment(
      "\(shown(path)): not as Waymark wrote it, and a page of the site belongs there",
      help: "move it away or remove it; nothing was written")
  }

  private func create(_ path: String) throws(WorkspaceError) -> FileHandle {
    if let file = Files.create(path, below: stage) { return file }
    let made = errno == ENOENT && Files.makeFolders(Files.split(path).parent, below: stage)
    guard made, let file = Files.create(path, below: stage) else { throw .failed("write", shown(path)) }
    return file
  }

  // MARK: Moving

  /// Moves what is prepared into the output, and removes files of ours that belong to it no more.
  public func publish(_ staged: [Staged]) throws(WorkspaceError) -> Published {
    try Interruption.shared.uninterrupted { () throws(WorkspaceError) in try move(staged) }
  }

  private func move(_ staged: [Staged]) throws(WorkspaceError) -> Published {
    let manifest = Manifest(staged.map(\.entry))
    let changed = staged.filter { $0.change == .write }.map(\.entry.path)
    var published = Published()
    published.written = changed.count
    published.unchanged = staged.count - changed.count
    let stale = try staleFiles(but: manifest, kept: &published.kept)
    published.removed = stale.count
    if changed.isEmpty, stale.isEmpty, state.next == nil, state.manifest == manifest { return published }

    try refuseBlocked(changed, freed: Set(stale.map(PathKey.init)))
    try state.announce(manifest)
    guard let everything = Files.open(folder: "/"),
      Files.makeFolders(String(output.path.dropFirst()), below: everything),
      let parent = Files.open(folder: output.parent),
      let root = Files.open(folder: output.name, below: parent)
    else { throw .failed("make the folder", output.shown) }
    remove(stale, from: root)
    for path in changed {
      guard Files.makeFolders(Files.split(path).parent, below: root),
        renameat(stage.descriptor, path, root.descriptor, path) == 0
      else { throw .failed("write", shown(path)) }
    }
    try state.conclude()
    return published
  }

  /// Files that we wrote, that still are as we wrote them, and that `manifest` does not name.
  private func staleFiles(but manifest: Manifest, kept: inout [String]) throws(WorkspaceError) -> [String] {
    let staying = Set(manifest.entries.map { PathKey($0.path) })
    var stale: [String] = []
    for key in ours.keys.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    where !staying.contains(key) {
      guard let (file, size) = try existing(key.path) else { continue }
      if try isOurs(file, size, key.path) { stale.append(key.path) } else { kept.append(key.path) }
    }
    return stale
  }

  /// Refuses where a folder, link or other file that is not ours stands in the way of a file.
  private func refuseBlocked(_ paths: [String], freed: Set<PathKey>) throws(WorkspaceError) {
    guard let root else { return }
    var checked: Set<PathKey> = []
    for path in paths {
      if Files.kind(of: path, below: root) == .folder, !isFreed(path, below: root, freed) {
        throw inTheWay(path)
      }
      var folder = Files.split(path).parent
      while !folder.isEmpty, checked.insert(PathKey(folder)).inserted {
        switch Files.kind(of: folder, below: root) {
        case .folder?, nil: break
        case .file? where freed.contains(PathKey(folder)): break
        case .file?, .special?: throw inTheWay(folder)
        }
        folder = Files.split(folder).parent
      }
      if case .special? = Files.kind(of: path, below: root) { throw inTheWay(path) }
    }
  }

  private func inTheWay(_ path: String) -> WorkspaceError {
    .environment(
      "\(shown(path)): stands where the site has a file or folder of its own",
      help: "move it away or remove it; nothing was written")
  }

  /// Whether nothing is left in a folder once the files in `freed` are gone.
  private func isFreed(_ path: String, below root: FileHandle, _ freed: Set<PathKey>) -> Bool {
    guard let folder = Files.open(folder: path, below: root), let entries = Files.entries(of: folder) else {
      return false
    }
    return entries.allSatisfy { entry in
      let inner = path + "/" + entry.name
      return entry.kind == .folder ? isFreed(inner, below: root, freed) : freed.contains(PathKey(inner))
    }
  }

  /// Removes files, and folders that are empty without them.
  private func remove(_ paths: [String], from root: FileHandle) {
    var folders: Set<PathKey> = []
    for path in paths {
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
