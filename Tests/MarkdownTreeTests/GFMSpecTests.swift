import Testing

@testable import MarkdownTree

/// The extension sections of the GFM specification that we follow.
struct GFMSpecTests {
  /// What we read differently, and why: the example's Markdown and our HTML.
  private static let deviations: [String: String] = [
    // `ftp:` is no address that a page may link (see LinkPolicy), so it stays text.
    """
    http://commonmark.org

    (Visit https://encrypted.google.com/search?q=Markup+(business))

    Anonymous FTP is available at ftp://foo.bar.baz.

    """: """
    <p><a href="http://commonmark.org">http://commonmark.org</a></p>
    <p>(Visit <a href="https://encrypted.google.com/search?q=Markup+(business)">\
    https://encrypted.google.com/search?q=Markup+(business)</a>)</p>
    <p>Anonymous FTP is available at ftp://foo.bar.baz.</p>

    """
  ]

  @Test(arguments: [("Tables", 8), ("Task list items", 2), ("Strikethrough", 2), ("Autolinks", 11)])
  func everyExampleOfTheSection(_ section: String, count: Int) throws {
    let examples = try SpecSuite.gfm(section)
    #expect(examples.count == count)
    for example in examples {
      let expected = Self.deviations[example.markdown] ?? example.html
      #expect(html(example.markdown, .specification) == expected, "\(example.markdown)")
    }
  }
}
