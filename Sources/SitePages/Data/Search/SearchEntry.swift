import JourneyAtlas
import MarkdownTree

/// What search finds: a page by its name, and what stands on it.
struct SearchEntry {
  /// The groups of results, in their order.
  enum Kind: String, CaseIterable {
    case journey, stage, persona, touchpoint, channel, owner, metric, segment, page
  }

  /// A text of the page, as its author wrote it.
  struct Passage {
    /// The letter in the files, and the group of the result.
    enum Kind: String {
      case pain = "p"
      case quote = "q"
      case opportunity = "o"
      case text = "t"
    }

    var kind: Kind
    var text: String
    /// The id of an element on the page; nil for the page as a whole.
    var fragment: String?
  }

  var kind: Kind
  var page: Destination
  /// Other names by which it is found.
  var otherNames: [String] = []
  /// What tells it from others of the same name: a stage's journey; empty for none.
  var context = ""
  var passages: [Passage] = []
  /// By ``SearchFacets``.
  var facets: [SearchFacets.Value] = []

  /// Whether it says the same in another language.
  func isOther(than entry: SearchEntry) -> Bool {
    page.name != entry.page.name || page.language != entry.page.language
  }
}

/// What results can be narrowed by. A value stands for the most used ones only: a list of more would be no help.
struct SearchFacets {
  enum Facet: String, CaseIterable { case persona, channel, owner, stage }

  struct Value: Hashable {
    var facet: Facet
    /// In the list of its facet.
    var index: Int
  }

  static let limit = 200

  /// What the lists show, by facet.
  private(set) var names: [Facet: [String]] = [:]
  /// The place of an entity of the atlas in the list; nil for those that it leaves out.
  private var places: [Facet: [Int?]] = [:]
  private var stages: [String: Int] = [:]

  init(_ site: SitePages) {
    let atlas = site.atlas
    add(
      .persona, atlas.personas.map(\.name.plain),
      weights: atlas.personas.map { site.journeysOf[$0.id]?.count ?? 0 })
    add(.channel, atlas.channels.map(\.name), weights: atlas.channels.map(\.uses.count))
    add(.owner, atlas.owners.map(\.name), weights: atlas.owners.map { $0.uses.count + $0.journeys.count })
    var order: [String] = []
    var counts: [Int] = []
    var known: [String: Int] = [:]
    for stage in atlas.journeys.lazy.flatMap(\.stages) {
      let name = stage.name.plain
      if let place = known[name] {
        counts[place] += 1
      } else {
        known[name] = order.count
        order.append(name)
        counts.append(1)
      }
    }
    add(.stage, order, weights: counts)
    for (name, place) in known { stages[name] = places[.stage]?[place] }
  }

  private mutating func add(_ facet: Facet, _ all: [String], weights: [Int]) {
    let used = all.indices.filter { weights[$0] > 0 }
    let kept = used.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(Self.limit).sorted()
    var places = [Int?](repeating: nil, count: all.count)
    for (place, index) in kept.enumerated() { places[index] = place }
    self.places[facet] = places
    names[facet] = kept.map { all[$0] }
  }

  /// The value of a persona, channel or owner, by index in the atlas.
  func value(_ facet: Facet, _ index: Int?) -> Value? {
    guard let index, let place = places[facet]?[index] else { return nil }
    return Value(facet: facet, index: place)
  }

  func stage(named name: String) -> Value? { stages[name].map { Value(facet: .stage, index: $0) } }
}
