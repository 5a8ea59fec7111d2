/// The gaps of a journey, or of the whole atlas, in METHODS' priority order: opportunity score (n/a last),
/// shortfall, importance, journey, stage, name.
public struct GapTable: Sendable {
  public var rows: [Row]
  public var crosshair: Gap.Crosshair

  public struct Row: Sendable {
    public var place: Place
    public var gap: Gap
    /// From 1 within this table.
    public var rank: Int
  }

  /// The gaps of one journey (`journey` is its index), or of all.
  public init(_ atlas: Atlas, journey: Int? = nil) {
    let chosen = journey.map { $0..<($0 + 1) } ?? 0..<atlas.journeys.count
    var places: [(place: Place, use: TouchpointUse)] = []
    for index in chosen {
      for (stageIndex, stage) in atlas.journeys[index].stages.enumerated() {
        for (row, use) in stage.allTouchpoints.enumerated() {
          places.append((Place(journey: index, stage: stageIndex, row: row), use))
        }
      }
    }
    let crosshair = Self.crosshair(atlas.site.crosshair, places.map(\.use))
    self.crosshair = crosshair
    var rated = places.map { place, use in
      Rated(
        place: place, use: use,
        gap: Gap(
          importance: use.importance, performance: use.performance, effort: use.effort,
          crosshair: crosshair))
    }
    rated.sort(by: Rated.precedes)
    rows = rated.enumerated().map { Row(place: $1.place, gap: $1.gap, rank: $0 + 1) }
  }

  private struct Rated {
    var place: Place
    var use: TouchpointUse
    var gap: Gap

    /// Journeys stand in the atlas by id, stages by order, so indices decide after the figures.
    static func precedes(_ a: Rated, _ b: Rated) -> Bool {
      if let first = order(a.gap.opportunity, b.gap.opportunity) { return first }
      if let first = order(a.gap.shortfall, b.gap.shortfall) { return first }
      if let first = order(a.use.importance, b.use.importance) { return first }
      if a.place.journey != b.place.journey { return a.place.journey < b.place.journey }
      if a.place.stage != b.place.stage { return a.place.stage < b.place.stage }
      if a.use.touchpoint != b.use.touchpoint {
        return a.use.touchpoint.utf8.lexicographicallyPrecedes(b.use.touchpoint.utf8)
      }
      return a.place.row < b.place.row
    }

    /// The larger first, what is missing last; nil where both are equal.
    private static func order(_ a: Double?, _ b: Double?) -> Bool? {
      switch (a, b) {
      case (let a?, let b?): a == b ? nil : a > b
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): nil
      }
    }
  }

  /// 3/3, or the means of what has both figures.
  private static func crosshair(_ kind: Site.Crosshair, _ uses: [TouchpointUse]) -> Gap.Crosshair {
    guard kind == .mean else { return .midpoint }
    let both = uses.compactMap { use -> (Double, Double)? in
      guard let importance = use.importance, let performance = use.performance else { return nil }
      return (importance, performance)
    }
    guard !both.isEmpty else { return .midpoint }
    let count = Double(both.count)
    return Gap.Crosshair(
      importance: both.reduce(0) { $0 + $1.0 } / count,
      performance: both.reduce(0) { $0 + $1.1 } / count)
  }
}

extension Atlas {
  /// The row at a place; nil where the place is not of this atlas.
  public func use(at place: Place) -> TouchpointUse? {
    guard journeys.indices.contains(place.journey) else { return nil }
    let stages = journeys[place.journey].stages
    guard stages.indices.contains(place.stage) else { return nil }
    let rows = stages[place.stage].allTouchpoints
    return rows.indices.contains(place.row) ? rows[place.row] : nil
  }
}
