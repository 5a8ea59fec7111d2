import JourneyAtlas
import MarkdownTree

/// A project's folder on disk.
struct DiskTree: ContentTree {
  private let root: FileHandle
  /// Whether a folder that is a repository of its own is left alone, as in the revisions that it is compared with.
  private let leavesSubmodules: Bool

  init(source: String, leavesSubmodules: Bool = false) throws(WorkspaceError) {
    guard let tree = DiskTree(ifThere: source, leavesSubmodules: leavesSubmodules) else {
      throw .usage(
        "\(source): no folder that can be read",
        help: "give --source the folder that holds content/")
    }
    self = tree
  }

  init?(ifThere source: String, leavesSubmodules: Bool = false) {
    guard let root = Files.open(folder: source) else { return nil }
    self.root = root
    self.leavesSubmodules = leavesSubmodules
  }

  func kind(of path: String) -> FolderEntry.Kind? { Files.kind(of: path, below: root) }

  func entries(of folder: String) throws(WorkspaceError) -> [FolderEntry] {
    guard let handle = Files.open(folder: folder, below: root), let entries = Files.entries(of: handle) else {
      throw .failed("read the folder", folder)
    }
    guard leavesSubmodules else { return entries }
    return entries.map { entry in
      guard entry.kind == .folder, Files.kind(of: entry.name + "/.git", below: handle) != nil else {
        return entry
      }
      return FolderEntry(name: entry.name, kind: .special("submodule"), nameIsUTF8: entry.nameIsUTF8)
    }
  }

  func files(_ paths: [String], jobs: Int) throws(WorkspaceError) -> [SourceFile?] {
    try parallelMap(paths, jobs: jobs) { (path) throws(WorkspaceError) in try file(path) }
  }

  private func file(_ path: String) throws(WorkspaceError) -> SourceFile? {
    let limit = ContentFolder.maximumFileSize
    guard let (file, size) = Files.open(file: path, below: root) else { throw .failed("read", path) }
    guard size <= limit else { return nil }
    // A byte more than expected shows a file that grows meanwhile; room for it would be kept for every file.
    guard var bytes = Files.read(file, count: size + 1) else { throw .failed("read", path) }
    if bytes.count > size {
      guard let more = Files.read(file, count: limit) else { throw .failed("read", path) }
      bytes += more
    }
    return bytes.count > limit ? nil : SourceFile(path: path, bytes: bytes)
  }

  func pieces(of path: String, size: Int) throws(WorkspaceError) -> PieceReader {
    guard let (file, _) = Files.open(file: path, below: root) else { throw .failed("read", path) }
    return PieceReader { () throws(WorkspaceError) in
      guard let piece = Files.read(file, count: size) else { throw .failed("read", path) }
      return piece
    }
  }

  func identity(of path: String) -> String? { nil }
}
