import Foundation
import TestSupport
import Testing

/// `waymark build` as people and CI run it.
struct BuildTests {
  private static let journey = "# Buying\n\n## Look\n\n- Emotion: 1\n"
  private static let broken = "# Selling\n\n## Look\n\n- Emotion: 7\n"

  @Test func aFolderWithOneJourneyIsEnough() throws {
    let folder = try TemporaryFolder(["content/journeys/x.md": Self.journey])
    let run = try Waymark.run(["build"], in: folder)
    #expect(run.status == 0)
    #expect(run.stdout == "")
    let line =
      /file:\/\/(.+)\/public\/index\.html: \d+ pages, (\d+) of (\d+) files written, 0 warnings, \d+\.\d\d s\n/
    let match = try #require(try line.wholeMatch(in: run.stderr), "\(run.stderr)")
    #expect(match.1 == folder.path)
    #expect(match.2 == match.3)
    #expect(folder.exists("public/index.html"))
    #expect(folder.exists("public/journeys/x/index.html"))
    #expect(folder.exists("public/data/atlas.json"))
  }

  @Test func anEmptyContentFolderIsAnEmptySite() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    let run = try Waymark.run(["build"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.stderr.hasPrefix("content/ holds no journey yet; waymark new journey NAME writes one\nfile://"))
    #expect(folder.exists("public/index.html"))
  }

  @Test func quietSaysNothing() throws {
    let folder = try TemporaryFolder(["content/journeys/x.md": Self.journey])
    let run = try Waymark.run(["build", "--quiet", "--jobs", "1"], in: folder)
    #expect((run.status, run.stdout, run.stderr) == (0, "", ""))
  }

  @Test func timingsNameEachPart() throws {
    let folder = try TemporaryFolder(["content/journeys/x.md": Self.journey])
    let run = try Waymark.run(["build", "--quiet", "--timings"], in: folder)
    let parts = run.stderr.split(separator: "  ").map { $0.split(separator: " ") }
    #expect(parts.map(\.first) == ["read", "parse", "link", "analyse", "render", "write"])
    for part in parts { #expect(part.count == 3 && Double(part[1]) != nil, "\(run.stderr)") }
  }

  @Test func withErrorsTheOldSiteStays() throws {
    let folder = try TemporaryFolder(["content/journeys/x.md": Self.journey])
    _ = try Waymark.run(["build"], in: folder)
    let before = try folder.tree("public")
    let stamp = try folder.stamp(".public.waymark/manifest")
    try folder.write(Self.broken, to: "content/journeys/y.md")
    try folder.write("# Changed\n\n## Look\n", to: "content/journeys/x.md")
    let run = try Waymark.run(["build"], in: folder)
    #expect(run.status == 1)
    #expect(run.stdout == "")
    #expect(run.stderr.hasPrefix("content/journeys/y.md:5:12: error[off-scale]: "))
    #expect(run.stderr.hasSuffix("\n1 error in 2 files\nnothing was written\n"))
    #expect(try folder.tree("public") == before)
    #expect(try folder.stamp(".public.waymark/manifest") == stamp)
  }

  /// A budget that is over is news: the run fails, and the site that tells is written.
  @Test(arguments: [[], ["--strict"]]) func overABudgetTheSiteIsWritten(_ options: [String]) throws {
    let budget =
      "budgets:\n  - id: glad\n    each: moment\n    when: emotion < 2\n    message: all are glad\n"
    let folder = try TemporaryFolder(["content/journeys/x.md": Self.journey, "content/site.yml": budget])
    let run = try Waymark.run(["build"] + options, in: folder)
    #expect(run.status == 1)
    #expect(
      run.stderr.hasPrefix(
        "content/journeys/x.md:3:4: error[budget-exceeded]: “Look” is over a budget: all are glad (1 of 1, at most 0; "
      ))
    #expect(run.stderr.contains(" files written, 0 warnings, "))
    #expect(try folder.text("public/index.html").contains("all are glad"))
    // Nothing changed: the same answer without a new site.
    let again = try Waymark.run(["build"] + options, in: folder)
    #expect(again.status == 1)
    #expect(again.stderr.contains("error[budget-exceeded]"))
    #expect(again.stderr.contains("nothing to do"))
    let check = try Waymark.run(["check"], in: folder)
    #expect(check.status == 1)
    #expect(check.stdout.contains("error[budget-exceeded]"))
    #expect(try Waymark.run(["export", "json"], in: folder).status == 0)
    // With an error of another kind nothing is written.
    try folder.write(Self.broken, to: "content/journeys/y.md")
    #expect(try Waymark.run(["build"] + options, in: folder).stderr.hasSuffix("nothing was written\n"))
  }

