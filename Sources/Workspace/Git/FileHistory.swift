import JourneyAtlas

/// The newest changes of each file of a project, as far as git knows: one `git log` from the newest commit on, ended
/// as soon as enough is known.
///
/// A file keeps its history where it was moved without being changed. Merges are left out: what they bring was
/// changed by the commits that they merge.
public struct FileHistory: Sendable {
  /// The commit that it starts from.
  public let head: String
  private let repository: Repository
  private let commit: Repository.Commit

  /// Asks only for the newest commit.
  public init(source: String) throws(WorkspaceError) {
    repository = try Repository(source: source)
    guard !repository.isShallow else {
      throw .environment(
        "--history: this clone holds only the end of the history, and every file would seem to be made there",
        help: Repository.fetchHelp)
    }
    commit = try repository.commit("HEAD")
    head = commit.id
  }

  /// The newest `count` changes of each of these files, newest first, by path in the project.
  func changes(of paths: [String], count: Int) throws(WorkspaceError) -> [String: [FileChange]] {
    let process = try repository.git.start([
      "-c", "format.pretty=medium", "log", "-z", "--raw", "--no-relative", "--no-abbrev",
      "--find-renames=100%", "--no-merges", "--no-show-signature",
      "--no-ext-diff", "--no-textconv", "--no-notes", "--no-color", "--encoding=UTF-8",
      "--format=tformat:%H %ct %s", commit.id, "--", "content",
    ])
    process.closeInput()
    var log = Log(paths: paths, prefix: repository.prefix, count: count)
    while log.isOpen, let record = process.readRecord(limit: Self.longestRecord, end: 0) { log.add(record) }
    if log.isOpen, process.wait() != 0 { throw Git.failure(process.errors, doing: "read the history") }
    return log.changes
  }

  /// A message's first line, or a path.
  private static let longestRecord = 1 << 20

  /// The records of the log, one after the other: a commit, then for each file `:MODE MODE ID ID M` and its path, or
  /// `… R100` and two paths.
  private struct Log {
    private(set) var changes: [String: [FileChange]] = [:]
    private let prefix: String
    private let count: Int
    /// What each path is called today.
    private var names: [PathKey: String]
    /// Files of which more may be told.
    private var open: Set<PathKey>
    private var change: FileChange?
    private var isRename = false
    private var expected = 0
    private var first: PathKey?

    init(paths: [String], prefix: String, count: Int) {
      self.prefix = prefix
      self.count = count
      names = Dictionary(paths.map { (PathKey(prefix + $0), $0) }) { first, _ in first }
      open = Set(paths.map(PathKey.init))
    }

    var isOpen: Bool { !open.isEmpty }

    mutating func add(_ record: [UInt8]) {
      if expected > 0 {
        add(path: PathKey(String(decoding: record, as: UTF8.self)))
        return
      }
      // The first file of a commit stands behind the end of a line.
      let line = record.first == 0x0A ? record[1...] : record[...]
      if line.first == 0x3A {
        isRename = line.last(where: { !(0x30...0x39).contains($0) }) == UInt8(ascii: "R")
        expected = isRename ? 2 : 1
      } else {
        let words = String(decoding: line, as: UTF8.self).split(
          separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        let day = words.count == 3 ? Int(words[1]).flatMap(Day.init(secondsSince1970:)) : nil
        change = day.map { FileChange(day: $0, commit: String(words[0]), subject: String(words[2])) }
      }
    }

    private mutating func add(path: PathKey) {
      expected -= 1
      guard isRename else { return note(path) }
      if expected == 1 {
        first = path
        return
      }
      note(path)
      // Before, the file had the other name, unless there is one of this name again.
      if let first, let name = names[path], names[first] == nil { names[first] = name }
    }

    private mutating func note(_ path: PathKey) {
      guard let change, let name = names[path], open.contains(PathKey(name)) else { return }
      changes[name, default: []].append(change)
      if changes[name]?.count == count { open.remove(PathKey(name)) }
    }
  }
}
