import JourneyAtlas

/// Where each page stands, and the way from one to another. Addresses are relative and name a file, so that
/// the site works from `file://` and below any path.
final class Links: Sendable {
  private let journeys: [Destination]
  /// The stages of all journeys one after the other, and where those of a journey start.
  private let stages: [Destination]
  private let firstStage: [Int]
  private let personas: [Destination]
  private let touchpoints: [Destination]
  private let channels: [Destination]
  private let owners: [Destination]
  private let metrics: [Destination]
  private let matrices: [Destination]
  private let gaps: [Destination]
  private let segments: [Destination]
  private let methods: [Destination]
  private let prose: [Destination]
  private let redirects: [Destination]
  private let assets: [Destination]
  /// Which page shows a content file: `content/personas/ops.md`, in whatever language.
  private let pageOfSource: [String: Page]
  /// The folder of these pages' edition, and that of each translation.
  private let folder: String
  private let folderOfSource: [String: String]
  /// Where a fragment leads, by journey: its stages, and the steps of each.
  private let stageOfFragment: [[String: (stage: Int, id: String?)]]
  private let journeyAnchors: [Anchors]
  private let proseAnchors: [Anchors]
  /// The prose page that the overview shows.
  private let overviewText: Int?

  static let journeysFolder = "journeys/"

  /// Whether only journeys have pages.
  let isReview: Bool

  init(
    _ editions: SiteEditions, _ edition: SiteEditions.Edition, theme: Theme, segmentation: Segmentation,
    methodLanguages: [String], isReview: Bool = false
  ) {
    let atlas = edition.atlas
    self.isReview = isReview
    func file(_ folder: String, _ id: String, _ name: String = "", _ language: String? = nil) -> Destination {
      Self.file(folder, id, name, language, isThere: !isReview)
    }
    segments = segmentation.segments.map { file("segments", $0.id, $0.name) }
    methods = methodLanguages.enumerated().map { index, language in
      Destination(index == 0 ? "methods/index.html" : "methods/\(language).html")
    }
    let folder = Self.journeysFolder
    journeys = atlas.journeys.map { journey in
      Destination("\(folder)\(journey.id)/index.html", journey.title.plain, journey.language)
    }
    var stages: [Destination] = []
    var firstStage: [Int] = []
    for journey in atlas.journeys {
      firstStage.append(stages.count)
      for stage in journey.stages {
        stages.append(
          Destination(
            "\(folder)\(journey.id)/\(stage.id).html", stage.name.plain, journey.language, isThere: !isReview)
        )
      }
    }
    self.stages = stages
    self.firstStage = firstStage
    personas = atlas.personas.map { file("personas", $0.id, $0.name.plain, $0.language) }
    touchpoints = atlas.touchpoints.map { file("touchpoints", $0.id, $0.name) }
    channels = atlas.channels.map { file("channels", $0.id, $0.name) }
    owners = atlas.owners.map { file("owners", $0.id, $0.name) }
    metrics = atlas.metrics.map { file("metrics", $0.id, $0.name) }
    matrices = atlas.journeys.map { file("matrices", $0.id) }
    gaps = atlas.journeys.map { file("gaps", $0.id) }
    prose = atlas.pages.map { Destination($0.path + ".html", $0.title.plain, $0.language) }
    redirects = editions.original.redirects.map { Destination($0.from) }
    assets = theme.assets.map { Destination("assets/" + $0.name) }

    var pageOfSource: [String: Page] = ["content/site.yml": .overview]
    var folderOfSource: [String: String] = [:]
    func add(_ sources: [[(path: String, folder: String?)]], _ page: (Int) -> Page) {
      for (index, sources) in sources.enumerated() {
        for source in sources {
          pageOfSource[source.path] = page(index)
          if let folder = source.folder { folderOfSource[source.path] = folder }
        }
      }
    }
    add(editions.sources(of: \.journeys, \.source), Page.journey)
    add(editions.sources(of: \.personas, \.source), Page.persona)
    add(editions.sources(of: \.pages, \.source)) { atlas.pages[$0].path == "index" ? .overview : .prose($0) }
    for edition in editions.all where edition.atlas.site.source != editions.original.site.source {
      pageOfSource[edition.atlas.site.source] = .overview
      folderOfSource[edition.atlas.site.source] = edition.folder
    }
    self.pageOfSource = pageOfSource
    self.folderOfSource = folderOfSource
    self.folder = edition.folder
    stageOfFragment = atlas.journeys.map { Self.stages($0, isTranslation: folderOfSource[$0.source] != nil) }
    journeyAnchors = atlas.journeys.map { Anchors(of: $0.sections) }
    proseAnchors = atlas.pages.map { Anchors(of: $0.blocks) }
    overviewText = atlas.pages.firstIndex { $0.path == "index" }
  }

