/// The lines of a document that may define link references (`[label]: address`).
///
/// libcmark resolves references but does not tell the definitions. They stand at the start of a paragraph
/// that begins with a bracket, or in lines that no block of the tree covers, since a paragraph that only
/// defines leaves nothing behind.
enum LinkDefinitions {
  /// The text of each candidate, line by line, without container prefixes.
  static func candidates(among blocks: [Block], in input: ParserInput) -> [[Range<Int>]] {
    var kinds = [Cover](repeating: .none, count: input.lineStarts.count)
    mark(blocks, in: input, &kinds)
    var candidates: [[Range<Int>]] = []
    var isOpen = false
    for line in kinds.indices {
      let text = strippedLine(line, in: input)
      if kinds[line] == .other || text.isEmpty {
        isOpen = false
      } else if input.bytes[text.lowerBound] == Byte.openBracket, kinds[line] != .continuation {
        candidates.append([text])
        isOpen = true
      } else if isOpen {
        candidates[candidates.count - 1].append(text)
      }
    }
    return candidates
  }

  private enum Cover { case none, start, continuation, other }

  private static func mark(_ blocks: [Block], in input: ParserInput, _ kinds: inout [Cover]) {
    for block in blocks {
      switch block.content {
      case .quote(let inner): mark(inner, in: input, &kinds)
      case .list(let list): for item in list.items { mark(item.blocks, in: input, &kinds) }
      case .paragraph, .heading: mark(block.span, .start, .continuation, in: input, &kinds)
      default: mark(block.span, .other, .other, in: input, &kinds)
      }
    }
  }

  private static func mark(
    _ span: Span, _ first: Cover, _ rest: Cover, in input: ParserInput, _ kinds: inout [Cover]
  ) {
    let lines = input.lines(ofFileSpan: span)
    for line in lines { kinds[line] = line == lines.lowerBound ? first : rest }
  }

  /// A line without quote and list markers.
  private static func strippedLine(_ line: Int, in input: ParserInput) -> Range<Int> {
    let end = input.lineEnd(line)
    let bytes = input.bytes
    var at = input.lineStarts[line]
    while at < end {
      let byte = bytes[at]
      if Byte.isBlank(byte) || byte == Byte.greater {
        at += 1
      } else if byte == Byte.hyphen || byte == Byte.plus || byte == Byte.star {
        guard at + 1 < end, Byte.isBlank(bytes[at + 1]) else { break }
        at += 1
      } else if Byte.isDigit(byte) {
        var to = at
        while to < end, Byte.isDigit(bytes[to]) { to += 1 }
        guard to + 1 < end, bytes[to] == Byte.period || bytes[to] == Byte.closeParenthesis,
          Byte.isBlank(bytes[to + 1])
        else { break }
        at = to + 1
      } else {
        break
      }
    }
    return at..<max(at, end)
  }
}
