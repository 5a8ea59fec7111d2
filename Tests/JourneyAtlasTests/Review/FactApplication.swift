@testable import JourneyAtlas

/// All facts of an atlas, and what changes make of them.
struct AtlasFacts {
  private var roots: [Key: Fact] = [:]

  private struct Key: Hashable {
    var kind: Fact.Kind
    var id: String
  }

  /// References follow what they refer to: those of old facts are read with the new names that a review reports.
  init(_ reading: AtlasReading, renamedBy review: Review? = nil) {
    var reader = FactReader(reading.sources)
    for change in review?.changes ?? [] where change.edit.newAddress == [] {
      guard let one = change.edit.old?.id, let other = change.edit.new?.id, one != other else { continue }
      switch change.what {
      case .journey: reader.renames.journeys[one] = other
      case .persona: reader.renames.personas[one] = other
      case .metric: reader.renames.metrics[one] = other
      default: break
      }
    }
    let atlas = reading.atlas
    let all =
      [reader.site(atlas.site)] + atlas.journeys.map(reader.journey) + atlas.personas.map(reader.persona)
      + atlas.metrics.map(reader.metric) + atlas.pages.map(reader.page)
    for fact in all { roots[Key(kind: fact.kind, id: fact.id ?? "")] = fact }
  }

  /// One fact a line, whatever the order of those that have none.
  var lines: [String] { roots.values.map { Self.text($0).joined(separator: "\n") }.sorted() }

  private static func text(_ fact: Fact) -> [String] {
    let ordered = fact.parts.filter(\.kind.isOrdered).map(text)
    let rest = fact.parts.filter { !$0.kind.isOrdered }.map(text)
    let value: FactValue = if case .list(let words) = fact.value { .list(words.sorted()) } else { fact.value }
    return ["\(fact.kind) \(fact.id ?? "–"): \(value)"]
      + (rest.sorted { $0.lexicographicallyPrecedes($1) } + ordered).flatMap { $0.map { "  " + $0 } }
  }

  // MARK: Applying

  /// What a review reports, and nothing else, makes new facts of old ones.
  mutating func apply(_ review: Review) {
    var groups: [Key: [Change]] = [:]
    for change in review.changes { groups[Self.key(change.place), default: []].append(change) }
    var before = roots
    // Files that moved are found under their new names.
    for (key, changes) in groups {
      let moved = changes.first { $0.edit.newAddress == [] && $0.edit.old?.id != $0.edit.new?.id }
      guard let old = moved?.edit.old else { continue }
      let oldKey = Key(kind: key.kind, id: old.id ?? "")
      before[oldKey] = nil
      if let fact = roots[oldKey] { groups[key] = groups[key]; before[key] = fact }
    }
    for (key, changes) in groups {
      if let whole = changes.first(where: { $0.edit.oldAddress == nil && $0.edit.newAddress == nil }) {
        before[key] = whole.edit.new
      } else if let fact = before[key] {
        before[key] = FactTree(fact).applied(changes)
      }
    }
    roots = before
  }

  private static func key(_ place: ReviewPlace) -> Key {
    if let name = place.metric { return Key(kind: .metric, id: name.id) }
    if let name = place.journey { return Key(kind: .journey, id: name.id) }
    if let name = place.persona { return Key(kind: .persona, id: name.id) }
    if let name = place.page { return Key(kind: .page, id: name.id) }
    return Key(kind: .site, id: "")
  }
}

/// A tree of facts that can be changed.
private final class FactTree {
  private final class Node {
    let kind: Fact.Kind
    var id: String?
    var value: FactValue
    var parts: [Node]
    weak var parent: Node?

    init(_ fact: Fact) {
      kind = fact.kind
      id = fact.id
      value = fact.value
      parts = fact.parts.map(Node.init)
      for part in parts { part.parent = self }
    }

    func remove() {
      parent?.parts.removeAll { $0 === self }
      parent = nil
    }

    var fact: Fact { Fact(kind, id: id, value, line: 1, parts: parts.map(\.fact)) }
  }

  private let root: Node
  private var byOldAddress: [[Int]: Node] = [:]
  private var byNewAddress: [[Int]: Node] = [:]

  init(_ fact: Fact) {
    root = Node(fact)
    note(root, [])
  }

  private func note(_ node: Node, _ address: [Int]) {
    byOldAddress[address] = node
    for (position, part) in node.parts.enumerated() { note(part, address + [position]) }
  }

  func applied(_ changes: [Change]) -> Fact {
    func old(_ change: Change) -> Node? { change.edit.oldAddress.flatMap { byOldAddress[$0] } }
    let moved = changes.filter { $0.kind == .moved && $0.edit.newAddress != [] }
    for change in moved { old(change)?.remove() }
    // What moved to another map is gone from this one.
    for change in changes where change.kind == .removed || change.edit.new == nil { old(change)?.remove() }
    for change in changes where change.kind == .renamed || change.kind == .changed || change.kind == .moved {
      guard let node = old(change), let new = change.edit.new else { continue }
      // The file of a journey says its id, its title says its name.
      if change.kind == .renamed || change.edit.newAddress == [] { node.id = new.id }
      if change.kind == .changed || change.kind == .renamed { node.value = new.value }
    }
    let arriving = (moved + changes.filter { $0.kind == .added }).sorted { a, b in
      (a.edit.newAddress ?? []).lexicographicallyPrecedes(b.edit.newAddress ?? [])
    }
    for change in arriving {
      guard let new = change.edit.new, let address = change.edit.newAddress
      else {
        continue
      }
      let node = (change.kind == .moved ? old(change) : nil) ?? Node(new)
      byNewAddress[address] = node
      insert(node, change.edit.parent, change.edit.order)
    }
    return root.fact
  }

  private func insert(_ node: Node, _ parent: FactEdit.Parent?, _ order: Int?) {
    let home =
      switch parent {
      case .kept(let address)?: byOldAddress[address]
      case .added(let address, let inside)?: added(address, inside)
      case nil: nil as Node?
      }
    guard let home else { return }
    let siblings = home.parts.indices.filter { home.parts[$0].kind == node.kind }
    let place = order.flatMap { $0 < siblings.count ? siblings[$0] : nil } ?? home.parts.count
    home.parts.insert(node, at: place)
    node.parent = home
  }

  private func added(_ address: [Int], _ inside: [String]) -> Node? {
    inside.reduce(byNewAddress[address]) { node, id in
      node?.parts.first { $0.kind.isOrdered && $0.id == id }
    }
  }
}