  /// The stages of a journey by id, and its steps, whose ids give way to those of stages.
  private static func stages(_ journey: Journey, isTranslation: Bool) -> [String: (stage: Int, id: String?)] {
    var places: [String: (stage: Int, id: String?)] = [:]
    for (index, stage) in journey.stages.enumerated() where places[stage.id] == nil {
      places[stage.id] = (index, nil)
    }
    for (index, stage) in journey.stages.enumerated() {
      for step in stage.steps where places[step.id] == nil { places[step.id] = (index, "s-" + step.id) }
    }
    // Of a translation, whose ids are the base's: by the name that its heading has on a Git host.
    for (index, stage) in journey.stages.enumerated() where isTranslation {
      let name = Anchors.slug(stage.name.plain)
      if places[name] == nil { places[name] = (index, nil) }
    }
    return places
  }

  /// `ID.html` in a folder. An id may hold `/`; the last part `index` would be the folder's own list.
  private static func file(
    _ folder: String, _ id: String, _ name: String = "", _ language: String? = nil, isThere: Bool
  ) -> Destination {
    Destination(
      id == "index" ? "\(folder)/index_.html" : "\(folder)/\(id).html", name, language, isThere: isThere)
  }

  /// `gaps/ID.csv` beside `gaps/ID.html`.
  private static func csv(beside page: String) -> Destination {
    Destination("\(page.dropLast(".html".count)).csv")
  }

  /// The path of a page from the site's root, not encoded.
  func path(_ page: Page) -> String { destination(page).path }

  func destination(_ page: Page) -> Destination {
    switch page {
    case .overview: .overview
    case .notFound: .notFound
    case .names: .names
    case .problems: .problems
    case .journeys: .journeys
    case .journey(let index): journeys[index]
    case .stage(let journey, let stage): stages[firstStage[journey] + stage]
    case .personas: .personas
    case .persona(let index): personas[index]
    case .touchpoints: .touchpoints
    case .touchpoint(let index): touchpoints[index]
    case .channels: .channels
    case .channel(let index): channels[index]
    case .owners: .owners
    case .owner(let index): owners[index]
    case .metrics: .metrics
    case .metric(let index): metrics[index]
    // No slug holds `_`, so no entity of this name can stand in the way.
    case .listPage(let list, let number):
      Destination("\(path(list.first).dropLast(".html".count))_\(number).html")
    case .matrix(let journey): journey.map { matrices[$0] } ?? .matrix
    // No slug holds `_`, so no journey can stand in the way.
    case .across(let kind): Destination("matrices/index_\(kind.id).html")
    case .gaps(let journey): journey.map { gaps[$0] } ?? .gaps
    // No stage can stand in the way.
    case .history(let journey):
      Destination("\(path(.journey(journey)).dropLast(".html".count))_history.html")
    case .segments: .segments
    case .segment(let index): segments[index]
    case .methods(let index): methods[index]
    case .prose(let index): prose[index]
    case .redirect(let index): redirects[index]
    case .themeFile(let index): assets[index]
    case .atlasJSON: .atlasJSON
    case .atlasSchema: .atlasSchema
    case .matrixCSV(let scope): Self.csv(beside: path(scope.page))
    case .gapsCSV(let journey): Self.csv(beside: path(.gaps(journey: journey)))
    case .problemsCSV: Self.csv(beside: path(.problems))
    // As llmstxt.org proposes: the name of the page, and `.md` behind it.
    case .markdown(let file): Destination(path(file.page) + ".md")
    case .mermaid(let journey): Destination("\(path(.journey(journey)).dropLast(".html".count)).mmd")
    case .llmsText: .llmsText
    case .sitemap: .sitemap
    case .sitemapPart(let part): Destination("sitemap-\(part).xml")
    case .robots: .robots
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

  /// The address of the page that shows a content file: in the reader's language, or in that of the translation that
  /// is meant.
  func address(of page: Page, showing source: String, from directory: String) -> String {
    let path = path(page)
    guard let other = folderOfSource[source], other != folder else {
      return Self.relative(path, from: directory)
    }
    return Self.relative(other + path, from: folder + directory)
  }

  /// The address of a file that is copied from `content/`, which all languages share.
  func address(ofAsset path: String, from directory: String) -> String {
    Self.relative(path, from: folder + directory)
  }

  /// The relative address of `path` as seen from a page in `directory`; neither is encoded.
  static func relative(_ path: String, from directory: String) -> String {
    Address(Standpoint(directory: directory), encoded(path)).text
  }

  /// Percent-encodes a path: letters, digits and `-._~/` stay, every other byte becomes `%XX`.
  static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