  @Test func withErrorsAFirstBuildLeavesNothing() throws {
    let folder = try TemporaryFolder(["content/journeys/y.md": Self.broken])
    #expect(try Waymark.run(["build"], in: folder).status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["content"])
  }

  @Test func keepGoingWritesTheRest() throws {
    let folder = try TemporaryFolder([
      "content/journeys/x.md": Self.journey, "content/journeys/y.md": Self.broken,
    ])
    let run = try Waymark.run(["build", "--keep-going"], in: folder)
    #expect(run.status == 1)
    #expect(run.stderr.contains("error[off-scale]"))
    #expect(run.stderr.contains(", 1 file left out, "))
    #expect(folder.exists("public/journeys/x/index.html"))
    #expect(!folder.exists("public/journeys/y/index.html"))
    #expect(try folder.text("public/index.html").contains("content/journeys/y.md"))
  }

  /// A file that was not even opened counts as left out, and links to it are no problem of their own.
  @Test func filesThatAreNotReadAreLeftOutWithoutFurtherNoise() throws {
    let folder = try TemporaryFolder([
      "content/journeys/x.md": Self.journey + "\nSee [that](big.md) and [this](link.md).\n",
      "content/journeys/big.md": String(repeating: "x", count: 2 << 20),
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("content/journeys/link.md"), withDestinationPath: "x.md")
    let run = try Waymark.run(["build", "--keep-going", "--format", "json"], in: folder)
    #expect(run.status == 1)
    #expect(run.stderr.matches(of: /"code":"([a-z-]+)"/).map { $0.1 } == ["file-limit", "special-file"])
    for (name, page) in try folder.tree("public") where name.hasSuffix(".html") {
      // The Markdown of a page is no content file.
      let links = String(decoding: page, as: UTF8.self).replacing(".html.md\"", with: "")
      #expect(!links.contains(".md\""), "\(name)")
    }
    let overview = try folder.text("public/index.html")
    #expect(overview.contains("content/journeys/big.md") && overview.contains("content/journeys/link.md"))
  }

  @Test func strictMakesWarningsFail() throws {
    let folder = try TemporaryFolder(["content/journeys/x.md": "---\nonwer: Lin\n---\n" + Self.journey])
    let relaxed = try Waymark.run(["build", "--output", "site"], in: folder)
    #expect(relaxed.status == 0)
    #expect(relaxed.stderr.contains("content/journeys/x.md:2:1: warning[unknown-key]: "))
    let strict = try Waymark.run(["build", "--strict"], in: folder)
    #expect(strict.status == 1)
    #expect(!folder.exists("public"))
  }

  @Test func machineFormatsStandAloneOnStderr() throws {
    let folder = try TemporaryFolder(["content/journeys/x.md": Self.journey])
    let run = try Waymark.run(["build", "--format", "gitlab"], in: folder)
    #expect((run.status, run.stdout, run.stderr) == (0, "", "[]\n"))
    #expect(folder.exists("public/index.html"))
  }

  @Test func aThemeOfTheSiteGoesOverTheOneThatShips() throws {
    let folder = try TemporaryFolder([
      "content/journeys/x.md": Self.journey, "content/site.yml": "theme: acme\n",
      "themes/acme/theme.css": "/* acme */", "themes/acme/logo.svg": "<svg viewBox='0 0 9 9'/>",
      "themes/acme/_notes.txt": "x",
    ])
    #expect(try Waymark.run(["build"], in: folder).status == 0)
    #expect(try folder.text("public/assets/style.css").hasSuffix("}\n/* acme */"))
    #expect(try folder.text("public/assets/logo.svg") == "<svg viewBox='0 0 9 9'/>")
    #expect(!folder.exists("public/assets/_notes.txt"))
    #expect(folder.exists("public/assets/waymark.js"))
    try folder.write("<title>{{titel}}</title>{{head}}{{main}}\n", to: "themes/acme/layout.html")
    let run = try Waymark.run(["build"], in: folder)
    #expect(run.status == 1)
    #expect(run.stderr.contains("themes/acme/layout.html:1:8: error[unknown-slot]: "))
    let plain = try Waymark.run(["build", "--theme", "default"], in: folder)
    #expect(plain.status == 0)
    #expect(try !folder.text("public/assets/style.css").contains("/* acme */"))
  }

  @Test func aThemeThatIsNotThereIsReportedWhereItIsNamed() throws {
    let folder = try TemporaryFolder([
      "content/journeys/x.md": Self.journey, "content/site.yml": "title: T\ntheme: acmee\n",
      "themes/acme/style.css": "", "themes/_drafts/style.css": "",
    ])
    let run = try Waymark.run(["check"], in: folder)
    #expect(run.status == 1)
    #expect(
      run.stdout == """
        content/site.yml:2:8: error[unknown-theme]: there is no theme “acmee”
           2 | theme: acmee
             |        ^^^^^
             help: make the folder themes/acmee/, or write one of: default, plain, acme

        1 error in 2 files

        """)
  }

