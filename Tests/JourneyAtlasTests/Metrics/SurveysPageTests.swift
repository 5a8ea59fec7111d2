import MarkdownTree
import TestSupport
import Testing

@testable import JourneyAtlas

/// The page on surveys, held against the counter.
struct SurveysPageTests {
  static let path = "Sources/JourneyAtlas/JourneyAtlas.docc/Surveys.md"
  let page: DocumentedPage

  init() throws { page = try DocumentedPage(Self.path) }

  @Test func samplesAreCountedAsThePageSays() throws {
    var results: [(block: DocumentedPage.Block, text: String)] = []
    for sample in page.samples(of: ["yaml", "csv"]) {
      let files = try sample.blocks.map(FormatPageTests.file)
      let reader = AtlasReader(siteFile: files.first { $0.path == "content/site.yml" })
      let reading = reader.measurements(of: files)
      let text = reading.measurements.map { Self.line(of: $0) + "\n" }.joined()
      let result = try #require(sample.result)
      results.append((result, text))
      #expect(result.text == text, "\(Self.path):\(sample.line) is counted as\n\(text)")
      let problems = reading.diagnostics.filter { $0.code != .smallCell }
      #expect(problems == [] && reader.diagnostics == [], "\(Self.path):\(sample.line)")
    }
    #expect(results.count > 5)
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }

  private static func line(of measurement: Measurement) -> String {
    var about = "\(measurement.metric) \(measurement.period)"
    for (name, id) in [
      ("journey", measurement.journey), ("stage", measurement.stage), ("touchpoint", measurement.touchpoint),
      ("persona", measurement.persona), ("segment", measurement.segment),
    ] { if let id { about += " \(name) \(id)" } }
    func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
    var counts: [String] = []
    if let n = measurement.n { counts.append("n \(n)") }
    for (name, count) in [
      ("promoters", measurement.promoters), ("passives", measurement.passives),
      ("detractors", measurement.detractors),
      ("sum", measurement.sum), ("sum of squares", measurement.sumOfSquares),
    ] { if let count { counts.append("\(name) \(number(count))") } }
    if let numerator = measurement.numerator, let denominator = measurement.denominator {
      counts.append("\(number(numerator)) of \(number(denominator))")
    }
    if let value = measurement.value { counts.append(number(value)) }
    return about + ": " + counts.joined(separator: ", ")
  }

  // MARK: Tables

  private func firstCells(below heading: String) -> [String] {
    page.table(below: heading).map { $0[0].replacing("`", with: "") }
  }

  @Test func allSystemsAreNamed() {
    #expect(Set(firstCells(below: "Ready-made maps")) == Set(SurveySystem.names))
  }

  @Test func allKeysOfAMapAreNamed() {
    let elsewhere = ["system", "answers", "columns"]
    #expect(Set(firstCells(below: "How a file is written") + elsewhere) == Set(SurveyMapReader.keys))
  }

  @Test func allUsesOfANumberAreNamed() {
    let words = firstCells(below: "Reports of analytics").flatMap {
      $0.split(separator: ", ").map(String.init)
    }
    #expect(
      words
        == SurveyMap.Use.allCases.map(\.rawValue).sorted {
          words.firstIndex(of: $0) ?? 99 < words.firstIndex(of: $1) ?? 99
        })
  }

  /// Each list with its ends, in both languages.
  @Test func allListsOfWordsAreNamed() throws {
    let table = page.table(below: "What an answer counts as").isEmpty ? [] : listRows()
    #expect(table.map { $0[0] } == AnswerWords.lists.map(\.name))
    for row in table {
      let list = try #require(AnswerWords.list(row[0]))
      for cell in row.dropFirst() {
        let parts = cell.split(separator: " ", maxSplits: 1)
        for word in parts[1].split(separator: ",") {
          #expect(list[LabelTable.normalise(String(word))] == Double(parts[0]), "\(row[0]): \(word)")
        }
      }
    }
  }

  /// The second table below its heading.
  private func listRows() -> [[String]] {
    let lines = page.lines.drop { $0 != "| list | from | to |" }.dropFirst(2).prefix { $0.hasPrefix("|") }
    return lines.map { line in
      line.split(separator: "|").map { $0.trimmingPrefix(" ").replacing("`", with: "") }.map {
        ListText.trimmed(String($0))
      }
    }
  }
}
