#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands in an output besides our site. Found in one walk, by names alone: what is ours was looked at
/// before, page by page.
struct OldSite {
  /// Paths, as the system takes them.
  typealias Path = [CChar]

  /// Files, links, pipes that are not ours.
  private(set) var foreign: [Path] = []
  /// All folders but the root; what holds others comes before them.
  private(set) var folders: [Folder] = []
  /// Whether all of it can be given a second name. Not where something is mounted in it, or somebody else's folder
  /// cannot be read, such as `lost+found`: these must stay where they are.
  private(set) var isWhole = true

  struct Folder {
    let path: Path
    let status: stat
    /// It holds nothing; no folder of ours ever does.
    let isEmpty: Bool
    let hasAttributes: Bool
  }

  private let root: FileHandle
  private let after: Manifest
  /// Whether a file goes, by path.
  private let isStale: (UnsafePointer<CChar>) -> Bool
  private let shown: (String) -> String

  /// Refuses where something that is not ours stands in the way of a file of the new site.
  init(
    _ root: FileHandle, after: Manifest, isStale: @escaping (UnsafePointer<CChar>) -> Bool,
    shown: @escaping (String) -> String
  ) throws(WorkspaceError) {
    self.root = root
    self.after = after
    self.isStale = isStale
    self.shown = shown
    var disk = stat()
    fstat(root.descriptor, &disk)
    var waiting: [Path] = [[0]]
    while let folder = waiting.popLast() { try walk(folder, disk, &waiting) }
  }

  private mutating func walk(_ path: Path, _ disk: stat, _ waiting: inout [Path]) throws(WorkspaceError) {
    let isRoot = path.count == 1
    guard let folder = Files.open(name: isRoot ? [0x2E, 0] : path, in: root),
      let names = Files.names(in: folder)
    else {
      guard errno == EACCES, !isRoot, !after.hasFiles(below: path) else {
        if errno == ENOENT { throw .changed(Self.text(path, shown)) }
        throw .failed("read the folder", Self.text(path, shown))
      }
      isWhole = false
      return
    }
    var status = stat()
    if !isRoot, fstat(folder.descriptor, &status) == 0 {
      if Kernel.isMountPoint(folder, status, on: disk) { isWhole = false }
      folders.append(
        Folder(
          path: path, status: status, isEmpty: names.isEmpty, hasAttributes: Kernel.hasAttributes(folder)))
    }
    for name in names {
      let inner = isRoot ? name.bytes : path.dropLast() + [0x2F] + name.bytes
      if name.isFolder { waiting.append(inner) } else { try add(inner, isPlain: name.isPlain) }
    }
  }

  private mutating func add(_ path: Path, isPlain: Bool) throws(WorkspaceError) {
    if after.index(of: path) != nil {
      // A plain file was looked at when its page was prepared.
      guard isPlain else { throw inTheWay(path) }
      return
    }
    if isPlain, isStale(path) { return }
    if after.hasFiles(below: path) { throw inTheWay(path) }
    for end in path.indices where path[end] == 0x2F && after.index(of: Array(path[..<end]) + [0]) != nil {
      throw inTheWay(Array(path[..<end]) + [0])
    }
    foreign.append(path)
  }

  private func inTheWay(_ path: Path) -> WorkspaceError {
    .environment(
      "\(Self.text(path, shown)): stands where the site has a file or folder of its own",
      help: "move it away or remove it; nothing was written")
  }

  private static func text(_ path: Path, _ shown: (String) -> String) -> String {
    shown(Files.text(path))
  }
}
