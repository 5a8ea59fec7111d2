/// Where effort goes that customers do not ask for, and where it is missing: "too much time on what does not matter,
/// too little on what does".
public struct EffortBalance: Sendable {
  /// Effort without impact and off the journey; the largest effort − importance first, then by rank.
  public let tooMuch: [Row]
  /// Impact without effort and absent; the largest importance − effort first, then by rank.
  public let tooLittle: [Row]
  /// Rows with both figures.
  public let rated: Int
  /// Rows without effort; rows with it and without importance. Nobody can say of them.
  public let withoutEffort: Int
  public let withoutImportance: Int

  public struct Row: Sendable {
    public var row: GapTable.Row
    /// Importance and effort apart, above 0.
    public var difference: Double
  }

  /// `ratings` gives importance and effort of a row's place.
  public init(
    _ rows: [GapTable.Row], ratings: (Place) -> (importance: Double?, effort: Double?)
  ) {
    var much: [Row] = []
    var little: [Row] = []
    var (rated, noEffort, noImportance) = (0, 0, 0)
    for row in rows {
      let (importance, effort) = ratings(row.place)
      guard let effort else {
        noEffort += 1
        continue
      }
      guard let importance else {
        noImportance += 1
        continue
      }
      rated += 1
      let difference = Gap.rounded(effort - importance)
      switch row.gap.alignment {
      case .effortWithoutImpact?, .offTheJourney?: much.append(Row(row: row, difference: difference))
      case .impactWithoutEffort?, .absent?: little.append(Row(row: row, difference: -difference))
      case .aligned?, nil: break
      }
    }
    func ordered(_ rows: [Row]) -> [Row] {
      rows.sorted { a, b in
        a.difference == b.difference ? a.row.rank < b.row.rank : a.difference > b.difference
      }
    }
    tooMuch = ordered(much)
    tooLittle = ordered(little)
    self.rated = rated
    withoutEffort = noEffort
    withoutImportance = noImportance
  }
}
