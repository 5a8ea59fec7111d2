import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// Gaps per persona and per segment.
@Suite struct SegmentPageTests {
  private static let files = [
    "journeys/a.md": """
    # Walk

    - Personas: Ann, Bo

    ## One

    | Touchpoint | Channel | Persona | Importance | Performance | Effort |
    | --- | --- | --- | --- | --- | --- |
    | Sign | On site | Ann | 5 | 2 | 0 |
    | Poster | Post | Bo | 1 | 3 | 4 |
    | Map | On site | – | 3 | 3 | 3 |
    """,
    "personas/ann.md": "# Ann\n\n- Segment: Walkers, Town\n- Share: 60 %\n",
    "personas/bo.md": "# Bo\n\n- Segment: walkers\n- Share: 55 %\n",
    "personas/cy.md": "# Cy\n\n- Role: nobody's\n",
  ]

  private func site() throws -> SitePages { try Sample.site(Self.files) }

  @Test func sharesAreSummedAndReported() throws {
    let segmentation = Segmentation(try site().atlas)
    #expect(segmentation.segments.map(\.id) == ["town", "walkers"])
    #expect(segmentation.segments.map(\.name) == ["Town", "Walkers"])
    #expect(segmentation.segments.map(\.personas) == [[0], [0, 1]])
    #expect(segmentation.segments.map(\.share) == [60, 115])
    #expect(segmentation.without == [2] && segmentation.share == 115 && segmentation.shared == 2)
    #expect(segmentation.isTooMuch)
    let page = PageText(try site(), .segments)
    #expect(page.text.contains("The personas' shares add up to 115 %, given for 2 of 3."))
    #expect(page.text.contains("That is more than all customers: some shares overlap or are too large."))
    // Ann's sign and the map; both signs, the poster and the map.
    #expect(page.rows.contains("Town | Ann | 60 % | 2 | 4.0 n 2 | 2.5 n 2 | +1.5 n 2 | 1 | 17.5 | 1 | 0"))
    #expect(
      page.rows.contains("Walkers | Ann , Bo | 115 % | 3 | 3.0 n 3 | 2.7 n 3 | +0.3 n 3 | 1 | 17.5 | 1 | 1"))
    #expect(page.text.contains("Without segment Cy"))
  }

  @Test func aSegmentMeetsWhatItsPersonasMeet() throws {
    let site = try site()
    let page = PageText(site, .segment(0))
    #expect(page.text.contains("Town 1 persona in 1 journey."))
    #expect(page.rows.contains("Walk | 2 | 4.0 n 2 | 2.5 n 2 | +1.5 n 2 | 1 | 17.5 | 1 | 0"))
    #expect(page.rows.contains("On site | 2 | 4.0 n 2 | 2.5 n 2 | +1.5 n 2 | 1 | 17.5 | 1 | 0"))
    #expect(page.rows.contains { $0.hasPrefix("Sign | Walk | One | On site | Ann | 5 | 2") })
    #expect(!page.rows.contains { $0.hasPrefix("Poster |") })
    #expect(PageText(site, .segment(1)).rows.contains { $0.hasPrefix("Poster |") })
  }

  @Test func aSegmentAsMarkdown() throws {
    let site = try site()
    let lines = site.text(.markdown(.segment(0))).split(separator: "\n")
    #expect(lines.prefix(2) == ["# Town", "- Share of customers: 60 %"])
    #expect(lines.contains("- [Ann](../personas/ann.html.md)"))
    // As on its page: Ann's sign and the map.
    #expect(lines.last?.hasSuffix(" | 2 | 2.5 | 1.5 |") == true)
    #expect(site.text(.llmsText).contains("- [Town](segments/town.html.md)"))
  }

  @Test func aPersonaHasItsOwnFigures() throws {
    let site = try site()
    let page = PageText(site, .persona(1))
    #expect(page.rows.contains("Walk | 2 | 2.0 n 2 | 3.0 n 2 | −1.0 n 2 | 0 | 5 | 0 | 1"))
    #expect(page.rows.contains("Post | 1 | 1.0 n 1 | 3.0 n 1 | −2.0 n 1 | 0 | 0 | 0 | 1"))
    #expect(page.text.contains("Too much effort on what does not matter Poster effort without impact, One"))
    #expect(site.main(.persona(1)).contains("<a href=\"../segments/walkers.html\">walkers</a>"))
    // Nobody names Cy: no figures, no lists.
    #expect(!site.main(.persona(2)).contains("id=\"figures\""))
  }

  @Test func withoutSegmentsThereIsNoPage() throws {
    let site = try Sample.journey("# T\n\n## A\n")
    #expect(!site.pages.contains(.segments) && !site.pages.contains(.segment(0)))
  }
}

