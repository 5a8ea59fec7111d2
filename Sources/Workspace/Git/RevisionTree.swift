import JourneyAtlas
import MarkdownTree

/// The content of a project as a commit has it, read out of the repository: nothing is checked out.
///
/// Symbolic links and submodules are special files, as they are on disk; sizes are known before anything is read.
struct RevisionTree: ContentTree {
  private struct Blob: Sendable {
    let id: String
    let size: Int
  }

  private let commit: Repository.Commit
  private let repository: Repository
  private let objects: ObjectReader
  private let blobs: [PathKey: Blob]
  /// What stands in each folder, by the folder's path.
  private let folders: [PathKey: [FolderEntry]]
  /// So much may git say of one tree: 20,000 files with the longest paths take a third of it.
  static let longestListing = 64 << 20

  /// `prefix` is the project's folder in the repository: `docs/`.
  init(
    _ commit: Repository.Commit, in repository: Repository, prefix: String, objects: ObjectReader
  ) throws(WorkspaceError) {
    let listing = try repository.git.ask(
      ["ls-tree", "-r", "-l", "-z", "--full-tree", commit.id, "--", prefix + "content"],
      limit: Self.longestListing)
    guard listing.status == 0 else {
      throw Git.failure(listing.errors, doing: "read the tree of \(commit.id)")
    }
    var builder = Builder(skipping: prefix.utf8.count)
    for line in listing.output.split(separator: 0) where !builder.add(line) {
      throw .environment("git ls-tree says what is no list of files", help: "")
    }
    try builder.markPointers(objects)
    (self.commit, self.repository, self.objects) = (commit, repository, objects)
    blobs = builder.blobs
    folders = builder.folders.mapValues { entries in
      entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  func kind(of path: String) -> FolderEntry.Kind? {
    let (parent, name) = Files.split(path)
    return folders[PathKey(parent)]?.first { $0.name.utf8.elementsEqual(name.utf8) }?.kind
  }

  func entries(of folder: String) throws(WorkspaceError) -> [FolderEntry] { folders[PathKey(folder)] ?? [] }

  func files(_ paths: [String], jobs: Int) throws(WorkspaceError) -> [SourceFile?] {
    let wanted = paths.map { path in
      blobs[PathKey(path)].flatMap { $0.size <= ContentFolder.maximumFileSize ? (path, $0.id) : nil }
    }
    let contents = try objects.contents(of: wanted.compactMap { $0?.1 })
    var next = contents.startIndex
    let files = wanted.map { file -> (String, [UInt8])? in
      guard let file else { return nil }
      defer { next += 1 }
      return (file.0, contents[next])
    }
    return parallelMap(files, jobs: jobs) { $0.map { SourceFile(path: $0.0, bytes: $0.1) } }
  }

  func pieces(of path: String, size: Int) throws(WorkspaceError) -> PieceReader {
    guard let blob = blobs[PathKey(path)] else {
      throw .environment("\(path): is in no tree that was read", help: "")
    }
    return try objects.pieces(of: blob.id, size: size)
  }

  func identity(of path: String) -> String? { blobs[PathKey(path)]?.id }

  // MARK: Where it was before

  /// The tree of the folder that the project stood in before it was moved, and that folder: of all that hold a
  /// `content/`, the one with most pages at the paths of `pages`, if these are half of the smaller side's or more.
  func moved(like pages: Set<PathKey>) throws(WorkspaceError) -> (RevisionTree, prefix: String)? {
    let listing = try repository.git.ask(
      ["ls-tree", "-r", "-d", "-z", "--name-only", "--full-tree", commit.id], limit: Self.longestListing)
    guard listing.status == 0, !pages.isEmpty else { return nil }
    let prefixes = listing.output.split(separator: 0).compactMap { path -> String? in
      guard path.elementsEqual("content".utf8) || path.suffix(8).elementsEqual("/content".utf8) else {
        return nil
      }
      return String(validating: path.dropLast(7), as: UTF8.self)
    }
    var best: (tree: RevisionTree, prefix: String, shared: Int)?
    for prefix in prefixes.prefix(Self.consideredFolders) {
      let tree = try RevisionTree(commit, in: repository, prefix: prefix, objects: objects)
      let own = tree.blobs.keys.filter { $0.path.utf8.suffix(3).elementsEqual(".md".utf8) }
      let shared = own.count { pages.contains($0) }
      guard shared > best?.shared ?? 0, shared * 2 >= min(own.count, pages.count) else { continue }
      best = (tree, prefix, shared)
    }
    return best.map { ($0.tree, $0.prefix) }
  }

  private static let consideredFolders = 100

  /// Folders out of a list of paths.
  private struct Builder {
    let skipping: Int
    var blobs: [PathKey: Blob] = [:]
    var folders: [PathKey: [FolderEntry]] = [:]

    init(skipping: Int) { self.skipping = skipping }

    /// `100644 blob 3f2a…      4711<TAB>docs/content/journeys/buy.md`; behind the tab may stand any byte.
    /// False for anything else.
    mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
      guard let tab = line.firstIndex(of: 0x09), tab + 1 + skipping <= line.endIndex else { return false }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let path = line[(tab + 1 + skipping)...]
      guard words.count == 4 else { return false }
      switch (words[0], words[1]) {
      case ("120000", _): add(path, .special("symbolic link"))
      case (_, "commit"): add(path, .special("submodule"))
      case (_, "blob"):
        // Git knows no size of what it lacks; it says so when it is asked for the bytes.
        let size = Int(words[3]) ?? 0
        add(path, .file(size: size))
        blobs[Self.key(path)] = Blob(id: words[2], size: size)
      default: return false
      }
      return true
    }

    /// Tables that Git LFS keeps elsewhere are special files: what is in the tree is not what they hold.
    mutating func markPointers(_ objects: ObjectReader) throws(WorkspaceError) {
      let small = blobs.filter { path, blob in
        blob.size < 1_024 && path.path.utf8.suffix(4).elementsEqual(".csv".utf8)
      }
      guard !small.isEmpty else { return }
      let contents = try objects.contents(of: small.map(\.value.id))
      for ((key, _), bytes) in zip(small, contents)
      where bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) {
        let (parent, name) = Files.split(key.path)
        blobs[key] = nil
        folders[PathKey(parent)] = folders[PathKey(parent)]?.map { entry in
          guard entry.name.utf8.elementsEqual(name.utf8), entry.kind != .folder else { return entry }
          return FolderEntry(
            name: entry.name, kind: .special("pointer of Git LFS"), nameIsUTF8: entry.nameIsUTF8)
        }
      }
    }

    /// Adds an entry, and the folders above it that are not there yet.
    private mutating func add(_ path: ArraySlice<UInt8>, _ kind: FolderEntry.Kind) {
      var (path, kind) = (path, kind)
      while !path.isEmpty {
        let slash = path.lastIndex(of: 0x2F)
        let name = path[(slash.map { $0 + 1 } ?? path.startIndex)...]
        let valid = String(validating: name, as: UTF8.self)
        let entry = FolderEntry(
          name: valid ?? String(decoding: name, as: UTF8.self), kind: kind, nameIsUTF8: valid != nil)
        path = path[..<(slash ?? path.startIndex)]
        let isKnown = folders[Self.key(path)] != nil
        folders[Self.key(path), default: []].append(entry)
        if isKnown { return }
        kind = .folder
      }
    }

    private static func key(_ path: ArraySlice<UInt8>) -> PathKey {
      PathKey(String(decoding: path, as: UTF8.self))
    }
  }
}
