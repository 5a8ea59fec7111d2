/// What a set of touchpoint rows comes to: those of a stage, a journey, a persona or a segment. A mean is taken of
/// the rows that have the figure, and is nil where none has; `…Of` says how many they are.
public struct TouchpointFigures: Sendable, Equatable {
  public private(set) var rows = 0
  /// Rows with an importance, and their mean, 0…5.
  public private(set) var importanceOf = 0
  /// Rows with a performance, and their mean, 1…5.
  public private(set) var performanceOf = 0
  /// Rows with both, and the mean of importance − performance.
  public private(set) var shortfallOf = 0
  /// Rows that fall short: shortfall above 0.
  public private(set) var short = 0
  /// The largest opportunity score; nil where no row has one.
  public private(set) var highestScore: Double?
  /// Rows whose opportunity score is extreme or strong.
  public private(set) var urgent = 0
  /// Rows with importance and effort.
  public private(set) var alignmentOf = 0
  /// Effort without impact, or off the journey: too much is done.
  public private(set) var tooMuch = 0
  /// Impact without effort, or absent: too little is done.
  public private(set) var tooLittle = 0
  public private(set) var owned = 0
  public private(set) var measuredBy = 0
  public private(set) var researched = 0

  private var importances = 0.0
  private var performances = 0.0
  private var shortfalls = 0.0

  public init() {}

  /// What of a touchpoint row is counted. A row itself would be copied with all its texts.
  public struct Row: Sendable {
    let importance: Double?
    let performance: Double?
    let isOwned: Bool
    let isMeasured: Bool
    let isResearched: Bool

    public init(_ use: TouchpointUse) {
      importance = use.importance
      performance = use.performance
      isOwned = !use.owners.isEmpty
      isMeasured = !use.metrics.isEmpty
      isResearched = !use.evidenceSources.isEmpty
    }
  }

  public mutating func add(_ row: Row, _ gap: Gap) {
    rows += 1
    if let importance = row.importance {
      importanceOf += 1
      importances += importance
    }
    if let performance = row.performance {
      performanceOf += 1
      performances += performance
    }
    if let shortfall = gap.shortfall {
      shortfallOf += 1
      shortfalls += shortfall
      if shortfall > 0 { short += 1 }
    }
    if let score = gap.opportunity { highestScore = max(highestScore ?? score, score) }
    if gap.band == .extreme || gap.band == .strong { urgent += 1 }
    switch gap.alignment {
    case .effortWithoutImpact?, .offTheJourney?: tooMuch += 1
    case .impactWithoutEffort?, .absent?: tooLittle += 1
    case .aligned?, nil: break
    }
    if gap.alignment != nil { alignmentOf += 1 }
    if row.isOwned { owned += 1 }
    if row.isMeasured { measuredBy += 1 }
    if row.isResearched { researched += 1 }
  }

  public var meanImportance: Double? { mean(importances, importanceOf) }
  public var meanPerformance: Double? { mean(performances, performanceOf) }
  public var meanShortfall: Double? { mean(shortfalls, shortfallOf) }

  private func mean(_ sum: Double, _ count: Int) -> Double? {
    count > 0 ? Gap.rounded(sum / Double(count)) : nil
  }
}

extension GapTable {
  /// The figures of each stage of a journey whose table this is, by stage index.
  public func figuresByStage(_ journey: Journey) -> [TouchpointFigures] {
    let counted = Self.counted(journey)
    var figures = journey.stages.map { _ in TouchpointFigures() }
    for row in rows { figures[row.place.stage].add(counted[row.place.stage][row.place.row], row.gap) }
    return figures
  }

  /// The figures of all rows of a journey whose table this is.
  public func figures(_ journey: Journey) -> TouchpointFigures {
    let counted = Self.counted(journey)
    return rows.reduce(into: TouchpointFigures()) { figures, row in
      figures.add(counted[row.place.stage][row.place.row], row.gap)
    }
  }

  /// By stage and row.
  private static func counted(_ journey: Journey) -> [[TouchpointFigures.Row]] {
    journey.stages.map { $0.allTouchpoints.map { TouchpointFigures.Row($0) } }
  }
}
