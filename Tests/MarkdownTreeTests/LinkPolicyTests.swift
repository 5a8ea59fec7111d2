import Testing

@testable import MarkdownTree

struct LinkPolicyTests {
  @Test(arguments: [
    "https://a.example", "HTTP://a.example", "mailto:ann@a.example", "tel:+4930123", "", "#part", "?q=1",
    "a.md", "../a.md", "/a", "./a:b", "a/b:c", "a?b:c", "#a:b", "路径/文件.md", "javascript%3Aalert(1)",
    "a\\b", " https://a.example",
  ])
  func allowed(_ address: String) { #expect(LinkPolicy.isAllowed(address)) }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "vbscript:x", "data:text/html,x", "data:image/png,x",
    "blob:https://a", "filesystem:x", "file:///etc/passwd", "view-source:x", "intent:x", "ms-msdt:x",
    "ftp://a",
    "//a.example", "\\\\a.example", "/\\a.example", "\\/a.example", " //a.example", "a:b", "阶段:一", ":x",
    "java script:x", "javascript\u{0}:x", "https://a\u{7F}", "https://a\u{85}",
  ])
  func notAllowed(_ address: String) { #expect(!LinkPolicy.isAllowed(address)) }

  /// What the author wrote is judged as the browser will read it: decoded.
  @Test(arguments: [
    "[a](javascript&colon;alert)", "[a](&#106;avascript:alert)", "[a](<java&Tab;script:alert>)",
    "[a](&#x6A;avascript&#58;alert)", "[a](\\/\\/a.example)", "[a][r]\n\n[r]: data:x", "<javascript:alert>",
    "![a](data:image/png,x)", "![a](//a.example/x.png)", "[a](<&#1;javascript:alert>)",
  ])
  func notLinked(_ text: String) {
    let html = html(text)
    #expect(!html.contains("href") && !html.contains("src"), "\(html)")
    #expect(html.contains(text.hasPrefix("<") ? "javascript:alert" : "a"))
  }

  @Test func externalIsWhatLeavesTheSite() {
    #expect(LinkPolicy.isExternal("https://a.example") && LinkPolicy.isExternal("HTTP://a.example"))
    #expect(
      !LinkPolicy.isExternal("mailto:a@b") && !LinkPolicy.isExternal("httpd/a") && !LinkPolicy.isExternal(""))
  }
}
