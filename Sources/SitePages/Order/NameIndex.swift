import JourneyAtlas

/// Everything that has a page, by name, in the order of the site's language; all lists of names are cut out of it.
struct NameIndex: Sendable {
  struct Entry: Sendable {
    let page: Page
    let letter: NameOrder.Letter
  }

  /// By letter, and below it by name.
  let entries: [Entry]
  /// Indices in the atlas, by name. What site.yml lists stands as it does there, before all others.
  private(set) var journeys: [Int] = []
  private(set) var personas: [Int] = []
  private(set) var touchpoints: [Int] = []
  private(set) var channels: [Int] = []
  private(set) var owners: [Int] = []
  private(set) var segments: [Int] = []

  init(_ atlas: Atlas, _ links: Links, _ segments: Int, _ language: InterfaceLanguage) {
    let order = NameOrder(language)
    let pages = Self.pages(atlas, segments)
    let names = pages.map { links.destination($0).name }
    let keys = names.map(order.key)
    // Equal names stand in the order of their kinds.
    let sorted = pages.indices.sorted { a, b in
      if keys[a] != keys[b] { return keys[a].lexicographicallyPrecedes(keys[b]) }
      return names[a] == names[b] ? a < b : names[a].precedes(names[b])
    }
    let letters = names.map(order.letter)
    var byLetter: [NameOrder.Letter: [Entry]] = [:]
    for index in sorted {
      byLetter[letters[index], default: []].append(Entry(page: pages[index], letter: letters[index]))
    }
    entries = byLetter.sorted { $0.key < $1.key }.flatMap(\.value)
    for index in sorted { add(pages[index]) }
    channels = Self.withFirst(channels, atlas.channels.map(\.id), atlas.site.channels.map(\.name))
    owners = Self.withFirst(owners, atlas.owners.map(\.id), atlas.site.owners)
  }

  private mutating func add(_ page: Page) {
    switch page {
    case .journey(let index): journeys.append(index)
    case .persona(let index): personas.append(index)
    case .touchpoint(let index): touchpoints.append(index)
    case .channel(let index): channels.append(index)
    case .owner(let index): owners.append(index)
    case .segment(let index): segments.append(index)
    default: break
    }
  }

  /// Those that site.yml names first, in its order, which is that of the atlas.
  private static func withFirst(_ indices: [Int], _ ids: [String], _ named: [String]) -> [Int] {
    let first = Set(named.map(Slug.id))
    return ids.indices.filter { first.contains(ids[$0]) } + indices.filter { !first.contains(ids[$0]) }
  }

  /// All pages that have a name.
  private static func pages(_ atlas: Atlas, _ segments: Int) -> [Page] {
    var pages = atlas.journeys.indices.map(Page.journey)
    for (index, journey) in atlas.journeys.enumerated() {
      pages += journey.stages.indices.map { Page.stage(journey: index, stage: $0) }
    }
    pages += atlas.personas.indices.map(Page.persona)
    pages += atlas.touchpoints.indices.map(Page.touchpoint)
    pages += atlas.channels.indices.map(Page.channel)
    pages += atlas.owners.indices.map(Page.owner)
    pages += atlas.metrics.indices.map(Page.metric)
    pages += (0..<segments).map(Page.segment)
    pages += atlas.pages.indices.map(Page.prose).filter(atlas.fills)
    return pages
  }

  /// How many entries there are.
  static func count(_ atlas: Atlas) -> Int { pages(atlas, Segmentation(atlas).segments.count).count }
}
