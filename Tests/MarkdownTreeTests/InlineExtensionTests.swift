import Testing

@testable import MarkdownTree

/// Strikethrough, bare addresses, task items and emphasis beside CJK text.
struct InlineExtensionTests {
  private func inline(_ text: String) -> String {
    let html = html(text)
    return String(html.dropFirst(3).dropLast(5))
  }

  @Test(arguments: [
    ("~a~ ~~b~~", "<del>a</del> <del>b</del>"),
    ("~a~~ ~~b~", "<del>a~~ ~~b</del>"),
    ("x ~~~a~~~", "x ~~~a~~~"),
    ("a ~ b ~ c", "a ~ b ~ c"),
    ("about ~5 and ~6 but ~~gone~~", "about ~5 and ~6 but <del>gone</del>"),
    ("\\~a\\~ \\~~b~", "~a~ ~<del>b</del>"),
    ("`~a~` ~`b`~", "<code>~a~</code> <del><code>b</code></del>"),
    ("**~~a~~** ~~*b*~~", "<strong><del>a</del></strong> <del><em>b</em></del>"),
    ("~~a ~~b~~ c~~", "<del>a b c</del>"),
    ("说~~“旧”~~的", "说<del>“旧”</del>的"),
    ("[~~a~~](/b)", "<a href=\"/b\"><del>a</del></a>"),
  ])
  func strikethrough(_ text: String, _ expected: String) { #expect(inline(text) == expected) }

  @Test(arguments: [
    ("https://a.example/x_y_z", "https://a.example/x_y_z"),
    ("HTTPS://a.example", "HTTPS://a.example"),
    ("http://localhost:8080/x", "http://localhost:8080/x"),
    ("(see https://a.example/x).", "https://a.example/x"),
    ("~~https://a.example~~", "https://a.example"),
    ("见https://a.example/文档。然后", "https://a.example/%E6%96%87%E6%A1%A3"),
    ("见www.a.example，好", "http://www.a.example"),
    ("ann@a.example", "mailto:ann@a.example"),
    ("mailto:ann@a.example", "mailto:ann@a.example"),
    ("https://a.example/~x and https://a.example/~y", "https://a.example/~x"),
  ])
  func bareAddresses(_ text: String, _ destination: String) {
    #expect(inline(text).contains("<a href=\"\(destination)\""), "\(inline(text))")
  }

  @Test(arguments: [
    "xhttp://a.example", "http://", "http://.a", "https://a_b.c_d", "awww.a.example", "www.", "www.a_b",
    "@a.example", "ann@example", "ann@a.example-", "`https://a.example`", "ftp://a.example",
    "javascript://a.example", "<b title=\"https://a.example\">",
  ])
  func noAddress(_ text: String) { #expect(!inline(text).contains("<a "), "\(inline(text))") }

  @Test func noAddressInsideALink() {
    #expect(inline("[www.a.example](/b)") == "<a href=\"/b\">www.a.example</a>")
    #expect(inline("[*www.a.example*](/b)") == "<a href=\"/b\"><em>www.a.example</em></a>")
  }

  @Test func taskItems() {
    let text = """
      - [ ] a
      - [x] b
      - [X] *c*
      - \\[ ] d
      - [ ]e
      - [ ]

      1. [x] g
      """
    #expect(
      dump(text) == """
        list 1:1–6:6
          item open 1:1–1:8
            paragraph 1:3–1:8 a
          item done 2:1–2:8
            paragraph 2:3–2:8 b
          item done 3:1–3:10
            paragraph 3:3–3:10 em(c)
          item 4:1–4:9
            paragraph 4:3–4:9 [ ] d
          item 5:1–5:7
            paragraph 5:3–5:7 [ ]e
          item 6:1–6:6
            paragraph 6:3–6:6 [ ]
        list from 1 8:1–8:9
          item done 8:1–8:9
            paragraph 8:4–8:9 g
        """)
  }

  @Test(arguments: [
    ("**重点。**而是", "<strong>重点。</strong>而是"),
    ("他说**“重点”**是", "他说<strong>“重点”</strong>是"),
    ("你好。**而是**吧", "你好。<strong>而是</strong>吧"),
    ("*（注）*见下", "<em>（注）</em>见下"),
    ("**Hello!**世界", "<strong>Hello!</strong>世界"),
    ("中**[文](x)**字", "中<strong><a href=\"x\">文</a></strong>字"),
    ("한국어**(韓國語)**는", "한국어<strong>(韓國語)</strong>는"),
    ("これは**「強調」**です", "これは<strong>「強調」</strong>です"),
    ("`**重点。**而` \\**重。*而", "<code>**重点。**而</code> *<em>重。</em>而"),
    ("[a](/中。*b \"中。*b\")", "<a href=\"/%E4%B8%AD%E3%80%82*b\" title=\"中。*b\">a</a>"),
    // Not CJK: as CommonMark has it.
    ("a**“b”**c", "a**“b”**c"),
    ("**a!**b", "**a!**b"),
  ])
  func emphasisBesideCJK(_ text: String, _ expected: String) { #expect(inline(text) == expected) }

  @Test func marksLeaveNoTrace() {
    let text = "> **重。**而\n\n```\n*重。*而\n```\n\n<b>*重。*而</b>\n\n    *重。*而\n\n```*重。*而\n```\n"
    let bytes = Array(html(text).utf8)
    #expect(!bytes.indices.contains { bytes[$0...].starts(with: SourceMarks.emphasis) })
    let repaired = dump(text)
    #expect(repaired.contains("code 9:5–9:11 |*重。*而⏎") == false)
    #expect(repaired.contains("quote 1:1–1:10\n  paragraph 1:3–1:10 strong(重。)而"))
  }

  /// The author's own U+FDD0 is kept, and nothing is repaired.
  @Test func textThatHasTheMarkAlready() {
    #expect(inline("**重点。**而\u{FDCF}") == "<strong>重点。</strong>而\u{FDCF}")
    let own = String(decoding: SourceMarks.emphasis, as: UTF8.self)
    #expect(inline("a\(own)**重点。**而") == "a\(own)**重点。**而")
  }
}
