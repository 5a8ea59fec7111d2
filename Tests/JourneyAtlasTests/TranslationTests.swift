import Testing

@testable import JourneyAtlas

/// Files that are another language of others.
struct TranslationTests {
  static let project = """
    === content/site.yml
    channels: [Search]
    owners: [Sales]
    === content/personas/ops.md
    # Ops

    - Segment: Small firms
    - Share: 40 %
    === content/personas/ops.zh-Hans.md
    # 运营

    - 细分：小企业
    === content/journeys/a.md
    ---
    personas: [ops]
    kind: user
    ---
    # A

    ## One

    - Emotion: -2 -> 1 cross
    - Pain: slow
    - Opportunity: faster | impact 5 | effort 1 | owner Sales

    > Too slow.
    > — Interview 1

    | Touchpoint | Channel | Owner | Importance | Performance | Effort |
    | --- | --- | --- | ---: | ---: | ---: |
    | Shop | Search | Sales | 5 | 1 | 2 |

    ## Two

    - Touchpoint: Shop
    === content/journeys/a.zh-Hans.md
    # 甲

    ## 一

    - 情绪：生气
    - 痛点：慢
    - 机会点：更快 | 负责人 销售部

    > 太慢了。
    > — 访谈 1

    | 触点 | 渠道 | 负责人 |
    | --- | --- | --- |
    | 店铺 | 搜索 | 销售部 |

    ## 二

    - 触点：店铺
    === content/journeys/b.md
    # B

    ## One

    | Touchpoint | Importance |
    | --- | ---: |
    | Shop | 1 |
    === content/about.md
    # About
    === content/about.zh-TW.md
    # 關於
    """

  static func read(_ text: String) throws -> AtlasReading { try TestContent(text).read() }

  private func edition(_ language: InterfaceLanguage, of reading: AtlasReading) throws -> Atlas {
    try #require(reading.atlas.editions.first { $0.language == language }?.atlas, "\(reading.diagnostics)")
  }

  @Test func anEntityIsCountedOnce() throws {
    let reading = try Self.read(Self.project)
    // Rules ask the base alone.
    #expect(Set(reading.diagnostics.map(\.path)) == ["content/journeys/a.md"])
    let atlas = reading.atlas
    #expect(atlas.journeys.map(\.id) == ["a", "b"])
    #expect(atlas.journeys.map(\.title.plain) == ["A", "B"])
    #expect(atlas.personas.map(\.name.plain) == ["Ops"])
    #expect(atlas.pages.map(\.title.plain) == ["About"])
    #expect(atlas.touchpoints.map(\.id) == ["shop"])
    #expect(atlas.editions.map(\.language) == [.simplifiedChinese, .traditionalChinese])
  }

  /// Everything has the same place in all languages, so that a page is the same page.
  @Test func editionsHaveTheWordsOfTheTranslationAndTheFiguresOfTheBase() throws {
    let reading = try Self.read(Self.project)
    let chinese = try edition(.simplifiedChinese, of: reading)
    let journey = chinese.journeys[0]
    #expect(journey.id == "a")
    #expect(journey.title.plain == "甲")
    #expect(journey.language == "zh-Hans")
    #expect(journey.kind == .user)
    #expect(journey.personas == ["ops"])
    #expect(journey.stages.map(\.id) == ["one", "two"])
    #expect(journey.stages.map(\.name.plain) == ["一", "二"])
    #expect(journey.stages[0].emotion == Emotion(value: -2, to: 1, words: "生气"))
    let use = try #require(journey.stages[0].touchpoints.first)
    #expect(use.touchpoint == "shop")
    #expect(use.name.plain == "店铺")
    #expect((use.importance, use.performance, use.effort) == (5, 1, 2))
    let opportunity = try #require(journey.opportunities.first)
    #expect(opportunity.text.plain == "更快")
    #expect((opportunity.impact, opportunity.effort, opportunity.owner) == (5, 1, "销售部"))
    #expect(chinese.journeys[1].title.plain == "B")
    #expect(chinese.pages[0].title.plain == "About")
    #expect(try edition(.traditionalChinese, of: reading).pages[0].title.plain == "關於")
  }

