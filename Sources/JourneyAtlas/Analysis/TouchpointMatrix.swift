/// Channels × stages of a journey, or channels × journeys of the atlas: which touchpoints stand where, how
/// many, and their mean performance.
public struct TouchpointMatrix: Sendable {
  /// Index in ``Atlas/channels``; nil for touchpoints that name no channel.
  public var channels: [Int?]
  /// Stages of the journey, or journeys of the atlas, by index.
  public var columns: [Int]
  /// By row (channel), then column.
  public var cells: [[Cell]]
  /// By row and by column.
  public var channelTotals: [Cell]
  public var columnTotals: [Cell]
  public var total: Cell

  public struct Cell: Sendable {
    public var places: [Place] = []
    /// Mean of the measured performances, 1…5; nil where none is measured.
    public var meanPerformance: Double?
    /// Mean shortfall of those that have one.
    public var meanShortfall: Double?
    public var count: Int { places.count }
  }

  /// `journey` is an index for stages as columns; nil takes journeys as columns.
  public init(_ atlas: Atlas, journey: Int? = nil) {
    let width = journey.map { atlas.journeys[$0].stages.count } ?? atlas.journeys.count
    var rowOf = [Int?](repeating: nil, count: atlas.channels.count + 1)
    var sums: [[Sum]] = []
    var columnSums = [Sum](repeating: Sum(), count: width)
    var whole = Sum()
    for index in journey.map({ $0..<($0 + 1) }) ?? 0..<atlas.journeys.count {
      for stage in atlas.journeys[index].stages.indices {
        let uses = atlas.journeys[index].stages[stage].allTouchpoints
        let column = journey == nil ? index : stage
        for row in uses.indices {
          let place = Place(journey: index, stage: stage, row: row)
          // A touchpoint of two channels stands in two rows but counts once in a column.
          columnSums[column].add(uses[row], place)
          whole.add(uses[row], place)
          for channel in Self.channels(of: uses[row], in: atlas) {
            let line = rowOf[channel] ?? sums.count
            if line == sums.count { sums.append([Sum](repeating: Sum(), count: width)) }
            rowOf[channel] = line
            sums[line][column].add(uses[row], place)
          }
        }
      }
    }
    // In the order of the atlas; those without a channel come last.
    let used = rowOf.indices.filter { rowOf[$0] != nil }
    let lines = used.compactMap { rowOf[$0] }
    channels = used.map { $0 == atlas.channels.count ? nil : $0 }
    columns = Array(0..<width)
    cells = lines.map { sums[$0].map(\.cell) }
    channelTotals = lines.map { line in sums[line].reduce(into: Sum()) { $0.add($1) }.cell }
    columnTotals = columnSums.map(\.cell)
    total = whole.cell
  }

  /// Indices in the atlas, each once; their number for a touchpoint without a channel.
  private static func channels(of use: TouchpointUse, in atlas: Atlas) -> [Int] {
    var found: [Int] = []
    for word in use.channels {
      if let index = atlas.channelIndex(named: word), !found.contains(index) { found.append(index) }
    }
    return found.isEmpty ? [atlas.channels.count] : found
  }

  /// What a cell is made of.
  private struct Sum {
    private var places: [Place] = []
    private var performances = 0.0
    private var measured = 0
    private var shortfalls = 0.0
    private var rated = 0

    mutating func add(_ use: TouchpointUse, _ place: Place) {
      places.append(place)
      guard let performance = use.performance else { return }
      performances += performance
      measured += 1
      guard let importance = use.importance else { return }
      shortfalls += importance - performance
      rated += 1
    }

    mutating func add(_ other: Sum) {
      places += other.places
      performances += other.performances
      measured += other.measured
      shortfalls += other.shortfalls
      rated += other.rated
    }

    var cell: Cell {
      Cell(
        places: places, meanPerformance: measured > 0 ? performances / Double(measured) : nil,
        meanShortfall: rated > 0 ? shortfalls / Double(rated) : nil)
    }
  }
}
