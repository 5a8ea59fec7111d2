import MarkdownTree
import Testing

@testable import JourneyAtlas

/// What people and programs read of problems.
struct ReportTests {
  private static let file = SourceFile(
    path: "content/journeys/buy.md",
    text: "# Buy\n\n- Emotion: 7\n- 情绪：９ 很高\n\t- Pain:\tx\u{202E}y\u{7}\n- 👍🏽 a\u{301}b: 7\n")

  private func problem(
    _ line: Int, _ columns: Range<Int>, code: Code = .offScale, severity: Severity = .error,
    path: String = file.path, message: String = "wrong", help: String = "write it right"
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, path: path, start: .init(line: line, column: columns.lowerBound),
      end: .init(line: line, column: columns.upperBound), message: message, help: help)
  }

  private func text(_ diagnostics: [Diagnostic], color: Bool = false) -> String {
    String(decoding: Report(diagnostics, sources: [Self.file], files: 14).text(color: color), as: UTF8.self)
  }

  // MARK: Text

  @Test func theLineIsShownWithCarets() {
    #expect(
      text([problem(3, 12..<13), problem(1, 3..<6, severity: .warning, help: "")]) == """
        content/journeys/buy.md:1:3: warning[off-scale]: wrong
           1 | # Buy
             |   ^^^

        content/journeys/buy.md:3:12: error[off-scale]: wrong
           3 | - Emotion: 7
             |            ^
             help: write it right

        1 error, 1 warning in 14 files

        """)
  }

  /// Chinese characters take two cells of a terminal, marks and joined modifiers none.
  @Test func caretsStandBelowWideCharacters() {
    #expect(
      text([problem(4, 6..<7), problem(6, 6..<8)]).split(separator: "\n").filter { $0.contains("|") } == [
        "   4 | - 情绪：９ 很高",
        "     |         ^^",
        "   6 | - 👍🏽 a\u{301}b: 7",
        "     |        ^",
      ])
  }

  @Test func tabsStayAlignedAndNothingCommandsTheTerminal() {
    #expect(
      text([problem(5, 10..<13, message: "a\u{1B}[31m\nb", help: "\u{2066}c")]) == """
        content/journeys/buy.md:5:10: error[off-scale]: a\\u{1B}[31m\\u{A}b
           5 | \t- Pain:\tx\\u{202E}y\\u{7}
             | \t       \t^^^^^^^^^^
             help: \\u{2066}c

        1 error in 14 files

        """)
  }

  @Test func theEndOfALineAndAFileThatWasNotReadHavePlaces() {
    let lines = text([problem(1, 6..<6), problem(1, 1..<1, path: "content/pipe.md")])
    #expect(lines.contains("   1 | # Buy\n     |      ^\n"))
    #expect(lines.contains("content/pipe.md:1:1: error[off-scale]: wrong\n     help: write it right\n"))
  }

  @Test func longLinesAreCutAroundThePlace() {
    let long = SourceFile(path: "a.md", text: String(repeating: "x", count: 5_000))
    let report = Report([problem(1, 2_000..<2_003, path: "a.md")], sources: [long], files: 1)
    let lines = String(decoding: report.text(), as: UTF8.self).split(separator: "\n")
    #expect(lines[1] == "   1 | …" + String(repeating: "x", count: 160) + "…")
    #expect(lines[2] == "     | " + String(repeating: " ", count: 41) + "^^^")
  }

  @Test func colorsAreOnlyAddedAround() {
    let plain = text([problem(3, 12..<13)])
    let painted = text([problem(3, 12..<13)], color: true)
    #expect(painted != plain)
    #expect(painted.contains("\u{1B}[1;31merror[off-scale]:\u{1B}[0m wrong\n"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func theRestOfVeryManyIsCounted() {
    let many = (1...1_234).map { problem($0, 1..<2, path: "content/x.md") }
    let lines = text(many).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("content/x.md:") } == 1_000)
    #expect(lines.suffix(2) == ["… and 234 more", "1,234 errors in 14 files"])
  }

  @Test func problemsAreSortedAndNoneStandsTwice() {
    let report = Report(
      [problem(3, 1..<2), problem(1, 1..<2), problem(3, 1..<2), problem(2, 1..<2, path: "a.md")], files: 1)
    #expect(
      report.diagnostics.map { "\($0.path):\($0.start.line)" } == [
        "a.md:2", "content/journeys/buy.md:1", "content/journeys/buy.md:3",
      ])
  }

  @Test(arguments: [
    ([Severity](), 0, "no problems in 0 files"),
    ([.error], 1, "1 error in 1 file"),
    ([.hint, .error, .warning, .error, .hint], 12_480, "2 errors, 1 warning, 2 hints in 12,480 files"),
  ])
  func theSummaryCounts(severities: [Severity], files: Int, summary: String) {
    let diagnostics = severities.enumerated().map { problem($0.offset + 1, 1..<2, severity: $0.element) }
    #expect(Report(diagnostics, files: files).summary == summary)
  }

  @Test func whatFails() {
    #expect(!Report([], files: 1).fails(strict: true))
    #expect(!Report([problem(1, 1..<2, severity: .hint)], files: 1).fails(strict: true))
    #expect(Report([problem(1, 1..<2, severity: .warning)], files: 1).fails(strict: true))
    #expect(!Report([problem(1, 1..<2, severity: .warning)], files: 1).fails(strict: false))
    #expect(Report([problem(1, 1..<2)], files: 1).fails(strict: false))
  }

  // MARK: For machines

  @Test func jsonHasOneObjectALine() {
    let report = Report([problem(3, 12..<13), problem(4, 6..<7, message: "“a\nb”")], files: 1)
    #expect(
      String(decoding: report.json(), as: UTF8.self) == """
        {"path":"content/journeys/buy.md","line":3,"column":12,"endLine":3,"endColumn":13,"severity":"error",\
        "code":"off-scale","message":"wrong","help":"write it right"}
        {"path":"content/journeys/buy.md","line":4,"column":6,"endLine":4,"endColumn":7,"severity":"error",\
        "code":"off-scale","message":"“a\\nb”","help":"write it right"}

        """)
    #expect(Report([], files: 1).json() == [])
  }

  @Test func githubCannotBeCommandedByContent() {
    let report = Report(
      [
        problem(
          1, 1..<2, severity: .hint, path: "content/a,b:c%.md", message: "x\n::set-output name=y::100%",
          help: "")
      ], files: 1)
    #expect(
      String(decoding: report.github(), as: UTF8.self) == """
        ::notice file=content/a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=2,title=off-scale::\
        x%0A::set-output name=y::100%25

        """)
  }

  @Test func gitlabGetsUniqueFingerprintsThatSurviveEditsAbove() throws {
    func report(_ above: String) -> String {
      let file = SourceFile(path: "a.md", text: above + "- Emotion: 7\n- Emotion: 7\n- Pain\n")
      let first = above.utf8.count { $0 == 0x0A } + 1
      let problems = (0..<3).map { problem(first + $0, 1..<2, path: "a.md") }
      return String(decoding: Report(problems, sources: [file], files: 1).gitlab(), as: UTF8.self)
    }
    let fingerprint = /"fingerprint":"([0-9a-f-]+)"/
    let before = report("").matches(of: fingerprint).map { String($0.1) }
    let after = report("# New\n\n").matches(of: fingerprint).map { String($0.1) }
    #expect(Set(before).count == 3)
    #expect(before == after)
    #expect(String(decoding: Report([], files: 1).gitlab(), as: UTF8.self) == "[]\n")
    // GitLab shows nothing but the description.
    let shown = problem(1, 1..<2)
    #expect(
      String(decoding: Report([shown], files: 1).gitlab(), as: UTF8.self)
        .contains("\"description\":\"\(shown.message) – \(shown.help)\""))
  }

  @Test func sarifCountsInUTF16AndEncodesPaths() {
    let file = SourceFile(path: "content/旅 #1.md", text: "👍👍 x\n")
    let report = Report([problem(1, 4..<5, path: file.path)], sources: [file], files: 1)
    let text = String(decoding: report.sarif(version: "1.0.0"), as: UTF8.self)
    #expect(text.contains("\"uri\":\"content/%E6%97%85%20%231.md\""))
    #expect(text.contains("\"region\":{\"startLine\":1,\"startColumn\":6,\"endLine\":1,\"endColumn\":7}"))
    #expect(text.contains("\"columnKind\":\"utf16CodeUnits\""))
  }

  @Test func sarifIsCappedWithANote() {
    let many = (1...5_003).map { problem($0, 1..<2) }
    let text = String(decoding: Report(many, files: 1).sarif(version: "1.0.0"), as: UTF8.self)
    #expect(text.matches(of: /"partialFingerprints"/).count == 5_000)
    #expect(text.contains("3 more results left out."))
  }

  @Test func everyRuleIsDescribed() {
    for code in Code.allCases {
      #expect(!code.summary.isEmpty && code.summary.count < 60 && !code.summary.hasSuffix("."), "\(code)")
      #expect(code.explanation.hasSuffix("."), "\(code)")
    }
    #expect(Set(Code.allCases.map(\.summary)).count == Code.allCases.count)
  }
}
