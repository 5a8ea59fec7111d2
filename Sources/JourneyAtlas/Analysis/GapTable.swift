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
    self.init(atlas.journeys, chosen, Self.crosshair(of: atlas.journeys[chosen], atlas.site))
  }

  /// The gaps of a journey that no atlas holds.
  init(_ journey: Journey) { self.init([journey], 0..<1, .midpoint) }

  private init(_ journeys: [Journey], _ chosen: Range<Int>, _ crosshair: Gap.Crosshair) {
    self.crosshair = crosshair
    var rated: [Rated] = []
    for index in chosen {
      for stage in journeys[index].stages.indices {
        let uses = journeys[index].stages[stage].allTouchpoints
        for row in uses.indices {
          rated.append(Rated(uses[row], at: Place(journey: index, stage: stage, row: row), crosshair))
        }
      }
    }
    // Places in their order, so that what is moved while sorting is small.
    let order = rated.indices.sorted { Self.precedes(rated[$0], rated[$1], journeys) }
    rows = order.enumerated().map { Row(place: rated[$1].place, gap: rated[$1].gap, rank: $0 + 1) }
  }

  private struct Rated {
    let place: Place
    let gap: Gap
    let importance: Double?

    init(_ use: TouchpointUse, at place: Place, _ crosshair: Gap.Crosshair) {
      self.place = place
      importance = use.importance
      gap = Gap(
        importance: use.importance, performance: use.performance, effort: use.effort, crosshair: crosshair)
    }
  }

  /// Journeys stand in the atlas by id, stages by order, so indices decide after the figures.
  private static func precedes(_ a: Rated, _ b: Rated, _ journeys: [Journey]) -> Bool {
    if let first = order(a.gap.opportunity, b.gap.opportunity) { return first }
    if let first = order(a.gap.shortfall, b.gap.shortfall) { return first }
    if let first = order(a.importance, b.importance) { return first }
    if a.place.journey != b.place.journey { return a.place.journey < b.place.journey }
    if a.place.stage != b.place.stage { return a.place.stage < b.place.stage }
    if let one = journeys.use(at: a.place)?.touchpoint, let other = journeys.use(at: b.place)?.touchpoint,
      one != other
    {
      return one.utf8.lexicographicallyPrecedes(other.utf8)
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

  /// 3/3, or the means of what has both figures.
  static func crosshair(of journeys: some Collection<Journey>, _ site: Site) -> Gap.Crosshair {
    guard site.crosshair == .mean else { return .midpoint }
    var importances = 0.0
    var performances = 0.0
    var count = 0.0
    for use in journeys.lazy.flatMap(\.stages).flatMap(\.allTouchpoints) {
      guard let importance = use.importance, let performance = use.performance else { continue }
      importances += importance
      performances += performance
      count += 1
    }
    guard count > 0 else { return .midpoint }
    return Gap.Crosshair(importance: importances / count, performance: performances / count)
  }
}

extension Atlas {
  /// The row at a place; nil where the place is not of this atlas.
  public func use(at place: Place) -> TouchpointUse? { journeys.use(at: place) }
}

extension [Journey] {
  fileprivate func use(at place: Place) -> TouchpointUse? {
    guard indices.contains(place.journey) else { return nil }
    let stages = self[place.journey].stages
    guard stages.indices.contains(place.stage) else { return nil }
    let rows = stages[place.stage].allTouchpoints
    return rows.indices.contains(place.row) ? rows[place.row] : nil
  }
}
