/// Makes changes of two trees of facts whose matching is known, in the order of the newer map; what is gone stands
/// behind what it followed.
struct ChangeReader {
  let matching: FactMatching
  /// Knows the names of what measurements are about.
  let atlas: Atlas
  private let path: String
  private let oldPath: String
  private var inOrder: Set<Int> = []
  private(set) var changes: [Change] = []
  private lazy var figures = EarlierFigures(matching.new[0].fact)

  var old: [FactMatching.Node] { matching.old }
  var new: [FactMatching.Node] { matching.new }

  init(_ one: Fact, _ other: Fact, atlas: Atlas) {
    matching = FactMatching(one, other)
    self.atlas = atlas
    path = other.path ?? ""
    oldPath = one.path ?? ""
    readRoot()
    walk(0)
  }

  // MARK: The walk

  /// What is new or changed below a fact, and what is gone from it.
  private mutating func walk(_ index: Int) {
    let gone = gone(from: index)
    for old in gone[nil] ?? [] { readGone(old) }
    for child in orderSettled(new[index].children) {
      if let partner = new[child].partner {
        readKept(partner, child)
      } else if new[index].partner != nil {
        readAdded(child)
      }
      walk(child)
      for old in gone[child] ?? [] { readGone(old) }
    }
  }

  /// The children, once those of them are known that stand in the order in which they stood.
  private mutating func orderSettled(_ children: [Int]) -> [Int] {
    let ordered = children.filter { child in
      new[child].fact.kind.isOrdered && new[child].partner.map { isAtHome($0, child) } == true
    }
    let positions = ordered.map { child in new[child].partner.map { old[$0].position } ?? 0 }
    for place in LongestRise.of(positions) { inOrder.insert(ordered[place]) }
    return children
  }

  private func isAtHome(_ one: Int, _ other: Int) -> Bool {
    old[one].parent.flatMap { old[$0].partner } == new[other].parent
  }

  /// The facts that are gone from a fact, by the child of it that they stood behind.
  private func gone(from index: Int) -> [Int?: [Int]] {
    guard let partner = new[index].partner else { return [:] }
    var gone: [Int?: [Int]] = [:]
    for child in old[partner].children where old[child].partner == nil {
      gone[follows(child, in: index), default: []].append(child)
    }
    return gone
  }

  /// Only where order means something: all else that is gone is told first.
  private func follows(_ gone: Int, in index: Int) -> Int? {
    guard old[gone].fact.kind.isOrdered, let parent = old[gone].parent else { return nil }
    let before = old[parent].children.filter { old[$0].position < old[gone].position }
    return before.reversed().lazy.compactMap { old[$0].partner }.first { new[$0].parent == index }
  }

  // MARK: Changes

  private mutating func readRoot() {
    let (one, other) = (old[0].fact, new[0].fact)
    if one.id != other.id || one.path != other.path, one.kind != .site {
      var change = change(.moved, one: 0, other: 0)
      if one.kind == .metric {
        change.kind = .renamed
        (change.before, change.after) = (one.id.map { .words($0) }, other.id.map { .words($0) })
        change.clause = ReviewSentence.newAddress("metric", one.id ?? "", other.id ?? "")
      } else {
        (change.before, change.after) = (.words(oldPath), .words(path))
        change.clause = ReviewSentence.fileMoved(oldPath, path)
      }
      changes.append(change)
    }
    if one.value != other.value {
      var change = renamed(0, 0)
      // The new id, if there is one, came with the move.
      change.edit.old?.id = other.id
      changes.append(change)
    }
  }

  private mutating func readKept(_ one: Int, _ other: Int) {
    let (before, after) = (old[one].fact, new[other].fact)
    if !isAtHome(one, other) {
      changes.append(movedHere(one, other))
    } else if after.kind.isOrdered, !inOrder.contains(other) {
      changes.append(reordered(one, other))
    }
    if after.kind.isNamed {
      if before.value != after.value || before.id != after.id { changes.append(renamed(one, other)) }
      return
    }
    if before.id != after.id {
      var change = change(.renamed, one: one, other: other)
      (change.before, change.after) = (before.id.map { .words($0) }, after.id.map { .words($0) })
      change.clause =
        after.kind == .prose
        ? ReviewSentence.section(before.id ?? "", after.id ?? "")
        : ReviewSentence.renamed(change.field ?? "", before.id ?? "", after.id ?? "")
      changes.append(change)
    }
    if before.value != after.value { changes.append(valued(.changed, one: one, other: other)) }
  }

  private mutating func readAdded(_ other: Int) {
    guard new[other].fact.kind.isNamed else {
      changes.append(valued(.added, one: nil, other: other))
      return
    }
    var change = change(.added, one: nil, other: other)
    change.after = .words(new[other].fact.value.text)
    let word = change.what.rawValue
    let origin = PartedStages(matching).origin(of: other).map { old[$0].fact.value.text }
    change.parted = origin
    change.clause =
      origin.map { ReviewSentence.split(word, from: $0) }
      ?? ReviewSentence.added(word, holding: new[other].fact.contents)
    changes.append(change)
  }

  private mutating func readGone(_ one: Int) {
    guard old[one].fact.kind.isNamed else {
      changes.append(valued(.removed, one: one, other: nil))
      return
    }
    var change = change(.removed, one: one, other: nil)
    change.before = .words(old[one].fact.value.text)
    let word = change.what.rawValue
    let heir = PartedStages(matching).heir(of: one).map { new[$0].fact.value.text }
    change.parted = heir
    change.clause =
      heir.map { ReviewSentence.merged(word, into: $0) }
      ?? ReviewSentence.removed(word, holding: old[one].fact.contents)
    changes.append(change)
  }

