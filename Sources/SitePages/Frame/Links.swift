import JourneyAtlas

/// Where each page stands, and the way from one to another. Addresses are relative and name a file, so that
/// the site works from `file://` and below any path.
struct Links: Sendable {
  private let journeys: [String]
  private let stages: [[String]]
  private let personas: [String]
  private let touchpoints: [String]
  private let channels: [String]
  private let owners: [String]
  private let matrices: [String]
  private let gaps: [String]
  private let prose: [String]
  private let redirects: [String]
  private let assets: [String]
  /// Which page shows a content file: `content/personas/ops.md`.
  private let pageOfSource: [String: Page]
  /// Where a fragment leads, by journey: its stages, and the steps of each.
  private let stageOfFragment: [[String: (stage: Int, id: String?)]]
  private let journeyAnchors: [Anchors]
  private let proseAnchors: [Anchors]
  /// The prose page that the overview shows.
  private let overviewText: Int?

  init(_ atlas: Atlas, theme: Theme) {
    journeys = atlas.journeys.map { "journeys/\($0.id)/index.html" }
    stages = atlas.journeys.map { journey in
      journey.stages.map { "journeys/\(journey.id)/\($0.id).html" }
    }
    personas = atlas.personas.map { Self.file("personas", $0.id) }
    touchpoints = atlas.touchpoints.map { Self.file("touchpoints", $0.id) }
    channels = atlas.channels.map { Self.file("channels", $0.id) }
    owners = atlas.owners.map { Self.file("owners", $0.id) }
    matrices = atlas.journeys.map { Self.file("matrices", $0.id) }
    gaps = atlas.journeys.map { Self.file("gaps", $0.id) }
    prose = atlas.pages.map { $0.path + ".html" }
    redirects = atlas.redirects.map(\.from)
    assets = theme.assets.map { "assets/" + $0.name }

    var pageOfSource: [String: Page] = ["content/site.yml": .overview]
    for (index, journey) in atlas.journeys.enumerated() { pageOfSource[journey.source] = .journey(index) }
    for (index, persona) in atlas.personas.enumerated() { pageOfSource[persona.source] = .persona(index) }
    for (index, page) in atlas.pages.enumerated() {
      pageOfSource[page.source] = page.path == "index" ? .overview : .prose(index)
    }
    self.pageOfSource = pageOfSource
    stageOfFragment = atlas.journeys.map(Self.stages)
    journeyAnchors = atlas.journeys.map { Anchors(of: $0.sections) }
    proseAnchors = atlas.pages.map { Anchors(of: $0.blocks) }
    overviewText = atlas.pages.firstIndex { $0.path == "index" }
  }

  /// The stages of a journey by id, and its steps, whose ids give way to those of stages.
  private static func stages(_ journey: Journey) -> [String: (stage: Int, id: String?)] {
    var places: [String: (stage: Int, id: String?)] = [:]
    for (index, stage) in journey.stages.enumerated() where places[stage.id] == nil {
      places[stage.id] = (index, nil)
    }
    for (index, stage) in journey.stages.enumerated() {
      for step in stage.steps where places[step.id] == nil { places[step.id] = (index, "s-" + step.id) }
    }
    return places
  }

  /// `ID.html` in a folder. An id may hold `/`; the last part `index` would be the folder's own list.
  private static func file(_ folder: String, _ id: String) -> String {
    id == "index" ? "\(folder)/index_.html" : "\(folder)/\(id).html"
  }

  /// The path of a page from the site's root, not encoded.
  func path(_ page: Page) -> String {
    switch page {
    case .overview: "index.html"
    case .notFound: "404.html"
    case .journeys: "journeys/index.html"
    case .journey(let index): journeys[index]
    case .stage(let journey, let stage): stages[journey][stage]
    case .personas: "personas/index.html"
    case .persona(let index): personas[index]
    case .touchpoints: "touchpoints/index.html"
    case .touchpoint(let index): touchpoints[index]
    case .channels: "channels/index.html"
    case .channel(let index): channels[index]
    case .owners: "owners/index.html"
    case .owner(let index): owners[index]
    // No slug holds `_`, so no entity of this name can stand in the way.
    case .listPage(let list, let number): "\(path(list.first).dropLast(".html".count))_\(number).html"
    case .matrix(let journey): journey.map { matrices[$0] } ?? "matrices/index.html"
    case .gaps(let journey): journey.map { gaps[$0] } ?? "gaps/index.html"
    case .prose(let index): prose[index]
    case .redirect(let index): redirects[index]
    case .themeFile(let index): assets[index]
    case .atlasJSON: "data/atlas.json"
    case .sitemap: "sitemap.xml"
    case .sitemapPart(let part): "sitemap-\(part).xml"
    case .robots: "robots.txt"
    }
  }

  /// The page that shows a content file, and the element on it that a fragment names. A stage has a page of
  /// its own.
  func place(source: String, fragment: String?) -> (page: Page, id: String?)? {
    guard let page = pageOfSource[source] else { return nil }
    guard let fragment else { return (page, nil) }
    switch page {
    case .journey(let index):
      if let place = stageOfFragment[index][fragment] {
        return (.stage(journey: index, stage: place.stage), place.id)
      }
      return (page, journeyAnchors[index][fragment])
    case .prose(let index): return (page, proseAnchors[index][fragment])
    case .overview: return (page, overviewText.flatMap { proseAnchors[$0][fragment] })
    default: return (page, nil)
    }
  }

  /// The relative address of `path` as seen from a page in `directory` (`journeys/a/`, or empty), encoded.
  ///
  ///     personas/ops.html   from journeys/a/   ../../personas/ops.html
  ///     journeys/a/b.html   from journeys/a/   b.html
  static func relative(_ path: String, from directory: String) -> String {
    let target = Array(path.utf8)
    let base = Array(directory.utf8)
    var shared = 0
    var at = 0
    while at < base.count, at < target.count, base[at] == target[at] {
      at += 1
      if base[at - 1] == UInt8(ascii: "/") { shared = at }
    }
    var bytes: [UInt8] = []
    for byte in base[shared...] where byte == UInt8(ascii: "/") { bytes += [0x2E, 0x2E, 0x2F] }
    encode(target[shared...], into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Percent-encodes a path: letters, digits and `-._~/` stay, every other byte becomes `%XX`.
  static func encoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    encode(Array(path.utf8)[...], into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encode(_ path: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
