import TestSupport
import Testing

@testable import JourneyAtlas

/// The page that says how rules and budgets are written, held against their reader.
struct RulesPageTests {
  static let path = "Sources/JourneyAtlas/JourneyAtlas.docc/Rules.md"
  let page: DocumentedPage

  init() throws { page = try DocumentedPage(Self.path) }

  @Test func samplesAreReportedAsThePageSays() throws {
    let samples = page.samples(of: ["markdown", "yaml", "csv"])
    #expect(samples.count == 4)
    var results: [(block: DocumentedPage.Block, text: String)] = []
    for sample in samples {
      let reading = try DocumentedReading(files: sample.blocks.map(FormatPageTests.file))
      let text = DocumentedReading.lines(of: reading.diagnostics, withPath: true).map { $0 + "\n" }.joined()
      let result = try #require(sample.result)
      results.append((result, text))
      #expect(result.text == text, "\(Self.path):\(sample.line) is reported as\n\(text)")
    }
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }

  @Test func theRulesThatShipAreShown() {
    #expect(page.blocks.contains { $0.info.isEmpty && $0.text == Rule.shippedText + "\n" })
  }

  @Test func everySubjectIsExplained() {
    let subjects = page.table(below: "What a rule looks at").map { $0[0] }
    #expect(subjects == RuleSubject.allCases.map(\.rawValue))
  }

  /// Which field each subject has is what the reader takes.
  @Test func everyFieldIsExplained() throws {
    let rows = page.linesOfProse.drop { !$0.hasPrefix("| field |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    var shown: [RuleSubject: Set<String>] = [:]
    for row in rows {
      let cells = row.split(separator: "|").map { ListText.trimmed(String($0)) }
      for subject in ListText.split(cells[1]) {
        let subject = try #require(RuleSubject(rawValue: subject))
        shown[subject, default: []].formUnion(ListText.split(cells[0]))
      }
      if let choices = RuleField(cells[0], labels: LabelTable())?.choices {
        for choice in choices { #expect(cells[2].contains(choice), "\(cells[0])") }
      }
    }
    for subject in RuleSubject.allCases {
      #expect(shown[subject] == Set(RuleField.all(of: subject).map(\.name)), "\(subject)")
    }
  }
}
