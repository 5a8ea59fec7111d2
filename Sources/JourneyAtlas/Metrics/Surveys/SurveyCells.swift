/// What is counted, by metric, period and scope. The memory that it takes depends on how many different figures a
/// survey makes, not on its rows.
struct SurveyCells: Sendable {
  /// Different values of one column that groups answers.
  static let valueLimit = 1_000
  static let cellLimit = 200_000

  struct Key: Hashable, Sendable {
    /// Index in the site's metrics.
    var metric: Int32
    /// `20261001`; `20261000` is the whole month.
    var period: Int32
    /// Indices in ``SurveyCells/words``, in the order of ``SurveyMap/ScopePart``; −1 is "all".
    var journey: Int32 = -1
    var stage: Int32 = -1
    var touchpoint: Int32 = -1
    var persona: Int32 = -1
    var segment: Int32 = -1

    subscript(part: SurveyMap.ScopePart) -> Int32 {
      get {
        switch part {
        case .journey: journey
        case .stage: stage
        case .touchpoint: touchpoint
        case .persona: persona
        case .segment: segment
        }
      }
      set {
        switch part {
        case .journey: journey = newValue
        case .stage: stage = newValue
        case .touchpoint: touchpoint = newValue
        case .persona: persona = newValue
        case .segment: segment = newValue
        }
      }
    }
  }

  private(set) var words: [String] = []
  private var wordIndices: [String: Int32] = [:]
  private var slots: [Key: Int] = [:]
  private var tallies: [SurveyTally] = []

  mutating func index(of word: String) -> Int32 {
    if let index = wordIndices[word] { return index }
    let index = Int32(words.count)
    words.append(word)
    wordIndices[word] = index
    return index
  }

  /// False where there are too many figures already.
  mutating func change(_ key: Key, line: Int, column: Int, _ body: (inout SurveyTally) -> Void) -> Bool {
    if let slot = slots[key] {
      body(&tallies[slot])
      return true
    }
    guard tallies.count < Self.cellLimit else { return false }
    slots[key] = tallies.count
    tallies.append(SurveyTally(line: line, column: column))
    body(&tallies[tallies.count - 1])
    return true
  }

  /// By metric, scope and period.
  func sorted() -> [(key: Key, tally: SurveyTally)] {
    let ranks = Self.ranks(words)
    func order(_ key: Key) -> [Int32] {
      [key.metric]
        + SurveyMap.ScopePart.allCases.map { part in key[part] < 0 ? -1 : ranks[Int(key[part])] } + [
          key.period
        ]
    }
    return slots.map { (key: $0.key, order: order($0.key), tally: tallies[$0.value]) }
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { ($0.key, $0.tally) }
  }

  private static func ranks(_ words: [String]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: words.count)
    for (rank, index) in words.indices.sorted(by: { words[$0].precedes(words[$1]) }).enumerated() {
      ranks[index] = Int32(rank)
    }
    return ranks
  }
}
