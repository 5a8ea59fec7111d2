import TestSupport
import Testing

@testable import JourneyAtlas

/// The page that says how changes are reviewed, held against what reviews say.
struct ReviewPageTests {
  static let path = "Sources/JourneyAtlas/JourneyAtlas.docc/Review.md"
  let page: DocumentedPage

  init() throws { page = try DocumentedPage(Self.path) }

  @Test func samplesAreReviewedAsThePageSays() throws {
    let samples = page.samples(of: ["markdown", "yaml"])
    #expect(samples.count == 3)
    var results: [(block: DocumentedPage.Block, text: String)] = []
    for sample in samples {
      let before = sample.blocks.filter { $0.caption?.hasSuffix("before:") == true }
      let after = sample.blocks.filter { $0.caption?.hasSuffix("after:") == true }
      #expect(before.count + after.count == sample.blocks.count)
      let review = Review.between(
        try TestContent(before.map(FormatPageTests.file)).read(),
        try TestContent(after.map(FormatPageTests.file)).read())
      let text = String(
        decoding: ReviewReport(review, base: "before", head: "after").bytes(in: .text), as: UTF8.self)
      let result = try #require(sample.result)
      results.append((result, text))
      #expect(result.text == text, "\(Self.path):\(sample.line) is reviewed as\n\(text)")
    }
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }

  @Test func verdictsAreThoseOfTheTable() {
    let rows = page.table(below: "Better and worse")
    func word(_ verdict: Verdict) -> String { verdict == .neutral ? "–" : verdict.rawValue }
    for row in rows {
      let verdicts = [
        VerdictRules.verdict(of: row[0], nil, .number(1)), VerdictRules.verdict(of: row[0], .number(1), nil),
        VerdictRules.verdict(of: row[0], .number(1), .number(2)),
        VerdictRules.verdict(of: row[0], .number(2), .number(1)),
      ]
      #expect(verdicts.map(word) == Array(row.dropFirst()), "\(row[0])")
    }
    let judged = VerdictRules.higherIsBetter.union(VerdictRules.shouldBeGiven).union(VerdictRules.troubles)
    #expect(Set(rows.map { $0[0] }) == judged)
  }

  @Test func everyFormatIsExplained() {
    #expect(
      page.table(below: "Reports").map { $0[0] } == ReviewReport.Format.allCases.map { "`\($0.rawValue)`" })
    #expect(page.prose(below: "Reports").contains("`\(ReviewReport.marker)`"))
    #expect(page.prose(below: "Reports").contains(Report.grouped(ReviewReport.longestComment)))
  }
}
