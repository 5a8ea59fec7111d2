import MarkdownTree

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which files of the output are ours: their paths, stamps and hashes, as they were written.
///
/// Paths lie in one block, each ended by a NUL byte, so that ninety thousand of them take no memory beside their
/// letters and can be given to the system as they are. `ManifestFormat` says how it stands on disk.
struct Manifest: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var hash: ContentHash
    var stamp: FileStamp
    /// Where its path ends in ``Manifest/names``, behind the NUL.
    var nameEnd: Int
  }

  /// How the site is being moved, for the next build to know if this one is killed meanwhile.
  enum Plan: UInt64 {
    case done, exchange, replace
  }

  /// In order of the paths' bytes.
  private(set) var entries: [Entry]
  private(set) var names: [UInt8]
  var receipt: Receipt?
  var plan = Plan.done
  /// The number of the folder that the site stands in after an exchange.
  var root: UInt64 = 0
  /// The clock of the disk when the files were last known to be ours; see ``FileStamp/isRacy(at:)``.
  var time = 0

  init(_ files: [Publisher.Staged], receipt: Receipt? = nil) {
    var block: [UInt8] = []
    var starts: [Int] = []
    starts.reserveCapacity(files.count)
    for file in files {
      starts.append(block.count)
      block += file.path.utf8
      block.append(0)
    }
    let order = Self.order(of: starts, in: block)
    names = []
    names.reserveCapacity(block.count)
    entries = []
    entries.reserveCapacity(files.count)
    for at in order {
      names += block[starts[at]..<(at + 1 < starts.count ? starts[at + 1] : block.count)]
      entries.append(Entry(hash: files[at].hash, stamp: files[at].stamp, nameEnd: names.count))
    }
    self.receipt = receipt
  }

  private static func order(of starts: [Int], in block: [UInt8]) -> [Int] {
    block.withUnsafeBytes { block in
      guard let base = block.baseAddress?.assumingMemoryBound(to: CChar.self) else { return [] }
      return starts.indices.sorted { strcmp(base + starts[$0], base + starts[$1]) < 0 }
    }
  }

  /// From a file that was read; nil where the paths are not those of files below one folder, each once, in order.
  init?(entries: [Entry], names: [UInt8]) {
    self.entries = entries
    self.names = names
    var before = 0
    for (index, entry) in entries.enumerated() {
      guard entry.nameEnd > before, entry.nameEnd <= names.count, names[entry.nameEnd - 1] == 0,
        Self.isBelowTheRoot(names[before..<(entry.nameEnd - 1)])
      else { return nil }
      before = entry.nameEnd
      guard index == 0 || withPath(index - 1, { a in withPath(index) { strcmp(a, $0) < 0 } }) else {
        return nil
      }
    }
    guard before == names.count else { return nil }
  }

  /// Whether a path can only lead to something below the folder that it is taken from.
  private static func isBelowTheRoot(_ path: ArraySlice<UInt8>) -> Bool {
    var start = path.startIndex
    for at in path.startIndex...path.endIndex where at == path.endIndex || path[at] == 0x2F {
      let length = at - start
      if length == 0 || (length <= 2 && path[start..<at].allSatisfy { $0 == 0x2E }) { return false }
      start = at + 1
    }
    return !path.contains(0)
  }

  func path(_ index: Int) -> String { withPath(index) { String(cString: $0) } }

  func withPath<T>(_ index: Int, _ body: (UnsafePointer<CChar>) -> T) -> T {
    let start = index == 0 ? 0 : entries[index - 1].nameEnd
    return names.withUnsafeBytes { names in
      guard let base = names.baseAddress else { return "".withCString(body) }
      return body((base + start).assumingMemoryBound(to: CChar.self))
    }
  }

  /// Where a path stands; nil where it does not.
  func index(of path: UnsafePointer<CChar>) -> Int? {
    let index = firstIndex(notBefore: path)
    return index < entries.count && withPath(index) { strcmp($0, path) == 0 } ? index : nil
  }

  /// Whether there is a file below a folder of this path.
  func hasFiles(below folder: UnsafePointer<CChar>) -> Bool {
    let length = strlen(folder)
    var prefix = Array(UnsafeBufferPointer(start: folder, count: length))
    prefix += [0x2F, 0]
    let index = firstIndex(notBefore: prefix)
    return index < entries.count && withPath(index) { strncmp($0, prefix, length + 1) == 0 }
  }

  private func firstIndex(notBefore path: UnsafePointer<CChar>) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if withPath(middle, { strcmp($0, path) < 0 }) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a file with this stamp holds the bytes that the entry tells of, without a look at them.
  func trusts(_ index: Int, _ stamp: FileStamp) -> Bool {
    entries[index].stamp == stamp && !stamp.isRacy(at: time)
  }

  /// Whether a file still stands as we wrote it, by its stamp or else by its bytes. A file that cannot be read now
  /// is not somebody else's for that. Where `root` is the folder that holds it, `name` is its name there: then no
  /// link leads elsewhere.
  func isOurs(_ index: Int, as name: String? = nil, below root: FileHandle) throws(WorkspaceError) -> Bool {
    let found =
      name.map { Files.status(of: $0, below: root) } ?? withPath(index) { Files.status(of: $0, below: root) }
    guard let status = found, status.isPlainFile else { return false }
    if trusts(index, FileStamp(status)) { return true }
    guard entries[index].stamp.size == Int(status.st_size) else { return false }
    guard let (file, _) = Files.open(file: name ?? path(index), below: root), let hash = Publisher.hash(file)
    else {
      if errno == ELOOP || errno == ENOTDIR { return false }
      throw .failed("read", path(index))
    }
    return hash == entries[index].hash
  }

  /// The file stands elsewhere than it was written.
  mutating func restamp(_ index: Int, _ stamp: FileStamp) { entries[index].stamp = stamp }

  /// Takes over when a file was given another name; nil or another file is left for the next build to look at.
  mutating func refresh(_ index: Int, _ stamp: FileStamp?) {
    guard let stamp else { return }
    var expected = entries[index].stamp
    expected.changed = stamp.changed
    if expected == stamp { entries[index].stamp = stamp }
  }
}
