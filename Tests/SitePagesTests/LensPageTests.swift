import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// The lenses on the page of a journey.
@Suite struct ComparisonPageTests {
  private static let files = [
    "journeys/now.md": """
    # Now

    ## First
    - Emotion: -2 -> 1

    | Touchpoint | Importance | Performance |
    | --- | --- | --- |
    | Form | 5 | 1 |
    | Letter | 2 | 5 |

    ## Gone
    - Emotion: 1
    """,
    "journeys/later.md": """
    ---
    state: future
    compares: now
    ---

    # Later

    ## First
    - Emotion: 1

    | Touchpoint | Importance | Performance |
    | --- | --- | --- |
    | Form | 5 | 4 |
    | Sandbox | 3 | – |
    """,
  ]

  private func page() throws -> (SitePages, PageText) {
    let site = try Sample.site(Self.files)
    let future = try #require(site.journeyIndex["later"])
    return (site, PageText(site, .journey(future)))
  }

  @Test func answersComeFirst() throws {
    let (_, page) = try page()
    #expect(page.answers.contains("Where does it get better most? First : +3 −2 to +1"))
    #expect(page.answers.contains("Which gap closes most? Form : −3 Shortfall 4 to 1"))
    #expect(
      page.answers.contains(
        "What comes, what goes? 1 kept, 1 added, 1 dropped. added: Sandbox dropped: Letter"))
    // Two of two were measured, one of two shall be; the mean shortfall is 0.5, then 1.
    #expect(
      page.answers.contains(
        "What gets worse? Mean shortfall (0.5 → 1.0), Touchpoints measured (100 % → 50 %)"))
  }

  @Test func figuresStagesAndTouchpointsAreTables() throws {
    let (_, page) = try page()
    #expect(page.rows.contains("Lowest emotion | −2 | +1 | +3 better"))
    #expect(page.rows.contains("Touchpoints measured | 100 % | 50 % | −50 points worse"))
    #expect(page.rows.contains("First | −2 → +1 | +1 | +3 | +0.5 n 2 | +1.0 n 1 | +0.5"))
    #expect(
      page.rows.contains("Gone only as it is | +1 | – none recorded | n/a | n/a | – none recorded | n/a"))
    #expect(page.rows.contains("Form | kept | First | 5 | 1 → 4 +3 | 4 → 1 −3 | 20 → 12.5 −7.5"))
    #expect(
      page.rows.contains(
        "Sandbox | added | First | 3 | – none recorded | – none recorded | – none recorded"))
    #expect(page.rows.contains("Letter | dropped | First | 2 | 5 | −3 | 2.5"))
  }

  @Test func bothCurvesStandInOneChart() throws {
    let (site, _) = try page()
    let future = try #require(site.journeyIndex["later"])
    let main = site.main(.journey(future))
    let start = try #require(main.range(of: "<div class=\"here-map scroll cmp\""))
    let chart = String(main[start.upperBound...].prefix(3000))
    // As it is goes on to the stage that shall be gone, solid; as it shall be is dashed.
    #expect(chart.contains("<path class=\"was\" d=\"M125 86C"))
    #expect(chart.count(of: "<svg class=\"w\"") == 3)
    #expect(chart.contains("Gone<span class=\"sub\">only as it is</span>"))
    #expect(main.contains("<path class=\"fut own\" d=\"M0 6h32\"/></svg>To be: Later</li>"))
  }

  @Test func theCurrentJourneyLeadsThere() throws {
    let (site, _) = try page()
    let current = try #require(site.journeyIndex["now"])
    let main = site.main(.journey(current))
    #expect(main.contains("<a href=\"../later/index.html#compared\">Both maps side by side</a>"))
    #expect(!main.contains("id=\"compared\""))
  }

  @Test func overdeliveryIsNotWorse() throws {
    let change = JourneyComparison.Change(-2, -1)
    #expect(change.isBetterShortfall == nil && change.delta == 1)
    #expect(JourneyComparison.Change(-1, 1).isBetterShortfall == false)
    #expect(JourneyComparison.Change(2, -1).isBetterShortfall == true)
  }
}

@Suite struct LensPageTests {
  @Test func linesOfABlueprint() throws {
    let site = try Sample.journey(
      "# T\n\n## A\n- Doing: a\n- Frontstage: b\n- Backstage: c\n- Support: d\n\n## B\n- Doing: e\n")
    let context = PageContext(site, .journey(0))
    let lanes = MapLane.all(site.atlas.journeys[0], context)
    #expect(lanes.map(\.line) == [nil, .interaction, .visibility, .internalInteraction])
    let main = site.main(.journey(0))
    for (tone, name) in [
      ("vis meet", "line of interaction"), ("vis", "line of visibility"),
      ("vis inner", "line of internal interaction"),
    ] {
      #expect(main.count(of: "<div class=\"\(tone)\">\(name)</div>") == 1)
      #expect(main.count(of: "<div class=\"\(tone)\" aria-hidden=\"true\"></div>") == 2)
    }
  }

