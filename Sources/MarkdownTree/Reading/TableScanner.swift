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
  /// The cells of all rows, one row after the other, each as long as the header.
  fileprivate(set) var body: [Range<Int>] = []
  /// What rows hold behind their last column, where that is more than blanks.
  fileprivate(set) var beyond: [Range<Int>] = []

  var rows: Int { header.isEmpty ? 0 : body.count / header.count }

  func cells(ofRow row: Int) -> ArraySlice<Range<Int>> {
    body[(row * header.count)..<((row + 1) * header.count)]
  }
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
      guard let alignments = delimiterRow(line.range, in: bytes) else { continue }
      let headerLine = bytes[lines[index - 1].range]
      guard headerLine.contains(Byte.pipe) || bytes[line.range].contains(Byte.pipe) else { continue }
      var header: [Range<Int>] = []
      appendCells(of: lines[index - 1].range, in: bytes, to: &header)
      guard header.count == alignments.count else { continue }
      var draft = TableDraft(lead: index - 1, alignments: alignments, header: header)
      return appendRows(lines[(index + 1)...], in: bytes, to: &draft) ? draft : nil
    }
    return nil
  }

  /// Appends the rows, cut or padded with empty cells to the header's width; false where that takes too many.
  private static func appendRows(_ lines: ArraySlice<Line>, in bytes: [UInt8], to draft: inout TableDraft)
    -> Bool
  {
    let width = draft.header.count
    draft.body.reserveCapacity(min(width, 64) * lines.count)
    var padding = 0
    for line in lines {
      let end = draft.body.count + width
      appendCells(of: line.range, in: bytes, to: &draft.body)
      if draft.body.count > end {
        let extra = draft.body[end...].filter { !$0.isEmpty }
        if let first = extra.first, let last = extra.last {
          draft.beyond.append(first.lowerBound..<last.upperBound)
        }
        draft.body.removeLast(draft.body.count - end)
      }
      padding += end - draft.body.count
      guard padding <= mostPadding else { return false }
      while draft.body.count < end { draft.body.append(line.range.upperBound..<line.range.upperBound) }
    }
    return true
  }

  /// The cells of a row, blanks at their ends left out. A pipe after a backslash is text, also in code.
  private static func appendCells(of line: Range<Int>, in bytes: [UInt8], to cells: inout [Range<Int>]) {
    bytes.withUnsafeBufferPointer { bytes in
      let line = trimmed(line, in: bytes)
      var from = line.lowerBound
      if from < line.upperBound, bytes[from] == Byte.pipe { from += 1 }
      var at = from
      while at < line.upperBound {
        if bytes[at] == Byte.pipe, at == line.lowerBound || bytes[at - 1] != Byte.backslash {
          cells.append(trimmed(from..<at, in: bytes))
          from = at + 1
        }
        at += 1
      }
      if from < line.upperBound { cells.append(trimmed(from..<line.upperBound, in: bytes)) }
    }
  }

  private static func delimiterRow(_ line: Range<Int>, in bytes: [UInt8]) -> [Table.Alignment]? {
    let isDelimiter = bytes.withUnsafeBufferPointer { bytes in
      bytes[line].allSatisfy {
        $0 == Byte.hyphen || $0 == Byte.colon || $0 == Byte.pipe || Byte.isBlank($0)
      }
    }
    guard isDelimiter else { return nil }
    var cells: [Range<Int>] = []
    appendCells(of: line, in: bytes, to: &cells)
    guard !cells.isEmpty else { return nil }
    var alignments: [Table.Alignment] = []
    alignments.reserveCapacity(cells.count)
    for cell in cells {
      guard !cell.isEmpty else { return nil }
      let left = bytes[cell.lowerBound] == Byte.colon
      let dashes = cell.lowerBound + (left ? 1 : 0)
      let right = dashes < cell.upperBound && bytes[cell.upperBound - 1] == Byte.colon
      let end = cell.upperBound - (right ? 1 : 0)
      guard dashes < end, (dashes..<end).allSatisfy({ bytes[$0] == Byte.hyphen }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments
  }

  private static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Byte.isBlank(bytes[start]) { start += 1 }
    while end > start, Byte.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
