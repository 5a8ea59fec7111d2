/// Channels, personas or owners × stages of a journey, or × journeys of the atlas (METHODS, "Matrices"): which
/// touchpoints stand where, how many, and their mean performance.
///
/// A touchpoint row of two channels stands in two lines but counts once in a column. A row that names no persona
/// is met by all personas of its journey; the owner of a row answers for it.
public struct TouchpointMatrix: Sendable {
  /// What the lines of a matrix are.
  public enum Lines: Sendable { case channels, personas, owners }

  public let lines: Lines
  /// Index in the atlas's list of channels, personas or owners; nil for touchpoints that name none.
  public var rows: [Int?]
  /// Stages of the journey, or journeys of the atlas, by index.
  public var columns: [Int]
  /// By row, then column.
  public var cells: [[Cell]]
  /// By row and by column.
  public var rowTotals: [Cell]
  public var columnTotals: [Cell]
  public var total: Cell

  public struct Cell: Sendable {
    /// Where they stand; totals of columns and of all only count them.
    public var places: [Place] = []
    public var count = 0
    /// Mean of the measured performances, 1…5; nil where none is measured.
    public var meanPerformance: Double?
    /// Mean shortfall of those that have one.
    public var meanShortfall: Double?
  }

  /// `journey` is an index for stages as columns; nil takes journeys as columns.
  public init(_ atlas: Atlas, journey: Int? = nil, lines: Lines = .channels) {
    self.lines = lines
    let width = journey.map { atlas.journeys[$0].stages.count } ?? atlas.journeys.count
    let naming = Naming(atlas, lines)
    var rowOf = [Int?](repeating: nil, count: naming.count + 1)
    var sums: [[Sum]] = []
    var columnSums = [Sum](repeating: Sum(), count: width)
    var whole = Sum()
    for index in journey.map({ $0..<($0 + 1) }) ?? 0..<atlas.journeys.count {
      let everybody = naming.everybody(in: index)
      for stage in atlas.journeys[index].stages.indices {
        let uses = atlas.journeys[index].stages[stage].allTouchpoints
        let column = journey == nil ? index : stage
        for row in uses.indices {
          // By parts: a row that is taken out is copied with all of them.
          let (importance, performance) = (uses[row].importance, uses[row].performance)
          columnSums[column].add(importance, performance)
          whole.add(importance, performance)
          let place = Place(journey: index, stage: stage, row: row)
          func add(to named: Int) {
            let line = rowOf[named] ?? sums.count
            if line == sums.count { sums.append([Sum](repeating: Sum(), count: width)) }
            rowOf[named] = line
            sums[line][column].add(importance, performance)
            sums[line][column].places.append(place)
          }
          let words =
            switch lines {
            case .channels: uses[row].channels
            case .personas: uses[row].personas
            case .owners: uses[row].owners
            }
          // Most rows name one.
          if words.count == 1, let named = naming.index(of: words[0]) {
            add(to: named)
          } else {
            for named in naming.named(by: words, else: everybody) { add(to: named) }
          }
        }
      }
    }
    // In the order of the atlas; those that name nothing come last.
    let used = rowOf.indices.filter { rowOf[$0] != nil }
    let order = used.compactMap { rowOf[$0] }
    rows = used.map { $0 == naming.count ? nil : $0 }
    columns = Array(0..<width)
    cells = order.map { sums[$0].map(\.cell) }
    rowTotals = order.map { line in sums[line].reduce(into: Sum()) { $0.add($1) }.cell }
    columnTotals = columnSums.map(\.cell)
    total = whole.cell
  }

  /// Which lines a touchpoint row stands in.
  private struct Naming {
    let atlas: Atlas
    let lines: Lines
    /// The number of channels, personas or owners; as a line it stands for "none".
    let count: Int

    init(_ atlas: Atlas, _ lines: Lines) {
      self.atlas = atlas
      self.lines = lines
      count =
        switch lines {
        case .channels: atlas.channels.count
        case .personas: atlas.personas.count
        case .owners: atlas.owners.count
        }
    }

    /// The lines of a row that names nobody.
    func everybody(in journey: Int) -> [Int] {
      let personas = lines == .personas ? atlas.journeys[journey].personas.compactMap(atlas.personaIndex) : []
      return personas.isEmpty ? [count] : personas
    }

    /// Indices in the atlas, each once.
    func named(by words: [String], else everybody: [Int]) -> [Int] {
      if words.isEmpty { return everybody }
      var found: [Int] = []
      for word in words {
        if let index = index(of: word), !found.contains(index) { found.append(index) }
      }
      return found.isEmpty ? everybody : found
    }

    func index(of word: String) -> Int? {
      switch lines {
      case .channels: atlas.channelIndex(named: word)
      case .personas: atlas.personaIndex(word)
      case .owners: atlas.ownerIndex(named: word)
      }
    }
  }

  /// What a cell is made of.
  private struct Sum {
    var places: [Place] = []
    private var count = 0
    private var performances = 0.0
    private var measured = 0
    private var shortfalls = 0.0
    private var rated = 0

    mutating func add(_ importance: Double?, _ performance: Double?) {
      count += 1
      guard let performance else { return }
      performances += performance
      measured += 1
      guard let importance else { return }
      shortfalls += importance - performance
      rated += 1
    }

    mutating func add(_ other: Sum) {
      places += other.places
      count += other.count
      performances += other.performances
      measured += other.measured
      shortfalls += other.shortfalls
      rated += other.rated
    }

    var cell: Cell {
      Cell(
        places: places, count: count, meanPerformance: measured > 0 ? performances / Double(measured) : nil,
        meanShortfall: rated > 0 ? shortfalls / Double(rated) : nil)
    }
  }
}