  /// What nobody sees lies below the line of visibility, with or without a backstage lane.
  @Test(arguments: [
    ("- Support: d", [BlueprintLine.visibility]),
    ("- Frontstage: b\n- Support: d", [.interaction, .visibility]),
    ("- Backstage: c\n- Support: d", [.visibility, .internalInteraction]),
    ("- Frontstage: b", [.interaction]),
    ("- Note: n", []),
  ]) func linesOnlyAboveLanes(_ fields: String, _ lines: [BlueprintLine]) throws {
    let site = try Sample.journey("# T\n\n## A\n- Doing: a\n\(fields)\n")
    #expect(MapLane.all(site.atlas.journeys[0], PageContext(site, .journey(0))).compactMap(\.line) == lines)
  }

  @Test func theFunnelMarksTheLargestLoss() throws {
    let site = try Sample.journey(
      """
      # T

      ## Call
      - Conversion: 31 of 40
      - Bottleneck: one telephone

      ## Quote
      - Conversion: 12 of 31

      ## Year
      - Doing: waits
      """)
    let page = PageText(site, .journey(0))
    #expect(page.rows.contains("Call | 78 % | 40 | 31 | 78 % | 9 | 23 %"))
    #expect(page.rows.contains("Quote loses most | 30 % | 31 | 12 | 39 % | 19 | 61 %"))
    #expect(page.html.count(of: "<tr class=\"worst\">") == 1)
    #expect(page.text.contains("Call : one telephone"))
    #expect(page.text.contains("Quote : loses 19 of 31, the most of all stages"))
  }

