import JourneyAtlas

/// What git knows of the files of a project, from the newest commit on.
public struct FileHistory: Sendable {
  /// The commit that it starts from.
  public let head: String
  let repository: Repository
  let commit: Repository.Commit

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

  /// The day of the newest commit.
  func day() throws(WorkspaceError) -> Day {
    let answer = try repository.git.ask(["rev-list", "--max-count=1", "--timestamp", commit.id])
    let seconds = answer.lines.first?.split(separator: " ").first.flatMap { Int($0) }
    guard let day = seconds.flatMap(Day.init(secondsSince1970:)) else {
      throw Git.failure(answer.errors, doing: "read the newest commit")
    }
    return day
  }

  /// The contents of all files of the newest commit, by their paths in the repository.
  func contents() throws(WorkspaceError) -> [PathKey: String] {
    let listing = try repository.git.ask(
      ["ls-tree", "-r", "-z", "--full-tree", commit.id, "--", repository.prefix + "content"],
      limit: RevisionTree.longestListing)
    guard listing.status == 0 else { throw Git.failure(listing.errors, doing: "read the newest commit") }
    var contents: [PathKey: String] = [:]
    // Lines such as `100644 blob 3f2a…<TAB>docs/content/journeys/buy.md`.
    for line in listing.output.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09), let space = line[..<tab].lastIndex(of: 0x20) else {
        continue
      }
      contents[PathKey(String(decoding: line[(tab + 1)...], as: UTF8.self))] = String(
        decoding: line[(space + 1)..<tab], as: UTF8.self)
    }
    return contents
  }
}

extension FileLog {
  /// The newest `count` changes of a file, newest first. Merges are left out: what they bring was changed by the
  /// commits that they merge.
  func changes(of path: String, _ count: Int) -> [FileChange] {
    (versions[path] ?? []).lazy.filter { !$0.isMerge }.prefix(count).map(\.change)
  }
}
