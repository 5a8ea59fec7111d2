import Foundation
import TestSupport
import Testing

/// `waymark build --history`: figures over revisions, what moved them, and when each touchpoint changed.
struct TimelineTests {
  private static let path = "content/journeys/buying.md"

  /// Seconds since 1970 of the 10th of a month of 2026.
  private static func time(_ month: Int, _ day: Int = 10) -> Int {
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    return 1_767_225_600 + (before + day - 1) * 86_400
  }

  private func map(_ emotion: Int, _ blog: Int, _ shop: Int, more: String = "") -> String {
    """
    # Buying

    ## Look

    - Emotion: \(emotion)
    - Evidence: interview 1

    | Touchpoint | Importance | Performance |
    | --- | ---: | ---: |
    | Blog | 4 | \(blog) |
    | Shop | 5 | \(shop) |
    \(more)
    """
  }

  private func repository(_ folder: String = "") throws -> TemporaryRepository {
    let repository = try TemporaryRepository()
    func commit(_ month: Int, _ subject: String, _ files: [String: String], day: Int = 10) throws {
      let all = Dictionary(uniqueKeysWithValues: files.map { (folder + $0.key, $0.value) })
      try repository.commit(subject, all, at: Self.time(month, day))
    }
    let nps = "metrics: [{ id: nps, calc: nps, direction: higher-is-better }]\n"
    let rows = "date,metric,value,journey\n2026-01,nps,10,buying\n"
    try commit(
      1, "first", [Self.path: map(1, 4, 3), "content/site.yml": nps, "content/metrics/nps.csv": rows])
    try commit(2, "worse shop, told zhang.wei@corp.cn", [Self.path: map(1, 4, 2)])
    try commit(3, "sad", [Self.path: map(-1, 4, 2)])
    try commit(3, "words", [Self.path: map(-1, 4, 2, more: "\nWords.\n")], day: 12)
    try commit(4, "better blog", [Self.path: map(-1, 5, 2, more: "\nWords.\n")])
    try commit(5, "new figures", ["content/metrics/nps.csv": rows + "2026-05,nps,12,buying\n"])
    return repository
  }

  private func build(_ arguments: [String], in repository: TemporaryRepository) throws -> Command {
    try Waymark.run(["build"] + arguments, in: repository.folder)
  }

