import JourneyAtlas
import Testing

/// The lenses of METHODS by value: what maps say when they are held against each other, counted, or grouped.
@Suite struct ComparisonTests {
  private static let now = """
    # Now

    ## First
    - Emotion: 0

    | Touchpoint | Owner | Importance | Performance | Effort |
    | --- | --- | --- | --- | --- |
    | Letter | Post | 0 | – | 4 |
    | Form | – | 5 | 1 | 1 |

    ## Second
    - Emotion: +1 -> -2
    - Opportunity: nobody's | impact 4

    | Touchpoint | Owner | Importance | Performance | Effort |
    | --- | --- | --- | --- | --- |
    | Call | Sales | 4 | 4 | 4 |
    | Trial | Sales | 1 | 3 | 5 |

    ## Third
    - Emotion: -1
    - Opportunity: somebody's | owner Sales
    """

  private static let later = """
    ---
    state: future
    compares: now
    ---

    # Later

    ## First
    - Emotion: 1

    | Touchpoint | Owner | Importance | Performance | Effort |
    | --- | --- | --- | --- | --- |
    | Form | Sales | 5 | 4 | 3 |
    | Call | Sales | 4 | 5 | 4 |

    ## Third
    - Emotion: words only

    | Touchpoint | Owner | Importance | Performance | Effort |
    | --- | --- | --- | --- | --- |
    | Sandbox | Sales | 3 | 4 | 3 |

    ## Fourth
    - Emotion: 2
    - Opportunity: a third | owner Sales
    """

  private func comparison() throws -> (Atlas, JourneyComparison) {
    let atlas = try TestContent(
      "=== content/journeys/now.md\n\(Self.now)\n=== content/journeys/later.md\n\(Self.later)"
    ).read().atlas
    let current = try #require(atlas.journeys.firstIndex { $0.id == "now" })
    let future = try #require(atlas.journeys.firstIndex { $0.id == "later" })
    #expect(atlas.journeys[future].compares == "now")
    let gaps = (GapTable(atlas, journey: current), GapTable(atlas, journey: future))
    return (atlas, JourneyComparison(atlas, current: current, future: future, gaps: gaps))
  }

  @Test func stagesAreMatchedByID() throws {
    let (_, comparison) = try comparison()
    #expect(comparison.stages.map(\.current) == [0, 1, 2, nil])
    #expect(comparison.stages.map(\.future) == [0, nil, 1, 2])
    // A pair counts with its lower end; words and missing stages are not known.
    #expect(comparison.stages.map(\.emotion.before) == [0, -2, -1, nil])
    #expect(comparison.stages.map(\.emotion.after) == [1, nil, nil, 2])
    #expect(comparison.stages.map(\.emotion.delta) == [1, nil, nil, nil])
    // Form 5 − 1 = 4; form 1 and call −1.
    #expect(comparison.stages[0].shortfall == .init(4, 0))
    #expect(comparison.stages[0].shortfall.delta == -4)
    #expect(comparison.stages[1].shortfall == .init(-1, nil))
  }

  @Test func touchpointsAreKeptAddedDropped() throws {
    let (atlas, comparison) = try comparison()
    let names = comparison.touchpoints.map { pair in
      (pair.future ?? pair.current).flatMap { atlas.use(at: $0)?.name.plain } ?? "?"
    }
    #expect(names == ["Form", "Call", "Sandbox", "Letter", "Trial"])
    #expect(comparison.touchpoints.map(\.fate) == [.kept, .kept, .added, .dropped, .dropped])
    #expect(comparison.touchpoints.map(\.isMoved) == [false, true, false, false, false])
    #expect(comparison.count(.kept) == 2 && comparison.count(.added) == 1 && comparison.count(.dropped) == 2)
    let form = comparison.touchpoints[0]
    #expect(form.performance.delta == 3 && form.effort.delta == 2 && form.importance.delta == 0)
    #expect(form.shortfall == .init(4, 1))
    // I 5: 10 + (10 − 0) and 10 + (10 − 7.5).
    #expect(form.opportunity == .init(20, 12.5))
    #expect(comparison.touchpoints[2].shortfall == .init(nil, -1))
    #expect(comparison.touchpoints[2].shortfall.delta == nil)
  }

