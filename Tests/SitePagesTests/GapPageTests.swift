import JourneyAtlas
import Testing

@testable import SitePages

@Suite struct GapPageTests {
  private let page = PageText(SitePages(atlas: Fixture.small(), theme: .builtIn), .gaps(journey: 0))

  @Test func rowsInPriorityOrder() {
    #expect(
      Array(page.rows[0...3]) == [
        "No. | Touchpoint | Stage | Importance | Performance | Shortfall | Score | Band | Quadrant | Alignment | Owner",
        "1 | Search results | Trigger | 5 | 2 | +3 | 17.5 | extreme | concentrate here | impact without effort effort 1, importance 5 | no owner",
        "2 | Free trial | Trigger Reads blogs | 2 | 4 | −2 | 2.5 | served over-served | possible overkill | effort without impact effort 5, importance 2 | no owner",
        "3 | Direct mail | Trigger | 0 | n/m | n/a | n/a | performance not measured | n/a | off the journey effort 4, importance 0 | Marketing",
      ])
  }

  @Test func coverageByStage() {
    #expect(
      Array(page.rows[4...]) == [
        "Stage | Touchpoints | Without owner | Not measured | Emotion | Stage evidence",
        "Trigger | 3 | 2 | 1 | +1, −2 | researched",
        "Sign | 0 | 0 | 0 | missing | assumption",
        "All stages | 3 | 2 | 1 | 1 missing | 1 assumption",
      ])
  }

  @Test func answersAndCompleteness() {
    #expect(
      page.answers.prefix(4) == [
        "What should we fix first? Search results , shortfall +3 1 of 2 rated touchpoints fall short",
        "Where is effort wasted? Direct mail : effort 4, importance 0 also Free trial",
        "Where would a little effort pay? 1 touchpoint matters more than we invest Search results",
        "What do we not know? 1 touchpoint is not measured Direct mail",
      ])
    #expect(page.text.contains("2 of 3 rows have both importance and performance. 3 of 3 have both"))
    #expect(page.text.contains("The crosshair stands at importance 3, performance 3;"))
  }

  @Test func rowsCanBeLinkedTo() {
    #expect(page.html.contains("<tr id=\"g.trigger.search-results\">"))
  }

  /// What no row of the map fills has neither column nor question.
  @Test func unusedFieldsAreSilent() {
    var stage = Fixture.stage("Only", id: "only", number: 1)
    stage.touchpoints = [Fixture.use("Shop", id: "shop", importance: 4, performance: 3)]
    let site = SitePages(
      atlas: Fixture.atlas([Fixture.journey("j", "J", stages: [stage])]), theme: .builtIn)
    let page = PageText(site, .gaps(journey: 0))
    #expect(
      page.rows == [
        "No. | Touchpoint | Stage | Importance | Performance | Shortfall | Score | Band | Quadrant",
        "1 | Shop | Only | 4 | 3 | +1 | 10 | worth a look | keep up", "Stage | Touchpoints | Not measured",
        "Only | 1 | 0", "All stages | 1 | 0",
      ])
    #expect(page.answers.count == 2)
    #expect(!page.text.contains("Alignment"))
  }

  @Test func meanCrosshairIsPrinted() {
    var site = Site()
    site.crosshair = .mean
    var stage = Fixture.stage("Only", id: "only", number: 1)
    stage.touchpoints = [
      Fixture.use("A", id: "a", importance: 5, performance: 2),
      Fixture.use("B", id: "b", importance: 4, performance: 3),
    ]
    let atlas = Fixture.atlas([Fixture.journey("j", "J", stages: [stage])], site: site)
    let text = PageText(SitePages(atlas: atlas, theme: .builtIn), .gaps(journey: 0)).text
    #expect(text.contains("at the means of 2 rows: importance 4.5, performance 2.5;"))
  }
}

@Suite struct QuadrantChartTests {
  private func chart(_ points: [(Double, Double?)], crosshair: Gap.Crosshair = .midpoint) -> String {
    QuadrantChart(
      points: points.map { .init(importance: $0.0, performance: $0.1) }, crosshair: crosshair,
      phrases: .english, moreHref: "#ranked", name: { ("P\($0)", "p\($0)") }
    )
    .svg(titleID: "t", descriptionID: "d").string
  }

  /// The x of a point's label.
  private func x(_ label: String, in svg: String) -> Double? {
    guard let end = svg.range(of: ">\(label)")?.lowerBound else { return nil }
    let before = svg[..<end]
    guard let start = before.range(of: "x=\"", options: .backwards)?.upperBound else { return nil }
    return Double(before[start...].prefix { $0 != "\"" })
  }

  @Test func aPointStandsOnItsSideOfTheCrosshair() throws {
    // Five columns of 164 from 52; the split is before column 4 for a crosshair of 3.4.
    let svg = chart([(3, 3), (3.2, 3), (3.5, 3), (4, 3)], crosshair: .init(importance: 3.4, performance: 3))
    let split = 52.0 + 3 * 164
    #expect(svg.contains("class=\"split\" d=\"M544 "))
    #expect(try #require(x("P0", in: svg)) < split)
    #expect(try #require(x("P1", in: svg)) < split)
    #expect(try #require(x("P2", in: svg)) > split)
    #expect(try #require(x("P3", in: svg)) > split)
  }

  @Test func aFullCellCountsTheRest() {
    #expect(chart(Array(repeating: (5, 2), count: 4)).contains(">P3 <"))
    let svg = chart(Array(repeating: (5, 2), count: 30))
    #expect(svg.contains(">P2 <"))
    #expect(!svg.contains(">P3 <"))
    #expect(svg.contains("<a href=\"#ranked\"><text"))
    #expect(svg.contains(">+ 27 more<"))
  }

  @Test func importanceZeroHasAColumnOnlyWhereNeeded() {
    #expect(!chart([(5, 2)]).contains("text-anchor=\"middle\">0</text>"))
    #expect(chart([(5, 2), (0, 2)]).contains("text-anchor=\"middle\">0</text>"))
  }

  @Test func whatIsNotMeasuredStandsInItsOwnStrip() {
    let svg = chart([(5, nil), (4, 4)])
    #expect(svg.contains("class=\"d x\""))
    #expect(svg.contains(">not measured</text>"))
    #expect(svg.contains("2 touchpoints. Short by 2 or more: none. Not measured: 1."))
    #expect(!chart([(4, 4)]).contains(">not measured</text>"))
  }

  @Test(arguments: [
    ("Comparison video", ["Comparison", "video"]), ("Shop", ["Shop"]), ("审核进度查询页面", ["审核进度查询", "页面"]),
    ("Donaudampfschifffahrt", ["Donaudampf", "schifffahrt"]), ("", [""]),
  ])
  func labelsWrap(label: String, lines: [String]) {
    #expect(LabelLines.wrap(label, width: 72, fontSize: 12) == lines)
  }
}
