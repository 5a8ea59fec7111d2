import Testing

@testable import MarkdownTree

@Test func smoke() {
  let doc = MarkdownDocument(SourceFile(path: "a.md", text: "lead\n| a | `b\\|c` |\n|--|:-:|\n| 1 | **重点。**而是 ~~x~~ |\n\n- [ ] x\n"))
  print(doc.blocks)
}
