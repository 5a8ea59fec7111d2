import Testing

@testable import MarkdownTree

/// The page dialect; the specification's dialect is held by the suites.
struct MarkdownHTMLTests {
  @Test func blocks() {
    let text =
      "# A *b*\n\n- [x] done\n- [ ] open\n\n1. one\n\n2. two\n\n3) ```sh x\n   a < b\n   ```\n\n> q  \n> r\n\n---\n"
    #expect(
      html(text) == """
        <h1>A <em>b</em></h1>
        <ul>
        <li class="task"><input type="checkbox" disabled checked aria-label="done"> done</li>
        <li class="task"><input type="checkbox" disabled aria-label="not done"> open</li>
        </ul>
        <ol>
        <li>
        <p>one</p>
        </li>
        <li>
        <p>two</p>
        </li>
        </ol>
        <ol start="3">
        <li>
        <pre><code class="language-sh">a &lt; b
        </code></pre>
        </li>
        </ol>
        <blockquote>
        <p>q<br>
        r</p>
        </blockquote>
        <hr>

        """)
  }

  @Test func tables() {
    #expect(
      html("| a | b | c |\n|--|:-:|--:|\n| 1 | *2* |\n") == """
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="ta-center">b</th>
        <th scope="col" class="ta-right">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="ta-center"><em>2</em></td>
        <td class="ta-right"></td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func rawHTMLIsShownAndCommentsAreNot() {
    #expect(html("a <b onclick=x>c</b><!-- d --> e") == "<p>a &lt;b onclick=x&gt;c&lt;/b&gt; e</p>\n")
    #expect(
      html("<div>\n<!-- x -->\na & b</div>")
        == "<pre class=\"raw-html\">&lt;div&gt;\n\na &amp; b&lt;/div&gt;</pre>\n")
    #expect(html("<!-- a\n\nb -->") == "")
    #expect(html("<!-- a --> <!-- never ends") == "")
    #expect(html("<!-- a --> tail") == "<pre class=\"raw-html\"> tail</pre>\n")
    #expect(html("![<!-- a -->b](c)") == "<p><img src=\"c\" alt=\"b\"></p>\n")
  }

  @Test func linksAndImages() {
    #expect(
      html("[a](https://b.example \"t\") [c](d.md) ![e *f*](g.png)") == """
        <p><a href="https://b.example" title="t" rel="noopener noreferrer">a</a> <a href="d.md">c</a> \
        <img src="g.png" alt="e f"></p>

        """)
  }

  @Test func addressesCanBeRewrittenOrRefused() {
    let options = MarkdownHTML.Options(
      link: { $0 == "a.md" ? "../a.html" : ($0 == "evil" ? "javascript:x" : nil) },
      image: { $0 == "a.png" ? "../a.png" : nil })
    #expect(
      html("[a](a.md) [*b*](b.md) [c](evil) ![d](a.png) ![e](b.png)", options) == """
        <p><a href="../a.html">a</a> <em>b</em> c <img src="../a.png" alt="d"> e</p>

        """)
  }

  @Test func headings() {
    let options = MarkdownHTML.Options(headingShift: 2, headingIDs: true)
    #expect(
      html("# Why *we* lost\n\n# Why we lost?\n\n##### 购买之后!\n\n# ?\n", options) == """
        <h3 id="h-why-we-lost">Why <em>we</em> lost</h3>
        <h3 id="h-why-we-lost-2">Why we lost?</h3>
        <h6 id="h-购买之后">购买之后!</h6>
        <h3 id="h">?</h3>

        """)
  }

  @Test func headingIDsAreUniqueOverSeveralRenderings() {
    let renderer = MarkdownHTML(.init(headingIDs: true))
    var ids = HeadingIDs()
    var html = HTML()
    for _ in 1...2 { renderer.render(read("# a\n\n# a 2\n").blocks, into: &html, ids: &ids) }
    let expected = ["h-a", "h-a-2", "h-a-3", "h-a-2-2"]
    #expect(
      html.string.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        == expected)
  }

  @Test func inlinesAlone() {
    var html = HTML()
    MarkdownHTML().render(
      inlines: [.text("a<"), .strong([.text("b")]), .softBreak, .code("c&")], into: &html)
    #expect(html.string == "a&lt;<strong>b</strong>\n<code>c&amp;</code>")
  }

  @Test func wordsForTheBoxes() {
    let options = MarkdownHTML.Options(words: .init(done: "erledigt", notDone: "\"offen\""))
    #expect(html("- [ ] a", options).contains("aria-label=\"&quot;offen&quot;\""))
  }

  /// Browsers show a line end as a blank, which Chinese has none of.
  @Test(arguments: [
    ("一行。\n二行", "<p>一行。二行</p>\n"), ("他说\n“好”", "<p>他说“好”</p>\n"), ("“好”\n他说", "<p>“好”他说</p>\n"),
    ("*一*\n[二](a.md)", "<p><em>一</em><a href=\"a.md\">二</a></p>\n"), ("装进 CRM\n里", "<p>装进 CRM\n里</p>\n"),
    ("한국\n말", "<p>한국\n말</p>\n"), ("one\ntwo", "<p>one\ntwo</p>\n"), ("“a”\n“b”", "<p>“a”\n“b”</p>\n"),
    ("一`码`\n二", "<p>一<code>码</code>\n二</p>\n"), ("一  \n二", "<p>一<br>\n二</p>\n"),
  ])
  func linesOfChineseAreJoined(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }
}
