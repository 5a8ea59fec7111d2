import MarkdownTree
import SitePages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes a site stand in an output folder: what is new of it is prepared beside it, from any thread and in any
/// order, and then the whole site takes the place of the old one. Whatever fails before leaves the old site as
/// it was.
///
///     let publisher = try Publisher(to: output)
///     let staged = try parallelMap(pages, jobs: jobs) { try publisher.stage(site.render($0)) }
///     let published = try publisher.publish(staged)
///
/// Only files whose bytes changed are written. A file that we did not write, or that somebody changed since,
/// is neither overwritten nor removed.
public struct Publisher: Sendable {
  let output: OutputFolder
  let state: StateFolder
  let stage: FileHandle
  /// The old site; nil while there is no output folder.
  let root: FileHandle?
  /// What is made in the stage gets what it would get in the old site: group, access list, label.
  let stageIsLikeRoot: Bool
  /// What is known to be ours; nil where there is no manifest that can be read.
  let before: Manifest?
  /// The clock of the disk before anything was looked at.
  private let start: Int

  /// A file that shall stand in the site.
  public struct Staged: Sendable {
    let path: String
    let hash: ContentHash
    let stamp: FileStamp
    /// It lies in the stage; else the same bytes stand in the old site.
    let isNew: Bool
  }

  /// What a publication did.
  public struct Published: Sendable, Equatable {
    public var written = 0
    public var unchanged = 0
    public var removed = 0
    /// Files that no longer belong to the site, left because they were changed after we wrote them.
    public var kept: [String] = []
    /// The folder beside the output that holds what others changed there while the site was put in its place.
    public var rescued: String?
    /// The manifest was missing or damaged: every file was compared, none was removed.
    public var isAdopted = false

    /// All files of the site.
    public var files: Int { written + unchanged }
  }

  private static let pieceSize = 1 << 18

  /// Waits for other builds of the same output, and brings to its end what a killed one began.
  public init(to output: OutputFolder) throws(WorkspaceError) {
    self.output = output
    state = try StateFolder(of: output)
    before = try Recovery(output, state).run()
    stage = try state.makeStage()
    root = try output.open()
    stageIsLikeRoot = root.map { [stage] in Kernel.copyAttributes(from: $0, to: stage) } ?? true
    var status = stat()
    guard fstat(stage.descriptor, &status) == 0 else { throw .failed("open", "stage") }
    start = FileStamp(status).modified
    Interruption.shared.guarding(state)
  }

  // MARK: Preparing

  /// Prepares one file of the site.
  public func stage(_ file: OutputFile) throws(WorkspaceError) -> Staged {
    let (hash, size) = file.withBytes { (ContentHash(of: $0), $0.count) }
    if let stamp = try standing(file.path, size: size, hash) {
      return Staged(path: file.path, hash: hash, stamp: stamp, isNew: false)
    }
    let new = try create(file.path)
    let stamp = try close(new, after: file.withBytes { Files.write($0, to: new) }, file.path)
    return Staged(path: file.path, hash: hash, stamp: stamp, isNew: true)
  }

  /// Prepares a copy of an asset of the content, piece by piece, however large it is.
  public func stage(asset: Asset, of content: ContentFolder, at path: String) throws(WorkspaceError) -> Staged
  {
    if let stamp = try standing(path, size: asset.size, asset.hash) {
      return Staged(path: path, hash: asset.hash, stamp: stamp, isNew: false)
    }
    let new = try create(path)
    // What is copied now may be another file than what was hashed before, which the receipt tells of.
    let hash: ContentHash
    do throws(WorkspaceError) {
      hash = try content.hash(of: asset.path) { (piece) throws(WorkspaceError) in
        guard Files.write(piece, to: new) else { throw .failed("write", shown(path)) }
      }
    } catch {
      _ = Files.closing(new, after: false)
      throw error
    }
    let stamp = try close(new, after: true, path)
    guard hash == asset.hash else {
      throw .environment(
        "\(asset.path): was changed while it was copied", help: "build again; nothing was written")
    }
    return Staged(path: path, hash: hash, stamp: stamp, isNew: true)
  }

  /// The hash of a file from where it stands; nil with `errno` where it cannot be read, or a piece is refused.
  static func hash(_ file: FileHandle, piece: ([UInt8]) -> Bool = { _ in true }) -> ContentHash? {
    var hash = ContentHash.Running()
    while true {
      guard let bytes = Files.read(file, count: pieceSize), piece(bytes) else { return nil }
      hash.update(bytes)
      if bytes.count < pieceSize { return hash.finish() }
    }
  }

  func shown(_ path: String) -> String { output.shown + "/" + path }

