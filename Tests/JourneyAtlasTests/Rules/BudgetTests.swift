import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Budgets: what they count, when they hold, and where an overrun is told.
struct BudgetTests {
  /// Four touchpoints of a shortfall of 3, 3, 1 and unknown; one stage of two is researched.
  static let map = """
    # T

    ## A

    - Evidence: log
    - Touchpoint: a | importance 5 | performance 2 | owner O
    - Touchpoint: b | importance 5 | performance 2
    - Touchpoint: c | importance 5 | performance 4
    - Touchpoint: d | importance 5

    ## B

    - Touchpoint: e | owner O
    """

  private func read(_ budget: String, _ maps: [String] = [map]) throws -> AtlasReading {
    let lines = budget.split(separator: "\n").map { "    \($0)\n" }.joined()
    var files = [
      SourceFile(
        path: "content/site.yml",
        text: "budgets:\n  - id: b\n\(lines)severities: { touchpoint-without-owner: off }\n")
    ]
    for (index, map) in maps.enumerated() {
      files.append(SourceFile(path: "content/journeys/m\(index).md", text: map))
    }
    return try TestContent(files).read()
  }

  /// Counted, asked, and whether it holds.
  @Test(arguments: [
    ("each: touchpoint\nwhen: shortfall >= 3", "2/5 false"),
    ("each: touchpoint\nwhen: shortfall >= 3\nat_most: 1", "2/5 false"),
    ("each: touchpoint\nwhen: shortfall >= 3\nat_most: 2", "2/5 true"),
    ("each: touchpoint\nwhen: shortfall >= 3\nat_most: 40 %", "2/5 true"),
    ("each: touchpoint\nwhen: shortfall >= 3\nat_most: 39.9%", "2/5 false"),
    ("each: touchpoint\nwhen: shortfall >= 3 and no owner", "1/5 false"),
    ("each: touchpoint\nwhen: shortfall >= 3\nneeds: owner", "1/2 false"),
    ("each: touchpoint\nwhen: shortfall >= 3\nneeds: owner\nat_most: 1", "1/2 true"),
    ("each: touchpoint\nneeds: owner\nat_least: 2", "2/5 true"),
    ("each: touchpoint\nneeds: owner\nat_least: 3", "2/5 false"),
    ("each: touchpoint\nneeds: owner\nat_least: 40 %", "2/5 true"),
    ("each: touchpoint\nneeds: owner\nat_least: 41 %", "2/5 false"),
    ("each: stage\nneeds: evidence\nat_least: 50 %", "1/2 true"),
    ("each: stage\nneeds: evidence\nat_least: 51 %", "1/2 false"),
    ("each: [stage, touchpoint]\nneeds: evidence\nat_least: 15 %", "1/7 false"),
    // A share of nothing holds; a count of nothing does not reach one.
    ("each: touchpoint\nwhen: effort > 1\nneeds: owner\nat_least: 90 %", "0/0 true"),
    ("each: touchpoint\nwhen: effort > 1\nneeds: owner\nat_least: 1", "0/0 false"),
    // No touchpoint names evidence, so none is asked.
    ("each: touchpoint\nneeds: evidence\nwhere_used: true\nat_least: 1 %", "0/0 true"),
    ("each: touchpoint\nneeds: evidence\nat_least: 1 %", "0/5 false"),
  ]) func figures(_ budget: String, _ expected: String) throws {
    let atlas = try read(budget).atlas
    let result = try #require(RuleReport(atlas).budgets.first)
    #expect("\(result.counted)/\(result.asked) \(result.holds)" == expected)
  }

  /// Thirds are no whole percent: what is printed does not decide.
  @Test func sharesAreExact() throws {
    let map = "# T\n\n## A\n\n- Evidence: x\n\n## B\n\n- Evidence: x\n\n## C\n"
    func holds(_ share: String) throws -> Bool? {
      RuleReport(try read("each: stage\nneeds: evidence\nat_least: \(share)", [map]).atlas).budgets.first?
        .holds
    }
    #expect(try holds("66.6 %") == true)
    #expect(try holds("66.7 %") == false)
  }

