import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// The pages that `waymark diff --format html` writes.
struct ReviewSiteTests {
  private let before = """
    # Buying

    Nobody owns the log.

    ## Search
    - Emotion: 1 curious
    - Pain: no prices

    | Touchpoint | Channel | Owner | Importance | Performance |
    | --- | --- | --- | ---: | ---: |
    | Web site | Website | Sales | 5 | 4 |
    | Leaflet | Post | Sales | 2 | 2 |

    ## Choice
    - Emotion: 0

    ## Pay
    - Emotion: -1
    """

  private let after = """
    # Buying

    Sales owns the log.

    ## Search
    - Emotion: -1 lost
    - Question: where?

    | Touchpoint | Channel | Owner | Importance | Performance |
    | --- | --- | --- | ---: | ---: |
    | Web site | Website | Sales | 5 | 2 |

    ## Pay
    - Emotion: -1

    | Touchpoint | Channel | Owner | Importance | Performance |
    | --- | --- | --- | ---: | ---: |
    | Leaflet | Post | Sales | 2 | 2 |

    ## Use
    - Emotion: 2
    """

  private func reading(_ files: [String: String], _ siteFile: String?) throws -> AtlasReading {
    let reader = AtlasReader(siteFile: siteFile.map { SourceFile(path: "content/site.yml", text: $0) })
    let drafts = files.sorted { $0.key < $1.key }
      .map { reader.draft(of: SourceFile(path: "content/" + $0.key, text: $0.value)) }
    return reader.link(
      drafts, assets: ["content/journeys/a.png"], today: try #require(Day(iso: "2026-11-22")),
      measurements: .none)
  }

  private func site(
    _ old: [String: String], _ new: [String: String], siteFile: String? = nil, head: String? = "feature",
    isFromMergeBase: Bool = false, links: ReviewLinks = ReviewLinks()
  ) throws -> SitePages {
    let (one, other) = (try reading(old, siteFile), try reading(new, siteFile))
    let range = ReviewRange(
      base: "main", head: head, isFromMergeBase: isFromMergeBase, baseCommit: "0123456789abcdef",
      headCommit: nil)
    return SitePages(
      review: ReviewEdition(.between(one, other), range, links: links), site: other.atlas.site,
      theme: .builtIn)
  }

  private func site() throws -> SitePages {
    try site(["journeys/buy.md": before], ["journeys/buy.md": after])
  }

  // MARK: The files

  /// A review has no pages of personas, and names them all the same.
  @Test func emotionsOfPersonasAreNamed() throws {
    func files(_ emotion: String) -> [String: String] {
      [
        "personas/m.md": "# Maria\n", "journeys/a.md": "# A\n\n## S\n\n- Emotion: 0\n  - Maria: \(emotion)\n",
      ]
    }
    let main = try site(files("1"), files("-1 tired")).main(.journey(0))
    #expect(main.contains("emotion · Maria "))
    #expect(main.contains("<span>Maria <b"))
  }

  @Test func thereIsAPageForEachChangedJourneyAndNoOther() throws {
    let same = "# Same\n\n## Start\n- Emotion: 1\n"
    let site = try site(
      ["journeys/buy.md": before, "journeys/same.md": same],
      ["journeys/buy.md": after, "journeys/same.md": same])
    let pages = site.pages.map(site.path).filter { $0.hasSuffix(".html") }
    #expect(pages == ["index.html", "journeys/buy/index.html"])
    #expect(site.pages.map(site.path).contains("assets/style.css"))
  }

