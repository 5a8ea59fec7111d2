import JourneyAtlas
import Testing

@Suite struct LifecycleLensTests {
  @Test func templatesGiveStates() throws {
    let (journey, _) = try readJourney(
      "---\nlifecycle: five-stage\n---\n# T\n\n## Awareness\n- Emotion: -1\n\n## 考虑\n\n## Buys {#purchase}\n\n## Elsewhere"
    )
    #expect(journey.stages.map(\.lifecycle) == [.aware, .lead, .customer, nil])
    let lens = try #require(LifecycleLens(journey))
    #expect(lens.groups.map(\.state) == [.aware, .lead, .customer, .regular, .advocate])
    #expect(lens.groups.map(\.stages) == [[0], [1], [2], [], []])
    #expect(lens.groups[0].lowestEmotion == -1 && lens.groups[1].lowestEmotion == nil)
    #expect(lens.others == [3])
  }

  @Test func theLowestEmotionOfAllStagesCounts() throws {
    let (journey, _) = try readJourney(
      "# T\n\n## A\n- Lifecycle: lead\n- Emotion: 1\n\n## B\n- Lifecycle: lead\n- Emotion: 2 -> -1\n")
    #expect(LifecycleLens(journey)?.groups[1].lowestEmotion == -1)
  }

  @Test func aStageSaysItsOwn() throws {
    let (journey, _) = try readJourney(
      """
      ---
      lifecycle: five-stage
      ---
      # T

      ## Awareness
      - Lifecycle: Regulars
      - Doing: looks

      ## Second
      - 生命周期：推荐者

      ## Third
      - Lifecycle: whatever we like
      """)
    #expect(journey.stages.map(\.lifecycle) == [.regular, .advocate, nil])
    // The words stay a lane.
    #expect(journey.stages[2].fields.first?.label == .own("Lifecycle"))
  }

  @Test func withoutStatesThereIsNoLens() throws {
    #expect(LifecycleLens(try readJourney("# T\n\n## A\n- Doing: x").0) == nil)
  }
}

@Suite struct MessagePlanTests {
  @Test func tablesAndFieldsMakeThePlan() throws {
    let (journey, diagnostics) = try readJourney(
      """
      # T

      ## Signs

      - Message: welcome on board | channel Email | format two lines | owner Sales | tone warm

      ## Pays

      | Message | Channel | Format | Owner | Tone |
      | --- | --- | --- | --- | --- |
      | your invoice | Email, Post | letter | Finance | dry |

      ## Communication

      Who says what.

      | Message | Stage | Owner |
      | --- | --- | --- |
      | thank you | Signs | – |
      | see you | Nowhere | Sales |
      """)
    #expect(
      diagnostics.map(\.message) == ["“Nowhere” is no stage of this map, and stays text of the message"])
    #expect(
      journey.messages.map(\.text.plain) == ["your invoice", "thank you", "see you", "welcome on board"])
    #expect(journey.messages.map(\.stage) == ["pays", "signs", nil, "signs"])
    #expect(journey.messages[0].channels == ["Email", "Post"])
    #expect(journey.messages.map(\.format) == ["letter", nil, nil, "two lines"])
    #expect(journey.messages.map(\.owners) == [["Finance"], [], ["Sales"], ["Sales"]])
    #expect(journey.messages[3].columns.map(\.wording) == ["tone"])
    #expect(journey.messages[2].columns.map(\.text.plain) == ["Nowhere"])
    #expect(journey.sections.map(\.kind) == [.communication])
    #expect(journey.sections[0].blocks.count == 1)
    #expect(journey.stages[1].prose.isEmpty)
  }

  @Test func twoColumnsMayBeALabelAndItsValue() throws {
    let (journey, _) = try readJourney(
      "# T\n\n## S\n\n| Message | we call back |\n| --- | --- |\n| Pain | nobody calls |\n")
    #expect(journey.stages[0].values(.message).map(\.text.plain) == ["we call back"])
    #expect(journey.messages.map(\.text.plain) == ["we call back"])
  }
}

