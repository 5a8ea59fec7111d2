/// A GFM table as it lies in the source: where its cells are, nothing parsed yet.
///
///     Before the table          a paragraph line, if any: `lead`
///     | Touchpoint | Owner |    header
///     | ---------- | ----: |    delimiter row: as many cells as the header
///     | Search     | Ann   |    rows, up to the end of the paragraph
struct TableDraft {
  /// How many lines of the paragraph stand before the header.
  var lead: Int
  var alignments: [Table.Alignment]
  var header: [Range<Int>]
  var rows: [[Range<Int>]]
}

enum TableScanner {
  /// Empty cells that short rows of one table may add: a header of 15,000 columns over as many rows of one
  /// byte each would become 225 million cells.
  private static let mostPadding = 1 << 16

  /// A paragraph's line without container prefixes. A lazy one cannot make a table of what stands before it.
  struct Line {
    var range: Range<Int>
    var isLazy: Bool
  }

  /// Reads a table out of a paragraph's lines; nil if there is none.
  static func scan(_ lines: [Line], in bytes: [UInt8]) -> TableDraft? {
    for (index, line) in lines.enumerated().dropFirst() where !line.isLazy {
      guard let alignments = delimiterRow(bytes[line.range]) else { continue }
      let headerLine = bytes[lines[index - 1].range]
      guard headerLine.contains(Byte.pipe) || bytes[line.range].contains(Byte.pipe) else { continue }
      let header = cells(headerLine)
      guard header.count == alignments.count else { continue }
      let rows = lines[(index + 1)...].map { cells(bytes[$0.range]) }
      let padding = rows.reduce(0) { $0 + max(header.count - $1.count, 0) }
      guard padding <= mostPadding else { return nil }
      let filled = zip(rows, lines[(index + 1)...]).map { row, line in
        fitted(row, to: header.count, end: line.range.upperBound)
      }
      return TableDraft(lead: index - 1, alignments: alignments, header: header, rows: filled)
    }
    return nil
  }

  /// The cells of a row, blanks at their ends left out. A pipe after a backslash is text, also in code.
  static func cells(_ line: ArraySlice<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let line = trimmed(line)
    var from = line.startIndex
    if line.first == Byte.pipe { from += 1 }
    var at = from
    while at < line.endIndex {
      if line[at] == Byte.pipe, at == line.startIndex || line[at - 1] != Byte.backslash {
        cells.append(range(trimmed(line[from..<at])))
        from = at + 1
      }
      at += 1
    }
    if from < line.endIndex { cells.append(range(trimmed(line[from...]))) }
    return cells
  }

  /// Rows are cut or padded with empty cells to the header's width.
  private static func fitted(_ cells: [Range<Int>], to count: Int, end: Int) -> [Range<Int>] {
    guard cells.count < count else { return Array(cells.prefix(count)) }
    return cells + Array(repeating: end..<end, count: count - cells.count)
  }

  private static func delimiterRow(_ line: ArraySlice<UInt8>) -> [Table.Alignment]? {
    for byte in line {
      guard byte == Byte.hyphen || byte == Byte.colon || byte == Byte.pipe || Byte.isBlank(byte) else {
        return nil
      }
    }
    let cells = cells(line)
    guard !cells.isEmpty else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in cells {
      var dashes = line[cell]
      let left = dashes.first == Byte.colon
      if left { dashes.removeFirst() }
      let right = dashes.last == Byte.colon
      if right { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == Byte.hyphen }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments
  }

  private static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (slice.startIndex, slice.endIndex)
    while start < end, Byte.isBlank(slice[start]) { start += 1 }
    while end > start, Byte.isBlank(slice[end - 1]) { end -= 1 }
    return slice[start..<end]
  }

  private static func range(_ slice: ArraySlice<UInt8>) -> Range<Int> { slice.startIndex..<slice.endIndex }
}