  @Test func aMeasuredFunnelNamesItsSource() throws {
    let site = try Sample.site(
      [
        "journeys/a.md":
          "# A\n\n## Call\n- Conversion: 31 of 40\n\n## Quote\n- Doing: waits\n\n## Sign\n- Doing: signs\n"
      ],
      siteFile: """
        metrics:
          - { id: entered, name: Came, calc: sum, direction: higher }
          - { id: left, name: Went on, calc: sum, direction: higher }
          - conversion
        """,
      measurements: """
        date,metric,journey,stage,value
        2026-10,entered,a,quote,31
        2026-10,left,a,quote,12
        2026-09,conversion,a,sign,50
        2026-10,conversion,a,call,1
        """)
    let page = PageText(site, .journey(0))
    #expect(page.rows.contains("Call | 78 % | 40 | 31 | 78 % | 9 | 23 %"))
    #expect(
      page.rows.contains("Quote loses most from Came, Went on, 2026-10 | 30 % | 31 | 12 | 39 % | 19 | 61 %"))
    #expect(
      page.rows.contains("Sign from conversion, 2026-09 | 15 % | n/a | n/a | 50 % | n/a | 50 %"),
      "\(page.rows)")
  }

  @Test func aShareAloneHasNoCounts() throws {
    let site = try Sample.journey("# T\n\n## A\n- Conversion: 5.5 %\n\n## B\n\n## C\n- Conversion: 1/3\n")
    let page = PageText(site, .journey(0))
    #expect(page.rows.contains("A loses most | 5.5 % | n/a | n/a | 5.5 % | n/a | 95 %"))
    #expect(page.rows.contains("C | n/a a stage before it has no conversion | 3 | 1 | 33 % | 2 | 67 %"))
  }

  @Test func statesStandBesideWhatCustomersDo() throws {
    let site = try Sample.journey(
      """
      # T

      ## A
      - Lifecycle: lead
      - Doing: looks
      - Emotion: -1

      ## B
      - Lifecycle: lead
      - Emotion: 2

      ## C
      - Doing: waits
      """)
    let page = PageText(site, .journey(0))
    #expect(page.rows.contains("a lead | tell us what they need | −1 | A | looks"))
    #expect(page.rows.contains("B | – none recorded"))
    #expect(
      page.rows.contains(
        "aware of us | know that we are there | – none recorded | no stage: nothing on this map leads there"))
    #expect(page.rows.contains("without a state | – none recorded | n/a | C | waits"))
  }

  @Test func messagesStandByStage() throws {
    let site = try Sample.journey(
      """
      # T

      ## A

      ## B

      ## Communication

      Who says what.

      | Communication | Stage | Medium | Format | Team | Tone |
      | --- | --- | --- | --- | --- | --- |
      | *welcome* | A | Email | two lines | Sales | warm |
      | thank you | A | – | – | – | – |
      | see you | – | Post | letter | Sales | dry |
      """)
    let page = PageText(site, .journey(0))
    #expect(page.rows.contains("Stage | Communication | Medium | Format | Team | Tone"))
    #expect(page.rows.contains("A | welcome | Email | two lines | Sales | warm"))
    #expect(
      page.rows.contains("thank you | – none recorded | – none recorded | no owner | – none recorded"))
    #expect(page.rows.contains("B | – nothing is said here"))
    #expect(page.rows.contains("whole journey | see you | Post | letter | Sales | dry"))
    #expect(page.text.contains("3 messages in 1 of 2 stages, 1 without owner."))
    #expect(page.html.count(of: "<table") == page.html.count(of: "</table>"))
    // In the author's section, whose prose stays.
    #expect(page.html.count(of: "Communication plan") == 0 && page.text.contains("Who says what."))
  }

  @Test func experimentsShowWhatTheyShow() throws {
    let site = try Sample.journey(
      """
      # T

      ## Signs

      | A/B test | A | B | Direction | Owner |
      | --- | --- | --- | --- | --- |
      | Button | 41/1,204 | 78/1,189 | – | Sales |
      | Queue | 56/70 | 48/80 | lower is better | – |
      | Colour | 1/20 | 2/21 | – | – |
      | Nothing yet | – | – | – | – |
      | From none | 0/40 | 1/40 | – | – |
      """)
    let page = PageText(site, .journey(0))
    #expect(
      page.rows.contains(
        "Button | Signs | 3.4 % 41 of 1,204 | 6.6 % 78 of 1,189 | +3.2 points 95 %: +1.4 to +4.9 | +93 % | "
          + "better n 2,393 | Sales | – none recorded"))
    #expect(
      page.rows.contains(
        "Queue | Signs | 80 % 56 of 70 | 60 % 48 of 80 | −20 points 95 %: −33.4 to −5.2 | −25 % | "
          + "better n 150 | – none recorded | lower is better"))
    #expect(
      page.rows.contains { $0.hasPrefix("Colour |") && $0.contains("not shown yet n 41, small sample") })
    #expect(
      page.rows.contains { $0.hasPrefix("Nothing yet | Signs | n/a | n/a | n/a | n/a | n/a no counts") })
    #expect(page.rows.contains { $0.hasPrefix("From none |") && $0.contains("n/a A has no success") })
    #expect(!page.text.contains("significant"))
    // On the stage's page too, and nowhere as prose.
    #expect(PageText(site, .stage(journey: 0, stage: 0)).rows.contains { $0.hasPrefix("Button |") })
    #expect(page.html.count(of: "41/1,204") == 0)
  }

  @Test func figuresOfEachStage() throws {
    let site = try Sample.journey(
      """
      # T

      ## A

      | Touchpoint | Importance | Performance | Effort |
      | --- | --- | --- | --- |
      | One | 5 | 2 | 1 |
      | Two | 2 | 4 | 5 |
      | Three | 4 | – | 4 |

      ## B
      """)
    let page = PageText(site, .journey(0))
    #expect(page.rows.contains("A | 3 | 3.7 n 3 | 3.0 n 2 | +0.5 n 2 | 1 | 17.5 | 1 | 1"))
    #expect(page.rows.contains("B | 0 | n/a | n/a | n/a | n/a | n/a | n/a | n/a"))
    #expect(page.rows.contains("Whole journey | 3 | 3.7 n 3 | 3.0 n 2 | +0.5 n 2 | 1 | 17.5 | 1 | 1"))
  }

  @Test func whatTheMapDoesNotUseIsSilent() throws {
    let main = try Sample.journey(Sample.walk).main(.journey(0))
    for id in ["compared", "by-stage", "funnel", "lifecycle", "messages", "experiments"] {
      #expect(!main.contains("id=\"\(id)\""), "\(id)")
    }
  }

  @Test(arguments: [
    (0.034, "3.4"), (0.0996, "10"), (0.1, "10"), (0.774, "77"), (0, "0"), (-0.165, "−17"), (1, "100"),
  ]) func percent(_ share: Double, _ text: String) { #expect(Numbers.percent(share) == text) }

  @Test(arguments: [(0.0, "0"), (999, "999"), (1204, "1,204"), (1_234_567, "1,234,567"), (12.5, "12.5")])
  func count(_ number: Double, _ text: String) { #expect(Numbers.grouped(number) == text) }
}
