import MarkdownTree

/// The heads of a table's columns, written into each cell below them: on a narrow screen rows stack, every cell on a
/// line of its own, and the style sheet puts the head before it. Cells that hold nothing are marked, to be left out
/// there.
///
/// The table is markup that we built: whole, and without `<` in its texts and attributes, so cells are found by their
/// tags.
struct CellLabels {
  /// From so many columns on rows stack; fewer stand beside each other on any screen.
  static let fewest = 4

  /// A column's head as text; "Emotion · As is" where another head stands above it.
  private var labels: [HTML] = []

  /// `head` are the cells of the head row, and further rows with the tags between them; a whole table will do.
  init(head: HTML) {
    head.withBytes { bytes in
      var tags = CellTags(bytes)
      var columns = TableColumns()
      while let tag = tags.next(), tag.kind != .cell {
        guard tag.kind != .row else {
          columns.nextRow()
          continue
        }
        let first = columns.take(tag)
        for column in first..<first + tag.columns { add(Self.text(head, bytes, from: tag.end), at: column) }
      }
    }
  }

  var isNeeded: Bool { labels.count >= Self.fewest }

  private mutating func add(_ text: HTML, at column: Int) {
    while labels.count <= column { labels.append(HTML()) }
    if !labels[column].isEmpty, !text.isEmpty { labels[column].append(" · ") }
    labels[column] += text
  }

  /// What stands in a cell, without its tags.
  private static func text(_ head: HTML, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> HTML {
    var text = HTML()
    var at = start
    while at < bytes.count {
      let from = at
      while at < bytes.count, bytes[at] != CellTags.less { at += 1 }
      text.append(head, from..<at)
      if CellTags.has("</th>", bytes, at) { break }
      while at < bytes.count, bytes[at] != CellTags.greater { at += 1 }
      at += 1
    }
    return text
  }

  /// Writes rows, or a whole table, with the labels in their cells.
  func write(_ rows: HTML, into html: inout HTML) {
    rows.withBytes { bytes in
      var tags = CellTags(bytes)
      var columns = TableColumns()
      var written = 0
      while let tag = tags.next() {
        guard tag.kind != .row else {
          columns.nextRow()
          continue
        }
        let column = columns.take(tag)
        guard tag.kind == .cell else { continue }
        html.append(rows, written..<tag.nameEnd)
        written = tag.nameEnd
        if CellTags.isNothing(bytes, tag.end) {
          html.append(" data-no")
        } else if column < labels.count, tag.columns == 1, !labels[column].isEmpty {
          html.append(" data-l=\"")
          html += labels[column]
          html.append("\"")
        }
      }
      html.append(rows, written..<bytes.count)
    }
  }
}

/// Which column a cell stands in, where others span several rows and columns.
private struct TableColumns {
  /// For how many rows more, this one included, a cell from above takes the column.
  private var taken: [Int] = []
  private var column = 0

  mutating func nextRow() {
    column = 0
    for index in taken.indices where taken[index] > 0 { taken[index] -= 1 }
  }

  /// The first column of a cell.
  mutating func take(_ tag: CellTags.Tag) -> Int {
    while column < taken.count, taken[column] > 0 { column += 1 }
    let first = column
    column += tag.columns
    if tag.rows > 1 {
      while taken.count < column { taken.append(0) }
      for index in first..<column { taken[index] = tag.rows }
    }
    return first
  }
}

/// The tags of rows and cells in the markup of a table, one after the other.
private struct CellTags {
  struct Tag {
    enum Kind { case row, cell, head }

    var kind: Kind
    /// Behind `<td`.
    var nameEnd: Int
    /// Behind `>`.
    var end: Int
    var columns = 1
    var rows = 1
  }

  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while at + 3 < bytes.count {
      guard bytes[at] == Self.less, bytes[at + 1] == UInt8(ascii: "t"), let kind = kind(bytes[at + 2]),
        bytes[at + 3] == Self.greater || bytes[at + 3] == UInt8(ascii: " ")
      else {
        at += 1
        continue
      }
      var tag = Tag(kind: kind, nameEnd: at + 3, end: at + 3)
      readAttributes(&tag)
      at = tag.end
      return tag
    }
    return nil
  }

  private func kind(_ byte: UInt8) -> Tag.Kind? {
    switch byte {
    case UInt8(ascii: "r"): .row
    case UInt8(ascii: "d"): .cell
    case UInt8(ascii: "h"): .head
    default: nil
    }
  }

  private func readAttributes(_ tag: inout Tag) {
    var at = tag.nameEnd
    while at < bytes.count, bytes[at] != Self.greater {
      if Self.has("colspan=\"", bytes, at) { tag.columns = number(at + 9) }
      if Self.has("rowspan=\"", bytes, at) { tag.rows = number(at + 9) }
      at += 1
    }
    tag.end = at + 1
  }

  private func number(_ start: Int) -> Int {
    var number = 0
    var at = start
    while at < bytes.count, (0x30...0x39).contains(bytes[at]), number < 10_000 {
      number = number * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return max(number, 1)
  }

  /// Whether the markup goes on like this.
  static func has(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[at + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether a cell that starts there holds nothing but the mark for nothing.
  static func isNothing(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if has("–<span class=\"vh\">", bytes, at) {
      var end = at + 20
      while end < bytes.count, bytes[end] != less { end += 1 }
      return has("</span></td>", bytes, end)
    }
    return has("</td>", bytes, at) || has("–</td>", bytes, at)
      || has("<span class=\"muted\">–</span></td>", bytes, at)
      || has("<b class=\"muted\">–</b></td>", bytes, at)
  }
}
