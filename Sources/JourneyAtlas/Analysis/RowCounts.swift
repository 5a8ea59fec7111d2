/// How many touchpoint rows say what. Counted in place: a row that is taken out of its list is copied with all its
/// parts.
public struct RowCounts: Sendable, Equatable {
  public private(set) var rows = 0
  public private(set) var owned = 0
  public private(set) var withMetric = 0
  /// Those with a performance.
  public private(set) var measured = 0
  public private(set) var researched = 0

  public init() {}

  /// Those of a stage and its steps.
  public init(_ stage: Stage) {
    add(stage.touchpoints)
    for step in stage.steps.indices { add(stage.steps[step].touchpoints) }
  }

  private mutating func add(_ uses: [TouchpointUse]) {
    rows += uses.count
    for row in uses.indices {
      if !uses[row].owners.isEmpty { owned += 1 }
      if !uses[row].metrics.isEmpty { withMetric += 1 }
      if uses[row].performance != nil { measured += 1 }
      if !uses[row].evidenceSources.isEmpty { researched += 1 }
    }
  }

  public mutating func add(_ other: RowCounts) {
    rows += other.rows
    owned += other.owned
    withMetric += other.withMetric
    measured += other.measured
    researched += other.researched
  }
}
