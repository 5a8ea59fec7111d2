import Foundation
import MarkdownTree
import TestSupport
import Testing

@testable import JourneyAtlas
@testable import Workspace

/// Touchpoints followed back through real histories.
struct FileTrailTests {
  private static let path = "content/journeys/buying.md"

  private func map(_ rows: [String], stage: String = "Look", more: String = "") -> String {
    "# Buying\n\n## \(stage) {#look}\n\n| Touchpoint | Performance | Importance |\n| --- | ---: | ---: |\n"
      + rows.map { "| \($0) | 5 |\n" }.joined() + more
  }

  /// What each row of the file on disk was changed by: the subject, `?` for what is not known, `+` for what is not
  /// committed.
  private func changes(
    _ repository: TemporaryRepository, path: String = path, at point: Int = 0
  ) throws -> [String] {
    let (trail, file, head, reader) = try trail(repository, path: path)
    let rows = reader.version(of: file)?.rows ?? 0
    return try trail.lastChanges(file, rows: rows, head: head).map { change in
      switch change {
      case .commit(let commit): commit.subject
      case .uncommitted: "+"
      case .unknown: "?"
      }
    }
  }

  private func trail(
    _ repository: TemporaryRepository, path: String = path
  ) throws -> (FileTrail, SourceFile, String?, AtlasReader) {
    let history = try FileHistory(source: repository.folder.path)
    let log = try FileLog(history.repository, points: [history.commit], folders: [""], paths: [path])
    let reader = AtlasReader()
    let source = FileTrail.Source(
      reader: reader, objects: ObjectReader(history.repository.git), cache: HistoryCache(nil, program: nil),
      settings: "")
    let file = SourceFile(path: path, text: try repository.folder.text(path))
    return (
      FileTrail(log.versions[path] ?? [], source), file, try history.contents()[PathKey(path)], reader
    )
  }

  /// P8: branches that merge each other have more ways back than can be walked, where no version can be read.
  @Test(.timeLimit(.minutes(2))) func branchesThatMergeEachOtherAreWalkedOnce() throws {
    let repository = try TemporaryRepository()
    func commit(_ text: String, _ parents: [String], _ message: String) throws -> String {
      try repository.folder.write(text, to: Self.path)
      try repository.git(["add", "--all"])
      let tree = try repository.git(["write-tree"])
      return try repository.git(["commit-tree", tree, "-m", message] + parents.flatMap { ["-p", $0] })
    }
    func unreadable(_ name: String) -> String { "---\nid: [\n---\n# \(name)\n" }
    let root = try commit(unreadable("root"), [], "root")
    var (left, right) = (root, root)
    for number in 1...30 {
      let merged = try commit(unreadable("left \(number)"), [left, right], "left")
      right = try commit(unreadable("right \(number)"), [right, left], "right")
      left = merged
    }
    let head = try commit(map(["Blog | 3"]), [left, right], "mended")
    try repository.git(["update-ref", "HEAD", head])
    #expect(try changes(repository) == ["mended"])
  }

  @Test func theCommitThatChangedEachRow() throws {
    let repository = try TemporaryRepository([Self.path: map(["Blog | 3", "Shop | 3"])])
    try repository.commit("first")
    try repository.commit("shop", [Self.path: map(["Blog | 3", "Shop | 2"])])
    try repository.commit("chat", [Self.path: map(["Chat | 1", "Blog | 3", "Shop | 2"])])
    // Words, another order and another name of the stage change no touchpoint.
    try repository.commit(
      "words", [Self.path: map(["Shop | 2", "Blog | 3", "Chat | 1"], stage: "Looking", more: "\nWords.\n")])
    #expect(try changes(repository) == ["shop", "first", "chat"])
    // Back to what it was is a change all the same.
    try repository.commit("back", [Self.path: map(["Shop | 3", "Blog | 3", "Chat | 1"])])
    #expect(try changes(repository) == ["back", "first", "chat"])
    try repository.folder.write(map(["Shop | 3", "Blog | 4", "Chat | 1", "New | 2"]), to: Self.path)
    #expect(try changes(repository) == ["back", "+", "chat", "+"])
  }

  @Test func movedFilesKeepTheirHistory() throws {
    let old = "content/journeys/old \"中\n文\".md"
    let rows = (1...6).map { "Row \($0) | 3" }
    let repository = try TemporaryRepository([old: map(rows)])
    try repository.commit("first")
    try repository.commit("two", [old: map(["Row 1 | 4"] + rows.dropFirst())])
    // Moved and changed in one commit.
    try FileManager.default.removeItem(atPath: repository.folder.path(old))
    try repository.commit("moved", [Self.path: map(["Row 1 | 4", "Row 2 | 5"] + rows.dropFirst(2))])
    #expect(
      try changes(repository) == ["two", "moved", "first", "first", "first", "first"])
  }

  /// A row goes back along the branch that it came from; what a merge changed by itself is the merge's.
  @Test func merges() throws {
    let plain = (1...8).map { "Row \($0) | 3" }
    func rows(_ changes: [Int: String]) -> String {
      map(plain.enumerated().map { changes[$0.offset + 1] ?? $0.element })
    }
    let repository = try TemporaryRepository([Self.path: rows([:])])
    try repository.commit("first", at: 1_790_000_000)
    try repository.git(["checkout", "--quiet", "-b", "feature"])
    try repository.commit("feature", [Self.path: rows([1: "Row 1 | 5"])], at: 1_790_000_100)
    try repository.git(["checkout", "--quiet", "main"])
    try repository.commit("main", [Self.path: rows([8: "Row 8 | 5"])], at: 1_790_000_200)
    try repository.git(["merge", "--quiet", "--no-commit", "feature"])
    try repository.commit(
      "merge", [Self.path: rows([1: "Row 1 | 5", 4: "Row 4 | 1", 8: "Row 8 | 5"])], at: 1_790_000_300)
    let found = try changes(repository)
    #expect(
      found
        == ["feature", "first", "first", "merge", "first", "first", "first", "main"])
  }

  /// A version with errors was never built: what it says counts where the next one says it too.
  @Test func versionsThatCannotBeRead() throws {
    let repository = try TemporaryRepository([Self.path: map(["Blog | 3", "Shop | 3"])])
    try repository.commit("first")
    try repository.commit("broken", [Self.path: "---\npersonas: [\n---\n" + map(["Blog | 2", "Shop | 3"])])
    try repository.commit("mended", [Self.path: map(["Blog | 2", "Shop | 3"])])
    #expect(try changes(repository) == ["mended", "first"])
  }

  @Test func whatIsNotCommitted() throws {
    let repository = try TemporaryRepository(["content/about.md": "# A\n"])
    try repository.commit("first")
    try repository.folder.write(map(["Blog | 3"]), to: Self.path)
    #expect(try changes(repository) == ["+"])
  }

  @Test func commitsThatMovedAFigure() throws {
    let repository = try TemporaryRepository([Self.path: map(["Blog | 3"])])
    try repository.commit("first")
    try repository.commit("worse", [Self.path: map(["Blog | 1"])])
    try repository.commit("words", [Self.path: map(["Blog | 1"], more: "\nWords.\n")])
    try repository.commit("better", [Self.path: map(["Blog | 4"], more: "\nWords.\n")])
    let trail = try trail(repository).0
    #expect(try trail.movers(of: .meanShortfall, at: 0).map(\.subject) == ["better", "worse"])
    #expect(try trail.movers(of: .lowestEmotion, at: 0).isEmpty)
    #expect(try trail.movers(of: .meanShortfall, at: 1).isEmpty)
  }
}
