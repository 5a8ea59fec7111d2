import JourneyAtlas

/// Rows of several journeys' gap tables in one order, the first `limit` of them: opportunity score (missing
/// last), shortfall, then the order of the map.
struct WorstRows {
  let rows: [GapTable.Row]

  init(_ rows: [GapTable.Row], limit: Int) {
    let sorted = rows.sorted { a, b in
      let first = (a.gap.opportunity ?? -100, a.gap.shortfall ?? -100)
      let second = (b.gap.opportunity ?? -100, b.gap.shortfall ?? -100)
      if first != second { return first > second }
      if a.place.journey != b.place.journey { return a.place.journey < b.place.journey }
      return a.rank < b.rank
    }
    self.rows = Array(sorted.prefix(limit))
  }
}
