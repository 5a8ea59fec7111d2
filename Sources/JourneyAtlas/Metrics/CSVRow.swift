import MarkdownTree

/// One row of a CSV file: what its fields hold, without quotes, and where each stands.
struct CSVRow: Sendable {
  /// UTF-8, one field behind the other. Texts are made only of fields that somebody asks for.
  private(set) var bytes: [UInt8] = []
  private var fields: [Field] = []

  private struct Field {
    /// Where it ends in `bytes`; it starts where the one before ends.
    var end: Int
    var from: SourceFile.Position
    /// Behind its last character, or its closing quote.
    var to: SourceFile.Position
  }

  /// Whether a blank line stands above it.
  var isBehindBlankLine = false

  var count: Int { fields.count }

  /// The line on which it starts.
  var line: Int { fields.first?.from.line ?? 1 }

  func start(of index: Int) -> SourceFile.Position { fields[index].from }
  func end(of index: Int) -> SourceFile.Position { fields[index].to }

  func bytes(of index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : fields[index - 1].end)..<fields[index].end]
  }

  func text(of index: Int) -> String { String(decoding: bytes(of: index), as: UTF8.self) }

  /// Bytes of the field that is being read.
  var openCount: Int { bytes.count - (fields.last?.end ?? 0) }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func endField(from: SourceFile.Position, to: SourceFile.Position) {
    fields.append(Field(end: bytes.count, from: from, to: to))
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    isBehindBlankLine = false
  }
}
