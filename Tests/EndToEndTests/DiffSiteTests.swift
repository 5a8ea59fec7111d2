import Foundation
import TestSupport
import Testing

/// `waymark diff --format html`: the folder that it writes, what it refuses, exit codes.
struct DiffSiteTests {
  private static let journey = """
    # Buying

    ## Look

    - Emotion: 2

    | Touchpoint | Channel | Owner     | Importance | Performance |
    | ---------- | ------- | --------- | ---------: | ----------: |
    | Size guide | Website | Marketing |          5 |           4 |

    """
  private static let path = "content/journeys/buying.md"

  private func repository() throws -> TemporaryRepository {
    let repository = try TemporaryRepository([Self.path: Self.journey])
    try repository.commit("first")
    try repository.commit(
      "worse", [Self.path: Self.journey.replacing("Emotion: 2", with: "Emotion: -1, to a@farrowmere.org")])
    return repository
  }

  private func diff(
    _ repository: TemporaryRepository, _ arguments: [String] = ["HEAD~1", "HEAD"],
    to output: String? = "review"
  ) throws -> Command {
    try Waymark.run(
      ["diff"] + arguments + ["--format", "html"] + (output.map { ["--output", $0] } ?? []),
      in: repository.folder)
  }

  @Test func theSiteStandsInItsFolder() throws {
    let repository = try repository()
    let run = try diff(repository)
    #expect(run.status == 0 && run.stdout == "", "\(run.stderr)")
    #expect(run.stderr.contains("review/index.html: 2 pages, 7 of 7 files written; 2 changes"))
    let files = try repository.folder.tree("review")
    #expect(
      Set(files.keys) == [
        "index.html", "journeys/buying/index.html", "assets/style.css", "assets/waymark.js",
        "assets/search.js",
        "assets/favicon.svg", "assets/logo.svg",
      ])
    let page = String(decoding: try #require(files["journeys/buying/index.html"]), as: UTF8.self)
    #expect(page.contains("<del>+2</del> → <ins>−1</ins>"))
    // K01: what is masked on pages is masked here.
    #expect(!page.contains("a@farrowmere.org"))
  }

  /// The same input makes the same bytes, and nothing is written twice.
  @Test func aSecondRunWritesNothing() throws {
    let repository = try repository()
    _ = try diff(repository)
    let first = try repository.folder.tree("review")
    let again = try diff(repository)
    #expect(again.stderr.contains("0 of 7 files written"))
    #expect(try repository.folder.tree("review") == first)
    let other = try diff(repository, to: "other")
    #expect(other.status == 0)
    #expect(try repository.folder.tree("other") == first)
  }