  @Test func assetsAreCopiedAndMustNotTakeThePlaceOfOurs() throws {
    let folder = try TemporaryFolder([
      "content/journeys/x.md": Self.journey, "content/journeys/images/shelf.svg": "<svg/>",
    ])
    #expect(try Waymark.run(["build"], in: folder).status == 0)
    #expect(try folder.text("public/journeys/images/shelf.svg") == "<svg/>")
    try folder.write("<svg/>", to: "content/assets/favicon.svg")
    let run = try Waymark.run(["check"], in: folder)
    #expect(run.status == 1)
    #expect(run.stdout.hasPrefix("content/assets/favicon.svg:1:1: error[reserved-path]: "))
    // The site's other languages have files of their own.
    try folder.remove("content/assets")
    try folder.write("<svg/>", to: "content/zh-hans/Assets/favicon.svg")
    #expect(try Waymark.run(["check"], in: folder).status == 0)
    try folder.write("# 首页\n", to: "content/index.zh-Hans.md")
    try folder.write("# Home\n", to: "content/index.md")
    let other = try Waymark.run(["check"], in: folder)
    #expect(other.status == 1)
    #expect(other.stdout.hasPrefix("content/zh-hans/Assets/favicon.svg:1:1: error[reserved-path]: "))
  }

  @Test func severitiesOfFilesCanBeSet() throws {
    let folder = try TemporaryFolder([
      "content/journeys/x.md": Self.journey, "content/notes.txt": "",
      "content/site.yml": "severities:\n  ignored-file: error\n",
    ])
    #expect(try Waymark.run(["check"], in: folder).stdout.contains(" error[ignored-file]: "))
    try folder.write("severities:\n  ignored-file: off\n", to: "content/site.yml")
    #expect(try Waymark.run(["check"], in: folder).stdout == "no problems in 3 files\n")
  }

  @Test func theSourceMayBeElsewhere() throws {
    let folder = try TemporaryFolder(["docs/content/journeys/x.md": Self.journey])
    #expect(try Waymark.run(["build", "--source", "docs"], in: folder).status == 0)
    #expect(folder.exists("docs/public/index.html"))
    #expect(folder.exists("docs/.public.waymark/manifest"))
    #expect(try Waymark.run(["build", "--source", "docs", "--output", "a/b"], in: folder).status == 0)
    #expect(try folder.tree("a/b") == folder.tree("docs/public"))
  }
}
