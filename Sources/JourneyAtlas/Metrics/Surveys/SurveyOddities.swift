import MarkdownTree

/// What is odd in a column, counted: a survey of a million rows with one wrong word makes one message, at the first
/// of them.
struct SurveyOddities: Sendable {
  enum Kind: Hashable, Sendable {
    case date, number, second, ragged, longWord, personal, invisible
    /// For a metric whose answers are on this scale.
    case offScale(String)
  }

  private struct Key: Hashable {
    var kind: Kind
    var column: Int
  }

  private struct Entry {
    var count: Int
    var start: SourceFile.Position
    var end: SourceFile.Position
  }

  private var entries: [Key: Entry] = [:]

  mutating func add(_ kind: Kind, _ column: Int, _ start: SourceFile.Position, _ end: SourceFile.Position) {
    entries[Key(kind: kind, column: column), default: Entry(count: 0, start: start, end: end)].count += 1
  }

  func report(into findings: inout Findings, metrics: [MetricDefinition]) {
    for (key, entry) in entries {
      let message: Message =
        switch key.kind {
        case .date: .unreadValues(entry.count, as: "a date in the form that the map says")
        case .number: .unreadValues(entry.count, as: "a number or a known word")
        case .second: .secondValue(entry.count)
        case .ragged: .moreRaggedRows(entry.count)
        case .longWord: .unreadValues(entry.count, as: "an id or the name of a segment")
        case .invisible: .unreadValues(entry.count, as: "visible text")
        case .personal: .personalSegments(entry.count)
        case .offScale(let scale): .valuesOffScale(entry.count, scale: scale)
        }
      findings.report(message, from: entry.start, to: entry.end)
    }
  }
}
