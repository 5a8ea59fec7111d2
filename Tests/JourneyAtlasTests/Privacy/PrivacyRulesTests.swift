import MarkdownTree
import Testing

@testable import JourneyAtlas

/// Consent, small counts, drafts, internal parts, and `privacy:` in site.yml. Catalogue K03, K04, K05.
struct PrivacyRulesTests {
  private func problems(_ text: String, _ site: String = "title: A") throws -> [String] {
    let files = [
      SourceFile(path: "content/site.yml", text: site + "\n"),
      SourceFile(path: "content/page.md", text: text + "\n"),
    ]
    return try TestContent(files).read().diagnostics.map { "\($0.start.line):\($0.start.column) \($0.help)" }
  }

  // MARK: Small counts, K03

  private static let together = "put rows together, or write <5"
  private static let alone =
    "put rows together; hiding this cell alone is not enough, the total gives it away"
  private static let second = "hide a second count too, or put rows together"

  /// Degrees by district, as tables of theses and offices publish them: one small cell, and a total beside it.
  @Test(arguments: [
    ("| A | n |\n| - | - |\n| x | 4 |\n| y | 5 |", ["3:7 \(together)"]),
    ("| A | 人数 |\n| - | - |\n| x | 1 |\n| y | 0 |", ["3:7 \(together)"]),
    ("| A | PhD (n) |\n| - | - |\n| x | 3 |\n| y | 21 |\n| Total | 24 |", ["3:7 \(alone)"]),
    ("| A | PhD (n) |\n| - | - |\n| x | <5 |\n| y | 1,021 |\n| 合计 | 1,024 |", ["3:7 \(second)"]),
    ("| A | PhD (n) |\n| - | - |\n| x | <5 |\n| y | * |\n| Total | 7 |", []),
    ("| A | PhD (n) |\n| - | - |\n| x | <5 |\n| y | 21 |", []),
    ("| A | PhD (n) |\n| - | - |\n| x | <5 |\n| y | 21 |\n| Total | <30 |", []),
    (
      "| A | n men | n women | Total |\n| - | - | - | - |\n| x | 12 | – | 14 |\n| y | – | – | 9 |",
      ["3:12 \(second)"]
    ),
    ("| A | Score |\n| - | - |\n| x | 3 |\n| Total | 3 |", []),
    ("| A | n |\n| - | - |\n| x | many |\n| y | 21 |\n| Total | 24 |", []),
  ])
  func smallCounts(_ table: String, _ expected: [String]) throws {
    #expect(try problems(table) == expected)
  }

  @Test func theLimitIsTheSites() throws {
    let table = "> | A | n |\n> | - | - |\n> | x | 9 |"
    #expect(try problems(table) == [])
    #expect(try problems(table, "privacy: { k: 10 }") == ["3:9 put rows together, or write <10"])
  }

  // MARK: Consent, K04

  @Test(arguments: [
    ("Olga Petrova, CFO, Acme Ltd", true), ("Olga Petrova (head of sales), 2026-08-14", true),
    ("张先生，某公司 CFO", true),
    ("王晓梅，店长，2026年8月", true), ("Dr Lin Wei, nurse at Halden hospital", true),
    ("interview 12, 2026-08-14", false), ("operations lead, logistics firm, 2026", false),
    ("Olga Petrova, 2026-08-14", false),
    ("Olga Petrova, CFO", false), ("a head nurse, 2026", false), ("财务总监，物流公司，2026", false),
    ("Survey, October 2026", false),
    ("Sales Lead, Acme Ltd", false),
  ])
  func quotesThatNameSomebody(_ source: String, _ isNamed: Bool) throws {
    #expect(NamedPerson.isNamed(in: source) == isNamed)
    for (consent, expected) in [
      ("", isNamed), ("consent: archive 14", false), ("consent:", isNamed), ("consent: false", isNamed),
    ] {
      let text = "---\n\(consent)\n---\n# A\n\n## B\n\n> Words.\n> — \(source)\n"
      let codes = try readJourney(text).1.map(\.code)
      #expect(codes == (expected ? [.missingConsent] : []), "\(consent)")
    }
  }

  @Test(arguments: [
    ("real: true", ["missing-consent"]), ("real: true\nconsent: x", ["missing-consent"]),
    ("real: true\nsource: x", ["missing-consent"]), ("real: true\nconsent: x\nsource: y", []),
    ("real: false", []), ("", []),
    ("real: true\nconsent: x\nsource: y\nage: 12", ["special-category"]), ("real: 7", ["invalid-value"]),
  ])
  func realPersonas(_ keys: String, _ expected: [String]) throws {
    let file = SourceFile(path: "content/personas/a.md", text: "---\n\(keys)\n---\n# A\n")
    #expect(try TestContent([file]).read().diagnostics.map(\.code.rawValue) == expected)
  }

  @Test func sensitiveWordsMatterOnlyOfRealPeople() throws {
    for (keys, expected) in [("consent: x\nreal: true\nsource: y", 1), ("source: y", 0)] {
      let file = SourceFile(
        path: "content/personas/a.md", text: "---\n\(keys)\n---\n# A\n\nHas Asthma, a cancerous idea.\n")
      #expect(try TestContent([file]).read().diagnostics.count { $0.code == .specialCategory } == expected)
    }
  }

