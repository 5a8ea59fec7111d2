/// A journey that changed: both versions, with their stages and steps beside each other. What is gone stands behind
/// what it followed.
public struct ReviewedJourney: Sendable {
  public let old: Journey?
  public let new: Journey?
  public let columns: [Column]
  let oldFacts: Fact?
  let newFacts: Fact?
  /// Where what holds other facts – a touchpoint, a value with attributes – stands now, by its old address.
  let partners: [[Int]: [Int]]

  /// A stage, by its index in both versions; nil where it has none.
  public struct Column: Sendable, Equatable {
    public var old: Int?
    public var new: Int?
    public var steps: [StepPair] = []
  }

  /// A step of a stage, by its index in both versions of that stage.
  public struct StepPair: Sendable, Equatable {
    public var old: Int?
    public var new: Int?
  }

  public var id: String { shown.id }

  /// The newer version, or what is left of it.
  public let shown: Journey

  /// Whether there is only one version, so that nothing in it is held against anything.
  public var isWhole: Bool { old == nil || new == nil }

  /// nil where nothing differs.
  init?(_ pair: AtlasMatching.JourneyPair, _ old: Atlas, _ new: Atlas) {
    let (one, other) = (pair.old.map { old.journeys[$0] }, pair.new.map { new.journeys[$0] })
    guard let facts = pair.facts, let shown = other ?? one else { return nil }
    self.shown = shown
    (self.old, self.new) = (one, other)
    (oldFacts, newFacts) = (facts.old, facts.new)
    if let one = facts.old, let other = facts.new {
      let reader = ColumnReader(FactMatching(one, other, isDeep: true))
      columns = reader.columns
      partners = reader.partners
    } else {
      columns = Self.alone(one, isOld: true) + Self.alone(other, isOld: false)
      partners = [:]
    }
  }

  private static func alone(_ journey: Journey?, isOld: Bool) -> [Column] {
    (journey?.stages ?? []).enumerated().map { index, stage in
      let steps = stage.steps.indices.map { isOld ? StepPair(old: $0) : StepPair(new: $0) }
      return isOld ? Column(old: index, steps: steps) : Column(new: index, steps: steps)
    }
  }

  // MARK: One map of both

  /// The newer journey with what is gone from it: whole stages and steps. Stages that are gone keep their values, and
  /// have ids that no stage can have.
  public var merged: Journey {
    guard let new, let old else { return shown }
    var merged = new
    merged.stages = columns.compactMap { column in
      guard let index = column.new else { return column.old.map { Self.gone(old.stages[$0]) } }
      var stage = new.stages[index]
      guard let other = column.old.map({ old.stages[$0] }) else { return stage }
      stage.steps = column.steps.compactMap { pair in
        if let index = pair.new { return stage.steps[index] }
        return pair.old.map { Self.gone(other.steps[$0]) }
      }
      return stage
    }
    let left = Set(columns.compactMap { $0.new == nil ? $0.old.map { old.stages[$0].id } : nil })
    for var opportunity in old.opportunities where opportunity.stage.map(left.contains) == true {
      opportunity.stage = opportunity.stage.map { Self.goneMark + $0 }
      merged.opportunities.append(opportunity)
    }
    return merged
  }

  /// No slug holds `_`.
  private static let goneMark = "gone_"

  private static func gone(_ stage: Stage) -> Stage {
    var stage = stage
    stage.id = goneMark + stage.id
    return stage
  }
}

/// Puts stages and steps of two matched trees beside each other.
private struct ColumnReader {
  private let matching: FactMatching

  init(_ matching: FactMatching) { self.matching = matching }

  var columns: [ReviewedJourney.Column] {
    pairs(.stage, 0, 0).map { old, new in
      var column = ReviewedJourney.Column(
        old: old.map(matching.old.ordinal), new: new.map(matching.new.ordinal))
      column.steps = pairs(.step, old, new).map { old, new in
        .init(old: old.map(matching.old.ordinal), new: new.map(matching.new.ordinal))
      }
      return column
    }
  }

  /// By old address, new ones of the same fact.
  var partners: [[Int]: [Int]] {
    var partners: [[Int]: [Int]] = [:]
    for node in matching.old where !node.children.isEmpty && !node.fact.kind.isOrdered {
      guard let partner = node.partner, let parent = node.parent else { continue }
      let address = matching.old.address(of: parent) + [node.position]
      partners[address] = matching.new.address(of: partner)
    }
    return partners
  }

  private func children(_ nodes: [FactMatching.Node], _ parent: Int?, _ kind: Fact.Kind) -> [Int] {
    parent.map { nodes[$0].children.filter { nodes[$0].fact.kind == kind } } ?? []
  }

  /// The parts of two matched facts: the newer ones in their order, each with what it was, and what is gone from here.
  private func pairs(_ kind: Fact.Kind, _ old: Int?, _ new: Int?) -> [(old: Int?, new: Int?)] {
    let before = children(matching.old, old, kind)
    let after = children(matching.new, new, kind)
    // What came from elsewhere is new here.
    let stayed = Dictionary(
      after.compactMap { other in
        matching.new[other].partner.flatMap { before.contains($0) ? ($0, other) : nil }
      }, uniquingKeysWith: { first, _ in first })
    var goneBehind: [Int?: [Int]] = [:]
    var last: Int?
    for one in before {
      if let other = stayed[one] { last = other } else { goneBehind[last, default: []].append(one) }
    }
    let was = Dictionary(stayed.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var pairs: [(old: Int?, new: Int?)] = (goneBehind[nil] ?? []).map { ($0, nil) }
    for other in after {
      pairs.append((was[other], other))
      pairs += (goneBehind[other] ?? []).map { ($0, nil) }
    }
    return pairs
  }
}
