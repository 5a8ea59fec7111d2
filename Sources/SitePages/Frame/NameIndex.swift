import JourneyAtlas
@_spi(_Unicode) import Swift

/// Everything that has a page, by name: digits and signs first, then A to Z whatever the accent, then all other
/// scripts in the order of Unicode's code points. That is no order that readers of Chinese would choose, but it needs
/// no dictionary, and the page says so.
struct NameIndex: Sendable {
  struct Entry: Sendable {
    let page: Page
    let letter: Letter
    fileprivate let key: [UInt8]
  }

  enum Letter: Hashable, Comparable, Sendable {
    case signs
    /// `A` … `Z`.
    case latin(UInt8)
    case other
  }

  let entries: [Entry]

  init(_ atlas: Atlas, _ links: Links, _ segments: Int) {
    let entries = Self.pages(atlas, segments).map { page in
      let name = links.destination(page).name
      return Entry(page: page, letter: Self.letter(name), key: Array(name.lowercased().utf8))
    }
    // Equal names stand in the order of their kinds.
    self.entries = entries.indices.sorted { a, b in
      let (one, other) = (entries[a], entries[b])
      if one.letter != other.letter { return one.letter < other.letter }
      if one.key != other.key { return one.key.lexicographicallyPrecedes(other.key) }
      return a < b
    }.map { entries[$0] }
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

  private static func letter(_ name: String) -> Letter {
    guard let first = name.unicodeScalars.first else { return .signs }
    if first.isASCII { return letter(first) }
    // É stands with E.
    for scalar in String(Character(first))._nfd { return letter(scalar) }
    return .signs
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Letter {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: .latin(UInt8(scalar.value) & 0xDF)
    default: scalar.properties.isAlphabetic ? .other : .signs
    }
  }
}
