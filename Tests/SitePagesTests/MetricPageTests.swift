import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

@Suite("Pages of metrics")
struct MetricPageTests {
  private static func rows(
    _ metric: String, _ scope: JourneyAtlas.Measurement.Scope,
    _ values: [(String, (inout JourneyAtlas.Measurement) -> Void)]
  ) -> [JourneyAtlas.Measurement] {
    values.compactMap { period, fill in
      guard let period = Period(iso: period) else { return nil }
      var row = JourneyAtlas.Measurement(
        metric: metric, period: period, scope: scope, path: "content/metrics/a.csv", line: 2)
      fill(&row)
      return row
    }
  }

  private static func share(_ numerator: Double, _ denominator: Double) -> (
    inout JourneyAtlas.Measurement
  ) -> Void {
    { ($0.numerator, $0.denominator) = (numerator, denominator) }
  }

  /// A shop and a website with CSAT, a mean without target that nothing measures.
  private static func atlas() -> Atlas {
    var csat = MetricDefinition(id: "csat", name: "CSAT")
    csat.calc = .csat
    csat.unit = "%"
    csat.direction = .higherIsBetter
    csat.target = 85
    csat.scale = .init(worst: 0, best: 100)
    csat.description = "Who is <satisfied>."
    csat.why = "They come back."
    var wait = MetricDefinition(id: "wait", name: "Waiting")
    wait.calc = .mean
    wait.unit = "min"
    wait.direction = .lowerIsBetter
    var shop = Fixture.use("Shop", id: "shop", owners: ["Sales"], importance: 5, performance: 4.3)
    shop.metrics = ["csat", "Footfall"]
    shop.performanceSource = "csat"
    var website = Fixture.use("Website", id: "website", importance: 4, performance: 3)
    website.metrics = ["csat", "wait"]
    var stage = Fixture.stage("Looks", id: "looks", number: 1)
    stage.touchpoints = [shop, website]
    let places = [Place(journey: 0, stage: 0, row: 0), Place(journey: 0, stage: 0, row: 1)]
    let at = JourneyAtlas.Measurement.Scope(journey: "j", stage: "looks", touchpoint: "shop")
    var group = at
    group.segment = "Families"
    let measured =
      rows("csat", .init(), [("2026-09", share(80, 100)), ("2026-10", share(412, 500))])
      + rows(
        "csat", at,
        [
          ("2026-08", share(19, 20)),
          (
            "2026-10",
            {
              share(18, 20)(&$0); $0.source = "till survey"
            }
          ),
        ])
      + rows("csat", group, [("2026-10", { $0.value = 70 })])
    return Fixture.atlas(
      [Fixture.journey("j", "J", stages: [stage])],
      metrics: [
        Metric(csat, measurements: measured.sorted { $0.period < $1.period }, uses: places),
        Metric(wait, uses: [places[1]]),
      ])
  }

  private let site = SitePages(atlas: Self.atlas(), theme: .builtIn)

