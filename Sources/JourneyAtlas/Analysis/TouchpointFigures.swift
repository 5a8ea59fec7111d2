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

  public mutating func add(_ use: TouchpointUse, _ gap: Gap) {
    rows += 1
    if let importance = use.importance {
      importanceOf += 1
      importances += importance
    }
    if let performance = use.performance {
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
    if !use.owners.isEmpty { owned += 1 }
    if !use.metrics.isEmpty { measuredBy += 1 }
    if use.evidence == .researched { researched += 1 }
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
    let uses = journey.stages.map(\.allTouchpoints)
    var figures = journey.stages.map { _ in TouchpointFigures() }
    for row in rows { figures[row.place.stage].add(uses[row.place.stage][row.place.row], row.gap) }
    return figures
  }

  /// The figures of all rows of a journey whose table this is.
  public func figures(_ journey: Journey) -> TouchpointFigures {
    let uses = journey.stages.map(\.allTouchpoints)
    return rows.reduce(into: TouchpointFigures()) { figures, row in
      figures.add(uses[row.place.stage][row.place.row], row.gap)
    }
  }
}
