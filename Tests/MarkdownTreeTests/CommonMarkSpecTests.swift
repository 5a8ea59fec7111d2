import Testing

@testable import MarkdownTree

/// All examples of CommonMark 0.30.
struct CommonMarkSpecTests {
  @Test func everyExampleGivesTheHTMLOfTheSpecification() throws {
    let examples = try SpecSuite.commonMark()
    #expect(examples.count == 652)
    for example in examples {
      let html = html(example.markdown, extensions: false, .specification)
      #expect(html == example.html, "example \(example.number), \(example.section): \(example.markdown)")
    }
  }

  /// Where our extensions read a CommonMark example differently, and nowhere else.
  @Test func extensionsChangeOnlyWhatTheyAreFor() throws {
    let changed = try SpecSuite.commonMark().filter {
      html($0.markdown, extensions: true, .specification) != $0.html
    }
    // Bare addresses: between brackets that make no autolink (601, 605, 607), and alone (610, 611).
    #expect(changed.map(\.number) == [601, 605, 607, 610, 611])
  }

  @Test func theStrictLookSeesWhatIsNotSafe() {
    #expect(Markup("<p><b>a</b></p>").problems == ["<b>", "</b>"])
    #expect(Markup("<p onclick=\"x\">a</p>").problems == ["<p onclick=\"x\">"])
    #expect(Markup("<a href=\"javascript:x\">a</a>").problems == ["<a href=\"javascript:x\">"])
    #expect(Markup("<img src=\"data:x\" alt=\"a\">").problems == ["<img src=\"data:x\" alt=\"a\">"])
  }

  /// As pages get them: no tag that Markdown did not ask for, no address outside the policy.
  @Test func everyExampleIsSafeAsShipped() throws {
    for example in try SpecSuite.commonMark() {
      let markup = Markup(html(example.markdown))
      for problem in markup.problems { Issue.record("example \(example.number): \(problem)") }
    }
  }
}
