import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Rules: what they find, what they pass over, and how site.yml changes those that ship.
struct RuleTests {
  /// `severity id line` of everything that a rule with an id reports; codes of their own by code.
  private func found(_ map: String, site: String = "", personas: [String: String] = [:]) throws -> [String] {
    var files = [SourceFile(path: "content/journeys/map.md", text: map)]
    if !site.isEmpty { files.append(SourceFile(path: "content/site.yml", text: site)) }
    for (name, text) in personas { files.append(SourceFile(path: "content/personas/\(name).md", text: text)) }
    return try TestContent(files).read().diagnostics.map { diagnostic in
      let id = diagnostic.message.firstMatch(of: /rule “([^”]+)”/).map { String($0.1) }
      return "\(diagnostic.severity) \(id ?? diagnostic.code.rawValue) \(diagnostic.start.line)"
    }
  }

  @Test func theRulesThatShipAreRead() {
    #expect(Rule.shipped.count == 11)
    #expect(Set(Rule.shipped.map(\.id)).count == 11)
    let own = Rule.shipped.filter { $0.code != .coverageRule }
    #expect(
      own.map(\.id) == [
        "stage-without-touchpoint", "touchpoint-without-owner", "touchpoint-without-metric",
        "pain-without-opportunity", "unused-persona",
      ])
    for rule in own { #expect(rule.code.rawValue == rule.id && rule.severity == .warning) }
    for rule in Rule.shipped where rule.code == .coverageRule { #expect(rule.severity == .hint) }
    for rule in Rule.shipped { #expect(rule.demand.onlyWhereUsed, "\(rule.id)") }
  }

  /// Each rule that ships, below a stage that uses opportunities, owners and metrics: what it finds in the lines
  /// of another stage, and the lines that put it right.
  static let shipped: [(finding: String, wrong: String, right: String)] = [
    (
      "warning stage-without-touchpoint 9", "- Emotion: 0",
      "- Emotion: 0\n- Touchpoint: y | owner P | metric n"
    ),
    (
      "warning touchpoint-without-owner 11", "- Touchpoint: y | metric n",
      "- Touchpoint: y | metric n | owner P"
    ),
    (
      "warning touchpoint-without-metric 11", "- Touchpoint: y | owner P",
      "- Touchpoint: y | owner P | metric n"
    ),
    ("warning pain-without-opportunity 12", "TOUCH\n- Pain: p", "TOUCH\n- Pain: p\n- Opportunity: q"),
    ("hint stage-without-emotion 9", "TOUCH", "TOUCH\n- Emotion: glad"),
    ("hint low-moment 9", "TOUCH\n- Emotion: -1.5", "TOUCH\n- Emotion: -1"),
    ("hint low-moment 9", "TOUCH\n- Emotion: -1.5", "TOUCH\n- Emotion: -1.5\n- Opportunity: q"),
    (
      "hint wide-gap 11", "TOUCH | importance 4 | performance 2",
      "TOUCH | importance 4 | performance 2\n- Opportunity: q"
    ),
    ("hint wide-gap 11", "TOUCH | importance 4 | performance 2", "TOUCH | importance 4 | performance 2.5"),
    ("hint off-the-journey 11", "TOUCH | importance 0 | effort 1", "TOUCH | importance 0 | effort 0"),
    (
      "hint off-the-journey 11", "TOUCH | importance 0 | effort 1",
      "TOUCH | importance 0 | effort 1\n- Opportunity: q"
    ),
    (
      "hint strong-opportunity 12", "TOUCH\n- Opportunity: q | impact 4",
      "TOUCH\n- Opportunity: q | impact 3.5"
    ),
    (
      "hint strong-opportunity 12", "TOUCH\n- Opportunity: q | impact 4",
      "TOUCH\n- Opportunity: q | impact 4 | owner P"
    ),
  ]

  @Test(arguments: shipped)
  func ofThoseThatShip(_ rule: (finding: String, wrong: String, right: String)) throws {
    let above =
      "# T\n\n## A\n\n- Emotion: 0\n- Touchpoint: x | owner O | metric m\n- Opportunity: o | owner O\n\n## B\n\n"
    let emotion = rule.finding.contains("emotion") || rule.wrong.contains("Emotion") ? "" : "\n- Emotion: 0"
    func map(_ lines: String) -> String {
      above + lines.replacing("TOUCH", with: "- Touchpoint: y | owner P | metric n") + emotion + "\n"
    }
    #expect(try found(map(rule.wrong)) == [rule.finding])
    #expect(try found(map(rule.right)) == [])
  }

  @Test func momentsOfTruthHaveMetrics() throws {
    let map = "# T\n\n## A\n\n- Metric: m\n\n## B\n\n- Moment of truth: t\n"
    #expect(try found(map) == ["hint moment-of-truth 9"])
    #expect(try found(map + "- Metric: n\n") == [])
    #expect(try found(map + "- Touchpoint: x | metric n\n") == ["warning stage-without-touchpoint 3"])
    #expect(try found(map.replacing("- Metric: m\n", with: "")) == [])
  }

  /// A map that never uses what is asked for is not asked.
  @Test(arguments: [
    "- Pain: p", "- Emotion: glad\n\n## C\n\n- Emotion: -2", "- Touchpoint: x | importance 5 | performance 1",
    "- Touchpoint: x | importance 0 | effort 5", "- Moment of truth: t", "- Opportunity: o | impact 5",
  ]) func unusedFieldsAreSilent(_ lines: String) throws {
    #expect(try found("# T\n\n## A\n\n\(lines)\n") == [])
  }

  @Test func personasAreMetAnywhere() throws {
    let two = ["ann": "# Ann\n", "bob": "# Bob\n"]
    let used = try found("---\npersonas: [ann]\n---\n# T\n\n## A\n", personas: two)
    #expect(used == ["warning unused-persona 1"])
    #expect(
      try found("# T\n\n- Persona: Bob\n\n## A\n\n- Touchpoint: x | persona Ann\n", personas: two) == [])
    #expect(try found("# T\n\n## A\n", personas: two) == [])
  }

  // MARK: Rules of the site

  static let two =
    "# T\n\n## A\n\n- Touchpoint: x | importance 5 | performance 2\n- Touchpoint: y | importance 5 | performance 4\n"

  @Test func needsAreAskedForEvenWhereNothingHasThem() throws {
    let rule = "rules:\n  - id: r\n    each: touchpoint\n    when: shortfall >= 2\n    needs: owner\n"
    #expect(try found(Self.two, site: rule) == ["warning r 5"])
    #expect(try found(Self.two, site: rule + "    where_used: true\n") == [])
    #expect(
      try found(Self.two + "- Touchpoint: z | owner O\n", site: rule + "    where_used: true\n").contains(
        "warning r 5"))
  }