  /// What is no longer in the review goes; what is not ours stays.
  @Test func foreignFilesSurvive() throws {
    let repository = try repository()
    _ = try diff(repository)
    try repository.folder.write("mine", to: "review/notes.txt")
    let run = try diff(repository, ["HEAD", "HEAD"])
    #expect(run.status == 0)
    let files = try repository.folder.tree("review")
    #expect(files["notes.txt"] == Data("mine".utf8))
    #expect(files["journeys/buying/index.html"] == nil)
    #expect(
      String(decoding: files["index.html"] ?? Data(), as: UTF8.self).contains("Nothing changed in meaning"))
  }

  @Test func usageErrorsEndWith2() throws {
    let repository = try repository()
    let none = try diff(repository, to: nil)
    #expect(none.status == 2 && none.stderr.contains("--output review"))
    let stray = try Waymark.run(["diff", "HEAD~1", "HEAD", "--output", "review"], in: repository.folder)
    #expect(stray.status == 2 && stray.stderr.contains("belongs to --format html"))
    #expect(stray.stdout == "")
    let unknown = try diff(repository, ["nowhere", "HEAD"])
    #expect(unknown.status == 2)
    #expect(!repository.folder.exists("review"))
  }

  /// The rules of `build`: dangerous places, folders of others – and the site itself.
  @Test(arguments: [".", "/", "content", "content/review", ".git/review"])
  func dangerousFoldersAreRefused(_ output: String) throws {
    let repository = try repository()
    let before = try repository.folder.tree(".")
    let run = try diff(repository, to: output)
    #expect(run.status == 2 && run.stderr.contains("nothing was touched"), "\(output): \(run.stderr)")
    #expect(try repository.folder.tree(".").keys == before.keys)
  }

  @Test func otherFoldersAreRefused() throws {
    let repository = try repository()
    try repository.folder.write("mine", to: "full/notes.txt")
    #expect(try diff(repository, to: "full").status == 2)
    #expect(try repository.folder.tree("full").count == 1)
    let build = try Waymark.run(["build", "--quiet"], in: repository.folder)
    #expect(build.status == 0)
    let site = try repository.folder.tree("public")
    let run = try diff(repository, to: "public")
    #expect(run.status == 2 && run.stderr.contains("holds a site that waymark build wrote"))
    #expect(try repository.folder.tree("public") == site)
  }

  @Test func gatesWorkHereToo() throws {
    let repository = try repository()
    #expect(try diff(repository, ["HEAD~1", "HEAD", "--fail-on", "worse"]).status == 3)
    #expect(try repository.folder.tree("review")["index.html"] != nil)
    #expect(try diff(repository, ["HEAD~1", "HEAD", "--fail-on", "budget"]).status == 0)
    #expect(try diff(repository, ["HEAD", "HEAD", "--fail-on", "any"]).status == 0)
  }

  /// The theme of the project is that of its review.
  @Test func theThemeOfTheProjectIsTaken() throws {
    let repository = try repository()
    try repository.commit(
      "theme", ["content/site.yml": "theme: ours\n", "themes/ours/theme.css": "body { color: red }\n"])
    #expect(try diff(repository, ["HEAD~2", "HEAD~1"]).status == 0)
    let style = try #require(try repository.folder.tree("review")["assets/style.css"])
    #expect(!String(decoding: style, as: UTF8.self).hasSuffix("body { color: red }\n"))
    _ = try diff(repository, ["HEAD~1", "HEAD"], to: "themed")
    let themed = try #require(try repository.folder.tree("themed")["assets/style.css"])
    #expect(themed != style && String(decoding: themed, as: UTF8.self).hasSuffix("body { color: red }\n"))
  }

  // MARK: The demo's

  private static let demo = Result { () -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let python = try #require(PackageFolder.python)
    let run = try Command.run(
      python,
      ["-B", PackageFolder.path("Tests/EndToEndTests/Scripts/review_site.py"), Waymark.binary, folder.path],
      in: folder.path, environment: ["SOURCE_DATE_EPOCH": Waymark.day])
    try #require(run.status == 0, "\(run.stdout)\(run.stderr)")
    return folder
  }

  /// Every address leads to a file of the review and an element of it, ids are unique, and nothing inline runs.
  @Test(.enabled(if: Tools.areThere)) func everyLinkOfAReviewLeadsSomewhere() throws {
    let files = try Self.demo.get().tree("review")
    let pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(pages.count == 5)
    var checked = 0
    for (path, text) in pages {
      let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(ids.count == Set(ids).count, "\(path)")
      for match in text.matches(of: /\s(?:href|src)="([^"]*)"/) {
        checked += 1
        let parts = match.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let base = URL(fileURLWithPath: "/" + path)
        let address = URL(string: parts[0], relativeTo: base)?.absoluteURL.path
        let target = parts[0].isEmpty ? path : String(try #require(address).dropFirst())
        #expect(files[target] != nil, "\(path): \(match.1)")
        if parts.count > 1, let fragment = parts[1].removingPercentEncoding {
          #expect(pages[target]?.contains("id=\"\(fragment)\"") == true, "\(path): \(match.1)")
        }
      }
      #expect(!text.contains(" style=\"") && !text.contains("<style") && !text.contains(" onclick"))
    }
    #expect(checked > 150)
  }

  /// The Nu HTML checker finds nothing on any page.
  @Test(.enabled(if: Tools.areThere)) func everyPageOfAReviewIsValidHTML() throws {
    let folder = try Self.demo.get()
    let findings = try MarkupCheck.findings(in: folder.path("review"), from: folder)
    #expect(findings.prefix(20) == [], "\(findings.count) findings")
  }
}
