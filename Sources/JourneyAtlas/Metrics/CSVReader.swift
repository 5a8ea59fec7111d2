import MarkdownTree

/// Reads a CSV file that comes in pieces of any size, in constant memory. Where its encoding and delimiter are not
/// given, the first 64 KiB tell them. Places are those of the file: lines and columns from 1, columns in Unicode
/// scalars.
///
///     var reader = CSVReader()
///     for piece in pieces { reader.read(piece) { row in … } }
///     reader.finish { row in … }
///     reader.problems
///
/// How the file is cut into pieces changes nothing.
struct CSVReader {
  /// Bytes of one field.
  static let fieldLimit = 64 << 10
  static let columnLimit = 1_000
  static let rowLimit = 10_000_000

  private let declaredEncoding: CSVDialect.Encoding?
  private let declaredDelimiter: CSVDialect.Delimiter?
  private let headSize: Int
  private var head: [UInt8] = []
  private var running: (decoder: CSVDecoder, parser: CSVParser)?
  /// Known from the first row on.
  private(set) var dialect: CSVDialect?

  /// `headSize` bytes are looked at before the first row is read.
  init(
    encoding: CSVDialect.Encoding? = nil, delimiter: CSVDialect.Delimiter? = nil, headSize: Int = 64 << 10
  ) {
    self.headSize = headSize
    declaredEncoding = encoding
    declaredDelimiter = delimiter
  }

  /// In the order of their places; nothing below a fatal one was read.
  var problems: [CSVProblem] { running?.parser.problems ?? [] }

  /// Whether nothing more can be read.
  var isStopped: Bool { running?.parser.isStopped ?? false }

  mutating func read<E: Error>(_ piece: [UInt8], take: (CSVRow) throws(E) -> Void) throws(E) {
    if running != nil {
      try parse(piece, take)
      return
    }
    head += piece
    if head.count >= headSize { try begin(take) }
  }

  /// The end of the file.
  mutating func finish<E: Error>(take: (CSVRow) throws(E) -> Void) throws(E) {
    if running == nil { try begin(take) }
    if let problem = running?.decoder.finish() { running?.parser.stop(problem) }
    try running?.parser.finish(take: take)
  }

  private mutating func begin<E: Error>(_ take: (CSVRow) throws(E) -> Void) throws(E) {
    // The same bytes, however the pieces were cut.
    let look = Array(head.prefix(headSize))
    var dialect = CSVDialect()
    if let mark = CSVDialect.mark(of: look) {
      dialect.encoding = mark.encoding
      dialect.markLength = mark.length
    } else {
      dialect.encoding = declaredEncoding ?? .utf8
    }
    var decoder = CSVDecoder(dialect.encoding)
    let text = look.dropFirst(dialect.markLength).withUnsafeBufferPointer { decoder.decode($0).text }
    if let line = CSVDialect.separatorLine(of: text) {
      dialect.delimiter = line
      dialect.hasSeparatorLine = true
    } else {
      dialect.delimiter = declaredDelimiter ?? CSVDialect.delimiter(of: text)
    }
    self.dialect = dialect
    running = (
      CSVDecoder(dialect.encoding, looksLike: Encoding.guess(look)),
      CSVParser(delimiter: dialect.delimiter.byte, dropsFirstRow: dialect.hasSeparatorLine)
    )
    let piece = Array(head.dropFirst(dialect.markLength))
    head = []
    try parse(piece, take)
  }

  private mutating func parse<E: Error>(_ piece: [UInt8], _ take: (CSVRow) throws(E) -> Void) throws(E) {
    guard let (text, problem) = piece.withUnsafeBufferPointer({ running?.decoder.decode($0) }) else { return }
    let result: Result<Void, E>? = text.withUnsafeBufferPointer { bytes in
      do throws(E) {
        return .success(try running?.parser.read(bytes, take: take) ?? ())
      } catch {
        return .failure(error)
      }
    }
    try result?.get()
    if let problem { running?.parser.stop(problem) }
  }
}