  /// Channels, owners, touchpoints and segments have no files: their names come from where they stand.
  @Test func namesAreLearnt() throws {
    let reading = try Self.read(Self.project)
    let chinese = try edition(.simplifiedChinese, of: reading)
    #expect(chinese.touchpoints.map(\.name) == ["店铺"])
    #expect(chinese.touchpoints.map(\.uses) == reading.atlas.touchpoints.map(\.uses))
    #expect(chinese.channels.map(\.name) == ["搜索"])
    #expect(chinese.channels.map(\.id) == ["search"])
    #expect(chinese.owners.map(\.name) == ["销售部"])
    #expect(chinese.owner(named: "Sales")?.id == "sales")
    #expect(chinese.owner(named: "销售部")?.id == "sales")
    let segments = Segmentation(chinese).segments
    #expect(segments.map(\.id) == ["small-firms"])
    #expect(segments.map(\.name) == ["小企业"])
    #expect(segments.map(\.share) == [40])
  }

  @Test func allFiguresAreTheBases() throws {
    let reading = try Self.read(Self.project)
    let base = reading.atlas
    for edition in base.editions {
      #expect(edition.atlas.original !== edition.atlas)
      #expect(edition.atlas.journeys.map { Coverage($0) } == base.journeys.map { Coverage($0) })
      #expect(EvidenceShare(edition.atlas.journeys) == EvidenceShare(base.journeys))
      #expect(
        GapTable(edition.atlas).rows.map(\.gap.opportunity) == GapTable(base).rows.map(\.gap.opportunity))
    }
  }

  /// Figures that differ are told as an author would write them.
  @Test func figuresAreToldAsTheyAreWritten() throws {
    let project = Self.project.replacing("- 细分：小企业", with: "- 细分：小企业\n- 占比：7.5 %")
      .replacing("- 机会点：更快", with: "- 机会点：更快 | impact 4")
    let told = try Self.read(project).diagnostics.filter { $0.code == .translationDiffers }
    #expect(
      told.map(\.message).sorted() == [
        "impact of “更快” is 4 here and 5 in content/journeys/a.md, which decides",
        "share is 7.5 here and 40 in content/personas/ops.md, which decides",
      ])
    #expect(told.map(\.help).sorted() == ["write 40, or leave it out here", "write 5, or leave it out here"])
  }

  /// A quote that only one language has makes nothing researched there and assumed elsewhere.
  @Test func evidenceIsTheBases() throws {
    let reading = try Self.read(
      """
      === content/journeys/a.md
      # A
      ## One
      > Said.
      ## Two
      === content/journeys/a.zh-Hans.md
      # 甲
      ## 一
      ## 二
      > 说过。
      """)
    let stages = try edition(.simplifiedChinese, of: reading).journeys[0].stages
    #expect(stages.map(\.evidence) == [.researched, .assumption])
    #expect(stages[1].prose.count == 1)
  }

  @Test func aTranslationWithOtherStagesIsNotShown() throws {
    let reading = try Self.read(
      """
      === content/journeys/a.md
      # A
      ## One
      ## Two
      === content/journeys/a.zh-Hans.md
      # 甲
      ## 一
      === content/about.md
      # About
      === content/about.zh-Hans.md
      # 关于
      """)
    #expect(reading.diagnostics.map(\.code) == [.translationDiffers])
    #expect(try edition(.simplifiedChinese, of: reading).journeys[0].title.plain == "A")
  }

  /// Text is told, and as what it is; figures are the base's.
  @Test func aReviewTellsOfTranslations() throws {
    let changed = try review(Self.project, Self.project.replacing("太慢了。", with: "慢极了。"))
    #expect(changed.changes.map(\.path) == ["content/journeys/a.zh-Hans.md"])
    #expect(changed.changes.map(\.verdict) == [.neutral])
    #expect(changed.gaps.isEmpty && changed.figures.isEmpty)
    let gone = try review(Self.project, Self.project.replacing("=== content/about.zh-TW.md\n# 關於", with: ""))
    #expect(gone.changes.map(\.path) == ["content/about.zh-TW.md"])
    #expect(gone.changes.map(\.kind) == [.removed])
    #expect(try review(Self.project, Self.project.replacing("> 太慢了。", with: "> 太慢了。 ")).isEmpty)
  }

  @Test func withoutTranslationsThereIsNoEdition() throws {
    let reading = try Self.read("=== content/journeys/a.md\n# A\n## One\n")
    #expect(reading.atlas.editions.isEmpty)
    // What is not shown makes none either.
    let drafts = try Self.read(
      """
      === content/about.md
      # About
      === content/about.zh-Hans.md
      ---
      draft: true
      ---
      # 关于
      """)
    #expect(drafts.atlas.editions.isEmpty)
  }

  @Test(arguments: [
    ("content/a.zh-Hans.md", "content/a.md", "zh-Hans"), ("content/a.zh-TW.md", "content/a.md", "zh-Hant"),
    ("content/a.en-GB.md", "content/a.md", "en-GB"), ("content/a.b.en.md", "content/a.b.md", "en"),
    ("content/a.zh_HANS.md", "content/a.md", "zh-Hans"),
  ])
  func names(_ path: String, _ base: String, _ language: String) throws {
    let name = try #require(TranslationName(path))
    #expect(name.base == base)
    #expect(name.language == language)
  }

  @Test(arguments: [
    "content/a.md", "content/a.v2.md", "content/a.eng.md", "content/.en.md", "content/zh.md",
    "content/a.en.b/c.md",
    "content/a.en.txt", "content/a.de.md", "content/a..md", "content/a.en-toolongsubtag.md",
  ])
  func otherNames(_ path: String) { #expect(TranslationName(path) == nil) }

  /// The language of a base is what it says, also where that is not the site's.
  @Test func aBaseMayBeInAnyLanguage() throws {
    let reading = try Self.read(
      """
      === content/journeys/a.md
      ---
      lang: zh-Hans
      ---
      # 甲
      ## 一
      === content/journeys/a.en.md
      # A
      ## One
      """)
    #expect(reading.diagnostics == [])
    #expect(reading.atlas.journeys[0].title.plain == "甲")
    #expect(try edition(.english, of: reading).journeys[0].title.plain == "A")
  }

  // MARK: The words of site.yml

  private static let settings = """
    === content/site.yml
    title: Atlas
    description: Of journeys
    channels: [Search, Shop]
    owners: [Sales]
    metrics:
      - id: wait
        name: Waiting
        calc: mean
        unit: hours
        direction: lower
        target: 4
        why: It is long
    budgets:
      - id: b
        each: journey
        needs: owner
        at_most: 0
        message: Somebody owns it
    severities:
      budget-exceeded: off
    === content/journeys/a.md
    # A

    ## One

    | Touchpoint | Channel | Owner |
    | --- | --- | --- |
    | Page | Search | Sales |
    """

  @Test func wordsOfTheSiteAreLaidOverIt() throws {
    let reading = try TestContent(
      Self.settings + """

        === content/site.zh-Hans.yml
        title: 图册
        channels: { Search: 搜索, Shop: 门店 }
        owners: { Sales: 销售部 }
        metrics: { wait: { name: 等待, unit: 小时 } }
        budgets: { b: 有人负责 }
        """
    ).read()
    let told = reading.diagnostics.filter { $0.path == "content/site.zh-Hans.yml" }
    #expect(
      told.map(\.message) == [
        "the translation lacks the description; what content/site.yml says stands in its place"
      ])
    let edition = try #require(reading.atlas.editions.first).atlas
    #expect(edition.site.title == "图册")
    #expect(edition.site.description == "Of journeys")
    #expect(edition.site.language == "zh-Hans")
    #expect(edition.channels.map(\.name) == ["搜索", "门店"])
    #expect(edition.channels.map(\.id) == ["search", "shop"])
    #expect(edition.owners.map(\.name) == ["销售部"])
    #expect(edition.site.budgets.map(\.message) == ["有人负责"])
    let wait = try #require(edition.metrics.first?.definition)
    #expect([wait.name, wait.unit, wait.why] == ["等待", "小时", "It is long"])
    #expect(wait.target == 4)
    #expect(wait == edition.site.metrics.first)
    // Rows of maps that are not translated call them so too.
    #expect(edition.journeys[0].stages[0].touchpoints[0].channels == ["Search"])
    #expect(reading.atlas.site.title == "Atlas")
  }

  @Test func wordsOfTheSiteNeedIt() throws {
    let reading = try TestContent(
      "=== content/journeys/a.md\n# A\n\n## One\n=== content/site.zh-Hans.yml\ntitle: 图册\n"
    ).read()
    #expect(reading.diagnostics.map(\.code).contains(.translationWithoutBase))
    let own = try TestContent(
      "=== content/site.yml\nlanguage: zh-Hans\n=== content/site.zh-Hans.yml\ntitle: 图册\n"
    ).read()
    #expect(own.diagnostics.map(\.code) == [.translationLanguage])
    #expect(own.hasErrors)
  }
}
