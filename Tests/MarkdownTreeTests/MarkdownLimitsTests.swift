import Testing

@testable import MarkdownTree

struct MarkdownLimitsTests {
  private func problems(_ text: String) -> [MarkdownLimits.Problem] {
    MarkdownLimits.problems(in: SourceFile(path: "a.md", text: text))
  }

  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test func withinTheLimits() {
    #expect(problems("# a\n\n- b\n  - c\n\n> d\n").isEmpty)
    #expect(problems(times(32, "> ") + "a").isEmpty)
    #expect(problems(times(16, "- ") + times(16, "> ") + "a").isEmpty)
    #expect(problems(times(1000, times(63, "a") + "\n")).isEmpty)
    #expect(problems(times(90, " ") + "far to the right\n\n" + times(90, " ") + "-1").isEmpty)
    #expect(problems("").isEmpty)
  }

  @Test(arguments: [
    (times: 33, "> "), (times: 33, ">"), (times: 33, "- "), (times: 33, "1. "), (times: 33, "+\t"),
    (times: 17, "> * "),
  ])
  func tooDeep(_ times: Int, _ marker: String) {
    let line = self.times(times, marker) + "a"
    let found = problems("text\n\n" + line + "\n" + line)
    #expect(found.map(\.kind) == [.tooDeep(marker == "> * " ? 34 : 33)])
    #expect(found.map(\.span) == [Span(6, 6 + line.utf8.count)])
  }

  @Test func indentationNests() {
    #expect(problems(times(64, " ") + "- a").map(\.kind) == [.tooDeep(33)])
    #expect(problems(times(16, "\t") + "- a").map(\.kind) == [.tooDeep(33)])
    #expect(problems(times(62, " ") + "- a").isEmpty)
  }

  @Test func fencedCodeHasNoDepth() {
    let deep = times(40, "> ") + "a\n"
    #expect(problems("```\n" + deep + "```\n").isEmpty)
    #expect(problems("~~~~ x\n" + deep + "~~~\n" + deep + "~~~~\n").isEmpty)
    #expect(problems("```\n" + times(40, times(2000, "a") + "\n") + "```\n").isEmpty)
    #expect(problems("```\n```\n" + deep).map(\.kind) == [.tooDeep(40)])
  }

  /// What libcmark does not read as a fence must not hide anything.
  @Test(arguments: [
    "``` a`b\n", "    ```\n", "- ```\n", "<!--\n```\n-->\n", "<script>\n```\n", "``\n", "a ```\n",
  ])
  func aFalseFenceHidesNothing(_ fence: String) {
    #expect(problems(fence + times(40, "> ") + "a\n").map(\.kind) == [.tooDeep(40)])
  }

  @Test func longBlocks() {
    let line = times(999, "a") + "\n"
    #expect(problems(times(65, line)).isEmpty)
    let found = problems("x\n\n" + times(70, line) + "\n" + times(70, "> " + line) + ">\n> b")
    #expect(found.map(\.kind) == [.blockTooLong(69999), .blockTooLong(70139)])
    #expect(found.map(\.span.start) == [3, 70004])
  }

  @Test func largeFiles() {
    #expect(problems(times(1 << 20, "\n")).isEmpty)
    #expect(problems(times(1 << 20, "\n") + "a").map(\.kind) == [.fileTooLarge((1 << 20) + 1)])
  }

  @Test func frontMatterIsNotLookedAt() {
    let front = "---\n" + times(40, "- ") + "\n---\n"
    let file = SourceFile(path: "a.md", text: front + "text")
    #expect(MarkdownLimits.problems(in: file, from: front.utf8.count).isEmpty)
    #expect(MarkdownLimits.problems(in: file).count == 1)
  }
}
