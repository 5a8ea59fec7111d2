import Foundation
import MarkdownTree
import SitePages
import TestSupport
import Testing

@testable import JourneyAtlas
@testable import Workspace

/// Two versions of a project, read out of repositories that are made here.
struct ComparisonTests {
  private static let journey = "# Buy\n\n## See\n\n- Emotion: 1\n- Touchpoints: Shop\n"

  private func compare(
    _ range: String, _ head: String? = nil, in source: String
  ) throws -> Comparison {
    var options = Project.Options()
    options.source = source
    options.jobs = 2
    return try Comparison(
      RevisionRange(range, head), options: options, today: #require(Day(secondsSince1970: 1_793_491_200)))
  }

  private func titles(_ atlas: Atlas) -> [String] { atlas.journeys.map(\.title.plain) }

  private func data(_ atlas: Atlas) -> String {
    String(decoding: SitePages(atlas: atlas, theme: .builtIn).render(.atlasJSON).bytes, as: UTF8.self)
  }

  /// Every file of a folder with its bytes and times.
  private func state(_ folder: TemporaryFolder) throws -> [String: String] {
    var state: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      state[name] = try folder.stamp(name)
    }
    return state
  }

  // MARK: Reading

  /// The reader is the one of `build`: what it makes of a revision is what it makes of that revision's files.
  @Test func aRevisionIsReadAsItsFilesAre() throws {
    let repository = try TemporaryRepository()
    try repository.folder.copy(PackageFolder.path("content"), as: "docs/content")
    let first = try repository.commit("demo")
    try repository.commit("other", ["docs/content/journeys/buy.md": Self.journey])
    var options = Project.Options()
    options.source = PackageFolder.path
    let today = try #require(Day(secondsSince1970: 1_793_491_200))
    let expected = data(try Project(reading: options, today: today).reading.atlas)
    let before = try state(repository.folder)
    for head in [nil, "HEAD"] {
      let comparison = try compare("HEAD~1", head, in: repository.folder.path("docs"))
      // No expectation of the texts themselves: they would be printed, and are long.
      let isSame = data(comparison.base.reading.atlas) == expected
      #expect(isSame)
      #expect(titles(comparison.head.reading.atlas).count == titles(comparison.base.reading.atlas).count + 1)
      #expect(comparison.base.commit == first)
      #expect(comparison.head.name == head ?? "")
      #expect(comparison.base.problems.diagnostics.isEmpty && comparison.base.notice == nil)
    }
    // No object, ref, index entry or lock was written, and no file of the work tree.
    #expect(try state(repository.folder) == before)
  }

  @Test func theWorkTreeIsWhatLiesOnDisk() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    try repository.commit("first")
    try repository.folder.write("# New\n\n## See\n", to: "content/journeys/untracked.md")
    try repository.folder.write("# Bought\n\n## See\n", to: "content/journeys/buy.md")
    try repository.git(["add", "content/journeys/buy.md"])
    try repository.folder.write("# Sold\n\n## See\n", to: "content/journeys/buy.md")
    let comparison = try compare("HEAD", in: repository.folder.path)
    #expect(titles(comparison.base.reading.atlas) == ["Buy"])
    #expect(titles(comparison.head.reading.atlas) == ["Sold", "New"])
  }

  @Test func theMergeBaseIsTheOlderSide() throws {
    let repository = try TemporaryRepository(["content/journeys/buy.md": Self.journey])
    let first = try repository.commit("first")
    try repository.git(["branch", "feature"])
    try repository.commit("on main", ["content/journeys/main.md": "# Main\n\n## S\n"])
    try repository.git(["checkout", "--quiet", "feature"])
    try repository.commit("on feature", ["content/journeys/feature.md": "# Feature\n\n## S\n"])
    var comparison = try compare("main...feature", in: repository.folder.path)
    #expect(comparison.base.commit == first && comparison.base.name == "the merge base of main and feature")
    #expect(titles(comparison.base.reading.atlas) == ["Buy"])
    #expect(titles(comparison.head.reading.atlas) == ["Buy", "Feature"])
    comparison = try compare("main", "feature", in: repository.folder.path)
    #expect(titles(comparison.base.reading.atlas) == ["Buy", "Main"])
    // A merge commit is a revision like any other, and where the two parted is then the tip of the other.
    try repository.git(["merge", "--quiet", "--no-edit", "main"])
    comparison = try compare("main...", in: repository.folder.path)
    #expect(titles(comparison.base.reading.atlas) == ["Buy", "Main"])
    #expect(titles(comparison.head.reading.atlas) == ["Buy", "Feature", "Main"])
    // Two branches that share nothing have no merge base, but can be compared.
    try repository.git(["checkout", "--quiet", "--orphan", "alone"])
    try repository.commit("alone")
    #expect(
      throws: WorkspaceError.usage(
        "main...alone: the two have no history in common", help: "compare them as they are: A B")
    ) {
      try compare("main...alone", in: repository.folder.path)
    }
    #expect(try compare("main", "alone", in: repository.folder.path).head.reading.atlas.journeys.count == 3)
  }

  @Test func tablesAndSurveysAreRead() throws {
    let repository = try TemporaryRepository([
      "content/site.yml": "metrics:\n  - id: trial\n    name: Trial\n",
      "content/journeys/buy.md": Self.journey,
      "content/metrics/trial.csv": "metric,date,value\ntrial,2026-01,4\n",
    ])
    try repository.commit("first")
    // Larger than a piece that is read at once.
    let rows = (0..<60_000).map { "trial,\(1000 + $0 / 12)-\(String(format: "%02d", 1 + $0 % 12)),5\n" }
    try repository.commit("second", ["content/metrics/trial.csv": "metric,date,value\n" + rows.joined()])
    let comparison = try compare("HEAD~1", "HEAD", in: repository.folder.path)
    #expect(comparison.base.reading.atlas.metrics.map(\.measurements.count) == [1])
    #expect(comparison.head.reading.atlas.metrics.map(\.measurements.count) == [60_000])
    let same = try compare("HEAD", "HEAD", in: repository.folder.path)
    #expect(data(same.base.reading.atlas) == data(same.head.reading.atlas))
    #expect(same.head.reading.atlas.metrics.map(\.measurements.count) == [60_000])
  }
}
