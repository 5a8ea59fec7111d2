import MarkdownTree

/// Which column of a file of measurements is which, by its first row.
struct MeasurementHeader: Sendable {
  enum Column: String, Sendable, CaseIterable {
    case date, metric, value, numerator, denominator, promoters, passives, detractors
    case n, sd
    case journey, stage, touchpoint, persona, segment, source
  }

  let count: Int
  /// Whether there is all that a row needs.
  let isWhole: Bool
  private let indices: [Column: Int]

  init(_ row: CSVRow, _ findings: inout Findings) {
    count = row.count
    var indices = [Column: Int]()
    for index in 0..<row.count {
      let name = ListText.trimmed(row.text(of: index))
      let (from, to) = (row.start(of: index), row.end(of: index))
      guard let column = Column(rawValue: name.lowercased()) else {
        let known = Column.allCases.map(\.rawValue)
        findings.report(
          .unknownColumn(name, near: Spelling.nearest(to: name, in: known), known: known), from: from, to: to)
        continue
      }
      if indices.updateValue(index, forKey: column) != nil {
        findings.report(.repeatedColumn(column.rawValue), from: from, to: to)
      }
    }
    let hasFigures = indices[.value] != nil || indices[.numerator] != nil || indices[.promoters] != nil
    let missing =
      [Column.date, .metric].filter { indices[$0] == nil }.map(\.rawValue) + (hasFigures ? [] : ["value"])
    isWhole = missing.isEmpty
    for column in missing {
      findings.report(.missingColumn(column), from: row.start(of: 0), to: row.start(of: 0))
    }
    self.indices = indices
  }

  func index(of column: Column) -> Int? { indices[column] }
}