  private func create(_ path: String) throws(WorkspaceError) -> Int32 {
    var descriptor = Files.create(path, below: stage)
    if descriptor < 0, errno == ENOENT, Files.makeFolders(Files.split(path).parent, below: stage) {
      descriptor = Files.create(path, below: stage)
    }
    guard descriptor >= 0 else { throw .failed("write", shown(path)) }
    return descriptor
  }

  private func close(_ file: Int32, after written: Bool, _ path: String) throws(WorkspaceError) -> FileStamp {
    var status = stat()
    let known = written && fstat(file, &status) == 0
    guard Files.closing(file, after: known) else { throw .failed("write", shown(path)) }
    return FileStamp(status)
  }

  // MARK: What stands there

  /// The stamp of the file that stands at a path, if it holds just these bytes; nil where nothing stands there,
  /// or an older file of ours. Somebody else's file is refused. A folder, link or pipe is left to ``publish(_:)``.
  private func standing(_ path: String, size: Int, _ hash: ContentHash) throws(WorkspaceError) -> FileStamp? {
    guard let root, let status = try Files.status(ifThere: path, below: root), status.isPlainFile else {
      return nil
    }
    let stamp = FileStamp(status)
    let index = before?.index(of: path)
    if let before, let index, before.trusts(index, stamp) {
      return before.entries[index].hash == hash && stamp.size == size ? stamp : nil
    }
    if Files.open(folder: Files.split(path).parent, below: root) == nil {
      // By a link, it would be a file of another place.
      if errno == ELOOP || errno == ENOTDIR { return nil }
      throw .failed("read", shown(path))
    }
    let ours = index.flatMap { before?.entries[$0] }
    guard stamp.size == size || stamp.size == ours?.stamp.size else { throw foreign(path) }
    let found = try self.hash(of: path, below: root)
    if stamp.size == size, found == hash { return stamp }
    if let ours, ours.stamp.size == stamp.size, ours.hash == found { return nil }
    throw foreign(path)
  }

  private func hash(of path: String, below root: FileHandle) throws(WorkspaceError) -> ContentHash {
    guard let (file, _) = Files.open(file: path, below: root), let hash = Self.hash(file) else {
      throw .failed("read", shown(path))
    }
    return hash
  }

  private func foreign(_ path: String) -> WorkspaceError {
    if before == nil {
      return .usage(
        "--output \(output.shown): holds \(path), which is not as this build makes it, and \(output.stateName), "
          + "which tells what Waymark wrote there, is missing or damaged",
        help: "put \(output.stateName) back if you have a copy; else move \(output.shown) away and build "
          + "again; nothing was touched")
    }
    return .environment(
      "\(shown(path)): not as Waymark wrote it, and a page of the site belongs there",
      help: "move it away or remove it; nothing was written")
  }

  // MARK: Publishing

  /// Puts the new site in the place of the old one. `receipt` is what can be said again as long as it stands.
  public func publish(_ staged: [Staged], receipt: Receipt? = nil) throws(WorkspaceError) -> Published {
    try Interruption.shared.uninterrupted { () throws(WorkspaceError) in try move(staged, receipt) }
  }

  private func move(_ staged: [Staged], _ receipt: Receipt?) throws(WorkspaceError) -> Published {
    var after = Manifest(staged, receipt: receipt)
    var published = Published()
    published.written = staged.count { $0.isNew }
    published.unchanged = staged.count - published.written
    published.isAdopted = before == nil && published.unchanged > 0
    let stale = try staleFiles(but: after, kept: &published.kept)
    published.removed = stale.count { $0 }
    if root != nil, published.written == 0, published.removed == 0 {
      after.time = before?.time ?? start
      if after != before {
        after.time = start
        try state.correct(after)
      }
      return published
    }
    let isNew = newFiles(staged, after)
    let move = SiteMove(publisher: self, isNew: isNew, isStale: stale)
    published.rescued = try move.run(after).map { output.stateName + "/" + $0 }
    return published
  }

  /// Which files of a manifest lie in the stage.
  private func newFiles(_ staged: [Staged], _ manifest: Manifest) -> [Bool] {
    var isNew = [Bool](repeating: false, count: manifest.entries.count)
    for file in staged where file.isNew {
      if let index = manifest.index(of: file.path) { isNew[index] = true }
    }
    return isNew
  }

  /// Which files of the old manifest still are as we wrote them, and are not in the new one.
  private func staleFiles(but after: Manifest, kept: inout [String]) throws(WorkspaceError) -> [Bool] {
    guard let before, let root else { return [] }
    var stale = [Bool](repeating: false, count: before.entries.count)
    for index in before.entries.indices
    where before.withPath(index, { after.index(of: $0) == nil }) {
      guard let status = before.withPath(index, { Files.status(of: $0, below: root) }), status.isPlainFile
      else { continue }
      stale[index] = try before.isOurs(index, below: root)
      if !stale[index] { kept.append(before.path(index)) }
    }
    return stale
  }
}
