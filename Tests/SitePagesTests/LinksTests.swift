import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct LinksTests {
  @Test(arguments: [
    ("index.html", "", "index.html"),
    ("personas/ops.html", "journeys/a/", "../../personas/ops.html"),
    ("journeys/a/b.html", "journeys/a/", "b.html"),
    ("journeys/a/index.html", "journeys/ab/", "../a/index.html"),
    ("journeys/zh/a/index.html", "journeys/zh/b/", "../a/index.html"),
    ("touchpoints/搜索 1.html", "journeys/a/", "../../touchpoints/%E6%90%9C%E7%B4%A2%201.html"),
    ("a&b\"c?.html", "", "a%26b%22c%3F.html"),
  ])
  func relative(_ path: String, _ directory: String, _ address: String) {
    #expect(Links.relative(path, from: directory) == address)
  }

  private static func site() throws -> SitePages {
    try Sample.site([
      "journeys/a.md": "# A\n\n[x](#go)\n\n## Go\n\n- Doing: walks\n\n### Waits\n\n## Notes\n\nHello.\n",
      "journeys/zh/b.md": "# B\n\n## 开始 {#start}\n\n- Doing: walks\n",
      "personas/olga.md": "# Olga\n",
      "about/how.md": "# How\n\n## What's new?\n\n## What's new\n",
      "index.md": "# Hello\n",
    ])
  }

  @Test(arguments: [
    ("../personas/olga.md", "../../personas/olga.html"),
    ("../personas/olga.md#x", "../../personas/olga.html"),
    ("./zh/b.md", "../zh/b/index.html"),
    ("zh/b.md#start", "../zh/b/start.html"),
    ("zh/b.md#elsewhere", "../zh/b/index.html"),
    ("#go", "go.html"),
    ("#notes", "index.html#h-notes"),
    ("#waits", "go.html#s-waits"),
    ("a.md", "index.html"),
    ("../index.md", "../../index.html"),
    ("../about/how.md#whats-new", "../../about/how.html#h-what-s-new"),
    ("../about/how.md#whats-new-1", "../../about/how.html#h-what-s-new-2"),
    ("images/my%20shop.png", "../images/my%20shop.png"),
    ("../../content/x.png?v=1", "../../x.png?v=1"),
    ("https://example.org/a?b#c", "https://example.org/a?b#c"),
    ("mailto:ann@example.org", "mailto:ann@example.org"),
  ])
  func contentLinks(_ written: String, _ address: String) throws {
    let links = ContentLinks(
      links: try Self.site().links, source: "content/journeys/a.md", directory: "journeys/a/")
    #expect(links.href(written) == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "java\tscript:x", "data:text/html,x", "//evil.example", "\\\\evil",
    "../../secret.txt",
    "../../../etc/passwd", "/etc/passwd", "",
  ])
  func contentLinksThatAreNotMade(_ written: String) throws {
    let links = ContentLinks(
      links: try Self.site().links, source: "content/journeys/a.md", directory: "journeys/a/")
    #expect(links.href(written) == nil)
  }

  @Test func anEntityCalledIndexDoesNotCoverTheList() throws {
    let site = try Sample.journey(
      "# T\n\n## Go\n\n| Touchpoint | Channel |\n| --- | --- |\n| Index | Web |\n")
    #expect(site.path(of: .touchpoint(0)) == "touchpoints/index_.html")
  }

  @Test func everyPageHasItsOwnPath() throws {
    let site = try Self.site()
    let paths = site.pages.map { site.path(of: $0) }
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("journeys/zh/b/start.html"))
    #expect(!paths.contains("sitemap.xml"))
    #expect(!paths.contains("channels/index.html"))
  }

  @Test func backlinksNameThePagesThatLink() throws {
    let site = try Sample.site([
      "journeys/a.md": "# A\n\n## Go\n\n- Doing: asks [Olga](../personas/olga.md)\n",
      "personas/olga.md": "# Olga\n\nSee [A](../journeys/a.md) and [again](../journeys/a.md).\n",
    ])
    #expect(site.backlinks[.persona(0)] == [.stage(journey: 0, stage: 0)])
    #expect(site.backlinks[.journey(0)] == [.persona(0)])
    #expect(site.backlinks[.overview] == [])
  }

  @Test func the404PageIsAbsoluteWhereTheAddressIsKnown() throws {
    let files = ["journeys/a.md": "# A\n\n## Go\n"]
    let relative = try Sample.site(files).text(.notFound)
    #expect(relative.contains("href=\"assets/style.css\""))
    let absolute = try Sample.site(files, baseURL: "https://x.example/atlas").text(.notFound)
    #expect(absolute.contains("href=\"https://x.example/atlas/assets/style.css\""))
    #expect(absolute.contains("href=\"https://x.example/atlas/journeys/index.html\""))
  }
}
