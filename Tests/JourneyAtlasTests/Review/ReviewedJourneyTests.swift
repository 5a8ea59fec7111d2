import Testing

@testable import JourneyAtlas

/// Two versions of a journey on one map.
@Suite struct ReviewedJourneyTests {
  private let before = """
    # Buying
    ## Search
    - Pain: no prices
    - Pain: no phone
    ## Choice
    - Emotion: 1

    | Touchpoint | Owner | Performance |
    | ---------- | ----- | ----------: |
    | Web site   | Sales |           3 |
    | Leaflet    | Sales |           2 |
    ### Ask
    ### Wait
    ## Pay
    - Emotion: -1
    """

  private func journey(_ after: String) throws -> (ReviewedJourney, Review) {
    let review = try reviewJourney(before, after)
    return (try #require(review.journeys.first), review)
  }

  /// What is gone stands behind what it followed, in the map and among the steps of a stage.
  @Test func whatIsGoneStandsWhereItStood() throws {
    let (journey, _) = try journey(
      """
      # Buying
      ## Look around
      - Question: where?
      ## Search
      - Pain: no prices
      - Pain: no phone
      ## Pay
      - Emotion: -1
      """)
    #expect(journey.columns.map(\.old) == [nil, 0, 1, 2])
    #expect(journey.columns.map(\.new) == [0, 1, nil, 2])
    #expect(journey.merged.stages.map(\.id) == ["look-around", "search", "gone_choice", "pay"])
    #expect(journey.merged.stages[2].touchpoints.count == 2)
    #expect(!journey.isWhole)
  }

  @Test func stepsAreHeldTogetherToo() throws {
    let (journey, _) = try journey(
      before.replacing("### Ask\n", with: "").replacing("### Wait", with: "### Sit\n- Emotion: -2\n### Wait"))
    #expect(journey.columns[1].steps.map(\.old) == [0, nil, 1])
    #expect(journey.columns[1].steps.map(\.new) == [nil, 0, 1])
    #expect(journey.merged.stages[1].steps.map(\.id) == ["gone_ask", "sit", "wait"])
  }

  /// Each change has its place on the newer map, on the older one, or on both.
  @Test func changesHaveSpots() throws {
    let (journey, review) = try journey(
      before.replacing("- Pain: no prices\n", with: "").replacing("|           3 |", with: "|             |")
        .replacing("- Emotion: 1", with: "- Emotion: 2").replacing(
          "| Leaflet    | Sales |           2 |\n", with: ""
        )
        .replacing("- Emotion: -1", with: "- Emotion: -1\n- Pain: card only"))
    func spots(_ text: String) throws -> (old: ReviewSpot?, new: ReviewSpot?) {
      journey.spots(of: try #require(review.changes.first { $0.clause.contains(text) }, "\(text)"))
    }
    #expect(try spots("no prices") == (ReviewSpot(column: 0, .value("pain", 0)), nil))
    #expect(try spots("card only") == (nil, ReviewSpot(column: 2, .value("pain", 0))))
    #expect(try spots("emotion") == (ReviewSpot(column: 1, .emotion), ReviewSpot(column: 1, .emotion)))
    #expect(try spots("touchpoint removed") == (ReviewSpot(column: 1, .touchpoint(1)), nil))
    // A figure that is taken out stands with its touchpoint.
    #expect(
      try spots("performance") == (
        ReviewSpot(column: 1, .touchpoint(0)), ReviewSpot(column: 1, .touchpoint(0))
      ))
  }

  /// Of a journey that is new or gone there is one version.
  @Test func wholeJourneysStandAlone() throws {
    let one = "=== content/journeys/a.md\n# A\n## Start\n- Pain: cold\n"
    let both = one + "=== content/journeys/b.md\n# B\n## Other\n- Question: why?\n"
    let added = try #require(try review(one, both).journeys.first)
    #expect(added.id == "b" && added.old == nil && added.isWhole)
    #expect(added.merged.stages.map(\.id) == ["other"])
    let gone = try #require(try review(both, one).journeys.first)
    #expect(gone.new == nil && gone.merged.stages.map(\.id) == ["other"])
  }

  /// An atlas of the changed journeys alone, in their order, with what is gone from them.
  @Test func theAtlasOfAReviewHoldsWhatChanged() throws {
    let same = "=== content/journeys/a.md\n# A\n## Start\n- Pain: cold\n"
    let old = same + "=== content/journeys/b.md\n# B\n## One\n- Emotion: 1\n## Two\n- Emotion: 2\n"
    let new = same + "=== content/journeys/b.md\n# B\n## Two\n- Emotion: 2\n"
    let review = try review(old, new)
    let atlas = review.atlas(Site())
    #expect(atlas.journeys.map(\.id) == ["b"])
    #expect(atlas.journeys.map(\.id) == review.journeys.map(\.id))
    #expect(atlas.journeys[0].stages.map(\.id) == ["gone_one", "two"])
  }
}