  /// No link leads to a page that the review has not.
  @Test func everyLinkLeadsToAFileOfTheReview() throws {
    let linked = before.replacing("Nobody", with: "[Olga](../personas/olga.md) or ![a](a.png) nobody")
    let persona = "# Olga\n\n- Role: clerk\n"
    let site = try site(
      ["journeys/buy.md": linked, "personas/olga.md": persona],
      ["journeys/buy.md": after, "personas/olga.md": persona.replacing("clerk", with: "manager")])
    let files = Set(site.pages.map(site.path))
    for page in [Page.overview, .journey(0)] {
      let text = site.text(page)
      let ids = Set(text.matches(of: /\sid="([^"]*)"/).map { String($0.1) })
      for match in text.matches(of: /(?:href|src)="([^"]*)"/) {
        let address = String(match.1)
        guard let hash = address.firstIndex(of: "#"), hash == address.startIndex else {
          let path = address.replacing("../", with: "").split(separator: "#").first.map(String.init) ?? ""
          #expect(files.contains(path) || files.contains("journeys/buy/" + path), "\(address)")
          continue
        }
        #expect(ids.contains(String(address.dropFirst())), "\(address)")
      }
    }
  }

  /// A touchpoint that went to another map is struck out in the one, with where it went, and new in the other.
  @Test func touchpointsThatWentToAnotherMap() throws {
    func maps(_ one: String, _ other: String) -> [String: String] {
      let blog = "- Touchpoint: Blog | owner Web\n"
      return [
        "journeys/a.md": "# Choosing\n\n## Trigger\n\n- Emotion: 1\n\(one.isEmpty ? "" : blog)",
        "journeys/b.md": "# Buying\n\n## Looking\n\n- Emotion: 1\n\(other.isEmpty ? "" : blog)",
      ]
    }
    let site = try site(maps("here", ""), maps("", "here"))
    let (from, to) = (site.text(.journey(0)), site.text(.journey(1)))
    #expect(from.contains("<del>Blog</del><span class=\"rm\">moved to Buying › Looking</span>"))
    #expect(!from.contains("moved here"))
    #expect(to.contains("moved here from Choosing › Trigger") && !to.contains("moved to"))
  }

  /// Search engines stay out, even of a site that they may read.
  @Test func noSearchEngineIsLetIn() throws {
    let site = try site(
      ["journeys/buy.md": before], ["journeys/buy.md": after], siteFile: "indexing: true\n")
    #expect(site.text(.overview).contains("noindex"))
    #expect(!site.text(.overview).contains("id=\"find\""))
  }

  // MARK: The first page

  @Test func whatBecameWorseComesFirst() throws {
    let main = try site().main(.overview)
    let worse = try #require(main.range(of: "What became worse"))
    #expect(worse.lowerBound < (try #require(main.range(of: "What became better"))).lowerBound)
    #expect(main.contains("<div><dt>got worse</dt><dd class=\"neg\">2</dd></div>"))
    #expect(main.contains("href=\"journeys/buy/index.html#c"))
    #expect(main.contains("performance <del>4</del> → <ins>2</ins>"))
    #expect(main.contains("From <code>main</code> (<code>01234567</code>) to <code>feature</code>."))
    #expect(main.contains("<dt>Owners</dt><dd>Sales</dd>"))
  }

  @Test func figuresStandBeforeAndAfter() throws {
    let main = try site().main(.overview)
    let row = try #require(
      main.parts(at: "<tr>").first { $0.contains("Mean performance") && $0.contains("class=\"n\"") })
    #expect(row.contains("3</td>") && row.contains("<b>2</b>") && row.contains("worse"))
  }

  @Test func budgetsStandBeforeAndAfter() throws {
    let file = """
      budgets:
        - id: sad
          each: stage
          when: emotion < 0
          at_most: 1
          message: At most one sad stage
      """
    let site = try site(["journeys/buy.md": before], ["journeys/buy.md": after], siteFile: file)
    let main = site.main(.overview)
    let budgets = try #require(main.parts(at: "<h2 id=\"budgets\">").dropFirst().first)
    #expect(budgets.contains("At most one sad stage"))
    #expect(budgets.contains("holds") && budgets.contains("over") && budgets.contains("1 of 3"))
    #expect(main.contains("<a href=\"#budgets\">At most one sad stage</a>"))
  }

  @Test func otherFilesAreToldThere() throws {
    let persona = "# Olga\n\n- Role: clerk\n- Goals: peace\n"
    let site = try site(
      ["journeys/buy.md": before, "personas/olga.md": persona],
      [
        "journeys/buy.md": before,
        "personas/olga.md": persona.replacing("# Olga", with: "# Olga Berg").replacing(
          "clerk", with: "manager"),
      ])
    let main = site.main(.overview)
    #expect(main.contains("<h3>Olga Berg</h3>"))
    #expect(main.contains("persona Olga<ins> Berg</ins>"))
    #expect(main.contains("<del>clerk</del> → <ins>manager</ins>"))
    #expect(site.pages.map(site.path).filter { $0.hasSuffix(".html") } == ["index.html"])
  }

  @Test func nothingIsSaidToBeNothing() throws {
    let site = try site(["journeys/buy.md": before], ["journeys/buy.md": before])
    let main = site.main(.overview)
    #expect(main.contains("Nothing changed in meaning"))
    #expect(!main.contains("class=\"counts\""))
    #expect(site.pages.map(site.path).filter { $0.hasSuffix(".html") } == ["index.html"])
  }

  /// Formatting is nothing: a table wrapped otherwise makes the very same page.
  @Test func formattingIsNothing() throws {
    let other = before.replacing("- Pain: no prices", with: "- Frustration: no\n  prices")
    let site = try site(["journeys/buy.md": before], ["journeys/buy.md": other])
    #expect(site.main(.overview).contains("Nothing changed in meaning"))
  }

  // MARK: A journey

  @Test func theCurveIsDrawnTwice() throws {
    let main = try site().main(.journey(0))
    #expect(main.count(of: "class=\"trail\"") == 1)
    #expect(main.contains("class=\"was old\"") && main.contains("class=\"now\""))
    #expect(main.contains("<title id=\"trailt\">Emotion in Buying, before and after</title>"))
    #expect(
      main.contains(
        "Before: Search +1; Choice 0; Pay −1. After: Search −1; Pay −1; Use +2."))
    // The same as a table; what is gone has nothing now.
    let rows = main.parts(at: "<tr>").filter { $0.contains("<th scope=\"row\"") }
    let choice = try #require(rows.first { $0.contains("<del>Choice</del>") })
    #expect(choice.contains(">0</b>") && choice.contains("<b class=\"muted\">–</b>"))
  }

  @Test func changesStandByStageAndLeadToTheMap() throws {
    let main = try site().main(.journey(0))
    #expect(main.contains("<h3>The whole journey</h3>") && main.contains("<h3>Search</h3>"))
    let entries = main.matches(of: /<li id="c(\d+)"><a class="k-a" href="#(m\d+|s-[^"]*)">/)
    #expect(entries.count >= 6)
    for entry in entries { #expect(main.contains("id=\"\(entry.2)\"")) }
    for mark in main.matches(of: /<a class="rv [wbs]" id="m\d+" href="#(c\d+)">/) {
      #expect(main.contains("<li id=\"\(mark.1)\">"))
    }
    // Each mark has a sign and a word.
    #expect(main.contains("<span class=\"k w\"><span aria-hidden=\"true\">▼</span> worse</span>"))
  }

  @Test func proseIsComparedWordByWord() throws {
    let main = try site().main(.journey(0))
    #expect(main.contains("<div class=\"wd\"><p><del>Nobody</del><ins>Sales</ins> owns the log.</p></div>"))
  }

  @Test func gapsStandBeforeAndAfter() throws {
    let main = try site().main(.journey(0))
    let gaps = try #require(main.parts(at: "<h2 id=\"gaps\">").dropFirst().first)
    let row = try #require(gaps.parts(at: "<tr>").first { $0.contains("Web site") })
    #expect(row.contains(">+1</td>") && row.contains("<b>+3</b>") && row.contains("<b class=\"neg\">+2</b>"))
    #expect(row.contains("keep up → concentrate here"))
  }

  @Test func theMapShowsWhatIsGoneWhereItStood() throws {
    let main = try site().main(.journey(0))
    let map = try #require(main.parts(at: "id=\"map-h\"").dropFirst().first)
    // A stage that is gone, one that came, in their order.
    let columns = map.matches(of: /<li class="stage([^"]*)" id="s-([^"]*)"/).map { "\($0.2)\($0.1)" }
    #expect(columns == ["search", "gone_choice gone", "pay", "use come"])
    #expect(map.contains("<del>Choice</del>") && map.contains("<ins>Use</ins>"))
    // A pain in its cell, struck out; a question that came.
    #expect(map.contains("<del>no prices</del>") && map.contains("<ins>where?</ins>"))
    // A touchpoint that moved stands in both places.
    #expect(map.contains("<del>Leaflet</del><span class=\"rm\">moved to Pay</span>"))
    #expect(map.contains("moved here from Search"))
    // Figures with their touchpoint.
    #expect(map.contains("class=\"tp ch w\""))
    #expect(map.contains("performance <del>4</del> → <ins>2</ins>"))
    #expect(map.contains("<del>+1</del> → <ins>−1</ins>"))
    #expect(!map.contains("href=\"search.html\""))
  }

  /// The lane of a value that is gone everywhere is still there to show it.
  @Test func theLastOfALaneIsShown() throws {
    let site = try site(
      ["journeys/a.md": "# A\n## S\n- Emotion: 1\n- Quote: x\n- Pain: cold\n"],
      ["journeys/a.md": "# A\n## S\n- Emotion: 1\n- Quote: x\n"])
    let main = site.main(.journey(0))
    #expect(main.contains("<h4>Pains</h4>"))
    #expect(main.contains("<li class=\"gone\">") && main.contains("<del>cold</del>"))
  }

  @Test func newAndGoneJourneysHaveTheirMap() throws {
    let added = try site([:], ["journeys/buy.md": before]).main(.journey(0))
    #expect(added.contains("This journey is new") && !added.contains("class=\"rv"))
    #expect(added.contains("id=\"s-search\""))
    let gone = try site(["journeys/buy.md": before], [:]).main(.journey(0))
    #expect(gone.contains("This journey is gone") && gone.contains("id=\"s-search\""))
  }

  // MARK: Words

  @Test(arguments: [
    ("zh-Hans", "变更评审", "情绪曲线：改动前后"), ("zh-Hant", "變更審閱", "情緒曲線：改動前後"),
  ])
  func pagesSpeakTheLanguageOfTheirJourney(_ language: String, _ title: String, _ heading: String) throws {
    let key = "---\nlang: \(language)\n---\n"
    let site = try site(
      ["journeys/buy.md": key + before], ["journeys/buy.md": key + after],
      siteFile: "language: \(language)\n",
      head: nil, isFromMergeBase: false)
    #expect(site.text(.overview).contains("<html lang=\"\(language)\">"))
    #expect(site.main(.overview).contains("<h1>\(title)</h1>"))
    #expect(site.main(.journey(0)).contains(heading))
    let text = site.main(.overview).replacing(/<[^>]*>/, with: " ")
    for word in ["worse", "better", "What", "before", "touchpoint", "removed", "added"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  /// What authors write is text, in values, names and prose.
  @Test func nothingThatWasWrittenIsMarkup() throws {
    let nasty = "<img src=x onerror=alert(1)>"
    let one = before.replacing("no prices", with: "`\(nasty)` a b c d e").replacing(
      "Nobody", with: "`\(nasty)`")
    let other = one.replacing("a b c d e", with: "a b c d f").replacing("owns", with: "`\(nasty)`")
    let site = try site(["journeys/buy.md": one], ["journeys/buy.md": other])
    for page in [Page.overview, .journey(0)] {
      #expect(!site.text(page).contains("<img src=x"))
    }
    #expect(site.text(.journey(0)).contains("&lt;img"))
  }

  @Test func linesAreLinksWhereTheFilesLieSomewhere() throws {
    let links = ReviewLinks(
      before: "https://git.example/blob/1/", after: "https://git.example/blob/2/", folder: "docs/")
    let site = try site(["journeys/buy.md": before], ["journeys/buy.md": after], links: links)
    let main = site.main(.journey(0))
    #expect(main.contains("href=\"https://git.example/blob/2/docs/content/journeys/buy.md#L6\""))
    #expect(main.contains("href=\"https://git.example/blob/1/docs/content/journeys/buy.md#L7\""))
  }
}

extension String {
  fileprivate func parts(at separator: String) -> [String] { components(separatedBy: separator) }
}
