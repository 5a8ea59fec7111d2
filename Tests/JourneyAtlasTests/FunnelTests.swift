import JourneyAtlas
import Testing

@Suite struct EmotionDropTests {
  private func journey(_ emotions: [String]) throws -> Journey {
    let stages = emotions.enumerated().map { "## S\($0)\n- Emotion: \($1)" }.joined(separator: "\n\n")
    return try readJourney("# T\n\n\(stages)").0
  }

  @Test(arguments: [
    (["1", "-1", "0", "-2"], 3, 2.0), (["0", "1", "2"], -1, 0), (["2", "words", "-2"], -1, 0),
    (["0", "1 -> -2", "0"], 1, 3), (["-1 -> 2", "-2"], 1, 4), (["2", "1.5", "0.5"], 2, 1), (["x"], -1, 0),
  ]) func falls(_ emotions: [String], _ stage: Int, _ fall: Double) throws {
    let drop = try journey(emotions).biggestDrop
    #expect((drop?.to.stage ?? -1, drop?.fall ?? 0) == (stage, fall))
  }

  @Test func equalFallsAreTheLater() throws {
    #expect(try journey(["1", "0", "1", "0"]).biggestDrop?.to.stage == 3)
    #expect(try journey(["1", "0", "1", "0"]).biggestDrop?.from.stage == 2)
  }

  @Test func curvesThroughStepsFallThere() throws {
    let text = "# T\n\n## A\n- Emotion: 2\n### x\n- Emotion: 1\n### y\n- Emotion: -1\n## B\n- Emotion: -1"
    let drop = try readJourney(text).0.biggestDrop
    #expect(drop?.from.step == 0 && drop?.to.step == 1 && drop?.fall == 2)
  }

  @Test func peakIsTheMostIntense() throws {
    let found = try #require(try journey(["1", "-2", "2", "1", "words"]).peakAndEnd)
    #expect(found.peak.stage == 2 && found.end.stage == 3)
    #expect(try journey(["words"]).peakAndEnd == nil)
    // However low: what counts is the distance from 0.
    #expect(try journey(["1", "-2", "1.5"]).peakAndEnd?.peak.stage == 1)
    #expect(try journey(["1", "0 -> -2", "1.5"]).peakAndEnd?.peak.stage == 1)
  }

  @Test func lowestMomentsAreOneAStage() throws {
    let map = try journey(["-1", "0", "-1", "1 -> -2", "2"])
    #expect(map.lowestMoments().map(\.stage) == [3, 2, 0])
    #expect(map.lowestMoments(2).map(\.low) == [-2, -1])
  }
}

@Suite struct FunnelTests {
  private func journey(_ conversions: [String?]) throws -> Journey {
    let stages = conversions.enumerated().map { index, text in
      "## S\(index)\n- Doing: walks" + (text.map { "\n- Conversion: \($0)" } ?? "")
    }
    return try readJourney("# T\n\n\(stages.joined(separator: "\n\n"))").0
  }

  /// 40 → 31 → 12: 0.775, then 12/31, together 0.3.
  @Test func countsGiveLossAndShare() throws {
    let funnel = try #require(
      Funnel(try journey([nil, "31 of 40 callers ask for a quote", "12 of 31 still answer"])))
    #expect(funnel.rows.map(\.stage) == [1, 2])
    #expect(funnel.rows.map(\.lost) == [9, 19])
    #expect(funnel.rows.map(\.lossRate) == [0.225, 0.6129])
    #expect(funnel.rows.map(\.cumulative) == [0.775, 0.3])
    #expect(funnel.largestLoss == 1 && funnel.comparesCounts)
  }

  @Test func countsRuleOverShares() throws {
    // 10 of 100 lost against 4 of 5.
    #expect(try Funnel(journey(["90/100", "1/5"]))?.largestLoss == 0)
    // With one bare share nothing can be counted together.
    #expect(try Funnel(journey(["90/100", "1/5", "95 %"]))?.largestLoss == 1)
    #expect(try Funnel(journey(["90/100", "95 %"]))?.comparesCounts == false)
    // Equal losses: the later.
    #expect(try Funnel(journey(["50 %", "50%"]))?.largestLoss == 1)
    #expect(try Funnel(journey(["100 %"]))?.largestLoss == nil)
  }

  @Test func behindAGapNothingIsKnown() throws {
    let funnel = try #require(Funnel(try journey(["50 %", nil, "50 %", "x"])))
    #expect(funnel.rows.map(\.cumulative) == [0.5, nil])
    #expect(try Funnel(journey([nil, "words", nil])) == nil)
  }

  @Test(arguments: [
    ("31 of 40 callers", 40.0, 31.0), ("31/40", 40, 31), ("31 out of 1,204", 1204, 31), ("40 -> 31", 40, 31),
    ("40→31", 40, 31), ("40 人中 31 人下单", 40, 31), ("40 人中有 31 人", 40, 31), ("about 31 of 40", 40, 31),
    ("３１／４０", 40, 31),
  ]) func countsAreRead(_ text: String, _ entered: Double, _ left: Double) throws {
    #expect(try journey([text]).stages[0].conversion == Conversion(entered: entered, left: left))
  }

  @Test(arguments: [("42 %", 0.42), ("42.5% order", 0.425), ("orders: 7 %", 0.07), ("100 %", 1)])
  func sharesAreRead(_ text: String, _ rate: Double) throws {
    let conversion = try #require(try journey([text]).stages[0].conversion)
    #expect(abs(conversion.rate - rate) < 1e-12 && conversion.entered == nil)
  }

  @Test(arguments: [
    "about a third", "up 12 % on last year", "3 or 4 of us", "120 % more", "since 2026-10-01", "0 of 0",
  ]) func wordsAreNoCount(_ text: String) throws {
    let (journey, diagnostics) = try readJourney("# T\n\n## A\n- Conversion: \(text)")
    #expect(journey.stages[0].conversion == nil)
    #expect(journey.stages[0].values(.conversion).map(\.text.plain) == [text])
    #expect(diagnostics.isEmpty)
  }

  @Test func moreCannotGoOnThanCame() throws {
    let content = TestContent("=== content/journeys/test.md\n# T\n\n## A\n- Conversion: then 50 of 40")
    let found = try #require(try content.read().diagnostics.first)
    #expect(found.code == .invalidValue && found.start.line == 4 && found.start.column == 20)
    #expect(found.message == "“50 of 40”: more go on than came")
  }

  @Test func bottlenecksAreNamedOrCounted() throws {
    let text = """
      # T

      ## A
      - Conversion: 9 of 10
      - Bottleneck: one signature

      ## B
      - Conversion: 3 of 9

      ### Inner
      - Bottleneck: one printer
      """
    let found = try readJourney(text).0.bottlenecks
    #expect(found.map(\.stage) == [0, 1, 1])
    let words = found.map { bottleneck in
      switch bottleneck.reason {
      case .named(let value): value.text.plain
      case .largestLoss(let row): "lost \(row.lost ?? 0)"
      }
    }
    #expect(words == ["one signature", "one printer", "lost 6.0"])
  }
}
