import MarkdownTree
import Testing

@testable import JourneyAtlas

@Suite("Measurements in the atlas")
struct MeasurementLinkTests {
  static let content = """
    === content/site.yml
    metrics:
      - { id: csat, target: 85 }
      - { id: ces, name: Customer effort, direction: lower-is-easier }
      - { id: cost, direction: lower, target: 10 }
    === content/personas/kim.md
    # Kim
    === content/journeys/a.md
    ---
    personas: [kim]
    ---
    # A

    ## Looks

    | Touchpoint | Importance | Performance | Metrics |
    | --- | --- | --- | --- |
    | Shop | 5 | | csat |
    | Website | 5 | 2 | csat |
    | Mail | 5 | | cost, Customer effort |

    ### Step

    - Touchpoint: Phone | importance 3 | metric csat

    ## Buys

    | Touchpoint | Metrics |
    | --- | --- |
    | Shop | csat |
    | Till | cost |
    """

  static func row(
    _ metric: String, _ period: String, _ value: Double, _ scope: Measurement.Scope = .init(), line: Int,
    path: String = "content/metrics/a.csv"
  ) throws -> Measurement {
    var row = Measurement(
      metric: metric, period: try #require(Period(iso: period)), scope: scope, path: path, line: line)
    row.value = value
    return row
  }

  static func read(_ rows: [Measurement], _ content: String = content) throws -> AtlasReading {
    let files = TestContent(content).files
    let reader = AtlasReader(siteFile: files.first { $0.path == "content/site.yml" })
    let drafts = files.filter { $0.path.hasSuffix(".md") }.map(reader.draft)
    return reader.link(
      drafts, assets: [], today: try #require(testDay), measurements: MeasurementReading(rows))
  }

  private func csat(_ atlas: Atlas) throws -> MetricFigures {
    MetricFigures(try #require(atlas.metric("csat")))
  }

  @Test("Performance that a map leaves open comes from the nearest series of a metric with a scale")
  func derivedPerformance() throws {
    let atlas = try Self.read([
      Self.row("csat", "2026-08", 40, .init(journey: "a", stage: "looks", touchpoint: "shop"), line: 2),
      Self.row("csat", "2026-09", 60, .init(journey: "a", stage: "looks", touchpoint: "shop"), line: 3),
      Self.row("csat", "2026-10", 90, .init(journey: "a"), line: 4),
      Self.row("csat", "2026-11", 1, .init(journey: "a", segment: "new"), line: 5),
      Self.row("ces", "2026-10", 2.5, line: 6), Self.row("cost", "2026-10", 2.5, line: 7),
    ]).atlas
    let looks = atlas.journeys[0].stages[0].allTouchpoints
    // 1 + 4 × 60/100; as written; 1 + 4 × (2.5 − 7)/(1 − 7); 1 + 4 × 90/100
    #expect(looks.map(\.performance) == [3.4, 2, 4, 4.6])
    #expect(looks.map(\.performanceSource) == ["csat", nil, "ces", "csat"])
    let buys = atlas.journeys[0].stages[1].allTouchpoints
    #expect(buys.map(\.performance) == [4.6, nil])
    // Figures downstream agree.
    let table = GapTable(atlas, journey: 0)
    let shop = try #require(table.rows.first { $0.place.stage == 0 && $0.place.row == 0 })
    #expect(shop.gap.shortfall == 1.6)
  }

  @Test("Which series speaks of a touchpoint: the most particular one that has a value")
  func nearest() throws {
    let scopes: [Measurement.Scope] = [
      .init(), .init(journey: "a"), .init(journey: "a", stage: "looks"), .init(touchpoint: "shop"),
      .init(journey: "a", touchpoint: "shop"), .init(journey: "a", stage: "looks", touchpoint: "shop"),
    ]
    for count in scopes.indices {
      let rows = try scopes[...count].enumerated().map { index, scope in
        try Self.row("csat", "2026-10", Double(index), scope, line: index + 2)
      }
      let atlas = try Self.read(rows).atlas
      let figures = try csat(atlas)
      let series = figures.series(journey: "a", stage: "looks", touchpoint: "shop")
      #expect(series?.newest?.score?.value == Double(count))
      #expect(figures.series.count == count + 1)
    }
  }

  @Test("Series: newest value, change since the period before; what has no value is passed over")
  func series() throws {
    var empty = try Self.row("csat", "2026-11", 0, line: 5)
    empty.value = nil
    (empty.numerator, empty.denominator) = (0, 0)
    let atlas = try Self.read([
      Self.row("csat", "2026-10", 82.1, line: 2), Self.row("csat", "2026-08", 79, line: 3),
      Self.row("csat", "2026-09", 84.3, line: 4), empty,
    ]).atlas
    let series = try #require(csat(atlas).series.first)
    #expect(series.points.map(\.period.description) == ["2026-08", "2026-09", "2026-10", "2026-11"])
    #expect(series.newest?.period.description == "2026-10")
    #expect(series.change == -2.2)
    #expect(atlas.metric("ces")?.measurements.isEmpty == true)
  }

  @Test(
    "Target gap: met, near within 5 % of the target, missed, no data",
    arguments: [
      (85, .higherIsBetter, 85.0, 0.0, TargetGap.Verdict.met), (85, .higherIsBetter, 91, 6, .met),
      (85, .higherIsBetter, 80.75, -4.25, .near), (85, .higherIsBetter, 80.74, -4.26, .missed),
      (4, .lowerIsBetter, 4.2, -0.2, .near), (4, .lowerIsBetter, 4.21, -0.21, .missed),
      (4, .lowerIsBetter, 3, 1, .met), (-20, .higherIsBetter, -21, -1, .near),
      (0, .higherIsBetter, -0.1, -0.1, .missed),
    ] as [(Double, MetricDefinition.Direction, Double, Double, TargetGap.Verdict)])
  func targetGap(
    target: Double, direction: MetricDefinition.Direction, actual: Double, gap: Double,
    verdict: TargetGap.Verdict
  ) {
    var definition = MetricDefinition(id: "m", name: "M")
    definition.target = target
    definition.direction = direction
    let found = TargetGap(actual: actual, definition)
    #expect(found.gap == gap)
    #expect(found.verdict == verdict)
    #expect(TargetGap(actual: nil, definition).verdict == .noData)
    definition.target = nil
    #expect(TargetGap(actual: actual, definition).verdict == nil)
  }

  @Test("A scale's ends are performance 1 and 5, and what is beyond is no more")
  func scale() {
    let up = MetricDefinition.Scale(worst: -100, best: 100)
    #expect([-100, 0, 50, 100, 140].map(up.performance) == [1, 3, 4, 5, 5])
    let down = MetricDefinition.Scale(worst: 24, best: 0)
    #expect([30, 24, 6, 0].map(down.performance) == [1, 1, 4, 5])
  }

  @Test(
    "What does not exist is told at its cell, once a place",
    arguments: [
      ("kost", .init(), "4:10", "there is no metric “kost” in site.yml", "did you mean “cost”?"),
      (
        "csat", .init(journey: "b"), "4:20", "there is no journey “b”",
        "did you mean “a”?"
      ),
      (
        "csat", .init(journey: "a", stage: "look"), "4:30", "there is no stage “look”",
        "did you mean “looks”?"
      ),
      (
        "csat", .init(stage: "looks"), "4:30", "the stage “looks” stands without its journey",
        "fill the column “journey” too: stages of different journeys may have one id"
      ),
      (
        "csat", .init(touchpoint: "Shopp"), "4:40", "there is no touchpoint “Shopp”",
        "did you mean “shop”?"
      ),
      (
        "csat", .init(journey: "a", stage: "buys", touchpoint: "Website"), "4:40",
        "there is no touchpoint “Website”", "write the name of a touchpoint of this place"
      ),
      ("csat", .init(persona: "Kima"), "4:50", "there is no persona “Kima”", "did you mean “kim”?"),
    ] as [(String, Measurement.Scope, String, String, String)])
  func unknown(
    metric: String, scope: Measurement.Scope, place: String, message: String, help: String
  ) throws {
    var rows = try [4, 5].map { try Self.row(metric, "2026-1\($0 - 4)", 1, scope, line: $0) }
    for (index, cell) in Measurement.Cell.allCases.enumerated() {
      rows[0].cells[cell] = SourceFile.Position(line: 4, column: 10 + 10 * index)
    }
    let reading = try Self.read(rows)
    let problem = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(problem.code == .unknownID)
    #expect(problem.severity == .error)
    #expect("\(problem.start.line):\(problem.start.column)" == place)
    #expect(problem.message == message)
    #expect(problem.help == help)
    #expect(reading.atlas.leftOut == ["content/metrics/a.csv"])
    #expect(reading.atlas.metrics.allSatisfy { $0.measurements.isEmpty })
  }

  @Test("Words are found as names are: in any case, by name or id")
  func words() throws {
    let scope = Measurement.Scope(journey: "A", stage: "Looks", touchpoint: "SHOP", persona: "KIM")
    let reading = try Self.read([Self.row("Customer Effort", "2026-10", 2, scope, line: 2)])
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.atlas.metric("ces")?.measurements.map(\.scope)
        == [.init(journey: "a", stage: "looks", touchpoint: "shop", persona: "kim")])
  }

  @Test("One value a period and place")
  func duplicates() throws {
    let reading = try Self.read([
      Self.row("csat", "2026-10", 80, .init(touchpoint: "Shop"), line: 2),
      Self.row("csat", "2026-10", 81, .init(touchpoint: "shop"), line: 7),
      Self.row("csat", "2026-10", 82, .init(touchpoint: "shop"), line: 3, path: "content/metrics/b.csv"),
      Self.row("csat", "2026-10-01", 82, .init(touchpoint: "shop"), line: 9),
    ])
    #expect(reading.diagnostics.map(\.code) == [.duplicateMeasurement, .duplicateMeasurement])
    #expect(
      reading.diagnostics.map(\.message) == [
        "2026-10 is already measured for this metric and place in line 2",
        "2026-10 is already measured for this metric and place in content/metrics/a.csv:2",
      ])
  }

  @Test("A journey that cannot be read makes no row wrong, and its rows stay out of the site")
  func unreadable() throws {
    var content = TestContent(Self.content)
    content.files.append(SourceFile(path: "content/journeys/broken.md", bytes: [0x23, 0x20, 0xFF]))
    let reader = AtlasReader(siteFile: content.files.first { $0.path == "content/site.yml" })
    let drafts = content.files.filter { $0.path.hasSuffix(".md") }.map(reader.draft)
    let reading = reader.link(
      drafts, assets: [], today: try #require(testDay),
      measurements: MeasurementReading([
        try Self.row("csat", "2026-10", 80, .init(journey: "broken", stage: "s", touchpoint: "t"), line: 2),
        try Self.row("csat", "2026-10", 80, .init(touchpoint: "elsewhere"), line: 3),
        try Self.row("csat", "2026-10", 80, .init(journey: "a"), line: 4),
      ]))
    #expect(reading.diagnostics.map(\.code) == [.notUTF8])
    #expect(reading.atlas.metric("csat")?.measurements.map(\.line) == [3, 4])
  }
}
