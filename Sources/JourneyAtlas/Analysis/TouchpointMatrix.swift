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
    public var places: ArraySlice<Place> = []
    public var count = 0
    /// Mean of the measured performances, 1…5; nil where none is measured.
    public var meanPerformance: Double?
    /// Mean shortfall of those that have one.
    public var meanShortfall: Double?
  }

  /// `journey` is an index for stages as columns; nil takes journeys as columns.
  public init(_ atlas: Atlas, journey: Int? = nil, lines: Lines = .channels) {
    self.lines = lines
    let naming = Naming(atlas, lines)
    let width = journey.map { atlas.journeys[$0].stages.count } ?? atlas.journeys.count
    let entries = Entries(atlas, journey: journey, naming, width: width)
    // In the order of the atlas; those that name nothing come last.
    var isUsed = [Bool](repeating: false, count: naming.count + 1)
    for entry in entries.all { isUsed[entry.line] = true }
    let used = isUsed.indices.filter { isUsed[$0] }
    var rowOf = [Int](repeating: 0, count: isUsed.count)
    for (row, line) in used.enumerated() { rowOf[line] = row }
    let (sums, starts, places) = entries.byCell(count: used.count * width) {
      rowOf[$0.line] * width + $0.column
    }
    rows = used.map { $0 == naming.count ? nil : $0 }
    columns = Array(0..<width)
    cells = used.indices.map { row in
      (row * width..<row * width + width).map { sums[$0].cell(places[starts[$0]..<starts[$0 + 1]]) }
    }
    rowTotals = used.indices.map { row in
      let (first, end) = (row * width, row * width + width)
      return sums[first..<end].reduce(into: Sum()) { $0.add($1) }.cell(places[starts[first]..<starts[end]])
    }
    columnTotals = entries.columns.map { $0.cell([]) }
    total = entries.whole.cell([])
  }

  /// What stands in the matrix, in the order of the maps, and the sums that count each row once.
  private struct Entries {
    var all: [Entry] = []
    var columns: [Sum]
    var whole = Sum()

    struct Entry {
      var line: Int
      var column: Int
      var place: Place
      var importance: Double?
      var performance: Double?
    }

    init(_ atlas: Atlas, journey: Int?, _ naming: Naming, width: Int) {
      columns = [Sum](repeating: Sum(), count: width)
      for index in journey.map({ $0..<($0 + 1) }) ?? 0..<atlas.journeys.count {
        let everybody = naming.everybody(in: index)
        for stage in atlas.journeys[index].stages.indices {
          let uses = atlas.journeys[index].stages[stage].allTouchpoints
          let column = journey == nil ? index : stage
          for row in uses.indices {
            // By parts: a row that is taken out is copied with all of them.
            let (importance, performance) = (uses[row].importance, uses[row].performance)
            columns[column].add(importance, performance)
            whole.add(importance, performance)
            let place = Place(journey: index, stage: stage, row: row)
            naming.forEach(of: uses, row, else: everybody) { line in
              all.append(
                Entry(
                  line: line, column: column, place: place, importance: importance, performance: performance))
            }
          }
        }
      }
    }

    /// The sums of cells, and the places of all of them one after the other; those of a cell end where those of the
    /// next start.
    func byCell(
      count: Int, _ cell: (Entry) -> Int
    ) -> (sums: [Sum], starts: [Int], places: [Place]) {
      var sums = [Sum](repeating: Sum(), count: count)
      for entry in all { sums[cell(entry)].add(entry.importance, entry.performance) }
      var starts = [0]
      starts.reserveCapacity(count + 1)
      for sum in sums { starts.append(starts[starts.count - 1] + sum.count) }
      var next = starts
      var places = all.map(\.place)
      for entry in all {
        let index = cell(entry)
        places[next[index]] = entry.place
        next[index] += 1
      }
      return (sums, starts, places)
    }
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

    /// The lines of a row, each once.
    func forEach(of uses: [TouchpointUse], _ row: Int, else everybody: [Int], _ body: (Int) -> Void) {
      let words =
        switch lines {
        case .channels: uses[row].channels
        case .personas: uses[row].personas
        case .owners: uses[row].owners
        }
      // Most rows name one.
      if words.count == 1, let index = index(of: words[0]) { return body(index) }
      var found: [Int] = []
      for word in words {
        if let index = index(of: word), !found.contains(index) { found.append(index) }
      }
      (found.isEmpty ? everybody : found).forEach(body)
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
    private(set) var count = 0
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
      count += other.count
      performances += other.performances
      measured += other.measured
      shortfalls += other.shortfalls
      rated += other.rated
    }

    func cell(_ places: ArraySlice<Place>) -> Cell {
      Cell(
        places: places, count: count, meanPerformance: measured > 0 ? performances / Double(measured) : nil,
        meanShortfall: rated > 0 ? shortfalls / Double(rated) : nil)
    }
  }
}
