import MarkdownTree

/// What the columns of a survey's export mean: `content/surveys/NAME.yml` beside `NAME.csv`.
///
///     journey: choosing-a-crm
///     dates: dd.mm.yyyy
///     columns:
///       Submitted: date
///       How likely are you to recommend us?: nps
///       How easy was it?: { metric: ces, touchpoint: set-up-call, answers: ease }
struct SurveyMap: Sendable {
  var encoding: CSVDialect.Encoding?
  var delimiter: CSVDialect.Delimiter?
  var numbers = NumberFormat()
  var dates = DatePattern.iso
  /// Periods are days instead of months.
  var isDaily = false
  var headerRows = 1
  /// Rows whose first filled field starts so are no rows of the table, such as `#` or `Grand total`.
  var skipped: [String] = []
  /// Whether the table ends at the first blank line below its first row.
  var endsAtBlankLine = false
  /// What all rows are about.
  var scope = PlacedScope()
  /// Where the figures come from, in the author's words.
  var source: String?
  var columns: [Column] = []
  /// Rows with these words in these columns are not counted: tests, unfinished answers.
  var exceptions: [Exception] = []

  struct Column: Sendable {
    /// As the map writes it.
    var name: String
    var roles: [Role]
    /// In the map; nil where a ready-made map says it, which may name columns that a file lacks.
    var place: Span?
  }

  struct Exception: Sendable {
    var column: String
    /// As ``LabelTable/normalise(_:)`` makes them.
    var words: Set<String>
    var place: Span?
  }

  /// What a column holds.
  enum Role: Sendable {
    case date(DatePattern?)
    /// Ids; `words` says which id a word of the column stands for.
    case id(ScopePart, words: [String: String])
    /// The metric that the row's values are of.
    case metric(words: [String: String])
    case score(Score)
    case ignored
  }

  /// A number that counts for a metric.
  struct Score: Sendable {
    /// The id or name of a metric; nil: another column says it.
    var metric: String?
    var use = Use.answer
    /// What words of the column count as.
    var answers: [String: Double] = [:]
    var numbers: NumberFormat?
    /// What this column alone is about.
    var scope = PlacedScope()
  }

  /// What one number of a column is.
  enum Use: String, Sendable, CaseIterable {
    /// What one person answered.
    case answer
    /// The metric itself, for the period of the row.
    case value
    /// An amount; those of a period are added.
    case count
    /// Parts of a share; added.
    case numerator, denominator
    /// How many answers or trials stand behind `value`.
    case n
  }

  enum ScopePart: String, Sendable, CaseIterable { case journey, stage, touchpoint, persona, segment }

  /// Ids that a map gives itself, each with its place.
  struct PlacedScope: Sendable {
    var ids: [ScopePart: String] = [:]
    var places: [ScopePart: Span] = [:]
  }
}
