import JourneyAtlas
import TestSupport
import Testing

/// The page that explains every code, held against what is reported.
struct DiagnosticsPageTests {
  static let path = "Sources/JourneyAtlas/JourneyAtlas.docc/Diagnostics.md"
  let page: DocumentedPage

  /// Codes of the disk and of themes; `DocumentationTests` runs their examples with the command.
  static let beyondReading: Set<Code> = [
    .specialFile, .unportableName, .ignoredFile, .unknownTheme, .unknownSlot,
    .unknownToken, .invalidTheme, .lowContrast,
  ]

  init() throws { page = try DocumentedPage(Self.path) }

  @Test func everyCodeHasASection() {
    let sections = page.headings.filter { $0.level == 3 }.map(\.text)
    #expect(sections == Code.allCases.map(\.rawValue))
  }

  @Test(arguments: Code.allCases) func theSectionNamesTheSeverity(_ code: Code) throws {
    let heading = try #require(page.headings.first { $0.text == code.rawValue })
    let word = code.defaultSeverity.rawValue
    #expect(heading.lead.hasPrefix("**\(word.prefix(1).uppercased() + word.dropFirst()).** "))
  }

  /// Each example is reported as the page shows it, and no more; its code is among what is reported.
  @Test func examplesAreReportedAsThePageSays() throws {
    var results: [(block: DocumentedPage.Block, text: String)] = []
    var shown: Set<Code> = []
    for sample in page.samples(of: ["markdown", "yaml", "csv", "html", "sh"]) {
      let code = Code(rawValue: sample.section)
      if let code, Self.beyondReading.contains(code) { continue }
      let reading = try DocumentedReading(files: sample.blocks.map(FormatPageTests.file))
      guard let code else {
        #expect(reading.diagnostics == [], "\(Self.path):\(sample.line)")
        continue
      }
      shown.insert(code)
      let text = DocumentedReading.lines(of: reading.diagnostics, withPath: true).map { $0 + "\n" }.joined()
      let result = try #require(sample.result, "\(sample.section) shows what is reported")
      results.append((result, text))
      #expect(result.text == text, "\(Self.path):\(sample.line): \(sample.section) is reported as\n\(text)")
      #expect(reading.diagnostics.contains { $0.code == code }, "\(code)")
    }
    #expect(shown == Set(Code.allCases).subtracting(Self.beyondReading))
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }
}
