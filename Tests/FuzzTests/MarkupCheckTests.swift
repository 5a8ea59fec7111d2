import FuzzTargets
import Testing

/// The check that pages are held against finds what it must find.
struct MarkupCheckTests {
  @Test(arguments: [
    "<p><b>a</b></p>", "<p onclick=\"x\">a</p>", "<p>a", "a</p>", "<em><strong>a</em></strong>", "<p",
    "<p class=a>",
    "<script>a</script>", "<a href=\"javascript:x\">a</a>", "<a href=\" java&amp;colon;\">a</a>\n<i>",
    "<img src=\"data:x\" alt=\"a\">", "<a href=\"//a.example\">a</a>", "<a href=\"\\\\a\">a</a>",
    "<a href=\"jAva\tscript:x\">a</a>", "<a href=\"\u{1}javascript:x\">a</a>",
    "<li class=\"a\" class=\"b\">a</li>",
    "<a href=\"a\"onclick=\"b\">a</a>", "<td style=\"a\">b</td>", "<p>a</p >", "<!-- a -->",
    "<a href=\"a<b\">c</a>",
  ])
  func isFound(_ html: String) { #expect(!MarkupCheck(html).problems.isEmpty) }

  @Test(arguments: [
    "", "a &lt; b", "<p>a<br>b</p>\n", "<a href=\"https://a.example/?a=b&amp;c=javascript:\">a</a>",
    "<a href=\"a.html#b:c\" title=\"&quot;&gt;\">a</a>", "<a href=\"mailto:a@b.example\">a</a>",
    "<input type=\"checkbox\" disabled checked aria-label=\"done\">", "<ol start=\"0\">\n<li>a</li>\n</ol>",
  ])
  func isFine(_ html: String) { #expect(MarkupCheck(html).problems == []) }
}
