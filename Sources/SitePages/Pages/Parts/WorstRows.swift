import JourneyAtlas

/// Rows of several journeys' gap tables in one order, the first `limit` of them: opportunity score (missing
/// last), shortfall, then the order of the map.
struct WorstRows {
  let rows: [GapTable.Row]

  init(_ rows: [GapTable.Row], limit: Int) {
    // Places in their order, so that what is moved while sorting is small.
    let order = rows.indices.sorted { Self.precedes(rows[$0], rows[$1]) }
    self.rows = order.prefix(limit).map { rows[$0] }
  }

  /// The first of them.
  static func first(of rows: [GapTable.Row]) -> GapTable.Row? { rows.min(by: precedes) }

  private static func precedes(_ a: GapTable.Row, _ b: GapTable.Row) -> Bool {
    let first = (a.gap.opportunity ?? -100, a.gap.shortfall ?? -100)
    let second = (b.gap.opportunity ?? -100, b.gap.shortfall ?? -100)
    if first != second { return first > second }
    if a.place.journey != b.place.journey { return a.place.journey < b.place.journey }
    return a.rank < b.rank
  }
}
