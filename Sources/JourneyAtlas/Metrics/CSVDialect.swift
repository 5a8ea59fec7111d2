/// How a CSV file is written: its encoding and what stands between its fields.
struct CSVDialect: Sendable, Equatable {
  enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// Western European, as older versions of Excel write it.
    case windows1252 = "windows-1252"
  }

  /// What a file may say in words.
  enum Delimiter: String, Sendable, CaseIterable {
    case comma = ",", semicolon = ";", tab = "\t"

    var byte: UInt8 { rawValue.utf8.first ?? 0x2C }
  }

  var encoding = Encoding.utf8
  var delimiter = Delimiter.comma
  /// Bytes at the start of the file that are no text: the mark of its encoding.
  var markLength = 0
  /// Whether the first line says `sep=;`, as Excel writes it; that is no row.
  var hasSeparatorLine = false

  /// The encoding by the mark at the start of a file, and the mark's length; nil where there is none.
  static func mark(of head: some Sequence<UInt8>) -> (encoding: Encoding, length: Int)? {
    let start = Array(head.prefix(3))
    if start == [0xEF, 0xBB, 0xBF] { return (.utf8, 3) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The delimiter of a text, by its first rows: the one that cuts most of them into equally many fields, of equal
  /// ones the one that cuts into more. Comma, where no row has any.
  static func delimiter(of head: [UInt8]) -> Delimiter {
    var best = (delimiter: Delimiter.comma, agreement: 0.0, fields: 1)
    for candidate in Delimiter.allCases {
      let counts = fieldCounts(of: head, candidate)
      var rows: [Int: Int] = [:]
      for count in counts where count > 1 { rows[count, default: 0] += 1 }
      guard let most = rows.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
      let agreement = Double(most.value) / Double(counts.count)
      if (agreement, most.key) > (best.agreement, best.fields) { best = (candidate, agreement, most.key) }
    }
    return best.delimiter
  }

  /// How many fields each of the first rows has. The last row counts only where it is the only one: it may be cut.
  private static func fieldCounts(of head: [UInt8], _ delimiter: Delimiter) -> [Int] {
    var counts: [Int] = []
    var parser = CSVParser(delimiter: delimiter.byte)
    head.withUnsafeBufferPointer { bytes in
      parser.read(bytes) { if counts.count < 100 { counts.append($0.count) } }
    }
    if counts.isEmpty { parser.finish { counts.append($0.count) } }
    return counts
  }

  /// What a first line `sep=;` says; nil where there is none.
  static func separatorLine(of head: [UInt8]) -> Delimiter? {
    guard head.starts(with: Array("sep=".utf8)), head.count > 4,
      [nil, 0x0A, 0x0D].contains(head.dropFirst(5).first)
    else { return nil }
    return Delimiter.allCases.first { $0.byte == head[4] }
  }
}