  @Test("The list says where each metric stands to its target")
  func list() {
    let page = PageText(site, .metrics)
    #expect(page.rows[0] == "Metric | Newest value | 95% interval | Change | Target | Trend | Used by")
    #expect(
      page.rows[1]
        == "CSAT Who is <satisfied>. | 82.4% 2026-10, n = 500 | 78.8 to 85.5 | +2.4 better | near target 85% |  | 2 touchpoints"
    )
    #expect(
      page.rows[2]
        == "Waiting | no data | – none recorded | – none recorded | no target | – none recorded | 1 touchpoint"
    )
    #expect(page.text.contains("Is the target reached? 0 met, 1 near, 0 missed"))
    #expect(page.text.contains("Where is it worst? CSAT 82.4%, target 85%"))
  }

  @Test("A line in a table says what it shows, and leads to the table of its values")
  func sparkline() {
    let title = "role=\"img\"><title>CSAT over time</title>"
    let whole = "<desc>2 periods from 2026-09 to 2026-10. Newest: 82.4%. Lowest: 80%, highest: 82.4%.</desc>"
    #expect(PageText(site, .metrics).html.contains(title + whole))
    #expect(PageText(site, .metrics).html.contains("<a href=\"csat.html#periods\"><svg class=\"spk\""))
    #expect(PageText(site, .metric(0)).html.contains(" id=\"periods\""))
    #expect(
      PageText(site, .touchpoint(0)).html.contains(
        "<a href=\"../metrics/csat.html#periods\"><svg class=\"spk\""))
  }

  @Test("A metric's page: definition, formula, answers, places, groups, uses, all values")
  func page() {
    let page = PageText(site, .metric(0))
    #expect(!page.html.contains("<summary>"))
    for text in [
      "CSAT Who is <satisfied>.",
      "Where do we stand? 82.4% 2026-10, n = 500; 95% interval 78.8 to 85.5",
      "Is the target reached? Missed by 2.6% target 85%",
      "Better or worse than before? +2.4 better 80% in 2026-09", "Why it matters They come back.",
      "How it is computed answers 4–5 ÷ all answers 1–5 × 100 Interval: Wilson's, for shares",
      "Direction higher is better",
      "As performance 0% counts as 1, 100% as 5, where a map has no rating of its own",
    ] { #expect(page.text.contains(text), "\(text)\n\(page.text)") }
    #expect(
      page.html.contains("2 periods from 2026-09 to 2026-10. Newest: 82.4%. Lowest: 80%, highest: 82.4%."))
    for row in [
      // By place, by group, by use, by period.
      "Shop ( Looks , J ) | 90% 2026-10, n = 20 small sample | 69.9 to 97.2 | −5 worse | met target 85% |",
      "Families | 70% 2026-10 | – none recorded | – none recorded | missed target 85% | – none recorded",
      "Shop | Looks | J | Sales | 90% 2026-10, n = 20 small sample | −5 worse | met target 85% | Shop ( Looks , J )",
      "Website | Looks | J | no owner | 82.4% 2026-10, n = 500 | +2.4 better | near target 85% | Everywhere",
      "2026-10 | Shop ( Looks , J ) | all | 90% | 20 small sample | 69.9 to 97.2 | till survey",
      "2026-09 | Everywhere | all | 80% | 100 | 71.1 to 86.7 | – none recorded",
    ] { #expect(page.rows.contains { $0.hasPrefix(row) }, "\(row)\n\(page.rows.joined(separator: "\n"))") }
  }

  @Test("A metric that nobody measured says so")
  func unmeasured() {
    let page = PageText(site, .metric(1))
    #expect(page.text.contains("Nothing was measured yet."))
    #expect(page.rows.contains { $0.hasPrefix("Website | Looks | J |") && $0.hasSuffix("not measured") })
  }

  @Test("Touchpoint and stage show the newest values, and where a performance comes from")
  func otherPages() {
    let shop = PageText(site, .touchpoint(0))
    #expect(shop.text.contains("Metrics CSAT , Footfall"))
    #expect(
      shop.rows.contains { $0.hasPrefix("CSAT | Shop ( Looks , J ) | 90% 2026-10, n = 20 small sample") })
    #expect(shop.rows.contains { $0.contains("| 5 | 4.3 from CSAT | +0.7 |") })
    let stage = PageText(site, .stage(journey: 0, stage: 0))
    #expect(stage.rows.contains { $0.contains("4.3 from CSAT") && $0.contains("CSAT 90% met Footfall") })
    #expect(stage.rows.contains { $0.contains("CSAT 82.4% near Waiting") && !$0.contains("from") })
    #expect(PageText(site, .gaps(journey: 0)).rows.contains { $0.contains("4.3 from CSAT") })
  }

  @Test("Without metrics there is no page and no entry")
  func none() {
    let site = SitePages(atlas: Fixture.small(), theme: .builtIn)
    #expect(!site.pages.contains(.metrics))
    #expect(!PageText(site, .overview).html.contains("metrics/index.html"))
    #expect(PageText(self.site, .overview).html.contains("metrics/index.html"))
    #expect(self.site.pages.contains(.metric(1)))
  }

  @Test("All phrases exist in all languages", arguments: ["en", "zh-Hans", "zh-Hant"])
  func languages(language: String) {
    let text = Interface.builtIn.phrases(around: language).metrics
    for calc in MetricDefinition.Calculation.allCases {
      #expect(!text.calculations(calc).isEmpty)
      #expect((text.intervals(calc) == nil) == (calc == .sum))
    }
    #expect(Set(TargetGap.Verdict.allCases.map(text.verdicts)).count == 4)
  }

  @Test("However much was measured, a page stays below a megabyte")
  func size() throws {
    var definition = MetricDefinition(id: "csat", name: "CSAT")
    definition.calc = .csat
    definition.unit = "%"
    definition.direction = .higherIsBetter
    definition.target = 85
    var stage = Fixture.stage("A stage with a name that goes on for a while", id: "s", number: 1)
    stage.touchpoints = (0..<300).map { index in
      var use = Fixture.use(
        "A touchpoint with a long name, number \(index)", id: "t\(index)", owners: ["A team"])
      use.metrics = ["csat"]
      return use
    }
    var measured: [JourneyAtlas.Measurement] = []
    for month in 0..<24 {
      for index in 0..<300 {
        let period = try #require(Period(year: 2025 + month / 12, month: month % 12 + 1))
        for segment in [nil, "Families and friends"] {
          var row = JourneyAtlas.Measurement(
            metric: "csat", period: period,
            scope: .init(journey: "j", stage: "s", touchpoint: "t\(index)", segment: segment), path: "a.csv",
            line: 2)
          (row.numerator, row.denominator) = (Double(index % 100), 100)
          row.source = "the survey of that month"
          measured.append(row)
        }
      }
    }
    let places = (0..<300).map { Place(journey: 0, stage: 0, row: $0) }
    let atlas = Fixture.atlas(
      [Fixture.journey("j", "A journey with a long title of its own", stages: [stage])],
      metrics: [Metric(definition, measurements: measured, uses: places)])
    let site = SitePages(atlas: atlas, theme: .builtIn)
    let bytes = site.render(.metric(0)).bytes
    #expect(bytes.count < 1_000_000, "\(bytes.count)")
    let page = PageText(site, .metric(0))
    #expect(page.text.contains("The newest 600 of 14400 values; all stand in data/atlas.json ."))
    #expect(page.html.contains("<a href=\"../data/atlas.json\">data/atlas.json</a>."))
    #expect(page.html.contains("<summary>All values (600)</summary>"))
  }

  @Test("Metrics in atlas.json")
  func data() throws {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(site.render(.atlasJSON).bytes)) as? [String: Any])
    let metrics = try #require(json["metrics"] as? [[String: Any]])
    #expect(metrics.compactMap { $0["id"] as? String } == ["csat", "wait"])
    #expect(metrics[0]["url"] as? String == "metrics/csat.html")
    #expect(metrics[0]["direction"] as? String == "higher-is-better")
    let series = try #require(metrics[0]["series"] as? [[String: Any]])
    #expect(series.count == 5)
    #expect(series[0]["date"] as? String == "2026-08")
    #expect(series[2]["value"] as? Double == 82.4)
    #expect(series[2]["low"] as? Double == 78.8186)
    #expect(series[2]["touchpoint"] is NSNull)
    #expect(series.last?["segment"] as? String == "Families")
  }

  /// The gap table names the metrics with their newest values, where the map has them.
  @Test func gapTablesNameMetrics() {
    let page = PageText(site, .gaps(journey: 0))
    #expect(page.rows.first?.split(separator: " | ").contains("Metrics") == true)
    #expect(page.rows.contains { $0.hasPrefix("1 | Shop") && $0.contains("CSAT") && $0.contains("Footfall") })
  }

  /// A performance that comes from a metric has a sign on the map, words for the ear, and its meaning in the legend.
  @Test func aDerivedPerformanceIsMarkedOnTheMap() {
    let page = PageText(site, .journey(0))
    #expect(page.html.contains("4.3<sup class=\"der\">∗</sup></b>"))
    #expect(page.text.contains("Performance 4.3 from CSAT"))
    #expect(page.text.contains("performance from a metric"))
    #expect(page.html.components(separatedBy: "class=\"der\"").count == 3)
  }

  @Test func figuresLeadToHowTheyAreMade() {
    #expect(PageText(site, .metric(0)).html.contains("href=\"../methods/index.html#f-share\""))
    #expect(PageText(site, .metric(1)).html.contains("href=\"../methods/index.html#f-mean\""))
    let stage = PageText(site, .stage(journey: 0, stage: 0)).html
    #expect(stage.components(separatedBy: "methods/index.html#f-shortfall").count == 2)
    #expect(PageText(site, .methods(0)).text.contains("the metrics entered and left, or conversion"))
  }
}

