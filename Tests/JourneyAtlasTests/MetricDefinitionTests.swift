import JourneyAtlas
import MarkdownTree
import Testing

@Suite("Metrics of site.yml")
struct MetricDefinitionTests {
  private func metrics(_ yaml: String) throws -> ([MetricDefinition], [Diagnostic]) {
    let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: yaml))
    let reading = reader.link([], assets: [], today: try #require(testDay))
    return (reader.site.metrics, reading.diagnostics)
  }

  @Test("Names alone: NPS, CSAT, CES and shares are known, others are values as given")
  func names() throws {
    let (found, problems) = try metrics("metrics: [nps, CSAT, ces, CTR, churn, Cost per lead]\n")
    #expect(problems.isEmpty)
    #expect(found.map(\.id) == ["nps", "csat", "ces", "ctr", "churn", "cost-per-lead"])
    #expect(found.map(\.name) == ["NPS", "CSAT", "CES", "CTR", "churn", "Cost per lead"])
    #expect(found.map(\.calc) == [.nps, .csat, .ces, .clickThrough, .churn, nil])
    #expect(found.map(\.unit) == [nil, "%", nil, "%", "%", nil])
    #expect(
      found.map(\.direction) == [
        .higherIsBetter, .higherIsBetter, .higherIsBetter, .higherIsBetter, .lowerIsBetter, nil,
      ])
    #expect(found[0].scale == MetricDefinition.Scale(worst: -100, best: 100))
    #expect(found[1].scale == MetricDefinition.Scale(worst: 0, best: 100))
    #expect(found[2].scale == MetricDefinition.Scale(worst: 1, best: 7))
    #expect(found[3].scale == nil)
  }

  @Test("Every key of a definition")
  func keys() throws {
    let (found, problems) = try metrics(
      """
      metrics:
        - id: Reply time
          name: Time to first reply
          calc: mean
          unit: hours
          direction: lower
          target: 4.5
          scale: [24, 1]
          description: From question to first answer.
          why: Who waits asks a competitor.
        - id: effort
          calc: ces
          direction: Lower is easier
      """)
    #expect(problems.isEmpty)
    var expected = MetricDefinition(id: "reply-time", name: "Time to first reply", line: 2)
    expected.calc = .mean
    expected.unit = "hours"
    expected.direction = .lowerIsBetter
    expected.target = 4.5
    expected.scale = MetricDefinition.Scale(worst: 24, best: 1)
    expected.description = "From question to first answer."
    expected.why = "Who waits asks a competitor."
    #expect(found.first == expected)
    #expect(found.last?.scale == MetricDefinition.Scale(worst: 7, best: 1))
    #expect(found.last?.line == 11)
  }

  @Test("A mapping from id to definition")
  func mapping() throws {
    let (found, _) = try metrics("metrics:\n  nps:\n    target: 40\n  visits: Visits to the shop\n")
    #expect(found.map(\.id) == ["nps", "visits"])
    #expect(found.map(\.name) == ["NPS", "Visits to the shop"])
    #expect(found[0].target == 40)
  }

  @Test(
    "What a definition cannot say",
    arguments: [
      ("metrics: [{ id: a, calc: average }]", "1:26", "“average” cannot be the value of “calc”"),
      ("metrics: [{ id: a, direction: up }]", "1:31", "“up” cannot be the value of “direction”"),
      ("metrics: [{ id: a, scale: 5 }]", "1:27", "“this” cannot be the value of “scale”"),
      (
        "metrics: [{ id: a, scale: [1, 5], direction: lower }]", "1:27",
        "the scale runs against the direction"
      ),
      ("metrics: [{ id: nps, target: 140 }]", "1:30", "“140” cannot be the value of “target”"),
      (
        "metrics: [{ id: a, target: 4 }]", "1:28",
        "nobody can tell whether “a” should be above or below its target"
      ),
      ("metrics: [nps, NPS]", "1:16", "the metric “nps” is already defined in line 1"),
      ("metrics: [{ calc: nps }]", "1:11", "“an entry” cannot be the value of “metrics”"),
      ("metrics: [{ id: a, kalc: nps }]", "1:20", "“kalc” is no key that Waymark reads here"),
    ])
  func problems(yaml: String, place: String, message: String) throws {
    let (_, problems) = try metrics(yaml + "\n")
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect("\(problem.start.line):\(problem.start.column)" == place)
    #expect(problem.message == message)
  }

  @Test("Cells name metrics by id or name in any case; places are collected")
  func cells() throws {
    let content = TestContent(
      """
      === content/site.yml
      metrics:
        - id: ctr
          name: Click-through rate
        - nps
      === content/journeys/a.md
      # A

      ## One

      | Touchpoint | Metrics |
      | --- | --- |
      | Search | click-through RATE, NPS, ctr |
      | Letter | Weight |
      """)
    let reading = try content.read()
    let atlas = reading.atlas
    let uses = atlas.journeys[0].stages[0].allTouchpoints
    #expect(uses.map(\.metrics) == [["ctr", "nps"], ["Weight"]])
    #expect(reading.diagnostics.map(\.code) == [.unknownMetric])
    #expect(atlas.metrics.map(\.id) == ["ctr", "nps"])
    #expect(atlas.metric("nps")?.uses == [Place(journey: 0, stage: 0, row: 0)])
    #expect(atlas.metric("weight") == nil)
  }

  @Test("Measurements reach their metric, by period")
  func measurements() throws {
    let reader = AtlasReader(siteFile: SourceFile(path: "content/site.yml", text: "metrics: [nps]\n"))
    let rows = ["2026-10", "2026-09", "2026-10-02"].enumerated().compactMap { line, period in
      Period(iso: period).map { Measurement(metric: "nps", period: $0, path: "a.csv", line: line + 2) }
    }
    let reading = reader.link(
      [], assets: [], today: try #require(testDay), measurements: MeasurementReading(rows))
    #expect(reading.atlas.metric("nps")?.measurements.map(\.line) == [3, 2, 4])
  }

  @Test(
    "Periods are ISO months or days",
    arguments: [
      ("2026-10", true), ("2024-02-29", true), ("2026-13", false), ("2026-02-29", false), ("2026", false),
      ("2026-1", false), ("10/2026", false),
    ])
  func periods(text: String, isOne: Bool) {
    #expect(Period(iso: text)?.description == (isOne ? text : nil))
  }
}
