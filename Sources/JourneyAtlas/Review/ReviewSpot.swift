/// Where on the map of a reviewed journey something stands or stood: the column, and what in it.
public struct ReviewSpot: Hashable, Sendable {
  /// Index in ``ReviewedJourney/columns``.
  public var column: Int
  /// Index in the column's steps.
  public var step: Int?
  public var part: Part

  public init(column: Int, step: Int? = nil, _ part: Part) {
    self.column = column
    self.step = step
    self.part = part
  }

  /// Numbers count values of one label, quotes, touchpoints … of one place, in the version that is meant.
  public enum Part: Hashable, Sendable {
    /// The stage or step itself.
    case whole
    case emotion
    case value(String, Int)
    case quote(Int)
    case touchpoint(Int)
    case opportunity(Int)
    /// What has no place on a map: prose, messages, experiments.
    case other

    /// The same without its number: the cell.
    public var cell: Part {
      switch self {
      case .value(let label, _): .value(label, 0)
      case .quote: .quote(0)
      case .touchpoint: .touchpoint(0)
      case .opportunity: .opportunity(0)
      case .whole, .emotion, .other: self
      }
    }
  }
}

extension ReviewedJourney {
  /// Where a change of this journey stands on the newer map, and where it stood on the older one; nil where it has no
  /// place in a stage. What is gone from something that is still there stands with that.
  public func spots(of change: Change) -> (old: ReviewSpot?, new: ReviewSpot?) {
    let before = change.edit.oldAddress
    let after = change.edit.newAddress ?? before.flatMap(home)
    return (
      before.flatMap { spot($0, in: oldFacts, isOld: true) },
      after.flatMap { spot($0, in: newFacts, isOld: false) }
    )
  }

  /// The new address of the nearest fact above that is still there.
  private func home(_ address: [Int]) -> [Int]? {
    var address = address
    while address.popLast() != nil {
      if let partner = partners[address] { return partner }
    }
    return nil
  }

  private func spot(_ address: [Int], in facts: Fact?, isOld: Bool) -> ReviewSpot? {
    guard let place = facts.flatMap({ FactLayout(root: $0).place(address) }), let stage = place.stage,
      let column = columns.firstIndex(where: { (isOld ? $0.old : $0.new) == stage })
    else { return nil }
    guard let number = place.step else { return ReviewSpot(column: column, place.part) }
    let step = columns[column].steps.firstIndex { (isOld ? $0.old : $0.new) == number }
    return step.map { ReviewSpot(column: column, step: $0, place.part) }
  }
}

/// Reads an address in a tree of facts as numbers of stages, steps and their parts.
private struct FactLayout {
  let root: Fact

  struct Place {
    var stage: Int?
    var step: Int?
    var part = ReviewSpot.Part.other
  }

  /// nil for an address that leads nowhere.
  func place(_ address: [Int]) -> Place? {
    var place = Place()
    var fact = root
    for (depth, position) in address.enumerated() {
      guard fact.parts.indices.contains(position) else { return nil }
      let (parent, part) = (fact, fact.parts[position])
      let number = parent.parts[..<position].count { Self.isSameSort($0, part) }
      switch (part.kind, parent.kind) {
      case (.stage, _):
        place.stage = number
        place.part = .whole
      case (.step, _):
        place.step = number
        place.part = .whole
      case (_, .stage), (_, .step): place.part = Self.part(part, number)
      // What belongs to a value or a touchpoint stands where that does.
      default: if depth == 0 { place.part = .other }
      }
      fact = part
    }
    return place
  }

  private static func isSameSort(_ one: Fact, _ other: Fact) -> Bool {
    one.kind == other.kind && (one.id == nil) == (other.id == nil)
  }

  private static func part(_ fact: Fact, _ number: Int) -> ReviewSpot.Part {
    switch fact.kind {
    case .touchpoint: .touchpoint(number)
    case .value(EmotionLabel.words): .emotion
    case .value(let label) where EmotionLabel.isEmotion(label): .emotion
    case .value("opportunity"): .opportunity(number)
    case .value("quote"): .quote(number)
    case .value("message"), .value("experiment"): .other
    case .value(let label): .value(label, number)
    default: .other
    }
  }
}
