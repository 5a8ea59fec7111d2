/// Finds out where a stage or step that is gone went, and where a new one came from: if at least half of what it
/// holds, and can be found again, is now in one other, it was merged into that; or was split from it.
struct PartedStages {
  private let matching: FactMatching

  init(_ matching: FactMatching) { self.matching = matching }

  /// The new stage or step that took over one that is gone.
  func heir(of one: Int) -> Int? { majority(one, matching.old, matching.new) }

  /// The old one that a new stage or step was taken from.
  func origin(of other: Int) -> Int? { majority(other, matching.new, matching.old) }

  private func majority(_ index: Int, _ here: [FactMatching.Node], _ there: [FactMatching.Node]) -> Int? {
    guard here[index].fact.kind.isOrdered else { return nil }
    var homes: [Int: Int] = [:]
    var count = 0
    var open = here[index].children
    while let part = open.popLast() {
      open += here[part].children
      guard here[part].fact.canMove else { continue }
      count += 1
      if let partner = here[part].partner, let home = home(of: partner, there) {
        homes[home, default: 0] += 1
      }
    }
    let most = homes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { $0.value * 2 >= count ? $0.key : nil }
  }

  private func home(of index: Int, _ nodes: [FactMatching.Node]) -> Int? {
    var at = nodes[index].parent
    while let node = at, !nodes[node].fact.kind.isOrdered { at = nodes[node].parent }
    return at
  }
}

extension Fact {
  /// Whether it may be found again in another stage.
  var canMove: Bool {
    switch kind {
    case .touchpoint, .step: true
    case .value: id == nil
    default: false
    }
  }

  /// What it holds, in words: "3 touchpoints", or the figures of a touchpoint.
  var contents: [String] {
    if kind == .touchpoint {
      return parts.compactMap { part in
        guard case .value(let label) = part.kind, part.value.measure != nil else { return nil }
        return "\(label) \(ReviewSentence.shown(part.value, label))"
      }
    }
    return ReviewSentence.counted(count(.stage), "stage") + ReviewSentence.counted(count(.step), "step")
      + ReviewSentence.counted(count(.touchpoint), "touchpoint")
  }

  private func count(_ kind: Kind) -> Int {
    parts.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) + $1.count(kind) }
  }
}
