/// Says which facts of two trees are the same ones, changed or not. Both roots are.
///
/// Siblings are matched first: by all that they say, by id, by likeness. What is left in a journey – of whatever
/// stage – may have moved: touchpoints and steps are found by id, values by what they say. Nothing is matched
/// twice, and parts that say the same are not looked into, so the work grows with what changed.
struct FactMatching {
  struct Node {
    let fact: Fact
    /// Index in the same list; nil for the root.
    let parent: Int?
    /// Index in the parent's parts.
    let position: Int
    /// Index in the other list.
    var partner: Int?
    /// Indices in the same list; empty where nobody had to look.
    var children: [Int] = []
    var isOpen = false
  }

  private(set) var old: [Node]
  private(set) var new: [Node]
  /// Whether parts that say the same are looked into as well.
  private let isDeep: Bool
  private var looseOld: [Int] = []
  private var looseNew: [Int] = []

  init(_ old: Fact, _ new: Fact, isDeep: Bool = false) {
    self.isDeep = isDeep
    self.old = [Node(fact: old, parent: nil, position: 0, partner: 0)]
    self.new = [Node(fact: new, parent: nil, position: 0, partner: 0)]
    matchParts(0, 0)
    matchLoose()
  }

  // MARK: Siblings

  private mutating func matchParts(_ one: Int, _ other: Int) {
    Self.open(&old, one)
    Self.open(&new, other)
    var byKind: [Fact.Kind: SiblingMatching] = [:]
    var kinds: [Fact.Kind] = []
    func note(_ kind: Fact.Kind) { if byKind[kind] == nil { kinds.append(kind) } }
    for child in old[one].children where old[child].partner == nil {
      note(old[child].fact.kind)
      byKind[old[child].fact.kind, default: SiblingMatching()].old.append((child, old[child].fact))
    }
    for child in new[other].children where new[child].partner == nil {
      note(new[child].fact.kind)
      byKind[new[child].fact.kind, default: SiblingMatching()].new.append((child, new[child].fact))
    }
    for kind in kinds {
      guard var siblings = byKind[kind] else { continue }
      siblings.match()
      for (one, other) in siblings.pairs { pair(one, other) }
      for (one, _) in siblings.old { Self.loosen(&old, one, &looseOld) }
      for (other, _) in siblings.new { Self.loosen(&new, other, &looseNew) }
    }
  }

  private mutating func pair(_ one: Int, _ other: Int) {
    old[one].partner = other
    new[other].partner = one
    let isOpen = old[one].isOpen || new[other].isOpen
    if isDeep || isOpen || old[one].fact.digest != new[other].fact.digest { matchParts(one, other) }
  }

  private static func open(_ nodes: inout [Node], _ index: Int) {
    guard !nodes[index].isOpen else { return }
    nodes[index].isOpen = true
    for (position, part) in nodes[index].fact.parts.enumerated() {
      nodes[index].children.append(nodes.count)
      nodes.append(Node(fact: part, parent: index, position: position, partner: nil))
    }
  }

  // MARK: What may have moved

  private static func loosen(_ nodes: inout [Node], _ index: Int, _ loose: inout [Int]) {
    loose.append(index)
    open(&nodes, index)
    for child in nodes[index].children where nodes[child].partner == nil { loosen(&nodes, child, &loose) }
  }

  private struct Key: Hashable {
    var kind: Fact.Kind
    var id: String?
    var digest: Int?
  }

  /// What a fact is found by anywhere in its journey; nil for what belongs to its place, as an emotion does.
  private static func key(of node: Node) -> Key? {
    switch node.fact.kind {
    case .touchpoint, .step: Key(kind: node.fact.kind, id: node.fact.id)
    case .value where node.fact.id == nil: Key(kind: node.fact.kind, digest: node.fact.digest)
    default: nil
    }
  }

  private mutating func matchLoose() {
    var places: [Key: [Int]] = [:]
    for index in looseOld.reversed() {
      if let key = Self.key(of: old[index]) { places[key, default: []].append(index) }
    }
    // Parents stand before their parts in both lists.
    for other in looseNew where new[other].partner == nil {
      guard let key = Self.key(of: new[other]) else { continue }
      while let one = places[key]?.popLast() {
        guard old[one].partner == nil else { continue }
        pair(one, other)
        break
      }
    }
  }
}