@Suite struct ReviewTests {
  /// The day of the tests is 2026-11-22; 180 days before it is 2026-05-26.
  @Test(arguments: [
    ("reviewed: 2026-05-26", "fresh"), ("reviewed: 2026-05-25", "stale 2026-05-25"),
    ("review_by: 2026-11-21", "overdue 2026-11-21"), ("review_by: 2026-11-22", "fresh"),
    ("reviewed: 2020-01-01\nreview_by: 2026-11-21", "overdue 2026-11-21"), ("x-a: b", "never"),
  ]) func staleness(_ front: String, _ state: String) throws {
    let (journey, _) = try readJourney("---\n\(front)\n---\n# T\n\n## A\n")
    #expect(Self.text(journey.review) == state)
    #expect(journey.isReviewDue == (state.hasPrefix("stale") || state.hasPrefix("overdue")))
  }

  private static func text(_ state: ReviewState) -> String {
    return switch state {
    case .never: "never"
    case .fresh: "fresh"
    case .overdue(let day): "overdue \(day.iso)"
    case .stale(let day): "stale \(day.iso)"
    }
  }
}

@Suite struct StageFigureTests {
  @Test func figuresByStage() throws {
    let text = """
      # T

      ## A

      | Touchpoint | Owner | Importance | Performance | Effort | Evidence |
      | --- | --- | --- | --- | --- | --- |
      | One | Sales | 5 | 2 | 1 | visits |
      | Two | – | 2 | 4 | 5 | – |
      | Three | – | 4 | – | 0 | – |

      ## B
      """
    let reading = try TestContent("=== content/journeys/test.md\n\(text)").read()
    let journey = try #require(reading.atlas.journeys.first)
    let figures = GapTable(reading.atlas, journey: 0).figuresByStage(journey)
    let a = figures[0]
    #expect(a.rows == 3 && a.importanceOf == 3 && a.performanceOf == 2 && a.shortfallOf == 2 && a.short == 1)
    #expect(a.meanImportance == 3.6667 && a.meanPerformance == 3 && a.meanShortfall == 0.5)
    #expect(a.highestScore == 17.5 && a.urgent == 1)
    #expect(a.alignmentOf == 3 && a.tooMuch == 1 && a.tooLittle == 2)
    #expect(a.owned == 1 && a.researched == 1 && a.measuredBy == 0)
    #expect(figures[1] == TouchpointFigures())
    #expect(figures[1].meanShortfall == nil)
    #expect(GapTable(reading.atlas, journey: 0).figures(journey) == a)
  }
}

@Suite struct EffortBalanceTests {
  @Test func listsAreOrderedByDifference() throws {
    let text = """
      # T

      ## A

      | Touchpoint | Importance | Performance | Effort |
      | --- | --- | --- | --- |
      | Even | 3 | 3 | 4 |
      | Wasted | 2 | 4 | 4 |
      | Off | 0 | – | 3 |
      | Absent | 1 | 3 | 0 |
      | Starved | 5 | 2 | 1 |
      | Nobody knows | 5 | 1 | – |
      | Nor here | – | – | 3 |
      | Also wasted | 1 | 5 | 3 |
      """
    let atlas = try TestContent("=== content/journeys/test.md\n\(text)").read().atlas
    let balance = EffortBalance(GapTable(atlas, journey: 0).rows) { place in
      let use = atlas.use(at: place)
      return (use?.importance, use?.effort)
    }
    func names(_ rows: [EffortBalance.Row]) -> [String?] {
      rows.map { atlas.use(at: $0.row.place)?.name.plain }
    }
    // 3; then two of 2, the higher score first: 2.5 before 0.
    #expect(names(balance.tooMuch) == ["Off", "Wasted", "Also wasted"])
    #expect(balance.tooMuch.map(\.difference) == [3, 2, 2])
    #expect(names(balance.tooLittle) == ["Starved", "Absent"])
    #expect(balance.tooLittle.map(\.difference) == [4, 1])
    #expect(balance.rated == 6 && balance.withoutEffort == 1 && balance.withoutImportance == 1)
  }
}