  private func told(_ reading: AtlasReading) -> [String] {
    reading.diagnostics.filter { $0.code == .budgetExceeded }.map {
      "\($0.severity) \($0.path.split(separator: "/").last ?? ""):\($0.start.line) \($0.message)"
    }
  }

  @Test func countsAreToldAtTheirPlaces() throws {
    let found = told(try read("each: touchpoint\nwhen: shortfall >= 3\nat_most: 1\nmessage: not so wide"))
    #expect(
      found == [
        "error m0.md:6 “a” is over a budget: not so wide (2 of 5, at most 1; budget “b”)",
        "error m0.md:7 “b” is over a budget: not so wide (2 of 5, at most 1; budget “b”)",
      ])
    #expect(told(try read("each: touchpoint\nwhen: shortfall >= 3\nat_most: 2")) == [])
  }

  @Test func sharesAreToldInSiteYml() throws {
    let found = told(try read("each: stage\nneeds: evidence\nat_least: 60 %\nmessage: more research"))
    #expect(
      found == ["error site.yml:6 this budget does not hold: 1 of 2 = 50 %, at least 60 % (budget “b”)"])
  }

  @Test func severities() throws {
    let budget = "each: stage\nneeds: evidence\nat_least: 60 %"
    #expect(told(try read(budget + "\nseverity: warning")).map { $0.prefix(7) } == ["warning"])
    #expect(told(try read(budget + "\nseverity: off")) == [])
    #expect(RuleReport(try read(budget + "\nseverity: off").atlas).budgets.isEmpty)
  }

  /// Twenty places, and the rest as one.
  @Test func manyPlacesAreCounted() throws {
    let maps = (0..<30).map { "# T\($0)\n\n## A\n\n- Pain: p\n" }
    let found = told(try read("each: stage\nwhen: pain\nat_most: 10 %", maps))
    #expect(found.count == 21)
    #expect(
      found.last == "error site.yml:2 this budget does not hold: 30 of 30 = 100 %, at most 10 % (budget “b”)")
  }

  /// An overrun keeps no file out of the site and holds nothing back, but fails the run.
  @Test func anOverrunIsNewsAndNoMistake() throws {
    let reading = try read("each: touchpoint\nwhen: shortfall >= 3")
    #expect(reading.atlas.journeys.count == 1)
    #expect(reading.atlas.leftOut.isEmpty)
    let report = Report(reading.diagnostics, files: 1)
    #expect(report.fails(strict: false))
    #expect(!report.holdsBack(strict: false))
    #expect(!report.holdsBack(strict: true))
    let warned = Report(
      try read("each: touchpoint\nwhen: shortfall >= 3\nseverity: warning").diagnostics, files: 1)
    #expect(!warned.fails(strict: false))
    #expect(warned.fails(strict: true))
    #expect(!warned.holdsBack(strict: true))
  }

  @Test func draftsDoNotCount() throws {
    let reading = try read("each: touchpoint\nwhen: shortfall >= 3", ["---\ndraft: true\n---\n" + Self.map])
    #expect(told(reading) == [])
  }

  @Test func decidedGapsDoNotCount() throws {
    func asked(_ attribute: String) throws -> String {
      let map =
        "# T\n\n## A\n\n- Touchpoint: a | importance 5 | performance 2\(attribute)\n- Touchpoint: b | importance 2 | performance 2\n"
      let result = try #require(
        RuleReport(try read("each: touchpoint\nwhen: shortfall >= 3", [map]).atlas).budgets.first)
      return "\(result.counted)/\(result.asked)"
    }
    #expect(try asked("") == "1/2")
    #expect(try asked(" | accepted because so it is") == "0/1")
    #expect(try asked(" | planned") == "0/1")
    #expect(try asked(" | planned | review 2026-11-22") == "0/1")
    #expect(try asked(" | planned | review 2026-11-21") == "1/2")
  }
}
