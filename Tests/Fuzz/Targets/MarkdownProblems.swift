import MarkdownTree

/// What must hold of any Markdown text that is within the limits.
func markdownProblems(_ bytes: [UInt8]) -> [String] {
  guard text(bytes) != nil else { return [] }
  let file = SourceFile(path: "a.md", bytes: bytes)
  let whole = Span(0, bytes.count)
  let limits = MarkdownLimits.problems(in: file)
  guard limits.isEmpty else {
    return limits.allSatisfy { SpanCheck.nests([Block(.thematicBreak, span: $0.span)], in: whole) }
      ? [] : ["a limit is reported outside of the text"]
  }
  let document = MarkdownDocument(file)
  var problems: [String] = []
  if !SpanCheck.nests(document.blocks, in: whole) { problems.append("spans do not nest") }
  for ids in [false, true] {
    var html = HTML()
    MarkdownHTML(.init(headingShift: ids ? 1 : 0, headingIDs: ids)).render(document.blocks, into: &html)
    let check = MarkupCheck(html.bytes)
    problems += check.problems
    let names = check.attributes.filter { $0.name == "id" }.map { Array($0.value.utf8) }
    if Set(names).count != names.count { problems.append("two headings have the same id") }
    if text(html.bytes) == nil { problems.append("the HTML is not UTF-8") }
  }
  // Not for pages, but it must not crash.
  var html = HTML()
  MarkdownHTML(.specification).render(MarkdownDocument(file, options: .commonMark).blocks, into: &html)
  return problems
}
