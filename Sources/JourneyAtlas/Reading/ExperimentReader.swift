import MarkdownTree

/// Experiments from tables whose first header is Experiment. Both sides have their counts in one column each, as
/// `41/1,204` or `41 of 1204`, or in two:
///
///     | Experiment | A      | B      | Direction       |
///     | Shorter form | 12/300 | 9/310 | lower is better |
///
///     | Experiment | A       | A successes | A trials | B     | B successes | B trials |
///     | Reminder   | at noon | 29          | 38       | at six | 30         | 40       |
///
/// Beside columns of counts, the column of a side says in words what it is.
enum ExperimentReader {
  /// What a column holds of one side.
  private enum Part { case both, successes, trials }

  private struct Counts {
    var successes: Int?
    var trials: Int?
    /// Where the successes stand.
    var span: Span?
  }

  static func rows(_ table: Table, _ builder: inout StageBuilder) -> [StageBuilder.Placed<Experiment>] {
    let heads = table.header.map { ListText.trimmed($0.plainText) }
    builder.noteHeads(of: "experiment", heads)
    let parts = heads.map { ExperimentWords.side($0).flatMap(part) }
    let isCounted = Set(parts.compactMap { $0 }.filter { $0.1 != .both }.map(\.0))
    return table.rows.compactMap { row in
      guard let name = CellText(row[0]) else { return nil }
      var placed = StageBuilder.Placed(
        value: Experiment(
          name: RichText(name.inlines, span: name.span),
          line: builder.file.lineIndex(at: row[0].span.start) + 1))
      var sides = [Counts(), Counts()]
      for index in row.indices.dropFirst() {
        guard let cell = CellText(row[index]) else { continue }
        let head = heads[index]
        let name = builder.labels.column(head)
        if name == "stage" {
          placed.stageName = CellText(plain: cell.plain, span: cell.span)
          continue
        }
        if let (side, part) = parts[index], part == .both, isCounted.contains(side) {
          placed.value.words[side] = RichText(cell.inlines, span: cell.span)
        } else if let (side, part) = parts[index] {
          read(cell, head, part, &sides[side], &builder.findings)
        } else if name == "direction" {
          readDirection(cell, head, &placed.value, &builder.findings)
        } else if name == "metric" {
          builder.references.append(Reference(kind: .metric, text: cell.plain, span: cell.span))
        }
        placed.value.columns.append(
          TouchpointUse.Column(
            name: parts[index].map { Experiment.Side.allCases[$0.0].rawValue } ?? name ?? head, wording: head,
            text: RichText(cell.inlines, span: cell.span)))
      }
      placed.value.control = arm(sides[0], &builder.findings)
      placed.value.variant = arm(sides[1], &builder.findings)
      return placed
    }
  }

  private static func part(_ side: Int, _ rest: String) -> (Int, Part)? {
    if rest.isEmpty { return (side, .both) }
    if ExperimentWords.successes.contains(rest) { return (side, .successes) }
    return ExperimentWords.trials.contains(rest) ? (side, .trials) : nil
  }

  private static func read(
    _ cell: CellText, _ head: String, _ part: Part, _ counts: inout Counts, _ findings: inout Findings
  ) {
    switch part {
    case .both:
      guard let (successes, trials) = pair(cell.plain) else {
        findings.report(
          .invalidValue(head, cell.plain, expected: "successes and trials, like 41/1,204"), at: cell.span)
        return
      }
      counts = Counts(successes: successes, trials: trials, span: cell.span)
    case .successes, .trials:
      guard let count = Numbers.count(cell.plain) else {
        findings.report(
          .invalidValue(head, cell.plain, expected: "a whole number, like 1,204"), at: cell.span)
        return
      }
      if part == .trials {
        counts.trials = count
      } else {
        counts.successes = count
        counts.span = cell.span
      }
    }
  }

  /// `41/1,204`, `41 of 1204`.
  private static func pair(_ text: String) -> (Int, Int)? {
    for mark in ["/", "／", " of "] {
      let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let first = Numbers.count(String(parts[0])),
        let second = Numbers.count(String(parts[1]))
      else { continue }
      return (first, second)
    }
    return nil
  }

  private static func arm(_ counts: Counts, _ findings: inout Findings) -> Experiment.Arm? {
    guard let successes = counts.successes, let trials = counts.trials else { return nil }
    guard successes <= trials else {
      findings.report(.moreSuccessesThanTrials(successes, trials), at: counts.span ?? Span(0, 0))
      return nil
    }
    return Experiment.Arm(successes: successes, trials: trials)
  }

  private static func readDirection(
    _ cell: CellText, _ head: String, _ experiment: inout Experiment, _ findings: inout Findings
  ) {
    switch ExperimentWords.lowerIsBetter(cell.plain) {
    case let lower?: experiment.lowerIsBetter = lower
    case nil:
      findings.report(
        .invalidValue(head, cell.plain, expected: "“higher is better” or “lower is better”"), at: cell.span)
    }
  }
}
