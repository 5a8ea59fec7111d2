/// The quotes and list items around a block, outermost first, and what each takes of a line:
///
///     > - | a |       path of the table: quote, item
///     >   |---|       the quote takes `> `, the item two columns
///
/// A line that lacks what a container takes continues a paragraph lazily.
struct ContainerPath {
  private enum Container {
    case quote
    /// Began on `line`, where its content starts at `content`; takes `width` columns of any other line.
    case item(line: Int, content: Int, width: Int)
  }

  /// Containers beyond this are taken to need nothing: the tree flattens them anyway.
  private static let mostFollowed = 100

  private var containers: [Container] = []

  mutating func enterQuote() { containers.append(.quote) }

  mutating func enterItem(at start: Int, in input: ParserInput) {
    let line = input.lineIndex(at: start)
    let end = input.lineEnd(line)
    guard containers.count < Self.mostFollowed else {
      containers.append(.item(line: line, content: end, width: 0))
      return
    }
    var cursor = walk(line, in: input).cursor
    let outer = cursor.column
    cursor.advance(to: start, in: input.bytes)
    var next = start
    while next < end, Byte.isDigit(input.bytes[next]) { next += 1 }
    cursor.advance(to: min(next + 1, end), in: input.bytes)
    let afterMarker = cursor
    cursor.skipBlanks(upTo: end, in: input.bytes)
    // An item that starts with a blank line or with indented code takes one blank after its marker.
    if cursor.offset == end || cursor.column - afterMarker.column > 4 {
      cursor = afterMarker
      cursor.column += 1
      cursor.offset = min(cursor.offset + 1, end)
    }
    containers.append(.item(line: line, content: cursor.offset, width: cursor.column - outer))
  }

  mutating func leave() { containers.removeLast() }

  /// Where the text of a line starts, blanks left out, and whether it lacks what a container takes.
  func text(of line: Int, in input: ParserInput) -> (start: Int, isLazy: Bool) {
    var (cursor, isLazy) = walk(line, in: input)
    cursor.skipBlanks(upTo: input.lineEnd(line), in: input.bytes)
    return (cursor.offset, isLazy)
  }

  private struct Cursor {
    var offset: Int
    /// From 0; a tab goes to the next multiple of 4.
    var column = 0

    mutating func advance(to end: Int, in bytes: [UInt8]) {
      while offset < end { step(bytes) }
    }

    mutating func skipBlanks(upTo end: Int, in bytes: [UInt8], columns: Int = .max) {
      let from = column
      while offset < end, Byte.isBlank(bytes[offset]), column - from < columns { step(bytes) }
    }

    private mutating func step(_ bytes: [UInt8]) {
      column += bytes[offset] == Byte.tab ? 4 - column % 4 : 1
      offset += 1
    }
  }

  private func walk(_ line: Int, in input: ParserInput) -> (cursor: Cursor, isLazy: Bool) {
    var cursor = Cursor(offset: input.lineStarts[line])
    let end = input.lineEnd(line)
    for container in containers.prefix(Self.mostFollowed) {
      let before = cursor
      switch container {
      case .item(line, let content, _): cursor.advance(to: content, in: input.bytes)
      case .item(_, _, let width):
        cursor.skipBlanks(upTo: end, in: input.bytes, columns: width)
        if cursor.column - before.column < width { return (before, true) }
      case .quote:
        cursor.skipBlanks(upTo: end, in: input.bytes, columns: 3)
        guard cursor.offset < end, input.bytes[cursor.offset] == Byte.greater else { return (before, true) }
        cursor.advance(to: cursor.offset + 1, in: input.bytes)
        cursor.skipBlanks(upTo: end, in: input.bytes, columns: 1)
      }
    }
    return (cursor, false)
  }
}
