import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct ShellTests {
  @Test func thePolicyStandsFirst() throws {
    let text = try Sample.journey(Sample.walk).text(.overview)
    #expect(
      text.contains(
        """
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
        style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex, nofollow, noarchive">
        """))
  }

  @Test func nothingIsInline() throws {
    let site = try Sample.journey(Sample.walk)
    for page in site.pages where site.path(of: page).hasSuffix(".html") {
      let text = site.text(page)
      #expect(!text.contains(" style="))
      #expect(!text.contains("<style"))
      #expect(!text.contains(" onclick"))
      #expect(text.count(of: "<script") <= 1)
    }
  }

  @Test func searchEnginesMayBeLetIn() throws {
    let site = try Sample.site(
      ["journeys/a.md": Sample.walk], siteFile: "indexing: true\n", baseURL: "https://x.example/a")
    #expect(!site.text(.overview).contains("noindex"))
    #expect(site.text(.notFound).contains("noindex"))
    #expect(
      site.text(.journey(0)).contains(
        "<link rel=\"canonical\" href=\"https://x.example/a/journeys/a/index.html\">"))
  }

  @Test func addressesOfTheSiteAreKnownOnlyWithBaseURL() throws {
    let text = try Sample.journey(Sample.walk).text(.journey(0))
    #expect(!text.contains("canonical"))
    #expect(!text.contains("og:"))
  }

  /// What script adds – tools of tables, links to copy – stands there before anything is painted, so nothing jumps.
  @Test func nothingIsPaintedBeforeTheScript() throws {
    let text = try Sample.journey(Sample.walk).text(.journeys)
    #expect(text.contains("<script src=\"../assets/waymark.js\" defer blocking=\"render\"></script>"))
  }

  @Test func theNavigationHasOnlyWhatTheSiteHas() throws {
    let text = try Sample.journey(Sample.walk).text(.journeys)
    #expect(text.contains("<a href=\"../journeys/index.html\" aria-current=\"page\">Journeys</a>"))
    #expect(!text.contains("Matrix"))
    #expect(!text.contains("Personas</a>"))
  }

  @Test func everyPageHasOneHeadingOfTheFirstLevelAndNoIdTwice() throws {
    let site = try Sample.site([
      "journeys/a.md": Sample.walk
        + "\n\n| Touchpoint | Channel | Owner |\n| --- | --- | --- |\n| Till | Shop | Ann |\n",
      "journeys/b.md": "# B\n\n## Main\n\n### Steps\n- Emotion: 1\n\n## Theme\n\n## Notes\n\n# Notes\n",
      "personas/p.md": "# P\n\n- Preferred channels: Shop\n",
      "how.md": "# How\n\n## A\n\n## A\n",
    ])
    for page in site.pages where site.path(of: page).hasSuffix(".html") {
      let text = site.text(page)
      if case .redirect = page { continue }
      #expect(text.count(of: "<h1") == 1, "\(site.path(of: page))")
      let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(site.path(of: page)): \(ids.sorted())")
    }
  }

  @Test func textCannotBecomeMarkup() throws {
    let bad = "<img src=x onerror=alert(1)>&\"'"
    let site = try Sample.site(
      [
        "journeys/a.md": """
        ---
        title: '<b>A&'
        owner: '<i>own"er'
        ---

        ## <u>S

        > <q>said</q>
        > — <i>who

        - <x>Own: v
        - Pain: `\(bad)`
        - Emotion: -1 <s>sad"

        | Touchpoint | Channel | Importance | <col> |
        | --- | --- | --- | --- |
        | `<tp>` | `<ch>"` | 3 | `<c>` |
        """
      ], siteFile: "title: '<s>Site\"'\ndescription: '<d>'\n")
    for page in site.pages where site.path(of: page).hasSuffix(".html") {
      let text = site.text(page)
      for tag in [
        "<img src=x", "<b>A", "<i>own", "<u>", "<q>", "<x>", "<s>", "<tp>", "<ch>", "<c>", "<col>", "<d>",
      ] {
        #expect(!text.contains(tag), "\(site.path(of: page)) has \(tag)")
      }
    }
    #expect(site.text(.overview).contains("<title>&lt;s&gt;Site&quot;</title>"))
  }

  @Test func anEmptyAtlasSaysWhatToDo() throws {
    let site = try Sample.site([:])
    #expect(site.main(.overview).contains("waymark new journey"))
    #expect(site.main(.journeys).contains("waymark new journey"))
    #expect(!site.text(.overview).contains("class=\"hurt\""))
  }

  private static let namesAndFormulas: Set<String> = [
    "max", "Ulwick", "Martilla", "James", "SERVQUAL", "Newcombe", "Wilson", "NPS", "CSAT", "CES", "CSV",
    "Mermaid", "site", "yml", "entered", "left", "conversion",
  ]

  /// A page in Chinese has no word of English but names and formulas: all text comes from its phrases.
  @Test(arguments: ["zh-Hans", "zh-Hant"]) func noEnglishOnChinesePages(_ language: String) throws {
    let text = """
      ---
      lang: \(language)
      kind: service-blueprint
      owner: 甲
      reviewed: 2026-10-01
      ---
      # 旅

      - 目标：到家

      ## 一

      > 话
      > — 乙

      - 情绪：-1 累
      - 痛点：远
      - 机会点：车 | 影响 4 | 投入 2
      - 后台：丙

      | 触点 | 渠道 | 负责人 | 重要性 | 表现 | 投入 |
      | --- | --- | --- | --- | --- | --- |
      | 车站 | 现场 | 甲 | 5 | 2 | 1 |
      | 路牌 | 现场 | 无 | 1 | 无 | 4 |

      ## 二

      ### 三
      - 情绪：2
      """
    let site = try Sample.site(["journeys/a.md": text], siteFile: "title: 图\nlanguage: \(language)\n")
    for page in site.pages where site.path(of: page).hasSuffix(".html") && page != .notFound {
      let words = site.text(page).replacing(/<[^>]*>/, with: " ").matches(of: /[A-Za-z]{3,}/)
        .map { String($0.output) }
      #expect(
        words.allSatisfy { Self.namesAndFormulas.contains($0) },
        "\(site.path(of: page)): \(words)")
    }
  }
}
