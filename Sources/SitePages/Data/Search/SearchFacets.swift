import JourneyAtlas
import MarkdownTree

/// What results can be narrowed by. A value stands for the most used ones only: a list of more would be no help.
struct SearchFacets {
  enum Facet: String, CaseIterable { case persona, channel, owner, stage }

  /// One that can be chosen.
  struct Value {
    var name: String
    /// Behind the letter of its facet it is the word that stands for it in the files; it follows from the name alone.
    var key: String
    var facet: Facet

    /// No text holds such a word: `!p3f2k`.
    var word: String { "!\(facet.rawValue.prefix(1))\(key)" }
  }

  static let limit = 200

  /// Facet by facet.
  private(set) var values: [Value] = []
  /// By index in the atlas; nil for what the lists leave out.
  private(set) var personas: [Int?] = []
  private(set) var channels: [Int?] = []
  private(set) var owners: [Int?] = []
  /// By journey and stage.
  private(set) var stages: [[Int?]] = []

  init(_ site: SitePages) {
    let atlas = site.atlas
    personas = add(
      .persona, atlas.personas.map(\.name.plain),
      weights: atlas.personas.map { site.journeysOf[$0.id]?.count ?? 0 })
    channels = add(.channel, atlas.channels.map(\.name), weights: atlas.channels.map(\.uses.count))
    owners = add(
      .owner, atlas.owners.map(\.name), weights: atlas.owners.map { $0.uses.count + $0.journeys.count })
    var order: [String] = []
    var counts: [Int] = []
    var known: [String: Int] = [:]
    let numbers = atlas.journeys.map { journey in
      journey.stages.map { stage in
        let name = stage.name.plain
        let number = known[name] ?? order.count
        if number == order.count {
          known[name] = number
          order.append(name)
          counts.append(0)
        }
        counts[number] += 1
        return number
      }
    }
    let places = add(.stage, order, weights: counts)
    stages = numbers.map { $0.map { places[$0] } }
  }

  /// The index in ``values`` of each of `all`.
  private mutating func add(_ facet: Facet, _ all: [String], weights: [Int]) -> [Int?] {
    let used = all.indices.filter { weights[$0] > 0 }
    let kept = used.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(Self.limit).sorted()
    var places = [Int?](repeating: nil, count: all.count)
    var keys: Set<UInt32> = []
    for index in kept {
      var key = SearchNumbers.hash(all[index].utf8)
      while !keys.insert(key).inserted { key &+= 1 }
      places[index] = values.count
      values.append(Value(name: all[index], key: String(key, radix: 32), facet: facet))
    }
    return places
  }

}

/// Which values each of many things has: a row of bits for each.
struct FacetTable {
  private let width: Int
  private var bits: [UInt64]

  init(_ count: Int, values: Int) {
    width = (values + 63) / 64
    bits = [UInt64](repeating: 0, count: count * width)
  }

  mutating func insert(_ value: Int?, _ thing: Int) {
    guard let value else { return }
    bits[thing * width + value >> 6] |= 1 << UInt64(value & 63)
  }

  /// Ascending.
  func forEach(_ thing: Int, _ body: (Int) -> Void) {
    for word in 0..<width {
      var rest = bits[thing * width + word]
      while rest != 0 {
        body(word << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
