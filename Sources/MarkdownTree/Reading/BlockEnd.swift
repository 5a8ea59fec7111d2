/// Where a leaf block ends: at the end of its last line, its line end left out.
///
/// libcmark's end lines are right for paragraphs only; fences, setext headings and HTML blocks are off by
/// one when another block or the end of a container closes them. Their own text says how many lines they have.
struct BlockEnd {
  let input: ParserInput
  let start: Int
  /// libcmark's last line, counted from 0.
  let endLine: Int

  private var startLine: Int { input.lineIndex(at: start) }

  /// Of a block of one line.
  var firstLine: Int { input.lineEnd(startLine) }

  /// The last line (from 0) of a paragraph.
  var textLine: Int {
    var line = min(endLine, input.lineStarts.count - 1)
    while line > startLine, input.isBlank(line: line) { line -= 1 }
    return max(line, startLine)
  }

  /// Of a paragraph.
  var text: Int { input.lineEnd(textLine) }

  /// The last line (from 0) of a heading: its underline if it has one.
  var headingLine: Int {
    var line = textLine
    while line > startLine, !isUnderline(line) { line -= 1 }
    return line
  }

  /// Of a heading.
  var heading: Int { input.lineEnd(headingLine) }

  /// Of a code block with this text; a closing fence belongs to it.
  func code(of text: String) -> Int {
    let isFenced = input.bytes[start...].first == Byte.backtick || input.bytes[start...].first == Byte.tilde
    let last = startLine + lines(of: text) - (isFenced ? 0 : 1)
    guard isFenced, last + 1 <= endLine, last + 1 < input.lineStarts.count else { return input.lineEnd(last) }
    let fence = input.bytes[start]
    var closing = input.bytes[input.lineStarts[last + 1]..<input.lineEnd(last + 1)]
    while let byte = closing.last, Byte.isBlank(byte) { closing.removeLast() }
    return input.lineEnd(closing.last == fence ? last + 1 : last)
  }

  /// Of an HTML block with this text; blank lines at its end do not count.
  func html(of text: String) -> Int {
    var line = max(startLine, startLine + lines(of: text) - 1)
    while line > startLine, input.isBlank(line: line) { line -= 1 }
    return input.lineEnd(line)
  }

  private func lines(of text: String) -> Int {
    var count = 0
    for byte in text.utf8 where byte == Byte.lineFeed { count += 1 }
    return text.isEmpty || text.utf8.last == Byte.lineFeed ? count : count + 1
  }

  private func isUnderline(_ line: Int) -> Bool {
    var text = input.bytes[input.lineStarts[line]..<input.lineEnd(line)]
    while let byte = text.last, Byte.isBlank(byte) { text.removeLast() }
    return text.last == Byte.equal || text.last == Byte.hyphen
  }
}
