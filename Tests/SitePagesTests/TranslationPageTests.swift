import JourneyAtlas
import Testing

@testable import SitePages

/// A site in several languages.
struct TranslationPageTests {
  private static let files = [
    "journeys/a.md": "# A\n\nSee [b](b.md), [a in Chinese](a.zh-Hans.md).\n\n## One\n\n- Pain: xylophones\n",
    "journeys/a.zh-Hans.md": "# 甲\n\n见[乙](b.md)，[丙](../about.md)，[图](../x.png)。\n\n## 一\n\n- 痛点：慢\n",
    "journeys/b.md": "# B\n\n[a](a.md)\n\n## One\n",
    "about.md": "# About\n",
    "about.zh-Hans.md": "# 关于\n",
  ]

  private func site(_ baseURL: String? = nil) throws -> (english: SitePages, chinese: SitePages) {
    let site = try Sample.site(Self.files, baseURL: baseURL, assets: ["content/x.png"])
    return (site, try #require(site.others.first))
  }

  @Test func everyPageStandsInEachLanguage() throws {
    let (english, chinese) = try site()
    let own = english.pages.map(english.path(of:)).filter { $0.hasSuffix(".html") && $0 != "404.html" }
    // Texts that are not translated have their numbers told in their own language.
    let other = chinese.pages.map(chinese.path(of:)).filter {
      $0.hasSuffix(".html") && $0 != "zh-hans/methods/en.html"
    }
    #expect(other.sorted() == own.map { "zh-hans/" + $0 }.sorted())
    #expect(chinese.render(.journey(0)).path == "zh-hans/journeys/a/index.html")
    #expect(chinese.text(.journey(0)).contains("<html lang=\"zh-Hans\">"))
    #expect(chinese.text(.overview).contains("<html lang=\"zh-Hans\">"))
  }

  @Test func everyPageLeadsToItselfInTheOthers() throws {
    let (english, chinese) = try site()
    let one = english.text(.stage(journey: 0, stage: 0))
    #expect(
      one.contains(
        "<a href=\"../../zh-hans/journeys/a/one.html\" lang=\"zh-Hans\" hreflang=\"zh-Hans\">简体中文</a>"))
    #expect(one.contains("<span aria-current=\"true\">English</span>"))
    let other = chinese.text(.stage(journey: 0, stage: 0))
    #expect(
      other.contains("<a href=\"../../../journeys/a/one.html\" lang=\"en\" hreflang=\"en\">English</a>"))
    #expect(other.contains("<nav class=\"langs\" aria-label=\"语言\">"))
  }

  /// Links stay in the reader's language, but for one that means a language.
  @Test func linksStayInALanguage() throws {
    let (english, chinese) = try site()
    let main = chinese.main(.journey(0))
    #expect(main.contains("<a href=\"../b/index.html\">乙</a>"))
    #expect(main.contains("<a href=\"../../about.html\">丙</a>"))
    #expect(main.contains("<a href=\"../../../x.png\">图</a>"))
    #expect(
      english.main(.journey(0)).contains("<a href=\"../../zh-hans/journeys/a/index.html\">a in Chinese</a>"))
    #expect(chinese.main(.journey(1)).contains("<a href=\"../a/index.html\">a</a>"))
  }

  @Test func whatIsNotTranslatedSaysSo() throws {
    let (english, chinese) = try site()
    let text = chinese.text(.journey(1))
    #expect(text.contains("<html lang=\"en\">"))
    #expect(text.contains("<p class=\"untranslated\" lang=\"zh-Hans\">本页尚无简体中文译文，以下为原文。</p>"))
    #expect(!chinese.text(.journey(0)).contains("untranslated"))
    for page in english.readerPages { #expect(!english.text(page).contains("class=\"untranslated\"")) }
  }

  /// CONTRACT: addresses are absolute, so they need the site's own.
  @Test func searchEnginesAreToldOfLanguages() throws {
    let (english, chinese) = try site("https://example.com/")
    let alternates = """
      <link rel="alternate" hreflang="en" href="https://example.com/journeys/a/index.html">
      <link rel="alternate" hreflang="zh-Hans" href="https://example.com/zh-hans/journeys/a/index.html">
      <link rel="alternate" hreflang="x-default" href="https://example.com/journeys/a/index.html">
      """
    #expect(english.text(.journey(0)).contains(alternates))
    #expect(chinese.text(.journey(0)).contains(alternates))
    #expect(
      chinese.text(.journey(0)).contains(
        "<link rel=\"canonical\" href=\"https://example.com/zh-hans/journeys/a/index.html\">"))
    // The same text at two addresses is one page to them.
    let copy = chinese.text(.journey(1))
    #expect(copy.contains("<link rel=\"canonical\" href=\"https://example.com/journeys/b/index.html\">"))
    #expect(!copy.contains("rel=\"alternate\" hreflang"))
    let plain = try site()
    #expect(!plain.english.text(.journey(0)).contains("rel=\"alternate\" hreflang"))
  }

  @Test func sitemapsNameEachTextOnce() throws {
    let site = try Sample.site(
      Self.files, siteFile: "indexing: true\n", baseURL: "https://example.com/", assets: ["content/x.png"])
    let map = site.text(.sitemap)
    #expect(map.count(of: "<loc>https://example.com/zh-hans/journeys/a/index.html</loc>") == 1)
    #expect(map.count(of: "<loc>https://example.com/journeys/a/index.html</loc>") == 1)
    #expect(map.count(of: "/journeys/b/index.html</loc>") == 1)
  }

  /// Found by the words of both languages, told once, in the reader's.
  @Test func searchFindsBothLanguages() throws {
    let (english, chinese) = try site()
    let languages = [english, chinese]
    func files(_ site: SitePages) -> [String: String] {
      var files: [String: String] = [:]
      site.searchFiles(in: languages) { files[$0.path] = String(decoding: $0.bytes, as: UTF8.self) }
      return files
    }
    let own = files(english)
    func text(_ files: [String: String], _ start: String) -> String {
      files.filter { $0.key.hasPrefix(start) }.values.joined()
    }
    #expect(text(own, "data/search-w").contains("慢"))
    #expect(text(own, "data/search-w").contains("xylophones"))
    #expect(!text(own, "data/search-n").contains("甲"))
    #expect(text(own, "data/search-n").count(of: "journeys/a/index.html") == 1)
    let other = files(chinese)
    #expect(text(other, "zh-hans/data/search-n").contains("甲"))
    #expect(text(other, "zh-hans/data/search-w").contains("xylophones"))
  }

  @Test func dataIsTheBases() throws {
    let (english, chinese) = try site()
    let json = english.text(.atlasJSON)
    #expect(json.contains("\"title\":\"A\"") && !json.contains("甲"))
    let other = chinese.text(.atlasJSON)
    #expect(other.contains("\"title\":\"甲\"") && other.contains("\"language\":\"zh-Hans\""))
    #expect(english.text(.llmsText).contains("[简体中文](zh-hans/llms.txt)"))
    #expect(chinese.text(.llmsText).contains("[English](../llms.txt)"))
  }

  /// A map that is written in Chinese in an English site, and translated into English.
  @Test func theSitesOwnLanguageComesFirst() throws {
    let site = try Sample.site([
      "journeys/a.md": "---\nlang: zh-Hans\n---\n# 甲\n\n## 一\n", "journeys/a.en.md": "# A\n\n## One\n",
    ])
    #expect(site.others.isEmpty)
    #expect(site.text(.journey(0)).contains("<h1>A</h1>"))
    #expect(site.text(.atlasJSON).contains("甲"))
  }

  @Test func oneLanguageHasNothingOfIt() throws {
    let site = try Sample.site(["journeys/a.md": "# A\n\n## One\n"], baseURL: "https://example.com/")
    #expect(site.others.isEmpty)
    for page in site.readerPages {
      let text = site.text(page)
      #expect(
        !text.contains("class=\"langs\"") && !text.contains("hreflang") && !text.contains("untranslated"))
    }
  }

  @Test func wordsOfTheSiteStandOnItsPages() throws {
    let site = try Sample.site(
      [
        "journeys/a.md": "# A\n\n## One\n\n- Touchpoint: Page | channel Search | metric wait\n",
        "site.zh-Hans.yml": "title: 图册\nchannels: { Search: 搜索 }\nmetrics: { wait: { name: 等待, why: 太久 } }\n",
      ],
      siteFile:
        "title: Atlas\ndescription: Of journeys\nchannels: [Search]\nmetrics:\n  - { id: wait, name: Waiting, calc: mean }\n"
    )
    let chinese = try #require(site.others.first)
    let overview = chinese.text(.overview)
    #expect(overview.contains("<title>图册</title>"))
    #expect(overview.contains("<p class=\"lede\" lang=\"en\">Of journeys</p>"))
    #expect(chinese.main(.channel(0)).contains("<h1>搜索</h1>"))
    #expect(chinese.main(.metric(0)).contains("等待") && chinese.main(.metric(0)).contains("太久"))
    #expect(!chinese.main(.metric(0)).contains("Waiting"))
    #expect(site.text(.overview).contains("<title>Atlas</title>"))
    #expect(site.links.place(source: "content/site.zh-Hans.yml", fragment: nil)?.page == .overview)
  }
}
