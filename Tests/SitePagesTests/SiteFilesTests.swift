import JourneyAtlas
import Testing

@testable import SitePages

@Suite struct SiteFilesTests {
  private func string(_ site: SitePages, _ page: Page) -> String {
    String(decoding: site.render(page).bytes, as: UTF8.self)
  }

  @Test func robotsForbidsNothing() {
    let closed = SitePages(atlas: Fixture.small(), theme: .builtIn, baseURL: "https://example.org/map")
    #expect(string(closed, .robots) == "User-agent: *\nAllow: /\n")
    var site = Site()
    site.indexing = true
    let open = Fixture.atlas([], site: site)
    #expect(string(SitePages(atlas: open, theme: .builtIn), .robots) == "User-agent: *\nAllow: /\n")
    #expect(
      string(SitePages(atlas: open, theme: .builtIn, baseURL: "https://example.org/map"), .robots)
        == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/map/sitemap.xml\n")
  }

  @Test func sitemapHoldsEveryPageForReaders() {
    let without = SitePages(atlas: Fixture.small(), theme: .builtIn)
    #expect(!without.pages.contains(.sitemap))
    // Its pages say noindex.
    let closed = SitePages(atlas: Fixture.small(), theme: .builtIn, baseURL: "https://example.org/map/")
    #expect(!closed.pages.contains(.sitemap))
    var open = Site()
    open.indexing = true
    let site = SitePages(
      atlas: Fixture.small(site: open), theme: .builtIn, baseURL: "https://example.org/map/")
    let text = string(site, .sitemap)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "))
    #expect(
      text.contains("<url><loc>https://example.org/map/journeys/choosing-a-crm/trigger.html</loc></url>\n"))
    #expect(!text.contains("404.html"))
    #expect(!text.contains("atlas.json"))
    #expect(text.split(separator: "<url>").count - 1 == site.readerPages.count)
  }

  @Test(arguments: [(0, 0), (50_000, 0), (50_001, 2), (100_000, 2), (100_001, 3)])
  func alargeSitemapHasParts(addresses: Int, parts: Int) {
    #expect(Sitemap.parts(addresses: addresses) == parts)
  }

  @Test func everyPageHasItsOwnPath() {
    let site = SitePages(atlas: Fixture.small(), theme: .builtIn, baseURL: "https://example.org/")
    let paths = site.pages.map(site.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("gaps/choosing-a-crm.html"))
    #expect(paths.contains("matrices/index.html"))
  }

  @Test func redirectsLeadOn() {
    let redirect = Redirect(from: "journeys/old/index.html", target: .journey("choosing-a-crm"))
    let small = Fixture.small()
    let atlas = Fixture.atlas(small.journeys, personas: small.personas, redirects: [redirect])
    let relative = string(SitePages(atlas: atlas, theme: .builtIn), .redirect(0))
    #expect(
      relative.contains("<meta http-equiv=\"refresh\" content=\"0; url=../choosing-a-crm/index.html\">"))
    #expect(relative.contains("<link rel=\"canonical\" href=\"../choosing-a-crm/index.html\">"))
    #expect(relative.contains("<a href=\"../choosing-a-crm/index.html\">Choosing a CRM</a>"))
    #expect(relative.contains("default-src 'none'"))
    let absolute = string(SitePages(atlas: atlas, theme: .builtIn, baseURL: "https://e.org/x"), .redirect(0))
    #expect(
      absolute.contains(
        "<link rel=\"canonical\" href=\"https://e.org/x/journeys/choosing-a-crm/index.html\">"))
  }

  @Test func theNotFoundPageIsAbsoluteOnlyWithABase() {
    let relative = string(SitePages(atlas: Fixture.small(), theme: .builtIn), .notFound)
    #expect(relative.contains("<a href=\"journeys/index.html\">"))
    let absolute = string(
      SitePages(atlas: Fixture.small(), theme: .builtIn, baseURL: "https://e.org/x"), .notFound)
    #expect(absolute.contains("<a href=\"https://e.org/x/journeys/index.html\">"))
  }
}

