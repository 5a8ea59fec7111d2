import Testing

@testable import MarkdownTree

struct TableTests {
  @Test func linesBeforeATableStayAParagraph() {
    let text = """
      intro *a*
      b
      | x | y |
      |:--|--:|
      | 1 | `a\\|b` | 3 |
      |
        z
      """
    #expect(
      dump(text) == """
        paragraph 1:1–2:2 intro em(a)⏎b
        table 3:1–7:4
          [3:3–3:4 x] [3:7–3:8 y]
          [5:3–5:4 1] [5:7–5:13 code(a|b)]
          [6:2–6:2 ] [6:2–6:2 ]
          [7:3–7:4 z] [7:4–7:4 ]
        """)
  }

  @Test func alignments() {
    guard case .table(let table)? = read("a|b|c|d\n-|:-|-:|:-:").blocks.first?.content else {
      Issue.record("no table")
      return
    }
    #expect(table.alignments == [.none, .left, .right, .center])
  }

  @Test func insideQuotesAndLists() {
    let text = """
      > - | a | b |
      >   |---|---|
      >   | *c* | d
      >
      > x

      1.  | a |
          |---|
          | b |

      -\t| t |
      \t|---|
      \t| *u* |
      """
    #expect(
      dump(text) == """
        quote 1:1–5:4
          list 1:3–3:14
            item 1:3–3:14
              table 1:5–3:14
                [1:7–1:8 a] [1:11–1:12 b]
                [3:7–3:10 em(c)] [3:13–3:14 d]
          paragraph 5:3–5:4 x
        list from 1 7:1–9:10
          item 7:1–9:10
            table 7:5–9:10
              [7:7–7:8 a]
              [9:7–9:8 b]
        list 11:1–13:9
          item 11:1–13:9
            table 11:3–13:9
              [11:5–11:6 t]
              [13:4–13:7 em(u)]
        """)
  }

  @Test func containersThatBeginOnTheLinesOfOthers() {
    let text = """
      - - > | a |
          > |---|
          > | `b` |
      > 10. > - | a |
      >     >   |---|
      """
    #expect(
      dump(text) == """
        list 1:1–3:14
          item 1:1–3:14
            list 1:3–3:14
              item 1:3–3:14
                quote 1:5–3:14
                  table 1:7–3:14
                    [1:9–1:10 a]
                    [3:9–3:12 code(b)]
        quote 4:1–5:16
          list from 10 4:3–5:16
            item 4:3–5:16
              quote 4:7–5:16
                list 4:9–5:16
                  item 4:9–5:16
                    table 4:11–5:16
                      [4:13–4:14 a]
        """)
  }

  /// As GFM has it: a delimiter row that only continues a paragraph lazily makes no table.
  @Test func lazyLinesMakeNoTable() {
    #expect(
      dump("- item\n| a | b |\n|---|---|") == """
        list 1:1–3:10
          item 1:1–3:10
            paragraph 1:3–3:10 item⏎| a | b |⏎|---|---|
        """)
    #expect(
      dump("> | a |\n|---|") == """
        quote 1:1–2:6
          paragraph 1:3–2:6 | a |⏎|---|
        """)
  }

  /// libcmark takes the whole for a heading of level 2.
  @Test func aBreakRightBelow() {
    #expect(
      dump("| a |\n|---|\n| b |\n---\nafter") == """
        table 1:1–3:6
          [1:3–1:4 a]
          [3:3–3:4 b]
        break 4:1–4:4
        paragraph 5:1–5:6 after
        """)
    #expect(dump("| a |\n---") == "heading 2 1:1–2:4 | a |")
    #expect(dump("a\n:-") == "paragraph 1:1–2:3 a⏎:-")
  }

  @Test func referencesInCellsFindTheirDefinitions() {
    let text = """
      | [r] | [s] | [t] | [u][v] |
      | --- | --- | --- | --- |

      [r]: /ref
      [s]:
        /long "title"

      > [t]: /quoted

      - [v]: /item

      ```
      [r]: /no
      ```

      text
      [s]: /no
      """
    #expect(
      dump(text).split(separator: "\n")[1]
        == "  [1:3–1:6 link(/ref, r)] [1:9–1:12 link(/long, s)] [1:15–1:18 link(/quoted, t)] "
        + "[1:21–1:27 link(/item, u)]")
    #expect(dump("| [r] |\n|---|\n\n    [r]: /no").contains("[r]]"))
  }

  @Test func cellsMayHoldAnything() {
    #expect(
      dump("|#|a #|\\||\n|-|-|-|\n|<br>|&amp;|~~x~~ www.a.b|") == """
        table 1:1–3:27
          [1:2–1:3 #] [1:4–1:7 a #] [1:8–1:10 |]
          [3:2–3:6 html(<br>)] [3:7–3:12 &] [3:13–3:26 del(x) link(http://www.a.b, www.a.b)]
        """)
    #expect(
      dump("| 中文，好 | 他说**“重点”**是 | **重点。**而是 |\n|--|--|--|") == """
        table 1:1–2:11
          [1:3–1:7 中文，好] [1:10–1:21 他说strong(“重点”)是] [1:24–1:33 strong(重点。)而是]
        """)
  }

  @Test func aTableThatShortRowsWouldBlowUpIsNone() {
    let wide = String(repeating: "|a", count: 2000) + "\n" + String(repeating: "|-", count: 2000) + "\n"
    guard case .table? = read(wide + String(repeating: "|\n", count: 30)).blocks.first?.content else {
      Issue.record("no table")
      return
    }
    guard case .paragraph? = read(wide + String(repeating: "|\n", count: 40)).blocks.first?.content else {
      Issue.record("a table")
      return
    }
  }
}
