import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Rules and budgets that look at metrics.
struct MetricRuleTests {
  /// `late` missed its target in the last two of four periods, at one of two places; `near` is within 5 %; `good`
  /// lies above; `blank` has a target and no figure, `free` a figure and no target; `single` has one place.
  static let metrics = """
    metrics:
      - { id: late, name: Lateness, calc: mean, direction: lower, target: 10 }
      - { id: near, calc: mean, direction: higher, target: 100 }
      - { id: good, calc: mean, direction: higher, target: 100 }
      - { id: blank, calc: mean, direction: higher, target: 100 }
      - { id: free, calc: mean }
      - { id: single, calc: mean, direction: higher, target: 50 }

    """

  static let figures = """
    date,metric,journey,segment,value,n
    2026-06,late,j,,30,
    2026-07,late,j,,10,
    2026-08,late,j,,10.6,
    2026-09,late,j,,11,
    2026-09,late,k,,2,
    2026-08,near,,,90,
    2026-09,near,,,95,40
    2026-09,good,,,120,12
    2026-09,good,,Small,1,
    2026-09,free,,,3,
    2026-08,single,j,,10,
    2026-09,single,j,,49,31

    """

  private func read(_ rules: String, figures: String = figures) throws -> AtlasReading {
    try TestContent([
      SourceFile(path: "content/site.yml", text: Self.metrics + rules),
      SourceFile(path: "content/metrics/a.csv", text: figures),
      SourceFile(
        path: "content/journeys/j.md", text: "# J\n\n## A\n\n- Touchpoint: Door | metric near\n"),
      SourceFile(path: "content/journeys/k.md", text: "# K\n\n## A\n\n- Touchpoint: Gate\n"),
    ]).read()
  }

  /// Which metrics a condition finds.
  @Test(arguments: [
    ("verdict is missed", ["late"]),
    ("verdict is near", ["near", "single"]),
    ("verdict is met", ["good"]),
    ("verdict is no data", ["blank"]),
    ("verdict is missed or no data", ["late", "blank"]),
    ("verdict is no data or met", ["good", "blank"]),
    ("no verdict", ["free"]),
    ("verdict is not met", ["late", "near", "blank", "free", "single"]),
    ("missed periods >= 2", ["late"]),
    ("missed periods > 2", []),
    ("missed periods = 0", ["near", "good", "single"]),
    ("no missed periods", ["blank", "free"]),
    ("value >= 49", ["near", "good", "single"]),
    ("value < 49", ["free"]),
    ("no value", ["late", "blank"]),
    ("n < 31", ["good"]),
    ("n <= 31", ["good", "single"]),
    ("no target", ["free"]),
    ("target <= 50", ["late", "single"]),
    ("metric is near or Lateness", ["late", "near"]),
    ("touchpoint", ["near"]),
  ]) func conditions(_ condition: String, _ expected: [String]) throws {
    let reading = try read("budgets:\n  - { id: b, each: metric, when: '\(condition)', severity: hint }\n")
    let result = try #require(RuleReport(reading.atlas).budgets.first, "\(reading.diagnostics)")
    let found = result.against.compactMap { place -> String? in
      guard case .metric(let index) = place else { return nil }
      return reading.atlas.metrics[index].id
    }
    #expect(found == expected && result.asked == 6)
  }

  @Test func findingsStandAtTheDefinition() throws {
    let reading = try read(
      """
      rules:
        - { id: enough, each: metric, needs: target, severity: warning, message: say what is enough }
      budgets:
        - { id: twice, each: metric, when: missed periods >= 2, message: none missed twice }

      """)
    let found = reading.diagnostics.filter { [.coverageRule, .budgetExceeded].contains($0.code) }
    #expect(
      found.map { "\($0.path):\($0.start.line):\($0.start.column) \($0.severity) \($0.message)" } == [
        "content/site.yml:2:11 error “Lateness” is over a budget: none missed twice (1 of 6, at most 0; budget “twice”)",
        "content/site.yml:6:11 warning “free” has no target: say what is enough (rule “enough”)",
      ])
    #expect(found.last?.help == "write “target:” below it in site.yml")
  }

  /// What a broken file would have said nobody knows: the rule is silent, the file is told.
  @Test func aBrokenFileIsNoGap() throws {
    let rule = "rules:\n  - { id: m, each: metric, needs: value }\n"
    #expect(try read(rule).diagnostics.contains { $0.code == .coverageRule })
    let broken = try read(rule, figures: "date,metric,value\n2026-09,good,much\n")
    #expect(broken.diagnostics.contains { $0.code == .invalidMeasurement })
    #expect(!broken.diagnostics.contains { $0.code == .coverageRule })
  }

  @Test func theShippedRuleAsksMomentsOfTruthForAMetric() throws {
    let rule = try #require(Rule.shipped.first { $0.id == "moment-of-truth" })
    #expect(rule.severity == .hint)
    #expect(rule.demand.sentence == "each moment when moment of truth needs metric")
  }
}
