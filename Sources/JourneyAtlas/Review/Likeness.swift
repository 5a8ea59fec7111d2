/// What two facts of one kind are held against each other by, made once for each.
struct Likeness {
  private let kind: Fact.Kind
  private let name: [UInt64]
  private let facts: [Int]

  init(_ fact: Fact) {
    kind = fact.kind
    // Prose and values are what they say; a section is known by its heading as well.
    let text = fact.kind == .prose ? (fact.id ?? "") + fact.value.text : fact.value.text
    name = Similarity.pairs(text)
    facts = fact.leaves
  }

  /// 0…1. A journey or stage is what is said of it: enough in common is enough, whatever it is called. A
  /// touchpoint has few facts, of which neighbours share many – channel, owner, metric –, so its name weighs as
  /// much as all of them.
  func score(_ other: Likeness) -> Double {
    let names = Similarity.ofSorted(name, other.name)
    if facts.isEmpty, other.facts.isEmpty { return names }
    let common = Similarity.common(facts, other.facts)
    let share = 2 * Double(common) / Double(facts.count + other.facts.count)
    let both = (names + share) / 2
    switch kind {
    case .journey, .persona, .page, .stage, .metric:
      return common >= Similarity.leastShared ? max(share, both) : both
    case .touchpoint, .step: return both
    case .site, .measurement, .prose, .value: return names
    }
  }
}
