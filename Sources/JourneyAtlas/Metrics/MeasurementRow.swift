/// A row of measurements, by the names of its columns.
struct MeasurementRow {
  let row: CSVRow
  let header: MeasurementHeader

  /// nil where the cell says nothing.
  func text(_ column: MeasurementHeader.Column) -> String? {
    guard let index = header.index(of: column), !row.bytes(of: index).isEmpty else { return nil }
    let text = ListText.trimmed(row.text(of: index))
    return text.isEmpty || LabelWords.isNothing(text) ? nil : text
  }
}
