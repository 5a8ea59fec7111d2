/// The text of table cells and of paragraphs that a table cut short, gathered from a whole document to be
/// parsed by one further call to libcmark.
///
///     # a `cell` #              each cell is a heading
///
///     # | #                     a heading before each paragraph, which may vanish if it only defines links
///
///     a paragraph's lines
///
///     [reference]: /address     the document's link definitions
struct DeferredText {
  private enum Kind { case cell, paragraph }
  private var places: [(kind: Kind, start: Int)] = []
  private var text: [UInt8] = []
  private var hasBracket = false

  var isEmpty: Bool { places.isEmpty }

  /// The text of a cell that needs no parsing; nil where it holds a byte with a meaning.
  static func plain(_ cell: UnsafeBufferPointer<UInt8>) -> String? {
    for byte in cell {
      switch byte {
      case Byte.backslash, Byte.backtick, Byte.star, Byte.underscore, Byte.openBracket, Byte.closeBracket,
        Byte.less, Byte.ampersand, Byte.tilde, 0:
        return nil
      default: continue
      }
    }
    return String(decoding: cell, as: UTF8.self)
  }

  mutating func addCell(_ range: Range<Int>, span: Span, in input: ParserInput) {
    places.append((.cell, span.start))
    text += [Byte.number, Byte.space]
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = input.bytes[at]
      at += 1
      // The backslash before a pipe is the table's, not the cell's.
      if byte == Byte.backslash, at < range.upperBound, input.bytes[at] == Byte.pipe { continue }
      if byte == Byte.openBracket { hasBracket = true }
      text.append(byte)
    }
    text += [Byte.space, Byte.number, Byte.lineFeed]
  }

  mutating func addParagraph(_ lines: [Range<Int>], span: Span, in input: ParserInput) {
    places.append((.paragraph, span.start))
    text += Array("# | #\n\n".utf8)
    append(paragraph: lines, in: input)
    hasBracket = true
  }

  /// Continuation lines are indented so that they cannot start a block of their own.
  private mutating func append(paragraph lines: [Range<Int>], in input: ParserInput) {
    for (index, line) in lines.enumerated() {
      if index > 0 { text += [Byte.space, Byte.space, Byte.space, Byte.space] }
      text += input.bytes[line]
      text.append(Byte.lineFeed)
    }
    text.append(Byte.lineFeed)
  }

  /// Parses everything gathered; the result is found by the place in the file where its text starts.
  func parsed(definitions blocks: [Block], in input: ParserInput) -> [Int: [Inline]] {
    var document = self
    document.text.append(Byte.lineFeed)
    if hasBracket {
      for lines in LinkDefinitions.candidates(among: blocks, in: input) {
        document.append(paragraph: lines, in: input)
      }
    }
    let own = ParserInput(text: document.text, of: input)
    var reader = CommonMarkReader(own, extensions: true, tables: false)
    let parsed = reader.read()

    var result: [Int: [Inline]] = [:]
    var at = 0
    for place in places {
      guard at < parsed.count, case .heading(_, let inlines) = parsed[at].content else { break }
      at += 1
      if place.kind == .cell {
        result[place.start] = inlines
        continue
      }
      while at < parsed.count {
        if case .heading = parsed[at].content { break }
        if case .paragraph(let inlines) = parsed[at].content, result[place.start] == nil {
          result[place.start] = inlines
        }
        at += 1
      }
    }
    return result
  }

  /// The tree with its gaps filled. A paragraph that turned out to hold definitions only is dropped.
  static func fill(_ blocks: [Block], from texts: [Int: [Inline]]) -> [Block] {
    blocks.compactMap { block in
      var block = block
      switch block.content {
      case .paragraph(let inlines) where inlines.isEmpty:
        guard let text = texts[block.span.start], !text.isEmpty else { return nil }
        block.content = .paragraph(text)
      case .quote(let inner): block.content = .quote(fill(inner, from: texts))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = fill(list.items[index].blocks, from: texts)
        }
        block.content = .list(list)
      case .table(var table):
        fill(&table.header, from: texts)
        for index in table.rows.indices { fill(&table.rows[index], from: texts) }
        block.content = .table(table)
      default: break
      }
      return block
    }
  }

  private static func fill(_ cells: inout [TableCell], from texts: [Int: [Inline]]) {
    for index in cells.indices where cells[index].text == "" {
      let span = cells[index].span
      // A padding cell is empty and may stand where another text starts.
      if span.end > span.start, let text = texts[span.start] { cells[index].inlines = text }
    }
  }
}
