/// A journey as it shall be, held against the journey as it is: for a map that `compares:` another.
///
/// Stages are matched by id. A touchpoint is kept where both journeys meet it, wherever they do; rows are matched
/// within a matched stage first, then anywhere.
public struct JourneyComparison: Sendable {
  /// Index in ``Atlas/journeys`` of the journey as it is.
  public let current: Int
  /// The same of the journey as it shall be.
  public let future: Int
  /// In the order of the future journey; a stage that it lacks stands behind the one that it followed.
  public let stages: [StagePair]
  /// Those kept or added in the order of the future journey, then those dropped in the order of the current one.
  /// Empty where one of both maps has no touchpoint at all: it does not use them, and nothing was dropped.
  public let touchpoints: [TouchpointPair]

  /// A figure on both sides; nil is not known, never 0.
  public struct Change: Sendable, Equatable {
    public var before: Double?
    public var after: Double?

    public init(_ before: Double?, _ after: Double?) {
      self.before = before
      self.after = after
    }

    /// after − before.
    public var delta: Double? {
      guard let before, let after else { return nil }
      return Gap.rounded(after - before)
    }

    /// Whether it gets better; nil where it stays as it is or is not known.
    public func isBetter(higherIsBetter: Bool) -> Bool? {
      guard let delta, delta != 0 else { return nil }
      return (delta > 0) == higherIsBetter
    }

    /// The same of a shortfall: only what falls short is bad, so −2 and −1 are equally good.
    public var isBetterShortfall: Bool? {
      guard let before, let after else { return nil }
      return Change(max(before, 0), max(after, 0)).isBetter(higherIsBetter: false)
    }
  }

  public struct StagePair: Sendable {
    /// Indices in ``Journey/stages``; one of both is given.
    public var current: Int?
    public var future: Int?
    /// Of the stages' own emotions; of a pair the lower end counts.
    public var emotion: Change
    public var currentFigures: TouchpointFigures?
    public var futureFigures: TouchpointFigures?

    /// Mean shortfalls of the stage's touchpoints.
    public var shortfall: Change {
      Change(currentFigures?.meanShortfall, futureFigures?.meanShortfall)
    }
  }

  public struct TouchpointPair: Sendable {
    public enum Fate: Sendable { case kept, added, dropped }

    public var current: Place?
    public var future: Place?
    public var fate: Fate
    /// Kept, but in a stage of another id.
    public var isMoved: Bool
    public var importance: Change
    public var performance: Change
    public var effort: Change
    public var shortfall: Change
    public var opportunity: Change
  }

  /// Both are gap tables of one journey each, of this atlas.
  public init(_ atlas: Atlas, current: Int, future: Int, gaps: (current: GapTable, future: GapTable)) {
    self.current = current
    self.future = future
    stages = Self.stages(
      atlas.journeys[current], atlas.journeys[future],
      gaps.current.figuresByStage(atlas.journeys[current]),
      gaps.future.figuresByStage(atlas.journeys[future]))
    let isUsed = !gaps.current.rows.isEmpty && !gaps.future.rows.isEmpty
    touchpoints =
      !isUsed
      ? [] : Matching((atlas.journeys[current], gaps.current), (atlas.journeys[future], gaps.future)).pairs
  }

  public func count(_ fate: TouchpointPair.Fate) -> Int { touchpoints.count { $0.fate == fate } }

  // MARK: Stages