  private func renamed(_ one: Int, _ other: Int) -> Change {
    let (before, after) = (old[one].fact, new[other].fact)
    var change = change(.renamed, one: one, other: other)
    let word = change.what.rawValue
    if before.value != after.value {
      (change.before, change.after) = (.words(before.value.text), .words(after.value.text))
      change.clause = ReviewSentence.renamed(word, before.value.text, after.value.text)
    } else {
      (change.before, change.after) = (before.id.map { .words($0) }, after.id.map { .words($0) })
      change.clause = ReviewSentence.newAddress(word, before.id ?? "", after.id ?? "")
    }
    return change
  }

  private func movedHere(_ one: Int, _ other: Int) -> Change {
    var change = change(.moved, one: one, other: other)
    let from = old[one].parent.map { old[$0].fact.value.text } ?? ""
    let to = new[other].parent.map { new[$0].fact.value.text } ?? ""
    (change.before, change.after) = (.words(from), .words(to))
    let fact = new[other].fact
    change.clause =
      fact.kind.isNamed
      ? ReviewSentence.movedHere(change.what.rawValue, from: from)
      : ReviewSentence.movedHere(change.field ?? "", fact.value, from: from)
    return change
  }

  private func reordered(_ one: Int, _ other: Int) -> Change {
    var change = change(.moved, one: one, other: other)
    let siblings = new[other].parent.map { new[$0].children } ?? []
    let before = siblings.last { sibling in
      new[sibling].position < new[other].position && new[sibling].fact.kind == new[other].fact.kind
    }
    // Which one it was and is, from 1.
    change.before = .number(Double(old.ordinal(of: one) + 1))
    change.after = .number(Double(new.ordinal(of: other) + 1))
    change.clause = ReviewSentence.reordered(
      change.what.rawValue, behind: before.map { new[$0].fact.value.text })
    return change
  }

  private mutating func valued(_ kind: Change.Kind, one: Int?, other: Int?) -> Change {
    var change = change(kind, one: one, other: other)
    let before = one.map { old[$0].fact }
    let after = other.map { new[$0].fact }
    guard let fact = after ?? before else { return change }
    (change.before, change.after) = (before?.value, after?.value)
    switch fact.kind {
    case .prose:
      let section = fact.id.flatMap { $0.isEmpty ? nil : $0 }
      change.clause = ReviewSentence.prose(section, before?.value.text, after?.value.text)
    case .measurement:
      let earlier = figures.before(fact)
      change.clause = ReviewSentence.measured(
        MeasurementPlace(id: fact.id ?? "").period, before?.value.measure, after?.value.measure,
        earlier: earlier)
      change.verdict = VerdictRules.verdict(
        before?.value.measure ?? earlier?.1, after?.value.measure,
        atlas.metric(new[0].fact.id ?? "")?.definition.direction)
    default:
      let label = change.field ?? ""
      change.clause =
        fact.id == nil
        ? ReviewSentence.oneOfSeveral(label, before?.value, after?.value)
        : ReviewSentence.single(label, before?.value, after?.value)
      if let item = change.place.item { change.clause = ReviewSentence.inside(item, change.clause) }
      if new[0].fact.kind == .journey {
        change.verdict = VerdictRules.verdict(of: label, before?.value, after?.value)
      }
    }
    return change
  }

  // MARK: Frames of changes

  /// Everything but what happened.
  private func change(_ kind: Change.Kind, one: Int?, other: Int?) -> Change {
    let fact = other.map { new[$0].fact } ?? one.map { old[$0].fact } ?? new[0].fact
    let places = PlaceReader(matching, atlas)
    let (place, line, linePath) = places.place(one: one, other: other)
    let origin = one.map {
      Change.Origin(path: old[$0].fact.path ?? oldPath, line: old[$0].fact.line)
    }
    return Change(
      kind: kind, what: places.what(fact), place: place, field: places.field(fact), before: nil, after: nil,
      verdict: .neutral, path: linePath ?? path, line: line, origin: origin, clause: "",
      edit: edit(one: one, other: other))
  }

  private func edit(one: Int?, other: Int?) -> FactEdit {
    FactEdit(
      old: one.map { rest(of: $0, in: old) }, new: other.map { rest(of: $0, in: new) },
      oldAddress: one.map(old.address), newAddress: other.map(new.address),
      parent: other.flatMap { new[$0].parent }.map(home),
      order: other.flatMap { new[$0].fact.kind.isOrdered ? new.ordinal(of: $0) : nil })
  }

  private func home(_ parent: Int) -> FactEdit.Parent {
    if let partner = new[parent].partner { return .kept(old.address(of: partner)) }
    var inside: [String] = []
    var at = parent
    while let above = new[at].parent, new[above].partner == nil {
      inside.insert(new[at].fact.id ?? "", at: 0)
      at = above
    }
    return .added(new.address(of: at), inside: inside)
  }

  /// A fact without those parts that have a partner: they came from elsewhere, or went there.
  private func rest(of index: Int, in nodes: [FactMatching.Node]) -> Fact {
    let node = nodes[index]
    guard node.isOpen else { return node.fact }
    let parts = node.children.filter { nodes[$0].partner == nil }.map { rest(of: $0, in: nodes) }
    return Fact(
      node.fact.kind, id: node.fact.id, node.fact.value, path: node.fact.path, line: node.fact.line,
      parts: parts)
  }
}
