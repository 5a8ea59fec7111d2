import JourneyAtlas

/// The gap table of one journey, and the row of each of its places.
struct JourneyGaps: Sendable {
  let table: GapTable
  let used: UsedColumns
  /// Index in `table.rows` by stage and row.
  private let rowOf: [[Int]]

  init(_ atlas: Atlas, journey: Int) {
    let table = GapTable(atlas, journey: journey)
    var rowOf = atlas.journeys[journey].stages.map { [Int](repeating: 0, count: $0.allTouchpoints.count) }
    for (index, row) in table.rows.enumerated() { rowOf[row.place.stage][row.place.row] = index }
    self.table = table
    used = UsedColumns(atlas.journeys[journey])
    self.rowOf = rowOf
  }

  /// The row of a place; `row` counts ``Stage/allTouchpoints``. nil where there is none.
  func row(stage: Int, row: Int) -> GapTable.Row? {
    guard rowOf.indices.contains(stage), rowOf[stage].indices.contains(row) else { return nil }
    return table.rows[rowOf[stage][row]]
  }
}