  private static func stages(
    _ current: Journey, _ future: Journey, _ currentFigures: [TouchpointFigures],
    _ futureFigures: [TouchpointFigures]
  ) -> [StagePair] {
    let futureIndex = Dictionary(
      zip(future.stages.map(\.id), future.stages.indices), uniquingKeysWith: { first, _ in first })
    var partner: [Int: Int] = [:]
    /// Dropped stages by the future stage that they stand behind; −1 is the start.
    var dropped: [Int: [Int]] = [:]
    var anchor = -1
    for (index, stage) in current.stages.enumerated() {
      if let match = futureIndex[stage.id] {
        partner[match] = index
        anchor = match
      } else {
        dropped[anchor, default: []].append(index)
      }
    }
    func pair(_ before: Int?, _ after: Int?) -> StagePair {
      StagePair(
        current: before, future: after,
        emotion: Change(
          before.flatMap { current.stages[$0].lowEmotion }, after.flatMap { future.stages[$0].lowEmotion }),
        currentFigures: before.map { currentFigures[$0] }, futureFigures: after.map { futureFigures[$0] })
    }
    var pairs = (dropped[-1] ?? []).map { pair($0, nil) }
    for index in future.stages.indices {
      pairs.append(pair(partner[index], index))
      pairs += (dropped[index] ?? []).map { pair($0, nil) }
    }
    return pairs
  }

  // MARK: Touchpoints

  private struct Matching {
    private(set) var pairs: [TouchpointPair] = []

    private struct Key: Hashable {
      var stage: String
      var touchpoint: String
    }

    private struct Row {
      var place: Place
      var key: Key
      var use: TouchpointUse
      var gap: Gap
    }

    init(_ current: (Journey, GapTable), _ future: (Journey, GapTable)) {
      let before = Self.rows(current.0, current.1)
      let after = Self.rows(future.0, future.1)
      var inStage: [Key: [Int]] = [:]
      // Reversed, so that the first of equal ones is taken from the end.
      for index in before.indices.reversed() { inStage[before[index].key, default: []].append(index) }
      var partner = [Int?](repeating: nil, count: after.count)
      var isTaken = [Bool](repeating: false, count: before.count)
      for (index, row) in after.enumerated() {
        guard let match = inStage[row.key]?.popLast() else { continue }
        partner[index] = match
        isTaken[match] = true
      }
      var anywhere: [String: [Int]] = [:]
      for index in before.indices.reversed() where !isTaken[index] {
        anywhere[before[index].key.touchpoint, default: []].append(index)
      }
      for (index, row) in after.enumerated() where partner[index] == nil {
        guard let match = anywhere[row.key.touchpoint]?.popLast() else { continue }
        partner[index] = match
        isTaken[match] = true
      }
      pairs = after.indices.map { pair(partner[$0].map { before[$0] }, after[$0]) }
      pairs += before.indices.filter { !isTaken[$0] }.map { pair(before[$0], nil) }
    }

    /// In the order of the map.
    private static func rows(_ journey: Journey, _ table: GapTable) -> [Row] {
      let uses = journey.stages.map(\.allTouchpoints)
      return table.rows.map { row in
        let use = uses[row.place.stage][row.place.row]
        let key = Key(stage: journey.stages[row.place.stage].id, touchpoint: use.touchpoint)
        return Row(place: row.place, key: key, use: use, gap: row.gap)
      }.sorted { ($0.place.stage, $0.place.row) < ($1.place.stage, $1.place.row) }
    }

    private func pair(_ before: Row?, _ after: Row?) -> TouchpointPair {
      TouchpointPair(
        current: before?.place, future: after?.place,
        fate: before == nil ? .added : after == nil ? .dropped : .kept,
        isMoved: before != nil && after != nil && before?.key.stage != after?.key.stage,
        importance: Change(before?.use.importance, after?.use.importance),
        performance: Change(before?.use.performance, after?.use.performance),
        effort: Change(before?.use.effort, after?.use.effort),
        shortfall: Change(before?.gap.shortfall, after?.gap.shortfall),
        opportunity: Change(before?.gap.opportunity, after?.gap.opportunity))
    }
  }
}

extension Stage {
  /// The stage's own emotion, of a pair the lower end; nil where there is no number. Steps do not count.
  public var lowEmotion: Double? {
    guard let emotion, let value = emotion.value else { return nil }
    return min(value, emotion.to ?? value)
  }
}