  /// Rows of a table, each with its cells as text.
  private func rows(_ html: String, _ id: String) throws -> [[String]] {
    let section = try #require(html.components(separatedBy: "<h2 id=\"\(id)\">").dropFirst().first)
    let table = section.components(separatedBy: "</table>")[0].components(separatedBy: "<tbody>")
    return try #require(table.last).components(separatedBy: "<tr>").dropFirst().map { row in
      row.components(separatedBy: "</td>").flatMap { $0.components(separatedBy: "</th>") }.map {
        $0.replacing(#/<span class="vh">[^<]*<\/span>/#, with: "").replacing(#/<li>/#, with: "; ")
          .replacing(#/<[^>]*>/#, with: " ").split(separator: " ").joined(separator: " ")
      }.filter { !$0.isEmpty }
    }
  }

  private static let page = "public/journeys/buying/index_history.html"

  private func commit(_ repository: TemporaryRepository, _ subject: String) throws -> String {
    String(try repository.git(["log", "--format=%H", "--grep", "^\(subject)"]).prefix(10))
  }

  @Test func figuresAndTheCommitsThatMovedThem() throws {
    let repository = try repository()
    let run = try build(["--history", "4"], in: repository)
    #expect(run.status == 0, "\(run.stderr)")
    let html = try repository.folder.text(Self.page)
    let moves = try rows(html, "moves")
    let (better, sad, new) = (
      try commit(repository, "better blog"), try commit(repository, "sad"), try commit(repository, "new")
    )
    #expect(
      moves == [
        ["2026-04 → 2026-05", "NPS", "10", "12", "better", "; 10 May 2026 \(new) new figures"],
        [
          "2026-03 → 2026-04", "Mean shortfall", "+1.5", "+1", "better",
          "; 10 April 2026 \(better) better blog",
        ],
        ["2026-02 → 2026-03", "Mean emotion", "+1", "−1", "worse", "; 10 March 2026 \(sad) sad"],
        ["2026-02 → 2026-03", "Lowest emotion", "+1", "−1", "worse", "; 10 March 2026 \(sad) sad"],
      ])
    let figures = try rows(html, "all-figures")
    #expect(figures.map { $0[0].prefix(7) } == ["2026-05", "2026-04", "2026-03", "2026-02"])
    #expect(figures[0][0].hasSuffix("as built") && figures[1][0].hasSuffix(better))
    // Every drawing has a title, a description and its twin in the table.
    let drawings = html.components(separatedBy: "<svg class=\"ts\"").dropFirst()
    #expect(drawings.count == 4)
    for (number, drawing) in drawings.enumerated() {
      #expect(drawing.contains("role=\"img\"") && drawing.contains("<title id=\"h"), "\(number)")
      #expect(drawing.contains("4 values from 2026-02 to 2026-05."), "\(number)")
    }
    #expect(html.contains("The same whenever it was known: Largest gap 17.5, Evidence 100 %"))
    let touchpoints = try rows(html, "touchpoints")
    #expect(touchpoints.map { $0.last ?? "" }.first == "better blog")
    #expect(touchpoints[1][3] == (try commit(repository, "worse")) && touchpoints[1][2] == "10 February 2026")
    // Personal data of subjects is masked, here and on the page of the touchpoint.
    let shop = try repository.folder.text("public/touchpoints/shop.html")
    #expect(shop.contains("<bdi>worse shop, told z") && touchpoints[1][4].hasPrefix("worse shop, told z"))
    for (path, bytes) in try repository.folder.tree("public") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("zhang.wei@") && !text.contains("a@example.com"), "\(path)")
    }
  }

  /// A second run reads nothing, and after a commit only what is new; with a cache or without one, and whatever is
  /// wrong with it, the site has the same bytes.
  @Test func whatIsKnownIsNotReadAgain() throws {
    let repository = try repository()
    func objects(_ run: Command) -> Int? {
      run.stderr.firstMatch(of: #/(\d+) objects? of git/#).flatMap { Int($0.1) }
    }
    let arguments = ["--history", "9", "--timings"]
    let first = try build(arguments, in: repository)
    // Four versions of the map that are not at hand, and three of the files of four older revisions.
    let read = try #require(objects(first))
    #expect(read > 5)
    let site = try repository.folder.tree("public")
    try repository.folder.write("# About\n", to: "content/about.md")
    #expect(objects(try build(arguments, in: repository)) == 0)
    try FileManager.default.removeItem(atPath: repository.folder.path("content/about.md"))
    #expect(objects(try build(arguments, in: repository)) == 0)
    #expect(try repository.folder.tree("public") == site)
    // One commit changes one file: two versions of it are held against each other.
    try repository.commit(
      "again", [Self.path: map(0, 5, 2, more: "\nWords.\n")], at: Self.time(5, 20))
    #expect(objects(try build(arguments, in: repository)) == 2)
    let known = try repository.folder.tree("public")
    let cache = repository.folder.path(".public.waymark/history")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: cache))
    var damaged = bytes
    damaged[damaged.count / 2] ^= 4
    for content in [nil, Data(), damaged, bytes.prefix(bytes.count / 2), Data("waymark-history 1\n".utf8)] {
      try? FileManager.default.removeItem(atPath: cache)
      try content?.write(to: URL(fileURLWithPath: cache))
      try? FileManager.default.removeItem(atPath: repository.folder.path(".public.waymark/manifest"))
      let run = try build(arguments + ["--jobs", "1"], in: repository)
      #expect(run.status == 0 && (objects(run) ?? 0) > read, "\(run.stderr)")
      #expect(try repository.folder.tree("public") == known)
    }
  }

  @Test func tagsAreRevisionsWhereSiteSaysSo() throws {
    let repository = try repository()
    for (tag, subject) in [
      ("v1", "first"), ("-v2", "sad"), ("v3 \u{6F22}".replacing(" ", with: "_"), "better"),
    ] {
      let id = try repository.git(["log", "--format=%H", "--grep", "^\(subject)"])
      try repository.git(["update-ref", "refs/tags/\(tag)", id])
    }
    let site = try repository.folder.text("content/site.yml")
    try repository.folder.write(site + "history: tags *v*\n", to: "content/site.yml")
    let run = try build(["--history", "12"], in: repository)
    #expect(run.status == 0, "\(run.stderr)")
    let figures = try rows(try repository.folder.text(Self.page), "all-figures")
    #expect(figures.map { $0[0].split(separator: " ")[0] } == ["as", "v3_漢", "-v2", "v1"])
    // Another tag is a reason to build again.
    #expect(try build(["--history", "12"], in: repository).stderr.contains("nothing to do"))
    try repository.git(["tag", "v0", try commit(repository, "worse")])
    #expect(try !build(["--history", "12"], in: repository).stderr.contains("nothing to do"))
  }

  /// A file that cannot be read at a revision has no figures there; the rest has.
  @Test func revisionsWithErrorsAreToldAndSkipped() throws {
    let repository = try repository()
    try repository.commit("broken", [Self.path: "---\nkind: [\n---\n\n# Buying\n"], at: Self.time(6))
    try repository.commit("mended", [Self.path: map(2, 5, 2)], at: Self.time(7))
    let run = try build(["--history", "3"], in: repository)
    #expect(run.status == 0)
    #expect(
      run.stderr.contains(
        "history: at 2026-06 1 file had errors and is left out: content/journeys/buying.md\n"))
    let figures = try rows(try repository.folder.text(Self.page), "all-figures")
    #expect(figures[1].last == "had errors")
  }

  /// The project lies below the top of the repository, and stood elsewhere before; its files have hard names.
  @Test func movedFoldersAndHardNames() throws {
    let repository = try repository("alt/")
    try repository.commit("page", ["alt/content/about.md": "# About\n"], at: Self.time(5, 11))
    let name = "content/journeys/käufe ‘中’ it's.md"
    try FileManager.default.createDirectory(
      atPath: repository.folder.path("new place"), withIntermediateDirectories: true)
    try repository.git(["mv", "alt/content", "new place/content"])
    try repository.commit("moved", at: Self.time(6))
    try repository.git(["mv", "new place/\(Self.path)", "new place/\(name)"])
    try repository.commit(
      "renamed", ["new place/content/metrics/nps.csv": "date,metric,value\n"], at: Self.time(7))
    let run = try build(["--source", "new place", "--history", "12"], in: repository)
    #expect(run.status == 0, "\(run.stderr)")
    #expect(run.stderr.contains("history: at 2026-05 the content stands in alt/content/\n"))
    let page = try #require(
      try repository.folder.tree("new place/public").keys.first { $0.hasSuffix("index_history.html") })
    let html = try repository.folder.text("new place/public/" + page)
    #expect(try rows(html, "all-figures").count == 7)
    let touchpoints = try rows(html, "touchpoints")
    #expect(touchpoints.map { $0[4].prefix(11) } == ["better blog", "worse shop,"])
    let moves = try rows(html, "moves")
    #expect(moves.contains { $0.last?.hasSuffix("sad") == true }, "\(moves)")
    #expect(html.contains("alt/") == false)
  }

  @Test func thereIsNothingToLookBackAt() throws {
    let repository = try TemporaryRepository([Self.path: map(1, 2, 3)])
    try repository.commit("first")
    #expect(try build(["--history", "3"], in: repository).status == 0)
    let html = try repository.folder.text(Self.page)
    #expect(html.contains("There is no earlier revision to look back at yet."))
    #expect(!html.contains("id=\"moves\"") && html.contains("id=\"touchpoints\""))
    // A site that does not ask has no such page, and no link to one.
    #expect(try build([], in: repository).status == 0)
    #expect(!repository.folder.exists(Self.page))
    for (path, bytes) in try repository.folder.tree("public") where path.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("index_history"), "\(path)")
    }
  }

  /// Pages tell their last change, and whether they are stale: by the review where a map notes one, else by the day
  /// of the last change.
  @Test func lastChangesAndStaleness() throws {
    let repository = try TemporaryRepository([
      "content/journeys/old.md": "# Old\n\n## Look\n",
      "content/journeys/reviewed.md": "---\nreviewed: 2026-10-01\n---\n\n# Reviewed\n\n## Look\n",
      "content/journeys/due.md":
        "---\nreviewed: 2026-10-01\nreview_by: 2026-10-20\n---\n\n# Due\n\n## Look\n",
      "content/personas/ann.md": "# Ann\n", "content/about.md": "---\nlang: zh-Hans\n---\n\n# 关于\n",
    ])
    try repository.commit("first", at: Self.time(1))
    try repository.commit("persona", ["content/personas/ann.md": "# Ann Lee\n"], at: Self.time(10))
    #expect(try build(["--history", "1"], in: repository).status == 0)
    func line(_ path: String) throws -> String {
      let html = try repository.folder.text("public/" + path)
      let rest = try #require(html.components(separatedBy: "<p class=\"note last\">").dropFirst().first)
      return rest.components(separatedBy: "</p>")[0].replacing(#/<[^>]*>/#, with: "")
    }
    let (first, persona) = (try commit(repository, "first"), try commit(repository, "persona"))
    #expect(
      try line("journeys/old/index.html")
        == "Last changed: 10 January 2026 \(first) first stale unchanged since 10 January 2026, more than 180 days "
        + "before this build, and nobody notes reviews")
    #expect(try line("journeys/reviewed/index.html") == "Last changed: 10 January 2026 \(first) first")
    #expect(
      try line("journeys/due/index.html").hasSuffix("first stale the review was due by 20 October 2026"))
    #expect(try line("personas/ann.html") == "Last changed: 10 October 2026 \(persona) persona")
    #expect(try line("about.html").hasPrefix("最近更改：2026年1月10日 \(first) first 过期 自"))
  }
}
