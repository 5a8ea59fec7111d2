import MarkdownTree

/// UTF-8 text to rows, piece by piece, by RFC 4180: fields in quotes may hold delimiters, line ends and doubled
/// quotes. A quote inside a field that does not start with one is text (`5" disk`). Rows end at LF, CRLF or CR;
/// a blank line is no row.
///
/// Holds no more than one row, whatever the size of the file.
struct CSVParser {
  private enum State {
    case fieldStart, plain, quoted
    /// Behind a quote within a quoted field: it ends the field, or is half of a doubled one.
    case behindQuote
  }

  private let delimiter: UInt8
  private var row = CSVRow()
  private var state = State.fieldStart
  private var fieldStart = SourceFile.Position(line: 1, column: 1)
  /// Where the next character stands.
  private(set) var place = SourceFile.Position(line: 1, column: 1)
  /// An LF that comes next belongs to the CR before it.
  private var isBehindCR = false
  private var rows = 0
  private var dropsNextRow: Bool
  private(set) var problems: [CSVProblem] = []
  /// Of more misplaced quotes in one file nobody needs to know.
  private static let problemLimit = 100

  /// `dropsFirstRow` where it is no row of the table, such as `sep=;`.
  init(delimiter: UInt8, dropsFirstRow: Bool = false) {
    self.delimiter = delimiter
    dropsNextRow = dropsFirstRow
  }

  var isStopped: Bool { problems.last?.isFatal ?? false }

  private enum Sign {
    static let quote: UInt8 = 0x22
    static let lf: UInt8 = 0x0A
    static let cr: UInt8 = 0x0D
  }

  /// Reads on; whole rows go to `take`. The bytes are UTF-8 and may end anywhere.
  mutating func read<E: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, take: (CSVRow) throws(E) -> Void
  ) throws(E) {
    var at = 0
    while at < bytes.count, !isStopped {
      let byte = bytes[at]
      if byte == Sign.lf, isBehindCR {
        isBehindCR = false
        if state == .quoted { row.append(byte) }
        at += 1
        continue
      }
      isBehindCR = false
      switch state {
      case .fieldStart where byte == Sign.quote:
        fieldStart = place
        state = .quoted
        place.column += 1
        at += 1
      case .fieldStart, .plain:
        if state == .fieldStart { fieldStart = place }
        let run = plainRun(bytes, from: at)
        if run > at {
          state = .plain
          keep(UnsafeBufferPointer(rebasing: bytes[at..<run]))
          at = run
        } else {
          try end(with: byte, take)
          at += 1
        }
      case .quoted:
        let run = quotedRun(bytes, from: at)
        keep(UnsafeBufferPointer(rebasing: bytes[at..<run]))
        at = run
        guard at < bytes.count, !isStopped else { continue }
        if bytes[at] == Sign.quote {
          state = .behindQuote
          place.column += 1
        } else {
          row.append(bytes[at])
          breakLine(bytes[at])
        }
        at += 1
      case .behindQuote:
        if byte == Sign.quote {
          row.append(byte)
          state = .quoted
          place.column += 1
        } else if byte == delimiter || byte == Sign.lf || byte == Sign.cr {
          try end(with: byte, take)
        } else {
          if problems.count < Self.problemLimit {
            problems.append(CSVProblem(kind: .textBehindQuote, start: place, end: next))
          }
          state = .plain
          continue
        }
        at += 1
      }
    }
  }

  /// The last row, where the file does not end with a line end.
  mutating func finish<E: Error>(take: (CSVRow) throws(E) -> Void) throws(E) {
    guard !isStopped else { return }
    switch state {
    case .quoted:
      let end = SourceFile.Position(line: fieldStart.line, column: fieldStart.column + 1)
      problems.append(CSVProblem(kind: .unclosedQuote, start: fieldStart, end: end))
    case .fieldStart where row.count == 0: break
    case .fieldStart, .plain, .behindQuote:
      endField()
      try endRow(take)
    }
  }

  /// A problem that was seen before parsing, at the place that was reached; nothing more is read.
  mutating func stop(_ kind: CSVProblem.Kind) {
    guard !isStopped else { return }
    problems.append(CSVProblem(kind: kind, start: place, end: next))
  }

  private var next: SourceFile.Position { SourceFile.Position(line: place.line, column: place.column + 1) }

  private func plainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != Sign.lf, bytes[at] != Sign.cr { at += 1 }
    return at
  }

  private func quotedRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != Sign.quote, bytes[at] != Sign.lf, bytes[at] != Sign.cr { at += 1 }
    return at
  }

  private mutating func keep(_ run: UnsafeBufferPointer<UInt8>) {
    guard row.openCount + run.count <= CSVReader.fieldLimit else {
      let end = SourceFile.Position(line: fieldStart.line, column: fieldStart.column + 1)
      problems.append(
        CSVProblem(kind: .fieldTooLong(isQuoted: state == .quoted), start: fieldStart, end: end))
      return
    }
    row.append(run)
    for byte in run where byte & 0xC0 != 0x80 { place.column += 1 }
  }

  private mutating func breakLine(_ byte: UInt8) {
    place = SourceFile.Position(line: place.line + 1, column: 1)
    isBehindCR = byte == Sign.cr
  }

  /// At a delimiter or a line end.
  private mutating func end<E: Error>(with byte: UInt8, _ take: (CSVRow) throws(E) -> Void) throws(E) {
    guard byte != delimiter else {
      endField()
      place.column += 1
      return
    }
    if row.count > 0 || state != .fieldStart {
      endField()
      try endRow(take)
    } else {
      row.isBehindBlankLine = true
    }
    breakLine(byte)
  }

  private mutating func endField() {
    if state == .fieldStart { fieldStart = place }
    row.endField(from: fieldStart, to: place)
    state = .fieldStart
    if row.count > CSVReader.columnLimit {
      problems.append(CSVProblem(kind: .tooManyColumns, start: fieldStart, end: place))
    }
  }

  private mutating func endRow<E: Error>(_ take: (CSVRow) throws(E) -> Void) throws(E) {
    guard !isStopped else { return }
    if dropsNextRow {
      dropsNextRow = false
      row.removeAll()
      return
    }
    rows += 1
    if rows > CSVReader.rowLimit {
      problems.append(CSVProblem(kind: .tooManyRows, start: row.start(of: 0), end: row.end(of: 0)))
      return
    }
    defer { row.removeAll() }
    try take(row)
  }
}
