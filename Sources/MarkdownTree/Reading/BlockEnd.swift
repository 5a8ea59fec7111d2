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

  /// The last line (from 0) of a heading: its underline if it has one. That is the first there is: libcmark's
  /// last line may be the next block's, which may look like an underline too.
  var headingLine: Int {
    let last = textLine
    guard startLine < last else { return startLine }
    return ((startLine + 1)...last).first(where: isUnderline) ?? startLine
  }

  /// Of a heading.
  var heading: Int { input.lineEnd(headingLine) }

  /// Of a code block with this text; a closing fence belongs to it. `container` is the last line of what it stands in:
  /// what follows that may look like a fence, and closes nothing.
  func code(of text: String, within container: Int?) -> Int {
    let isFenced = isFence(of: text)
    let last = startLine + lines(of: text) - (isFenced ? 0 : 1)
    guard isFenced, last + 1 <= min(endLine, container ?? endLine), last + 1 < input.lineStarts.count else {
      return input.lineEnd(last)
    }
    let fence = input.bytes[start]
    var closing = input.bytes[input.lineStarts[last + 1]..<input.lineEnd(last + 1)]
    while let byte = closing.last, Byte.isBlank(byte) { closing.removeLast() }
    return input.lineEnd(closing.last == fence ? last + 1 : last)
  }

  /// Whether a code block begins with a fence: signs that are indented like code, and are its text, are none.
  private func isFence(of text: String) -> Bool {
    guard let sign = input.bytes[start...].first, sign == Byte.backtick || sign == Byte.tilde else {
      return false
    }
    guard text.utf8.first == sign else { return true }
    let opening = input.bytes[input.lineStarts[startLine]..<start]
    return Self.indent(opening[(opening.lastIndex { !Byte.isBlank($0) } ?? opening.startIndex)...]) < 4
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

  /// Whether a line holds nothing but a run of `=` or `-`, in as many quotes as the heading stands in, and not so
  /// far to the right that it goes on with the text.
  private func isUnderline(_ line: Int) -> Bool {
    var text = input.bytes[input.lineStarts[line]..<input.lineEnd(line)]
    while let byte = text.last, Byte.isBlank(byte) { text.removeLast() }
    guard let sign = text.last, sign == Byte.equal || sign == Byte.hyphen else { return false }
    while text.last == sign { text.removeLast() }
    guard text.allSatisfy({ $0 == Byte.greater || Byte.isBlank($0) }) else { return false }
    let opening = input.bytes[input.lineStarts[startLine]..<start]
    return text.count { $0 == Byte.greater } == opening.count { $0 == Byte.greater }
      && Self.indent(text) < Self.indent(opening) + 4
  }

  /// The width of what stands behind the last mark of a quote.
  private static func indent(_ text: ArraySlice<UInt8>) -> Int {
    let start = text.lastIndex(of: Byte.greater).map { $0 + 1 } ?? text.startIndex
    return text[start...].reduce(0) { $0 + ($1 == Byte.tab ? 4 : 1) }
  }
}
