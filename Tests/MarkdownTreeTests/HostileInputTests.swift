import Testing

@testable import MarkdownTree

/// Inputs made to crash or stall a reader. What the limits let pass must be read in time; what they stop
/// must at least not crash.
struct HostileInputTests {
  /// Close to the longest block.
  private static func fill(_ text: String) -> String {
    String(repeating: text, count: 60_000 / text.utf8.count)
  }

  @Test(arguments: [
    "[", "]", "![", "![[]()", "[a](", "[a][b]", "*", "*a ", "*a _b ", "a**b_c* ", "`", "``a`", "~", "~a ",
    "~a ~~b ", "a~b~~c", "a@", "a@a.", "www.", "www.a ", "(www.", "http://", "http://a(", "http://a&b;",
    "http://a!", "|", "|-", "|*a*", "|-\n", "|a|\n|-|\n", "|*b*|\n", "**“中”**中", "中*，", "\\~", "\\", "<!--",
    "<a ", "<?", "&", "&#", "- a\n", "# a\n", "1) a\n", "\u{0}", "\t", "\r", "[a]: /b\n", "=\n", "a\n-\n",
  ])
  func repeated(_ text: String) {
    let file = SourceFile(path: "a.md", text: Self.fill(text))
    #expect(MarkdownLimits.problems(in: file).isEmpty)
    let time = ContinuousClock().measure {
      var html = HTML()
      MarkdownHTML().render(MarkdownDocument(file).blocks, into: &html)
    }
    // A stall takes minutes; a busy machine must not fail this.
    #expect(time < .seconds(20))
  }

  @Test(arguments: [">", "[", "*", "> ", "![", "**a", "- "])
  func aHundredThousandTimes(_ text: String) {
    let file = SourceFile(path: "a.md", text: String(repeating: text, count: 100_000))
    #expect(!MarkdownLimits.problems(in: file).isEmpty)
  }

  /// Nesting that came past the limits is flattened: nothing is lost, and recursion stays bounded.
  @Test func depthIsBounded() {
    let quotes = read(String(repeating: ">", count: 1000) + "deep").blocks
    #expect(depth(quotes) == 100)
    #expect(html(String(repeating: ">", count: 1000) + "deep").contains("<p>deep</p>"))

    let lists = String(repeating: "- ", count: 300) + "deep"
    #expect(depth(read(lists).blocks) == 50)
    #expect(html(lists).contains("deep"))

    let emphasis = String(repeating: "*a **b ", count: 200) + "deep" + String(repeating: "** *", count: 200)
    let nested = String(repeating: "![", count: 200) + "deep" + String(repeating: "](x)", count: 200)
    for text in [emphasis, nested] {
      guard case .paragraph(let inlines)? = read(text).blocks.first?.content else {
        Issue.record("no paragraph")
        return
      }
      #expect(depth(inlines) <= 64)
      #expect(inlines.plainText.contains("deep"))
    }
  }

  @Test func bytesThatAreNoText() {
    for bytes: [UInt8] in [
      [0xFF, 0xFE], [0xEF, 0xBB], [0xEF, 0xB7, 0x2A], [0xE4, 0xB8, 0x2A, 0x2A, 0xE3, 0x80],
      [0x2A, 0x80, 0x2A],
      [0x7C, 0xFF, 0x7C, 0x0A, 0x7C, 0x2D, 0x7C], [0x2D, 0x20, 0x5B, 0x78, 0x5D, 0x00, 0x61], [0x7E, 0xC3],
      [],
    ] {
      let file = SourceFile(path: "a.md", bytes: bytes)
      for start in 0...(bytes.count + 1) {
        var html = HTML()
        MarkdownHTML().render(MarkdownDocument(file, from: start).blocks, into: &html)
        #expect(Markup(html.string).problems.isEmpty)
      }
    }
  }

  private func depth(_ blocks: [Block]) -> Int {
    blocks.map { block in
      switch block.content {
      case .quote(let inner): 1 + depth(inner)
      case .list(let list): 1 + depth(list.items.flatMap(\.blocks))
      default: 0
      }
    }.max() ?? 0
  }

  private func depth(_ inlines: [Inline]) -> Int {
    inlines.map { inline in
      switch inline {
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): 1 + depth(inner)
      case .link(let link): 1 + depth(link.inlines)
      case .image(let image): 1 + depth(image.inlines)
      default: 0
      }
    }.max() ?? 0
  }
}
