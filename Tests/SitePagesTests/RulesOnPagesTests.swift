import JourneyAtlas
import Testing

@testable import SitePages

/// Budgets, rules, coverage and accepted gaps as pages show them.
@Suite struct RulesOnPagesTests {
  static let map = """
    ---
    reviewed: 2026-01-01
    ---
    # Walk

    ## Start

    > Lost.
    > — interview 3, 2026-08-14

    - Opportunity: a sign | impact 5
    - Opportunity: a bench | owner Works | accepted because of the budget | review 2026-10-31

    | Touchpoint | Owner | Importance | Performance | Status |
    | --- | --- | --: | --: | --- |
    | Door | – | 5 | 2 | |
    | Gate | Works | 5 | 2 | accepted because it is old, review 2027-03-01 |
    | Bell | Works | 4 | 2 | planned, review 2026-11-01 |
    | Path | Works | 3 | 3 | planned |

    ## End

    - Emotion: -2
    """

  static let site = """
    rules:
      - id: own
        each: touchpoint
        when: importance >= 4
        needs: metric
        message: what matters is measured
    budgets:
      - id: wide
        each: touchpoint
        when: shortfall >= 2
        at_most: 1
        severity: warning
        message: at most one wide gap
      - id: researched
        each: stage
        needs: evidence
        at_least: 50 %
        message: half is researched
    """

  private func sample(_ language: String = "en") throws -> SitePages {
    try Sample.site(["journeys/walk.md": Self.map], siteFile: "language: \(language)\n" + Self.site)
  }

  @Test func theOverviewTellsBudgets() throws {
    let page = PageText(try sample(), .overview)
    #expect(page.text.contains("Budgets 1 of 2 budgets hold"))
    #expect(
      page.rows.contains(
        "at most one wide gap | over 2 of 2 against it | at most 1 | Door ( Walk ), Bell ( Walk )"))
    #expect(
      page.rows.contains("half is researched | holds 1 of 2 meet it, 50 % | at least 50 % | – none recorded"))
  }

  @Test func theOverviewLeadsToMetricsThatAreOver() throws {
    let site = try Sample.site(
      ["journeys/walk.md": Self.map],
      siteFile: """
        metrics:
          - { id: csat, target: 85 }
        budgets:
          - { id: measured, each: metric, when: verdict is no data, severity: warning, message: all is measured }
        """)
    #expect(PageText(site, .overview).rows.contains("all is measured | over 1 of 1 against it | none | CSAT"))
    #expect(site.main(.overview).contains("<a href=\"metrics/csat.html\">CSAT</a>"))
  }

  @Test func theOverviewTellsRulesWithTheWayToTheirPlaces() throws {
    let page = PageText(try sample(), .overview)
    #expect(page.rows.contains("what matters is measured | 2 | Door ( Walk ), Bell ( Walk )"))
    #expect(page.rows.contains("Every touchpoint has an owner | 1 | Door ( Walk )"))
    #expect(page.rows.contains("An opportunity of high impact has an owner | 1 | a sign ( Walk )"))
    #expect(page.html.contains("<a href=\"journeys/walk/start.html\">Door</a>"))
    #expect(page.html.contains("<a href=\"journeys/walk/index.html#O1\">a sign</a>"))
  }

  @Test func theOverviewTellsWhatIsOpen() throws {
    let page = PageText(try sample(), .overview)
    #expect(page.rows.contains("Touchpoints without owner | 1 of 4 | Walk 1"))
    #expect(page.rows.contains("Stages without touchpoint | 1 of 2 | Walk 1"))
    #expect(page.rows.contains("Opportunities without owner | 1 of 2 | Walk 1"))
    #expect(!page.text.contains("without metric"))
    #expect(page.text.contains("Researched, not assumed 1 of 2 stages and touchpoints, 50 %"))
    #expect(page.text.contains("Newest evidence 14 August 2026"))
    #expect(page.text.contains("Reviews that are due Walk"))
  }

  @Test func gapTablesMarkWhatIsDecided() throws {
    let site = try sample()
    let page = PageText(site, .gaps(journey: 0))
    #expect(page.text.contains("Gate accepted: it is old; review 1 March 2027"))
    #expect(page.text.contains("Bell planned; open again, held until 1 November 2026"))
    #expect(page.text.contains("Path planned "))
    #expect(page.text.contains("Decided: 1 accepted, 1 planned, 1 open again."))
    // Gate has the same figures as Door, and is not to be fixed first.
    #expect(
      page.answers.first?.hasPrefix("What should we fix first? Door , shortfall +3 , Bell , shortfall +2")
        == true)
    // On the page of the stage the status stands as its author wrote it.
    let rows = PageText(site, .stage(journey: 0, stage: 0)).rows
    let gate = rows.first { $0.hasPrefix("Gate") } ?? ""
    #expect(gate.contains("| accepted because it is old, review 2027-03-01 |"))
    #expect(!gate.contains("accepted:"))
    #expect(rows.contains { $0.hasPrefix("Bell planned; open again, held until") })
    #expect(
      PageText(site, .journey(0)).text.contains(
        "a bench accepted: the budget; open again, held until 31 October 2026"))
  }

  @Test func theGapPageOfAJourneyTellsWhatItLeavesOpen() throws {
    let text = PageText(try sample(), .gaps(journey: 0)).text
    #expect(text.contains("Opportunities without owner 1 of 2"))
    #expect(text.contains("Researched, not assumed 1 of 2 stages and touchpoints, 50 %"))
    #expect(text.contains("Newest evidence 14 August 2026"))
    #expect(!text.contains("Pains without opportunity"))
  }

  /// Ranks stay: a decision is about what to do, not about the figures.
  @Test func decidedGapsStayInTheTable() throws {
    let rows = PageText(try sample(), .gaps(journey: 0)).rows
    #expect(rows[1].hasPrefix("1 | Door |"))
    #expect(rows[2].hasPrefix("2 | Gate accepted"))
  }

  @Test func chinesePagesSayItInChinese() throws {
    let page = PageText(try sample("zh-Hans"), .overview)
    #expect(page.text.contains("2 项预算中有 1 项达标"))
    #expect(page.rows.contains("每个触点都有负责人 | 1 | Door （ Walk ）"))
    let traditional = PageText(try sample("zh-TW"), .overview)
    #expect(traditional.rows.contains("沒有負責人的觸點 | 1 / 4 | Walk 1"))
  }

  @Test func aSiteThatAsksNothingIsSilent() throws {
    let page = PageText(try Sample.journey("# Walk\n\n## Start\n\n- Emotion: 0\n"), .overview)
    #expect(!page.text.contains("Budgets"))
    #expect(!page.text.contains("What rules find"))
    #expect(!page.text.contains("Researched"))
  }
}
