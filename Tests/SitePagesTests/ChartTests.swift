import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite struct ChartTests {
  @Test func stagesStandInTheMiddleOfTheirShare() throws {
    let curve = EmotionCurve(try Sample.journey(Sample.walk).atlas.journeys[0])
    let third = 1.0 / 3
    #expect(curve.points.map(\.value) == [-1, nil, 0, 2])
    for (point, x) in zip(curve.points, [0.5 * third, 1.5 * third, 2.25 * third, 2.75 * third]) {
      #expect(abs(point.x - x) < 1e-9)
    }
  }

  /// Where marks are too small for numbers, the peak and the lowest point still have theirs.
  @Test func peakAndLowestPointAreNumbered() throws {
    let steps = (1...12).map { "### T\($0)\n- Emotion: \($0 == 5 ? 2 : $0 == 9 ? -1.5 : 0)\n" }.joined(
      separator: "\n")
    let stages = (1...6).map { "## S\($0)\n\n" + ($0 == 1 ? steps : "- Emotion: 0\n") }.joined(
      separator: "\n")
    let site = try Sample.journey("# J\n\n" + stages)
    #expect(EmotionCurve(site.atlas.journeys[0]).extremes == [4, 8])
    let main = site.main(.journey(0))
    #expect(main.contains("<text class=\"pk\" y=\"-10\">+2</text>"))
    #expect(main.contains("<text class=\"pk\" y=\"20\">−1.5</text>"))
    #expect(main.matches(of: /class="pk"/).count == 2)
  }

  /// In a list of journeys each curve has a title and a description, and leads to the table that holds its values.
  @Test func smallCurvesLeadToTheirValues() throws {
    let site = try Sample.journey(Sample.walk)
    let list = site.main(.journeys)
    #expect(
      list.contains(
        "<td class=\"sp\"><a href=\"test/index.html#emotions\"><svg class=\"trail mini\" role=\"img\""))
    #expect(list.contains("<desc id=\"j0d\">"))
    #expect(site.main(.journey(0)).contains("<caption id=\"emotions\">"))
  }

  @Test func aStageWithoutNumberBreaksTheCurve() throws {
    let curve = EmotionCurve(try Sample.journey(Sample.walk).atlas.journeys[0])
    #expect(curve.runs.map { $0.map(\.value) } == [[-1], [0, 2]])
    #expect(curve.lowest == -1)
  }

  @Test(arguments: [1, 2, 7, 20]) func pointsAreSpreadEvenly(_ count: Int) throws {
    let stages = (1...count).map { "## S\($0)\n- Emotion: \($0 % 3 - 1)\n" }.joined(separator: "\n")
    let curve = EmotionCurve(try Sample.journey("# J\n\n" + stages).atlas.journeys[0])
    #expect(curve.points.count == count)
    for (index, point) in curve.points.enumerated() {
      #expect(abs(point.x - (Double(index) + 0.5) / Double(count)) < 1e-9)
    }
  }

  @Test func stepsShareTheWidthOfTheirStage() throws {
    let text = """
      # J

      ## A
      - Emotion: 2

      ### One
      - Emotion: -1

      ### Two

      ## B
      - Emotion: 1
      """
    let curve = EmotionCurve(try Sample.journey(text).atlas.journeys[0])
    #expect(curve.points.map(\.x) == [0.125, 0.375, 0.75])
    #expect(curve.points.map(\.value) == [-1, nil, 1])
    #expect(curve.points.map(\.step) == [0, 1, nil])
    #expect(curve.density == 2)
  }

  @Test func anotherJourneyLiesOverTheStagesOfTheSameId() throws {
    let site = try Sample.site([
      "journeys/now.md": "# Now\n\n## A\n- Emotion: 0\n\n## B\n- Emotion: -1\n\n## C\n- Emotion: 1\n",
      "journeys/then.md":
        "---\nstate: future\ncompares: now\n---\n# Then\n\n## C\n- Emotion: 2\n\n## X\n- Emotion: 1\n\n## A\n- Emotion: 1\n",
    ])
    let curve = EmotionCurve(site.atlas.journeys[1], over: site.atlas.journeys[0])
    #expect(curve.points.map(\.value) == [1, nil, 2])
    #expect(curve.points.map(\.stage) == [0, 1, 2])
  }

  @Test func theCurveHasLevelEnds() {
    #expect(TrailChart.path([(0.25, 1), (0.75, -2)]) == "M250 32C500 32 500 86 750 86")
    #expect(TrailChart.path([(0.5, 0.5)]) == "M500 41")
  }

  @Test func markNamesItsTone() {
    #expect(GapMark(importance: 5, performance: 2).tone == "n2")
    #expect(GapMark(importance: 3, performance: 2).tone == "n1")
    #expect(GapMark(importance: 3, performance: 3).tone == "v")
    #expect(GapMark(importance: 2, performance: 3).tone == "p1")
    #expect(GapMark(importance: 1, performance: 4).tone == "p2")
    #expect(GapMark(importance: 1, performance: nil).tone == "x")
    let svg = GapMark(importance: 5, performance: 2.5).html.string
    #expect(svg.contains("<path class=\"n2\" d=\"M2 3h25v6H2z\"/>"))
    #expect(svg.contains("<path class=\"k\" d=\"M51 0h2v12h-2z\"/>"))
  }

  @Test(arguments: [
    ("Website", ChannelIcon.web), ("E-mail", .email), ("App", .app), ("Happy hour", .other),
    ("Word of mouth", .social), ("微信", .chat), ("電話", .phone),
  ])
  func channelsGetTheirMark(_ name: String, _ icon: ChannelIcon) {
    #expect(ChannelIcon.of([name], group: nil) == icon)
  }

  @Test func theGroupDecidesWhereNoWordDoes() {
    #expect(ChannelIcon.of(["Kiosk", "柜台"], group: .digital) == .store)
    #expect(ChannelIcon.of(["Kiosk"], group: .human) == .sales)
  }

  @Test func theSineIsNearTheSine() {
    #expect(abs(Trigonometry.sine(.pi / 6) - 0.5) < 0.001)
    #expect(abs(Trigonometry.sine(-.pi / 2) + 1) < 0.001)
    #expect(abs(Trigonometry.sine(7 * .pi)) < 0.001)
  }
}
