/// A touchpoint row as rules look at it: copies of whole rows would cost more than all rules together.
struct RuleRow {
  let stage: Int
  /// nil where it stands in the stage itself.
  let step: Int?
  /// Index in the list of the stage or step itself.
  let row: Int
  /// Index in ``Stage/allTouchpoints``.
  let place: Int
  private(set) var importance: Double?
  private(set) var performance: Double?
  private(set) var effort: Double?
  private(set) var isDecided = false
  private(set) var has: Columns = []

  /// Which columns say something.
  struct Columns: OptionSet {
    let rawValue: UInt8
    static let channel = Columns(rawValue: 1)
    static let owner = Columns(rawValue: 2)
    static let metric = Columns(rawValue: 4)
    static let evidence = Columns(rawValue: 8)
    static let persona = Columns(rawValue: 16)

    /// The column of a label; empty for labels that are none.
    init(_ label: KnownLabel) {
      switch label {
      case .channel: self = .channel
      case .owner: self = .owner
      case .metric: self = .metric
      case .evidence: self = .evidence
      case .persona: self = .persona
      default: self = []
      }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// All rows of a journey, in the order of the map.
  static func all(of journey: Journey) -> [RuleRow] {
    var rows: [RuleRow] = []
    for stage in journey.stages.indices {
      var place = 0
      add(journey.stages[stage].touchpoints, stage, nil, &place, to: &rows)
      for step in journey.stages[stage].steps.indices {
        add(journey.stages[stage].steps[step].touchpoints, stage, step, &place, to: &rows)
      }
    }
    return rows
  }

  private static func add(
    _ uses: [TouchpointUse], _ stage: Int, _ step: Int?, _ place: inout Int, to rows: inout [RuleRow]
  ) {
    for index in uses.indices {
      var row = RuleRow(stage: stage, step: step, row: index, place: place)
      row.importance = uses[index].importance
      row.performance = uses[index].performance
      row.effort = uses[index].effort
      row.isDecided = uses[index].acceptance?.holds ?? false
      if !uses[index].channels.isEmpty { row.has.insert(.channel) }
      if !uses[index].owners.isEmpty { row.has.insert(.owner) }
      if !uses[index].metrics.isEmpty { row.has.insert(.metric) }
      if !uses[index].evidenceSources.isEmpty { row.has.insert(.evidence) }
      if !uses[index].personas.isEmpty { row.has.insert(.persona) }
      rows.append(row)
      place += 1
    }
  }

  private init(stage: Int, step: Int?, row: Int, place: Int) {
    self.stage = stage
    self.step = step
    self.row = row
    self.place = place
  }
}