/// Matches facts of one kind and one parent. What is left afterwards has no partner.
struct SiblingMatching {
  var old: [(index: Int, fact: Fact)] = []
  var new: [(index: Int, fact: Fact)] = []
  private(set) var pairs: [(old: Int, new: Int)] = []

  mutating func match() {
    match { Key(id: $0.id, digest: $0.digest) }
    match { Key(digest: $0.digest) }
    match { fact in fact.id.map { Key(id: $0) } }
    match { fact in
      // The same words with other attributes.
      if case .value = fact.kind, fact.id == nil { Key(value: fact.value) } else { nil }
    }
    // A file mostly keeps its name when its folder is called otherwise, however many there are.
    match(where: { Likeness($0).score(Likeness($1)) >= Similarity.threshold }) { fact in
      fact.fileName.map { Key(id: $0) }
    }
    if !old.isEmpty, !new.isEmpty { matchByLikeness() }
    if pairs.isEmpty { matchOnlyOnes() }
  }

  /// A value that stands alone below its label on both sides was changed, however it reads: "1 day" is now "a week".
  private mutating func matchOnlyOnes() {
    guard old.count == 1, new.count == 1, let (one, fact) = old.first, let (other, newFact) = new.first,
      case .value = fact.kind, fact.id == nil, fact.parts.isEmpty, newFact.parts.isEmpty
    else { return }
    pairs.append((one, other))
    (old, new) = ([], [])
  }

  private struct Key: Hashable {
    var id: String?
    var digest: Int?
    var value: FactValue?
  }

  private mutating func match(
    where isRight: (Fact, Fact) -> Bool = { _, _ in true }, _ key: (Fact) -> Key?
  ) {
    guard !old.isEmpty, !new.isEmpty else { return }
    var places: [Key: [Int]] = [:]
    for (place, (_, fact)) in old.enumerated().reversed() {
      if let key = key(fact) { places[key, default: []].append(place) }
    }
    var taken: Set<Int> = []
    var rest: [(index: Int, fact: Fact)] = []
    for (index, fact) in new {
      if let key = key(fact), let place = places[key]?.last, isRight(old[place].fact, fact) {
        places[key]?.removeLast()
        pairs.append((old[place].index, index))
        taken.insert(place)
      } else {
        rest.append((index, fact))
      }
    }
    new = rest
    if !taken.isEmpty { old = old.enumerated().filter { !taken.contains($0.offset) }.map(\.element) }
  }

  /// The most alike first; of equal ones those that stand first.
  private mutating func matchByLikeness() {
    var candidates: [(score: Double, old: Int, new: Int)] = []
    // Whole lists that were exchanged have nothing to be found in them.
    // A figure of another month is another figure, however alike the numbers look.
    guard old.count * new.count <= 40_000, new.first?.fact.kind != .measurement else { return }
    let (before, after) = (old.map { Likeness($0.fact) }, new.map { Likeness($0.fact) })
    for one in before.indices {
      for other in after.indices {
        let score = before[one].score(after[other])
        if score >= Similarity.threshold { candidates.append((score, one, other)) }
      }
    }
    candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var (takenOld, takenNew) = (Set<Int>(), Set<Int>())
    for (_, one, other) in candidates where !takenOld.contains(one) && !takenNew.contains(other) {
      takenOld.insert(one)
      takenNew.insert(other)
      pairs.append((old[one].index, new[other].index))
    }
    old = old.enumerated().filter { !takenOld.contains($0.offset) }.map(\.element)
    new = new.enumerated().filter { !takenNew.contains($0.offset) }.map(\.element)
  }
}

extension [FactMatching.Node] {
  /// The positions on the way down to a fact.
  func address(of index: Int) -> [Int] {
    var address: [Int] = []
    var at = index
    while let parent = self[at].parent {
      address.append(self[at].position)
      at = parent
    }
    return address.reversed()
  }

  /// Which one a fact is among the siblings of its kind, from 0.
  func ordinal(of index: Int) -> Int {
    guard let parent = self[index].parent else { return 0 }
    return self[parent].children.count { sibling in
      self[sibling].fact.kind == self[index].fact.kind && self[sibling].position < self[index].position
    }
  }
}
