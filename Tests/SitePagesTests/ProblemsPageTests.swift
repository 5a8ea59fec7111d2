import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

struct ProblemsPageTests {
  private let files = [
    "journeys/buy.md": """
    ---
    owner: Marketing
    ---
    # Buying

    ## Shelf

    | Touchpoint | Owner |
    | --- | --- |
    | Price tag | Retail |
    | Lamp | |
    """,
    "journeys/later.md": "---\ndraft: true\n---\n# Later\n\n## Start\n",
  ]

  private func problem(_ path: String, _ line: Int, _ severity: Severity = .warning) -> Diagnostic {
    let place = SourceFile.Position(line: line, column: 3)
    return Diagnostic(
      code: .unusedPersona, severity: severity, path: path, start: place, end: place,
      message: "wrong <here> \(line)", help: "write it otherwise")
  }

  private func site(_ problems: [Diagnostic], repository: String = "") throws -> SitePages {
    let site = try Sample.site(files, siteFile: "title: A\n" + repository)
    return SitePages(atlas: site.atlas, theme: .builtIn, problems: problems)
  }

  @Test func problemsStandWithPlacePageAndOwner() throws {
    let site = try site(
      [
        problem("content/journeys/buy.md", 10), problem("content/journeys/buy.md", 11, .error),
        problem("content/site.yml", 1, .hint),
      ], repository: "repository: https://github.com/acme/maps\n")
    let main = site.main(.problems)
    #expect(main.contains("1 error, 1 warning, 1 hint"))
    #expect(main.contains("wrong &lt;here&gt; 10"))
    #expect(main.contains("<code>content/journeys/buy.md:10:3</code>"))
    #expect(main.contains("https://github.com/acme/maps/blob/main/content/journeys/buy.md?plain=1#L11"))
    #expect(main.contains("href=\"../journeys/buy/shelf.html\""))
    // The touchpoint's owner; where it has none, the journey's.
    let rows = main.components(of: "<tr>")
    #expect(rows.contains { $0.contains(":10:3") && $0.contains(">Retail</a>") })
    #expect(rows.contains { $0.contains(":11:3") && $0.contains(">Marketing</a>") })
  }

  // K05: a draft is not told of.
  @Test func problemsOfDraftsAreNotShown() throws {
    let site = try site([problem("content/journeys/later.md", 4)])
    #expect(site.main(.problems).contains("The build reports no problem."))
    #expect(!site.main(.problems).contains("later"))
  }

  @Test func manyProblemsGoOverPagesAndEnd() throws {
    let site = try site((1...5_100).map { problem("content/journeys/buy.md", $0) })
    #expect(site.pages.contains(.listPage(.problems, 10)))
    #expect(!site.pages.contains(.listPage(.problems, 11)))
    #expect(site.main(.problems).contains("The first 5000 of 5100"))
    #expect(site.main(.listPage(.problems, 10)).contains("buy.md:5000:3"))
  }

  @Test(arguments: [
    (
      "repository: https://github.com/acme/maps.git\n",
      "https://github.com/acme/maps/edit/main/content/journeys/buy.md"
    ),
    (
      "repository:\n  url: https://git.acme.example/a/maps\n  host: gitlab\n  branch: stable/1\n  folder: docs\n",
      "https://git.acme.example/a/maps/-/edit/stable/1/docs/content/journeys/buy.md"
    ),
  ])
  func pagesLeadToTheirSources(repository: String, address: String) throws {
    let site = try site([], repository: repository)
    #expect(
      site.text(.journey(0)).contains("<a href=\"\(address)\" rel=\"noopener noreferrer\">Edit this page</a>")
    )
    #expect(site.text(.stage(journey: 0, stage: 0)).contains(address))
    #expect(!site.text(.owners).contains("Edit this page"))
    #expect(try !self.site([]).text(.journey(0)).contains("Edit this page"))
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] { split(separator: separator) }
}