  // MARK: Severities

  @Test(arguments: [
    ("privacy: error", Severity?.some(.error)), ("privacy: warning", .warning), ("privacy: off", nil),
    ("privacy: { level: error }", .error), ("privacy: error\nseverities: { personal-data: hint }", .hint),
    ("severities: { personal-data: off }", nil), ("privacy: { k: 7 }", .warning),
  ])
  func levels(_ setting: String, _ severity: Severity?) throws {
    let files = [
      SourceFile(path: "content/site.yml", text: setting + "\n"),
      SourceFile(path: "content/a.md", text: "# 13912345678\n"),
    ]
    let reading = try TestContent(files).read()
    #expect(reading.diagnostics.map(\.severity) == (severity.map { [$0] } ?? []))
    // What is not looked for is not masked either.
    let isMasked = !"\(reading.sources.map { $0.text(Span(0, 99)) })".contains("13912345678")
    #expect(isMasked == (severity != nil))
  }

  @Test(arguments: [
    "privacy: loud", "privacy: { level: hint }", "privacy: { k: 1 }", "privacy: { k: many }",
    "privacy: [error]",
  ])
  func wrongLevels(_ setting: String) throws {
    let reading = try TestContent([SourceFile(path: "content/site.yml", text: setting + "\n")]).read()
    #expect(reading.diagnostics.map(\.code) == [.invalidValue])
  }

  // MARK: Drafts and internal parts, K05

  @Test(arguments: [
    "- Internal: CANARY", "- **Internal:** CANARY\n  - CANARY\n\n  CANARY", "* 内部：CANARY",
    "**Internal:** CANARY\nCANARY",
    "**Internal**\n\n- CANARY", "### Internal\n\nCANARY\n\n#### CANARY\n\n- CANARY", "> **Internal:** CANARY",
    "Internal: CANARY", "- Doing:\n  - Internal: CANARY",
    "- Opportunity: a guide | internal CANARY | impact 4",
    "- Opportunity: a guide | impact 4 | internal: CANARY", "| A | Internal |\n| - | - |\n| x | CANARY |",
    "| Internal | CANARY |\n| - | - |\n| x | CANARY |",
    "| Pain | Words |\n| - | - |\n| Internal | CANARY |\n| | CANARY |",
    "| Touchpoint | Internal | Channel |\n| - | - | - |\n| Shop | CANARY | Store |",
    "Words <!-- CANARY -->\n\n<!-- CANARY -->",
    "- Doing: x <!-- CANARY -->\n- Pain: y",
    "Internal (team): CANARY", "- Internal note: CANARY", "**Internal notes:** CANARY",
    "- Internal only: CANARY",
    "- **Internal use only**: CANARY", "- 内部备注：CANARY", "內部（團隊）：CANARY", "Internal\u{200E}: CANARY",
    "- Inter\u{2063}nal: CANARY", "### Internal (team)\n\nCANARY",
    "| Touchpoint | Internal note | Channel |\n| - | - | - |\n| Shop | CANARY | Store |",
    "- Opportunity: a guide | impact 4 | internal note: CANARY",
  ])
  func internalPartsAreNowhere(_ text: String) throws {
    let whole =
      "---\ninternal: { note: CANARY, other: [CANARY] }\n---\n# A\n\n## B\n\n\(text)\n\n### After\n\nStays.\n"
    // A page has no attributes: there a bar is a bar.
    let pages = text.contains("| impact") ? [] : ["content/a.md"]
    for path in ["content/journeys/a.md", "content/personas/a.md"] + pages {
      let reading = try TestContent([SourceFile(path: path, text: whole)]).read()
      var atlas = ""
      dump(reading.atlas, to: &atlas)
      // Comments stay in the tree; a test of the built site holds that they end there.
      if !text.contains("<!--") { #expect(!atlas.contains("CANARY"), "\(path)") }
      #expect(atlas.contains("Stays."), "\(path)")
      #expect(
        !reading.diagnostics.contains { $0.code == .unknownKey || $0.severity == .error },
        "\(reading.diagnostics)")
    }
  }

  @Test func draftsAreLookedAtAndLeftOut() throws {
    let reading = try TestContent(
      """
      === content/journeys/a.md
      ---
      personas: [Secret name]
      ---
      # A

      See [the next](b.md).

      ## B

      - Touchpoint: Shop | persona Secret name
      === content/journeys/b.md
      ---
      draft: true
      aliases: [old-b]
      ---
      # Hidden title

      ## Hidden stage

      - Touchpoint: Hidden shop | channel Hidden channel | owner Hidden owner
      - Emotion: 7
      === content/personas/hidden-id.md
      ---
      draft: true
      ---
      # Secret name
      === content/hidden.md
      ---
      draft: true
      ---
      # Hidden page
      """
    ).read()
    #expect(reading.drafts == 3)
    #expect(!reading.hasErrors)
    #expect(
      reading.diagnostics.map(\.code.rawValue).sorted() == [
        "not-published", "not-published", "not-published", "off-scale",
      ])
    var atlas = ""
    dump(reading.atlas, to: &atlas)
    #expect(!atlas.lowercased().contains("hidden"))
    #expect(reading.atlas.leftOut == [])
    #expect(reading.atlas.redirects == [])
  }
}