  @Test func rowsOfOneNameAreMatchedInTheirStageFirst() throws {
    let text = """
      === content/journeys/a.md
      # A

      ## One
      - Touchpoint: Mail | performance 1

      ## Two
      - Touchpoint: Mail | performance 2
      - Touchpoint: Mail | performance 3
      === content/journeys/b.md
      # B

      ## Two
      - Touchpoint: Mail | performance 4

      ## Zero
      - Touchpoint: Mail | performance 5
      """
    let atlas = try TestContent(text).read().atlas
    let gaps = (GapTable(atlas, journey: 0), GapTable(atlas, journey: 1))
    let comparison = JourneyComparison(atlas, current: 0, future: 1, gaps: gaps)
    // In stage Two the first of both; what is left anywhere, in order: stage One's.
    #expect(comparison.touchpoints.map(\.performance) == [.init(2, 4), .init(1, 5), .init(3, nil)])
    #expect(comparison.touchpoints.map(\.isMoved) == [false, true, false])
    #expect(comparison.stages.map(\.current) == [0, 1, nil])
    #expect(comparison.stages.map(\.future) == [nil, 0, 1])
  }

  @Test func figuresOfTheWholeJourney() throws {
    let (atlas, comparison) = try comparison()
    let (now, later) = (atlas.journeys[comparison.current], atlas.journeys[comparison.future])
    let figures = JourneyComparison.figures(
      (now, GapTable(atlas, journey: comparison.current).figures(now)),
      (later, GapTable(atlas, journey: comparison.future).figures(later)))
    let found = Dictionary(uniqueKeysWithValues: figures.map { ($0.figure, $0.change) })
    #expect(found[.lowestEmotion] == .init(-2, 1))
    #expect(found[.biggestDrop] == .init(3, 0))
    // (4 + 0 − 2) / 3 and (1 − 1 − 1) / 3.
    #expect(found[.meanShortfall] == .init(0.6667, -0.3333))
    #expect(found[.fallingShort] == .init(1, 1))
    #expect(found[.urgent] == .init(1, 1))
    #expect(found[.tooMuch] == .init(2, 0))
    #expect(found[.tooLittle] == .init(1, 1))
    #expect(found[.measured] == .init(0.75, 1))
    #expect(found[.owned] == .init(0.75, 1))
    #expect(found[.ownerlessOpportunities] == .init(1, 0))
    // Neither map names evidence.
    #expect(found[.researched] == nil)
    #expect(found[.meanPerformance]?.delta == 1.6666)
  }

  /// Stages and touchpoints together: one of two and two of three.
  @Test func evidenceOfBothKindsIsOneShare() throws {
    let text = """
      === content/journeys/a.md
      # A

      ## S
      - Evidence: interviews

      | Touchpoint | Evidence |
      | --- | --- |
      | One | visits |
      | Two | visits |
      | Three | – |

      ## T
      """
    let atlas = try TestContent(text).read().atlas
    let figures = GapTable(atlas, journey: 0).figures(atlas.journeys[0])
    #expect(ComparedFigure.researched.value(of: atlas.journeys[0], figures) == 0.6)
  }

  @Test func betterFollowsTheFigure() {
    let up = JourneyComparison.Change(1, 3)
    let down = JourneyComparison.Change(3, 1)
    for figure in ComparedFigure.allCases where figure != .meanShortfall {
      #expect(figure.isBetter(up) == figure.higherIsBetter, "\(figure)")
      #expect(figure.isBetter(down) == !figure.higherIsBetter, "\(figure)")
    }
    #expect(ComparedFigure.lowestEmotion.higherIsBetter && !ComparedFigure.biggestDrop.higherIsBetter)
    #expect(ComparedFigure.owned.isBetter(.init(2, 2)) == nil)
    #expect(ComparedFigure.owned.isBetter(.init(nil, 2)) == nil)
    // Beyond the need, more is no gain: only what falls short counts.
    #expect(ComparedFigure.meanShortfall.isBetter(.init(-1, -3)) == nil)
    #expect(ComparedFigure.meanShortfall.isBetter(.init(1, -3)) == true)
    #expect(ComparedFigure.meanShortfall.isBetter(.init(-1, 2)) == false)
  }

  @Test func aMapWithoutTouchpointsDropsNone() throws {
    let text =
      "=== content/journeys/a.md\n# A\n\n## S\n- Touchpoint: Mail\n=== content/journeys/b.md\n# B\n\n## S\n"
    let atlas = try TestContent(text).read().atlas
    let gaps = (GapTable(atlas, journey: 0), GapTable(atlas, journey: 1))
    #expect(JourneyComparison(atlas, current: 0, future: 1, gaps: gaps).touchpoints.isEmpty)
  }
}