@Suite("Charts of series")
struct SeriesChartTests {
  private func point(_ time: Double, _ value: Double?) -> SeriesChart.Point {
    .init(time: time, value: value)
  }

  @Test("Time runs evenly, a gap breaks the line")
  func time() {
    let chart = SeriesChart([point(0, 1), point(1, 2), point(2, nil), point(4, 3)], target: nil)
    #expect(chart.points.map(chart.x) == [0, 25, 50, 100])
    #expect(chart.runs.map(\.count) == [2, 1])
    #expect(
      SeriesChart([point(7, 1)], target: nil).points.map { SeriesChart([$0], target: nil).x($0) } == [50])
  }

  @Test("A day stands within its month")
  func days() throws {
    let month = SeriesChart.time(try #require(Period(iso: "2026-10")))
    let day = SeriesChart.time(try #require(Period(iso: "2026-10-16")))
    #expect(month < day && day < month + 1)
    #expect(SeriesChart.time(try #require(Period(iso: "2027-01"))) == month + 3)
  }

  @Test("The axis shows round numbers, target and intervals included")
  func axis() {
    let chart = SeriesChart(
      [.init(time: 0, value: 81, low: 78, high: 84), .init(time: 1, value: 83, low: 80, high: 86)], target: 90
    )
    #expect(chart.ticks == [78, 80, 82, 84, 86, 88, 90])
    #expect(chart.y(90) < chart.y(81) && (0...100).contains(chart.y(90)) && (0...100).contains(chart.y(78)))
    // The newest value stands above its mark, or below where the target's line goes through it.
    func label(target: Double) -> Bool {
      let chart = SeriesChart([point(0, 60), point(1, 80)], target: target)
      let svg = chart.svg(id: "c", title: "t", description: "d", name: "80", targetName: "t").string
      return svg.contains("<text class=\"val\" y=\"17\"")
    }
    #expect(label(target: 82) && !label(target: 61) && !label(target: 120))
    #expect(SeriesChart.step(0.9) == 0.2)
    #expect(SeriesChart.step(3_000) == 1_000)
    #expect(SeriesChart.step(0) == 1)
    #expect(SeriesChart([point(0, 5), point(1, 5)], target: nil).ticks == [4, 5, 6])
    #expect(SeriesChart([point(0, nil)], target: nil).ticks.count < 13)
    let large = SeriesChart([point(0, 1e12), point(1, 1e12)], target: nil)
    #expect(large.y(1e12) == 50)
    #expect(
      [Double.nan, .infinity, -1e300, 0.125].map(Coordinate.text) == ["0", "1000000", "-1000000", "0.13"])
  }
}
