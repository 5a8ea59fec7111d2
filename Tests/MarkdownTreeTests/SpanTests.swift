import Testing

@testable import MarkdownTree

/// Where blocks stand: starts as libcmark says, ends at the end of the block's last line.
struct SpanTests {
  @Test func blocksOfEveryKind() {
    let text = """
      - a
        b

      - c

      text
      more

      > q
      lazy

      ```x
      code
      ```

          ind
          ind2


      <div>
      x

      ***
      Title
      more
      ===
      foo
      # h ##
      """
    #expect(
      dump(text) == """
        list, loose 1:1–4:4
          item 1:1–2:4
            paragraph 1:3–2:4 a⏎b
          item 4:1–4:4
            paragraph 4:3–4:4 c
        paragraph 6:1–7:5 text⏎more
        quote 9:1–10:5
          paragraph 9:3–10:5 q⏎lazy
        code 12:1–14:4 x|code⏎
        code 16:5–17:9 |ind⏎ind2⏎
        html 20:1–21:2 <div>⏎x⏎
        break 23:1–23:4
        heading 1 24:1–26:4 Title⏎more
        paragraph 27:1–27:4 foo
        heading 1 28:1–28:7 h
        """)
  }

  @Test func blocksThatTheEndOfAContainerCloses() {
    let text = """
      > ```
      > a

      b

      - ~~~
        x
      - y
      <!-- c -->
      text
      <!--
      a

      b -->

      1. one
         - two

           three
      2)  four
      -
      - [a]: /x
      """
    #expect(
      dump(text) == """
        quote 1:1–2:4
          code 1:3–2:4 |a⏎
        paragraph 4:1–4:2 b
        list 6:1–8:4
          item 6:1–7:4
            code 6:3–7:4 |x⏎
          item 8:1–8:4
            paragraph 8:3–8:4 y
        html 9:1–9:11 <!-- c -->⏎
        paragraph 10:1–10:5 text
        html 11:1–14:6 <!--⏎a⏎⏎b -->⏎
        list from 1 16:1–19:11
          item 16:1–19:11
            paragraph 16:4–16:7 one
            list, loose 17:4–19:11
              item 17:4–19:11
                paragraph 17:6–17:9 two
                paragraph 19:6–19:11 three
        list from 2 20:1–20:9
          item 20:1–20:9
            paragraph 20:5–20:9 four
        list 21:1–22:10
          item 21:1–21:2
          item 22:1–22:10
        """)
  }

  @Test func linkDefinitionsAreInTheSpanOfWhatTheyStandBefore() {
    #expect(
      dump("[a]: /x\ntext [a]\n\n[c]: /z\nHead\n---\nnext") == """
        paragraph 1:1–2:9 text link(/x, a)
        heading 2 4:1–6:4 Head
        paragraph 7:1–7:5 next
        """)
  }

  /// Found by fuzzing: lines below a heading that end like an underline, and text that looks like one.
  @Test func aHeadingEndsAtItsUnderline() {
    #expect(
      dump("a\n---\nb--\n\nc\n===\n---\n> d\n===\n> --\n> e--") == """
        heading 2 1:1–2:4 a
        paragraph 3:1–3:4 b--
        heading 1 5:1–6:4 c
        break 7:1–7:4
        quote 8:1–11:6
          heading 2 8:3–10:5 d⏎===
          paragraph 11:3–11:6 e--
        """)
  }

  /// Found by fuzzing: a fence that is indented like code is code.
  @Test func anIndentedFenceIsCode() {
    #expect(
      dump("    ```\n-\n\n```\n`x\n```") == """
        code 1:5–1:8 |```⏎
        list 2:1–2:2
          item 2:1–2:2
        code 4:1–6:4 |`x⏎
        """)
  }

  @Test func anyLineEnd() {
    #expect(
      dump("a\r\nb\r\n\r\n| a |\r\n|---|\r\n| c |\r\n\r\n# h\rx") == """
        paragraph 1:1–2:2 a⏎b
        table 4:1–6:6
          [4:3–4:4 a]
          [6:3–6:4 c]
        heading 1 8:1–8:4 h
        paragraph 9:1–9:2 x
        """)
  }

  @Test func bytesAreCountedInTheWholeFile() {
    let file = SourceFile(path: "a.md", text: "---\nä: 1\n---\n\n**重。**而\n\n# h\n")
    let blocks = MarkdownDocument(file, from: 14).blocks
    #expect(blocks.map(\.span) == [Span(15, 28), Span(30, 33)])
    #expect(file.text(blocks[0].span) == "**重。**而")
    #expect(file.text(blocks[1].span) == "# h")
  }

  @Test func aByteOrderMarkIsNoText() {
    let file = SourceFile(path: "a.md", bytes: [0xEF, 0xBB, 0xBF] + Array("# h\nx".utf8))
    let blocks = MarkdownDocument(file).blocks
    #expect(blocks.map(\.span) == [Span(3, 6), Span(7, 8)])
  }

  /// Over all examples: inside the parent, in order, nothing twice; and front matter only moves them.
  @Test func spansNestAndFollowEachOther() throws {
    let sections = ["Tables", "Task list items", "Strikethrough", "Autolinks"]
    let examples = try SpecSuite.commonMark() + sections.flatMap(SpecSuite.gfm)
    let front = "---\ntitle: ä\n---\n"
    for example in examples {
      let file = SourceFile(path: "a.md", text: example.markdown)
      let blocks = MarkdownDocument(file).blocks
      #expect(nests(blocks, in: Span(0, file.bytes.count)), "\(example.markdown)")

      let whole = SourceFile(path: "a.md", text: front + example.markdown)
      let moved = MarkdownDocument(whole, from: front.utf8.count).blocks
      #expect(moved.map(\.span.start) == blocks.map { $0.span.start + front.utf8.count })
      #expect(moved.map(\.span.end) == blocks.map { $0.span.end + front.utf8.count })
    }
  }

  private func nests(_ blocks: [Block], in outer: Span) -> Bool {
    var last = outer.start
    for block in blocks {
      guard block.span.start >= last, block.span.end <= outer.end else { return false }
      last = block.span.end
      switch block.content {
      case .quote(let inner): guard nests(inner, in: block.span) else { return false }
      case .list(let list):
        var place = block.span.start
        for item in list.items {
          guard item.span.start >= place, item.span.end <= block.span.end, nests(item.blocks, in: item.span)
          else { return false }
          place = item.span.end
        }
      case .table(let table):
        var place = block.span.start
        for cell in ([table.header] + table.rows).joined() {
          guard cell.span.start >= place, cell.span.end <= block.span.end else { return false }
          place = cell.span.end
        }
      default: break
      }
    }
    return true
  }
}
