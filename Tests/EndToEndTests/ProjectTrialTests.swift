import Foundation
import TestSupport
import Testing

/// What must hold of any project, however it was damaged, and of the same project told in another way.
struct ProjectTrialTests {
  /// L02: made at random, and with some bytes changed. `make soak` goes on for minutes.
  @Test(.enabled(if: Tools.areThere)) func damagedProjectsAreReported() throws {
    let folder = try TemporaryFolder()
    let run = try Command.run(
      try #require(PackageFolder.python),
      [PackageFolder.path("Tests/Soak/projects.py"), "--binary", Waymark.binary, "--projects", "40"],
      in: folder.path)
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
    #expect(run.stdout.hasPrefix("40 projects"))
  }

  private func build(_ folder: TemporaryFolder) throws -> [String: Data] {
    let run = try Waymark.run(["build", "--quiet"], in: folder)
    try #require(run.status == 0, "\(run.stdout)\(run.stderr)")
    return try folder.tree("public")
  }

  private func demo(adding extra: [String: String] = [:], reversed: Bool = false) throws -> TemporaryFolder {
    let files = try TemporaryFolder.tree(at: PackageFolder.path("content")).sorted { $0.key < $1.key }
    let folder = try TemporaryFolder()
    for (path, bytes) in reversed ? files.reversed() : files {
      try folder.write(bytes, to: "content/" + path)
    }
    for (path, text) in extra { try folder.write(text, to: path) }
    return folder
  }

  // L04: files made in another order, in a folder of another name: `DeterminismTests` holds the other half.
  @Test func theOrderOnDiskMakesNoDifference() throws {
    #expect(try build(demo()) == build(demo(reversed: true)))
  }

  // L04: a journey more changes the pages that go across the atlas, and no page of another journey.
  @Test func anUnrelatedJourneyChangesNoPageOfAnother() throws {
    let before = try build(demo())
    let after = try build(
      demo(adding: [
        "content/journeys/zz-unrelated.md": """
        ---
        personas: [zz-nobody]
        ---
        # An unrelated walk

        ## Sets out

        - Doing: walks
        - Emotion: +1 fresh

        | Touchpoint | Channel | Owner | Importance | Performance | Effort |
        |---|---|---|---|---|---|
        | A milestone nobody else passes | A lane of its own | Lane keepers | 3 | 3 | 3 |
        """,
        "content/personas/zz-nobody.md": "# Zed Nobody\n\n- Role: walker\n- Goals:\n  - air\n",
      ]))
    let different = Set(before.keys).filter { before[$0] != after[$0] }
    // The pages of another language are the same ones in a folder of their own.
    let changed = Set(different.map { $0.hasPrefix("zh-hans/") ? String($0.dropFirst(8)) : $0 })
    // What counts, lists or compares all journeys.
    let across: Set = [
      "index", "journeys/index", "personas/index", "touchpoints/index", "channels/index", "owners/index",
      "gaps/index", "matrices/index", "matrices/index_owners", "matrices/index_personas",
      "matrices/index_touchpoints", "matrices/index_fit", "matrices/index_metrics", "segments/index",
      "methods/index", "methods/en", "methods/zh-Hans", "methods/zh-Hant", "index_az",
    ]
    // A page, its tables as CSV, its text as Markdown.
    // The demo's ranks go over two pages.
    let pages = across.union(["gaps/index_2"]).flatMap { ["\($0).html", "\($0).csv", "\($0).html.md"] }
    let files = Set(pages).union(["data/atlas.json", "llms.txt"])
    // What search says of a page stands in two files, of which each has a few pages. Seven things are new, in two
    // languages; besides, only lists of words are others, and what names the files.
    #expect(changed.filter { !$0.hasPrefix("data/search") }.subtracting(files).sorted() == [])
    let entries = changed.filter { $0.hasPrefix("data/search-n") || $0.hasPrefix("data/search-t") }
    let all = before.keys.filter { $0.hasPrefix("data/search-n") || $0.hasPrefix("data/search-t") }
    #expect(entries.count <= 2 * 7, "\(entries.count) of \(all.count)")
    #expect(changed.contains("journeys/index.html"))
    // Files of search are named after what they begin with.
    #expect(Set(before.keys.filter { !$0.contains("data/search") }).isSubset(of: Set(after.keys)))
  }
}
