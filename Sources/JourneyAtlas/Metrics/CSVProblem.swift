import MarkdownTree

/// What is wrong with a file as CSV, and where.
struct CSVProblem: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// The file ends inside a quoted field; the place is that of its opening quote.
    case unclosedQuote
    /// `"a"b`: what stands between a closing quote and the end of its field.
    case textBehindQuote
    /// More bytes than ``CSVReader/fieldLimit``; most often a quote that was opened above and never closed.
    case fieldTooLong(isQuoted: Bool)
    case tooManyColumns, tooManyRows
    /// From here on the bytes are no text in the file's encoding; what they look like, where that can be told.
    case notText(looksLike: String?)
    case nul
  }

  var kind: Kind
  var start: SourceFile.Position
  var end: SourceFile.Position

  /// Whether nothing below this place could be read.
  var isFatal: Bool { kind != .textBehindQuote }
}
