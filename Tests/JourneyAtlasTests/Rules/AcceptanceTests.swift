import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Accepted and planned gaps, in the ways people write them.
struct AcceptanceTests {
  private func text(_ acceptance: Acceptance?) -> String? {
    acceptance.map { found in
      let parts = [found.kind.rawValue, found.reason?.plain ?? "–", found.review ?? "–"]
      return (parts + (found.isOverdue ? ["open again"] : [])).joined(separator: " / ")
    }
  }

  static let statuses: [(String, String?)] = [
    ("accepted because the law asks for it", "accepted / the law asks for it / –"),
    (
      "Accepted because the law asks for it, review 2027-03-01", "accepted / the law asks for it / 2027-03-01"
    ),
    ("accepted because of the law; review: 2027-03-01.", "accepted / the law / 2027-03-01"),
    ("accepted because *so* (review 2027-03-01)", "accepted / so / 2027-03-01"),
    ("accepted: the law, review by 2027-03-01", "accepted / the law / 2027-03-01"),
    ("accepted – the law", "accepted / the law / –"),
    ("accepted because the law, review 2026-11-21", "accepted / the law / 2026-11-21 / open again"),
    ("accepted because the law, review 2026-11-22", "accepted / the law / 2026-11-22"),
    ("planned", "planned / – / –"), ("Planned", "planned / – / –"),
    ("planned for the spring", "planned / for the spring / –"),
    ("planned, review 2027-03-01", "planned / – / 2027-03-01"),
    ("planned review 2026-03-01", "planned / – / 2026-03-01 / open again"),
    ("已接受，因为法律要求；复查 2027-03-01", "accepted / 法律要求 / 2027-03-01"),
    ("已接受：法律要求", "accepted / 法律要求 / –"), ("已接受因为法律要求", "accepted / 法律要求 / –"),
    ("已接受，因為法律要求，複查：2027-03-01", "accepted / 法律要求 / 2027-03-01"),
    ("已计划", "planned / – / –"), ("规划中", nil), ("規劃中", "planned / – / –"), ("计划中：春天", "planned / 春天 / –"),
    ("accepted by customers", nil), ("planning", nil), ("live", nil), ("acceptedly", nil), ("unplanned", nil),
  ]

  @Test(arguments: statuses) func ofAStatus(_ status: String, _ expected: String?) throws {
    let map = "# T\n\n## A\n\n| Touchpoint | Status |\n| --- | --- |\n| Form | \(status) |\n"
    let use = try #require(try readJourney(map).0.stages[0].touchpoints.first)
    #expect(text(use.acceptance) == expected)
    // A status stays as it is written, whatever it decides.
    #expect(use.columns.map(\.name) == ["status"])
  }

  static let rows: [(String, String?)] = [
    (
      "| Touchpoint | Accepted | Review |\n| --- | --- | --- |\n| Form | the law | 2027-03-01 |",
      "accepted / the law / 2027-03-01"
    ),
    ("| Touchpoint | Accepted |\n| --- | --- |\n| Form | because of the law |", "accepted / the law / –"),
    ("| Touchpoint | Accepted |\n| --- | --- |\n| Form | no |", nil),
    ("| Touchpoint | Accepted |\n| --- | --- |\n| Form | – |", nil),
    ("| Touchpoint | Planned |\n| --- | --- |\n| Form | yes |", "planned / – / –"),
    ("| Touchpoint | Planned |\n| --- | --- |\n| Form | in May |", "planned / in May / –"),
    ("| 触点 | 已接受 | 复查 |\n| --- | --- | --- |\n| 表格 | 法律要求 | 2027-03-01 |", "accepted / 法律要求 / 2027-03-01"),
    (
      "- Touchpoint: Form | accepted because the law asks | review 2027-03-01",
      "accepted / the law asks / 2027-03-01"
    ),
    ("- Touchpoint: Form | planned", "planned / – / –"),
    ("- Touchpoint: Form | planned | owner Legal", "planned / – / –"),
    ("- Touchpoint: Form | status accepted because so", "accepted / so / –"),
    ("- 觸點：表單 | 已接受 因為法律 | 複查 2027-03-01", "accepted / 法律 / 2027-03-01"),
    ("- Touchpoint: Form | review 2027-03-01", nil),
  ]

  @Test(arguments: rows) func ofColumnsAndAttributes(_ text: String, _ expected: String?) throws {
    let journey = try readJourney("# T\n\n## A\n\n\(text)\n").0
    #expect(self.text(journey.stages[0].touchpoints.first?.acceptance) == expected)
  }

  static let opportunities: [(String, String?, String?)] = [
    ("- Opportunity: one form | impact 4 | status planned", "planned / – / –", "planned"),
    ("- Opportunity: one form | impact 4 | planned for May", "planned / for May / –", nil),
    (
      "- Opportunity: one form | accepted because it costs too much | review 2027-01-31",
      "accepted / it costs too much / 2027-01-31", nil
    ),
    ("- Opportunity: one form | status idea", nil, "idea"),
    (
      "| Opportunity | Status | Review |\n| --- | --- | --- |\n| one form | planned | 2026-01-31 |",
      "planned / – / 2026-01-31 / open again", "planned"
    ),
    ("- 机会点：一张表 | 状态 计划中", "planned / – / –", "计划中"),
  ]

  @Test(arguments: opportunities) func ofOpportunities(_ text: String, _ expected: String?, _ status: String?)
    throws
  {
    let opportunity = try #require(try readJourney("# T\n\n## A\n\n\(text)\n").0.opportunities.first)
    #expect(self.text(opportunity.acceptance) == expected)
    #expect(opportunity.status == status)
    #expect(opportunity.others.isEmpty)
  }

  /// Links and emphasis in a reason stay.
  @Test func reasonsKeepTheirMarkup() throws {
    let map =
      "# T\n\n## A\n\n| Touchpoint | Status |\n| --- | --- |\n| Form | accepted because [the act](https://law.example/) says so, review 2027-03-01 |\n"
    let reason = try #require(try readJourney(map).0.stages[0].touchpoints.first?.acceptance?.reason)
    #expect(reason.plain == "the act says so")
    #expect(reason.inlines.contains { if case .link = $0 { true } else { false } })
  }

  @Test func whatIsWrongIsTold() throws {
    func codes(_ row: String) throws -> [String] {
      let map = "# T\n\n## A\n\n| Touchpoint | Status | Review |\n| --- | --- | --- |\n| Form | \(row) |\n"
      return try TestContent([SourceFile(path: "content/journeys/t.md", text: map)]).read().diagnostics
        .map { "\($0.code.rawValue) \($0.start.column)" }
    }
    #expect(try codes("accepted | –") == ["acceptance-without-reason 10"])
    #expect(try codes("accepted because so | soon") == ["invalid-value 32"])
    #expect(try codes("live | soon") == [])
    #expect(try codes("planned | 2026-11-21") == ["acceptance-overdue 20"])
    #expect(try codes("planned | 2026-11-22") == [])
  }

  @Test func rulesPassOverWhatIsDecided() throws {
    func found(_ attribute: String) throws -> Int {
      let map = "# T\n\n## A\n- Touchpoint: x | owner O\n- Touchpoint: y\(attribute)\n"
      return try readJourney(map).1.count { $0.code == .touchpointWithoutOwner }
    }
    #expect(try found("") == 1)
    #expect(try found(" | accepted because nobody can") == 0)
    #expect(try found(" | planned | review 2027-01-01") == 0)
    #expect(try found(" | planned | review 2026-01-01") == 1)
  }
}
