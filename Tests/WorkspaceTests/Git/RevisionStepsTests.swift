import TestSupport
import Testing

@testable import JourneyAtlas
@testable import Workspace

struct RevisionStepsTests {
  /// 2026-03-15 and so on: a day in each month.
  private static func time(_ month: Int, _ day: Int = 15) -> Int {
    let start = Day(year: 1970, month: 1, day: 1)?.number ?? 0
    return ((Day(year: 2026, month: month, day: day)?.number ?? 0) - start) * 86_400
  }

  private func picked(
    _ repository: TemporaryRepository, _ count: Int, _ steps: Site.HistorySteps
  ) throws -> [String] {
    try FileHistory(source: repository.folder.path).revisions(count, by: steps).map {
      "\($0.name) \($0.day.iso) \($0.commit.id.prefix(7))"
    }
  }

  @Test func theLastCommitOfEachMonth() throws {
    let repository = try TemporaryRepository(["content/a.md": "# A\n"])
    try repository.commit("a", at: Self.time(1))
    let second = try repository.commit("b", at: Self.time(2, 3)).prefix(7)
    let fourth = try repository.commit("c", at: Self.time(4, 1)).prefix(7)
    try repository.commit("d", at: Self.time(6, 2))
    let sixth = try repository.commit("e", at: Self.time(6, 30)).prefix(7)
    #expect(
      try picked(repository, 3, .months) == [
        "2026-02 2026-02-03 \(second)", "2026-04 2026-04-01 \(fourth)", "2026-06 2026-06-30 \(sixth)",
      ])
    #expect(try picked(repository, 99, .months).count == 4)
    // What a merge brings is no month of the line that one stands on, and a clock that went back makes none.
    try repository.git(["checkout", "--quiet", "-b", "side"])
    try repository.commit("s", ["content/s.md": "# S\n"], at: Self.time(7))
    try repository.git(["checkout", "--quiet", "main"])
    try repository.commit("m", ["content/m.md": "# M\n"], at: Self.time(3))
    try repository.git(["merge", "--quiet", "--no-edit", "side"], at: Self.time(8))
    #expect(
      try picked(repository, 99, .months).map { $0.prefix(7) } == [
        "2026-01", "2026-02", "2026-03", "2026-08",
      ]
    )
  }

  @Test func tagsByPattern() throws {
    let repository = try TemporaryRepository(["content/a.md": "# A\n"])
    for (number, tag) in ["v1", "v2-beta", "v2", "other"].enumerated() {
      try repository.commit(tag, at: Self.time(number + 1))
      // Tags of their own, and names of commits.
      try repository.git(number == 2 ? ["tag", "-a", "-m", "two", tag] : ["tag", tag])
    }
    // A name that looks like an option can stand in a repository.
    let head = try repository.git(["rev-parse", "HEAD"])
    try repository.git(["update-ref", "refs/tags/--output=canary", head])
    try repository.git(["tag", "tree-tag", "HEAD^{tree}"])
    func names(_ count: Int, _ pattern: String) throws -> [String] {
      try picked(repository, count, .tags(pattern)).map { String($0.split(separator: " ")[0]) }
    }
    #expect(try names(9, "v*") == ["v1", "v2-beta", "v2"])
    #expect(try names(2, "v*") == ["v2-beta", "v2"])
    #expect(try names(9, "v?") == [])
    #expect(try names(9, "--*") == ["--output=canary"])
    // One commit is one revision.
    #expect(try names(9, "*").count == 4)
    // What the newest commit does not hold is another line.
    try repository.git(["checkout", "--quiet", "-b", "side", "v1"])
    try repository.commit("side", at: Self.time(9))
    try repository.git(["tag", "v9"])
    try repository.git(["checkout", "--quiet", "main"])
    #expect(try names(9, "v*") == ["v1", "v2-beta", "v2"])
    #expect(!repository.folder.exists("canary"))
  }

  @Test(arguments: [
    ("v1.2", "v*", true), ("v1.2", "*", true), ("v1.2", "v1.2", true), ("v1.2", "v1", false),
    ("v1.2", "*.2", true), ("v1.2", "v*.*", true), ("v1.2", "w*", false), ("v1.2", "v*3", false),
    ("", "*", true), ("aab", "*ab", true), ("发布-1", "发布-*", true), ("v1.2", "v**2", true),
  ])
  func patterns(name: String, pattern: String, matches: Bool) {
    #expect(FileHistory.matches(Array(name.utf8)[...], Array(pattern.utf8)[...]) == matches)
  }
}