@Suite struct MethodsPageTests {
  @Test func everyFormulaHasItsPlaceInEveryLanguage() throws {
    for language in ["en", "zh-Hans", "zh-Hant"] {
      let phrases = Interface.builtIn.phrases(around: language)
      let site = try Sample.site(["journeys/a.md": Sample.walk], siteFile: "language: \(language)\n")
      let main = site.main(.methods(0))
      #expect(main.contains("<h1>\(phrases.formulas.title)</h1>"))
      for formula in Formula.allCases {
        #expect(
          main.contains("<div id=\"f-\(formula.rawValue)\"><dt>\(phrases.formulas.texts(formula).name)</dt>"))
        #expect(!phrases.formulas.texts(formula).meaning.isEmpty)
      }
    }
    // The formulas themselves do not depend on the language where they are signs.
    for formula in [Formula.score, .small] {
      #expect(
        Phrases.english.formulas.texts(formula).formula
          == Phrases.simplifiedChinese.formulas.texts(formula).formula)
    }
  }

  @Test func whatGoesInIsCounted() throws {
    let site = try Sample.journey(
      """
      # T

      ## A
      - Emotion: -1
      - Conversion: 3 of 4

      > said
      > — visit

      | Touchpoint | Importance | Performance |
      | --- | --- | --- |
      | One | 5 | 2 |
      | Two | 2 | – |

      ## B
      - Emotion: words
      """)
    let rows = PageText(site, .methods(0)).rows
    #expect(rows.contains("Rows of touchpoints | 2"))
    #expect(rows.contains("with importance and performance: shortfall, score, quadrant | 1 of 2"))
    #expect(rows.contains("Stages and steps with an emotion in numbers | 1 of 2"))
    #expect(rows.contains("Stages that are researched | 1 of 2"))
    #expect(rows.contains("Stages with a conversion | 1 of 2"))
    // Nobody gives effort, tries anything or has a share.
    #expect(!rows.contains { $0.contains("effort") || $0.contains("Experiments") || $0.contains("share") })
  }

  @Test func tablesLeadToTheirFormulaInTheirLanguage() throws {
    let site = try Sample.site([
      "journeys/a.md": "# T\n\n## A\n- Touchpoint: One | importance 5 | performance 2\n",
      "journeys/zh.md": "---\nlang: zh-Hant\n---\n# T\n\n## A\n- 觸點：One | 重要度 5 | 表現 2\n",
    ])
    #expect(site.methodLanguages == ["en", "zh-Hant"])
    #expect(
      site.pages.filter { if case .methods = $0 { true } else { false } } == [.methods(0), .methods(1)])
    let english = site.main(.journey(0))
    #expect(english.contains("<a href=\"../../methods/index.html#f-means\">How these numbers are made</a>"))
    let chinese = site.main(.journey(1))
    #expect(chinese.contains("<a href=\"../../methods/zh-Hant.html#f-means\">這些數字怎麼來的</a>"))
    #expect(site.main(.gaps(journey: 0)).contains("methods/index.html#f-priority"))
  }
}