/// Pages across the atlas do not grow with it.
@Suite struct BoundedPagesTests {
  /// Journeys of 2 stages with 20 touchpoints each, all with names of their own.
  private func atlas(journeys count: Int) -> Atlas {
    let journeys = (0..<count).map { number in
      let stages = (0..<2).map { stageNumber in
        var stage = Fixture.stage("Stage \(stageNumber)", id: "s\(stageNumber)", number: stageNumber + 1)
        stage.touchpoints = (0..<20).map { row in
          let id = "t-\(number)-\(stageNumber)-\(row)"
          return Fixture.use(
            id, id: id, channels: ["Web"], owners: ["Team"], importance: Double(row % 6),
            performance: row % 7 == 0 ? nil : Double(1 + row % 5), effort: Double(row % 4))
        }
        return stage
      }
      return Fixture.journey("j\(number)", "Journey \(number)", stages: stages)
    }
    return Fixture.atlas(journeys, groups: ["Web": .digital])
  }

  @Test func acrossPagesStayBounded() {
    let site = SitePages(atlas: atlas(journeys: 60), theme: .builtIn)
    let gaps = PageText(site, .gaps(journey: nil))
    // 100 ranked rows and 60 journeys, each table with a head.
    #expect(gaps.rows.count == 162)
    #expect(gaps.text.contains("The 2000 highest opportunity scores of 2400 rows"))
    let matrix = PageText(site, .matrix(journey: nil))
    #expect(
      matrix.rows == [
        "Channel | Group | Journeys | Touchpoints | Mean performance | Mean shortfall", matrix.rows[1],
      ])
    #expect(matrix.text.contains("One line a channel, since there are more than 40 journeys"))
    for kind in [MatrixKind.owners, .touchpoints] {
      let page = PageText(site, kind.page)
      #expect(page.rows.count == (kind == .owners ? 2 : 201))
      #expect(page.text.contains("since there are more than 40 journeys"))
    }
    let channel = PageText(site, .channel(0))
    #expect(channel.rows.count == 201)
    #expect(channel.text.contains("The first 200 of 2400"))
  }

  /// Every rank stands on one page and once in the file; what stands beside the table stands on the first page only.
  @Test func theGapTableGoesOverPages() {
    let site = SitePages(atlas: atlas(journeys: 60), theme: .builtIn, csvByteOrderMark: false)
    let pages = site.pages.filter { page in
      if case .listPage(.gaps, _) = page { true } else { page == .gaps(journey: nil) }
    }
    #expect(pages.map(site.path) == ["gaps/index.html"] + (2...20).map { "gaps/index_\($0).html" })
    let ranks = pages.flatMap { page in
      PageText(site, page).rows.compactMap { Int($0.split(separator: " | ").first ?? "") }
    }
    #expect(ranks == Array(1...2_000))
    #expect(site.text(.gapsCSV(journey: nil)).split(separator: "\r\n").count == 2_401)
    let last = PageText(site, .listPage(.gaps, 20))
    #expect(last.rows.count == 101)
    #expect(last.text.contains("Entries 1901 to 2000 of 2000."))
    #expect(last.text.contains("Gap analysis, page 20"))
    #expect(last.html.contains("<a href=\"index.html#ranked\"><span class=\"vh\">page </span>1</a>"))
    #expect(last.html.contains("href=\"index.csv\""))
    #expect(!last.html.contains("id=\"quadrant\""))
    let whole = SitePages(atlas: atlas(journeys: 6), theme: .builtIn)
    #expect(whole.pages.allSatisfy { if case .listPage(.gaps, let page) = $0 { page <= 3 } else { true } })
    #expect(PageText(whole, .listPage(.gaps, 3)).rows.count == 41)
    #expect(!PageText(whole, .gaps(journey: nil)).text.contains("highest opportunity scores of"))
  }

  @Test func longListsGoOverPages() {
    let site = SitePages(atlas: atlas(journeys: 26), theme: .builtIn)
    #expect(site.pages.filter { if case .listPage(.touchpoints, _) = $0 { true } else { false } }.count == 2)
    #expect(site.path(of: .listPage(.touchpoints, 2)) == "touchpoints/index_2.html")
    let first = PageText(site, .touchpoints)
    #expect(first.rows.count == 501)
    #expect(first.text.contains("Entries 1 to 500 of 1040."))
    let last = PageText(site, .listPage(.touchpoints, 3))
    #expect(last.rows.count == 41)
    #expect(last.html.contains("<a href=\"index.html\"><span class=\"vh\">page </span>1</a>"))
    #expect(last.html.contains("<a href=\"index_3.html\" aria-current=\"page\">"))
    #expect(last.text.contains("Touchpoints, page 3"))
  }
}
