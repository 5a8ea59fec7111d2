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

  /// Words stand at the peak and the lowest point: above and below, balanced on two lines; of equal points where words are.
  @Test func peakAndLowestPointHaveWords() throws {
    let site = try Sample.journey(
      """
      # J

      ## A
      - Emotion: 2

      ## B
      - Emotion: 2 three evenings for nothing

      ## C
      - Emotion: -2 alone with all of it

      ## D
      - Emotion: 0 said, too
      """)
    let journey = site.atlas.journeys[0]
    let captions = CurveCaption.all(journey, EmotionCurve(journey), others: [])
    #expect(captions.map(\.lines) == [["three evenings", "for nothing"], ["alone with all of it"]])
    #expect(captions.map(\.isAbove) == [true, false])
    #expect(captions.map(\.anchor) == [.middle, .middle])
    #expect(captions.map(\.isOutside) == [true, true])
    let main = site.main(.journey(0))
    #expect(main.contains(" data-over data-under>"))
    #expect(
      main.contains(
        """
        <svg x="37.5%" y="14%"><text class="cap p" y="-20" dy="-1.2em">three evenings<tspan x="0" dy="1.2em">\
        for nothing</tspan></text></svg>
        """))
    #expect(!site.main(.stage(journey: 0, stage: 0)).contains("class=\"cap"))
  }

  /// Every highest and lowest point has its words, and so has every turn; the ends and what lies between have none.
  @Test func turnsHaveWords() throws {
    let stages = [
      "0 calm", "2 glad", "-1 lost", "1 hope", "2 proud", "-2 alone", "0 tired", "-2 left", "-1 over",
    ]
    let text = stages.enumerated().map { "## S\($0.offset)\n- Emotion: \($0.element)\n" }.joined(
      separator: "\n")
    let journey = try Sample.journey("# J\n\n" + text).atlas.journeys[0]
    let captions = CurveCaption.all(journey, EmotionCurve(journey), others: [])
    #expect(captions.map(\.lines) == [["glad"], ["proud"], ["left"], ["alone"], ["lost"], ["tired"]])
    #expect(captions.map(\.isAbove) == [true, true, false, false, false, true])
  }

  /// What is too long for two lines of a narrow column is said in part or not at all; no word is cut.
  @Test(arguments: [
    ("-2 -> 1 alone with the import, then the first promise that is not lost", ["alone with", "the import"]),
    ("2 -> -2 at first all is well, then it is not", ["then it is not"]),
    ("-2 and then it is all said again and again and again", nil),
    ("-2 Kraftfahrzeughaftpflichtversicherungsbescheinigung", nil),
    ("-2 在手机上填写申请材料并且等待后台工作人员逐项审核确认无误之后通知", nil),
    ("-2 先是独自面对导入，然后是第一个没有丢掉的承诺", ["先是独自面对导入"]), ("-2", nil),
  ]) func wordsAreWholeOrNotThere(_ emotion: String, _ lines: [String]?) throws {
    let journey = try Sample.journey("# J\n\n## A\n- Emotion: \(emotion)\n\n## B\n- Emotion: 1.5\n").atlas
      .journeys[0]
    let low = CurveCaption.all(journey, EmotionCurve(journey), others: []).first { $0.value < 0 }
    #expect(low?.lines == lines)
  }

  /// Words give way to what is drawn: to the other side of their point, or they stay below the map alone.
  @Test func wordsTouchNothing() throws {
    func captions(_ other: String) throws -> [CurveCaption] {
      let now = "# Now\n\n## A\n- Emotion: 1 it is fine\n\n## B\n- Emotion: 0\n"
      let site = try Sample.site([
        "journeys/now.md": now, "journeys/then.md": "# Then\n\n## A\n\(other)\n## B\n",
      ])
      let journey = site.atlas.journeys[0]
      return CurveCaption.all(
        journey, EmotionCurve(journey), others: [EmotionCurve(site.atlas.journeys[1], over: journey)])
    }
    #expect(try captions("").map(\.isAbove) == [true])
    #expect(try captions("- Emotion: 2\n").map(\.isAbove) == [false])
    #expect(
      try captions("- Emotion: 2 -> 0\n").isEmpty)
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