  @Test(arguments: ["error", "warning", "hint"]) func severities(_ severity: String) throws {
    let rule =
      "rules:\n  - id: r\n    each: touchpoint\n    when: shortfall >= 2\n    severity: \(severity)\n"
    #expect(try found(Self.two, site: rule) == ["\(severity) r 5"])
  }

  @Test func severitiesOfTheCode() throws {
    let rule = "rules:\n  - id: r\n    each: touchpoint\n    when: shortfall >= 2\n"
    #expect(try found(Self.two, site: rule) == ["warning r 5"])
    #expect(try found(Self.two, site: rule + "severities:\n  coverage-rule: error\n") == ["error r 5"])
    #expect(try found(Self.two, site: rule + "severities:\n  coverage-rule: off\n") == [])
    #expect(try found(Self.two, site: rule + "    severity: off\n") == [])
    #expect(
      try found(Self.two, site: rule + "    severity: hint\nseverities:\n  coverage-rule: off\n") == [
        "hint r 5"
      ])
  }

  @Test func thoseThatShipCanBeChanged() throws {
    let map =
      "# T\n\n## A\n- Opportunity: o\n- Touchpoint: w\n\n## B\n- Touchpoint: x | importance 5 | performance 2\n- Touchpoint: y | importance 4 | performance 2\n"
    #expect(try found(map) == ["hint wide-gap 8", "hint wide-gap 9"])
    let change = "rules:\n  - id: wide-gap\n    when: shortfall >= 3\n"
    #expect(try found(map, site: change) == ["hint wide-gap 8"])
    #expect(
      try found(map, site: "rules:\n  - id: wide-gap\n    severity: warning\n") == [
        "warning wide-gap 8", "warning wide-gap 9",
      ])
    #expect(try found(map, site: "rules:\n  - id: wide-gap\n    severity: off\n") == [])
    let owners = "# T\n\n## A\n- Touchpoint: x | owner O\n- Touchpoint: y\n"
    #expect(
      try found(owners, site: "rules:\n  - id: touchpoint-without-owner\n    severity: error\n") == [
        "error touchpoint-without-owner 5"
      ])
    #expect(try found(owners, site: "severities:\n  touchpoint-without-owner: off\n") == [])
  }

  @Test func whatARuleOfTheSiteTellsAHintDoesNotTellAgain() throws {
    let map =
      "# T\n\n## A\n- Opportunity: o\n- Touchpoint: w\n\n## B\n- Touchpoint: x | importance 5 | performance 2\n"
    let rule =
      "rules:\n  - id: r\n    each: touchpoint\n    when: importance >= 5\n    needs: [opportunity, owner]\n"
    #expect(try found(map, site: rule) == ["warning r 8"])
  }

  /// A thousand hints of one rule in one file are four.
  @Test func hintsAreCounted() throws {
    var map = "# T\n\n## A\n- Opportunity: o\n- Touchpoint: w\n\n## B\n"
    for index in 0..<1_000 { map += "- Touchpoint: x\(index) | importance 5 | performance 2\n" }
    let reading = try TestContent([SourceFile(path: "content/journeys/map.md", text: map)]).read()
    #expect(reading.diagnostics.count == 4)
    #expect(
      reading.diagnostics.last?.message.hasPrefix("the rule “wide-gap” finds 997 more here and below: ")
        == true)
    #expect(reading.diagnostics.last?.start.line == 11)
  }

  @Test func messagesSayWhatIsMissing() throws {
    let site = """
      rules:
        - id: r
          each: touchpoint
          needs: [opportunity, metric or evidence, importance >= 3]
          message: be serious
      """
    let map = "# T\n\n## A\n\n- Touchpoint: x | importance 2\n"
    let reading = try TestContent([
      SourceFile(path: "content/site.yml", text: site),
      SourceFile(path: "content/journeys/map.md", text: map),
    ]).read()
    #expect(
      reading.diagnostics.map(\.message) == [
        "“x” has no opportunity and no metric or evidence and not importance >= 3: be serious (rule “r”)"
      ])
  }

  /// A rule that is an error keeps its file out, as every error does.
  @Test func errorsLeaveTheFileOut() throws {
    let rule = "rules:\n  - id: r\n    each: journey\n    needs: review\n    severity: error\n"
    let reading = try TestContent([
      SourceFile(path: "content/site.yml", text: rule),
      SourceFile(path: "content/journeys/map.md", text: "# T\n\n## A\n"),
    ]).read()
    #expect(reading.atlas.journeys.isEmpty)
    #expect(reading.atlas.leftOut == ["content/journeys/map.md"])
  }
}
