import MarkdownTree

/// A table that is the journey itself.
///
///     | Stage   | Doing | Pain | Emotion |      rows are stages: ≥ 3 known labels in the header
///     | Trigger | …     | …    | -1      |
///
///     |       | Trigger | Search |             columns are stages: ≥ 3 known labels in the first column
///     | Doing | …       | …      |
struct WholeMapTable {
  struct StageCells {
    var name: TableCell
    /// Label as written, and the cell.
    var cells: [(wording: String, cell: TableCell)]
  }

  var stages: [StageCells]
  /// The header's first cell, where rows are stages and it says so.
  var corner: TableCell

  /// nil where the table is no map.
  init?(_ table: Table, labels: LabelTable) {
    guard table.header.count >= 3, let corner = table.header.first, !table.rows.isEmpty else { return nil }
    self.corner = corner
    let head = ListText.trimmed(corner.plainText)
    // Tables of touchpoints and opportunities are that, whatever their other columns say.
    if let first = labels.column(head), ["touchpoint", "opportunity", "message"].contains(first) {
      return nil
    }
    if table.isOfExperiments { return nil }
    // "Stage" in the corner is a label too.
    let corners = labels.isStageWord(head) ? 1 : 0
    let heads = table.header.dropFirst().map { ListText.trimmed($0.plainText) }
    if corners + heads.filter({ labels.label($0) != nil }).count >= 3 {
      stages = Self.rows(table, heads)
      return
    }
    let words = table.rows.map { ListText.trimmed($0[0].plainText) }
    guard corners + words.filter({ labels.label($0) != nil }).count >= 3 else { return nil }
    stages = table.header.indices.dropFirst().map { column in
      StageCells(
        name: table.header[column],
        cells: zip(words, table.rows).map { ($0, $1[column]) }.filter { !$0.0.isEmpty })
    }
  }

  /// A row with an empty first cell, or with the name above, goes on with the stage above.
  private static func rows(_ table: Table, _ heads: [String]) -> [StageCells] {
    var stages: [StageCells] = []
    for row in table.rows {
      let cells = zip(heads, row.dropFirst()).map { (wording: $0, cell: $1) }
      let name = ListText.trimmed(row[0].plainText)
      if let last = stages.last, name.isEmpty || name == ListText.trimmed(last.name.plainText) {
        stages[stages.count - 1].cells += cells
      } else {
        stages.append(StageCells(name: row[0], cells: cells))
      }
    }
    return stages
  }
}

extension Table {
  /// Headed by `Experiment`, which is no label.
  var isOfExperiments: Bool {
    let head = LabelTable.normalise(header.first?.plainText ?? "")
    return ExperimentWords.heads.contains(head)
  }
}
