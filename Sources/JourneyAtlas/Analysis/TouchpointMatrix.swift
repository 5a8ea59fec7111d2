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
    var entries: [(channel: Int?, column: Int, place: Place)] = []
    for index in journey.map({ $0..<($0 + 1) }) ?? 0..<atlas.journeys.count {
      for (stageIndex, stage) in atlas.journeys[index].stages.enumerated() {
        for (row, use) in stage.allTouchpoints.enumerated() {
          let place = Place(journey: index, stage: stageIndex, row: row)
          let column = journey == nil ? index : stageIndex
          let found = Set(use.channels.compactMap { atlas.channelIndex(named: $0) })
          if found.isEmpty { entries.append((nil, column, place)) }
          for channel in found.sorted() { entries.append((channel, column, place)) }
        }
      }
    }
    let used = Set(entries.compactMap(\.channel)).sorted()
    let rows: [Int?] = used.map { $0 } + (entries.contains { $0.channel == nil } ? [nil] : [])
    let width = journey.map { atlas.journeys[$0].stages.count } ?? atlas.journeys.count
    var rowOf: [Int: Int] = [:]
    for (row, channel) in rows.enumerated() { rowOf[channel ?? -1] = row }

    var grid = [[[Place]]](repeating: [[Place]](repeating: [], count: width), count: rows.count)
    for entry in entries {
      if let row = rowOf[entry.channel ?? -1] { grid[row][entry.column].append(entry.place) }
    }
    channels = rows
    columns = Array(0..<width)
    cells = grid.map { $0.map { Self.cell($0, atlas) } }
    channelTotals = grid.map { Self.cell($0.flatMap { $0 }, atlas) }
    // A touchpoint of two channels stands in two rows but counts once in a column.
    columnTotals = (0..<width).map { column in Self.cell(Self.unique(grid.flatMap { $0[column] }), atlas) }
    total = Self.cell(Self.unique(entries.map(\.place)), atlas)
  }

  private static func unique(_ places: [Place]) -> [Place] {
    var seen = Set<Place>()
    return places.filter { seen.insert($0).inserted }
  }

  private static func cell(_ places: [Place], _ atlas: Atlas) -> Cell {
    let uses = places.compactMap { atlas.use(at: $0) }
    let performances = uses.compactMap(\.performance)
    let shortfalls = uses.compactMap { use -> Double? in
      guard let importance = use.importance, let performance = use.performance else { return nil }
      return importance - performance
    }
    return Cell(
      places: places, meanPerformance: mean(performances), meanShortfall: mean(shortfalls))
  }

  private static func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
  }
}
