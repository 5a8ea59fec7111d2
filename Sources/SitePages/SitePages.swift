import JourneyAtlas
import MarkdownTree

/// The pages of a site: an Atlas and a theme in, files out. No disk, no clock.
///
/// Every page renders alone, so pages can be rendered in parallel and streamed to disk:
///
///     let site = SitePages(atlas: atlas, theme: theme, baseURL: nil)
///     for page in site.pages { write(site.render(page)) }
///
/// An object, because every part of every page asks it.
public final class SitePages: Sendable {
  public let atlas: Atlas
  public let theme: Theme
  /// `https://intranet.example/journeys/`, for sitemap and absolute links; nil makes neither.
  public let baseURL: String?
  /// Whether CSV files start with the mark by which Excel knows UTF-8.
  let csvByteOrderMark: Bool
  /// What git tells; empty where nobody asked for it.
  let history: ContentHistory
  let links: Links
  /// Personas by segment.
  let segmentation: Segmentation
  /// The languages in which the site says how its numbers are made: its own, then those of its files.
  let methodLanguages: [String]
  let metrics: SiteMetrics
  /// What is measured at each touchpoint.
  let metricMatrix: MetricMatrix
  /// The gaps of each journey, by journey index.
  let gaps: [JourneyGaps]
  /// The gaps across the atlas, sorted once for all its pages and its file.
  let acrossGaps: GapTable
  /// Where an entity stands in the atlas, by id.
  let journeyIndex: [String: Int]
  let personaIndex: [String: Int]
  /// The future journeys that are held against a journey, by its id.
  let comparedBy: [String: [Int]]
  /// The journeys that a persona walks, by its id.
  let journeysOf: [String: [Int]]
  /// Where each touchpoint is used.
  let uses: UseMatrix
  /// The mark of each channel, by index.
  let channelIcons: [ChannelIcon]
  /// Whether any journey names an owner, a review: where none does, none is missed.
  let usesOwners: Bool
  let usesReviews: Bool
  /// By language and depth; deeper pages, which are rare, make theirs.
  private let furniture: [String: [PageFurniture]]
  /// By the phrases that they are in.
  let pieces: [ObjectIdentifier: RatingPieces]
  /// Personas by id, name and alias, in small letters.
  private let personaNames: [String: Int]
  /// The stages that meet each touchpoint, by index.
  let meetings: [MeetingStages]
  /// Which pages link to a page.
  let backlinks: Backlinks
  let names: NameIndex
  /// What the build reports of what the site shows; of files that stay out of it nothing.
  let problems: [Diagnostic]
  /// What changed, where the site tells that and nothing else.
  let edition: ReviewEdition?

  public init(
    atlas: Atlas, theme: Theme, baseURL: String? = nil, csvByteOrderMark: Bool = true,
    history: ContentHistory = ContentHistory(), problems: [Diagnostic] = [], edition: ReviewEdition? = nil,
    workers: some Workers = OneWorker()
  ) {
    self.edition = edition
    self.history = history
    self.atlas = atlas
    self.theme = theme
    self.baseURL = baseURL.map { $0.utf8.last == UInt8(ascii: "/") ? $0 : $0 + "/" }
    self.csvByteOrderMark = csvByteOrderMark
    let segmentation = Segmentation(atlas)
    self.segmentation = segmentation
    let methodLanguages = Self.methodLanguages(atlas)
    self.methodLanguages = methodLanguages
    let links = Links(
      atlas, theme: theme, segmentation: segmentation, methodLanguages: methodLanguages,
      isReview: edition != nil)
    self.links = links
    names = NameIndex(atlas, links, segmentation.segments.count)
    self.problems = ProblemsPage.shown(problems, atlas, links)
    journeyIndex = Self.index(atlas.journeys.map(\.id))
    var comparedBy: [String: [Int]] = [:]
    for (index, journey) in atlas.journeys.enumerated() {
      if let compared = journey.compares { comparedBy[compared, default: []].append(index) }
    }
    self.comparedBy = comparedBy
    let personaIndex = Self.index(atlas.personas.map(\.id))
    self.personaIndex = personaIndex
    let icons = atlas.channels.map { ChannelIcon.of([$0.name] + $0.wordings, group: $0.group) }
    channelIcons = icons
    let metrics = SiteMetrics(atlas, workers)
    self.metrics = metrics
    uses = UseMatrix(atlas)
    gaps = workers.map(atlas.journeys.count) {
      JourneyGaps(
        atlas, journey: $0, links: links, icons: icons, personas: personaIndex, metrics: metrics)
    }
    metricMatrix = MetricMatrix(atlas, metrics, gaps)
    acrossGaps = GapTable(atlas)
    usesOwners = atlas.journeys.contains { !$0.owners.isEmpty }
    usesReviews = atlas.journeys.contains { $0.reviewed != nil }
    var journeysOf: [String: [Int]] = [:]
    for (index, journey) in atlas.journeys.enumerated() {
      for persona in journey.personas where journeysOf[persona]?.last != index {
        journeysOf[persona, default: []].append(index)
      }
    }
    self.journeysOf = journeysOf
    var names: [String: Int] = [:]
    for (index, persona) in atlas.personas.enumerated() {
      for name in [persona.id, persona.name.plain] + persona.aliases where names[name.lowercased()] == nil {
        names[name.lowercased()] = index
      }
    }
    personaNames = names
    backlinks = Backlinks(atlas, links, workers)
    meetings = workers.map(atlas.touchpoints.count) { MeetingStages(atlas.touchpoints[$0], atlas, links) }
    var used: [UsedColumns] = [gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }]
    for one in gaps.map(\.used) where !used.contains(where: { $0.hasRatings(of: one) }) { used.append(one) }
    let languages = [atlas.site.language] + atlas.journeys.map(\.language) + atlas.personas.map(\.language)
    var furniture: [String: [PageFurniture]] = [:]
    var pieces: [ObjectIdentifier: RatingPieces] = [:]
    for language in Set(languages + atlas.pages.map(\.language)) {
      let phrases = Phrases.of(language: language)
      if pieces[ObjectIdentifier(phrases)] == nil {
        pieces[ObjectIdentifier(phrases)] = RatingPieces(phrases, used: used)
      }
      furniture[language] = (0...3).map { depth in
        PageFurniture(
          atlas, links, theme, language: language, from: Standpoint(depth: depth),
          isIndexed: atlas.site.indexing && edition == nil)
      }
    }
    self.pieces = pieces
    self.furniture = furniture
  }

  /// What stands around a page.
  func furniture(for context: PageContext) -> PageFurniture {
    // The address of the 404 page is not known, so its links are absolute where they can be.
    if context.page != .notFound, let known = furniture[context.language],
      known.indices.contains(context.here.depth)
    {
      return known[context.here.depth]
    }
    return PageFurniture(
      atlas, links, theme, language: context.language, from: context.here,
      isIndexed: atlas.site.indexing && edition == nil && context.page != .notFound)
  }

  /// What stands in a touchpoint row.
  func use(at place: Place) -> TouchpointRow { gaps[place.journey].use(stage: place.stage, row: place.row) }

  /// The persona that a bare name means.
  func personaIndex(named name: String) -> Int? {
    if let index = personaNames[name.lowercased()] { return index }
    // Text in brackets behind a name says more about the person, not who it is.
    guard let bracket = name.firstIndex(where: { $0 == "(" || $0 == "（" }) else { return nil }
    var bare = name[..<bracket]
    while bare.last == " " { bare.removeLast() }
    return personaNames[bare.lowercased()]
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Every file of the site, in a fixed order: pages that show the same stand together, and the largest comes
  /// first. Lists that would be empty are left out, journeys excepted.
  public var pages: [Page] { groups.flatMap { $0 } }

  /// The same, by what they show. One thread that renders a group finds all of it at hand, and none waits for it.
  public var groups: [[Page]] {
    if edition != nil { return reviewPages.map { [$0] } }
    let own = atlas.journeys.indices.map { pages(of: $0) + files(of: $0) }
    return [[.atlasJSON]] + own + (acrossPages + filePages).map { [$0] }
  }

  /// The pages of one journey.
  private func pages(of journey: Int) -> [Page] {
    let stages = atlas.journeys[journey].stages.indices.map { Page.stage(journey: journey, stage: $0) }
    let analysis = [Page.gaps(journey: journey), .matrix(journey: journey), .history(journey: journey)]
      .filter(has)
    return [.journey(journey)] + stages + analysis
  }

  /// The same as Markdown, and its tables as CSV.
  private func files(of journey: Int) -> [Page] {
    let tables = [Page.gapsCSV(journey: journey), .matrixCSV(.journey(journey))].filter(has)
    return [.markdown(.journey(journey)), .mermaid(journey)] + tables
  }

  /// What readers do not come to by links.
  private var filePages: [Page] {
    var pages: [Page] = []
    pages += atlas.redirects.indices.map(Page.redirect)
    pages += theme.assets.indices.map(Page.themeFile)
    pages += [.notFound, .robots, .llmsText, .atlasSchema]
    pages += MatrixKind.allCases.map { .matrixCSV(.across($0)) }.filter(has)
    pages += [.gapsCSV(journey: nil)].filter(has)
    pages += acrossPages.compactMap { MarkdownFile(of: $0).map(Page.markdown) }
    if has(.sitemap) {
      let parts = Sitemap.parts(addresses: readerPages.count)
      pages += [.sitemap] + (0..<parts).map { Page.sitemapPart($0 + 1) }
    }
    return pages
  }

  /// The pages that a reader comes to by links.
  var readerPages: [Page] { acrossPages + atlas.journeys.indices.flatMap(pages(of:)) }

  private var acrossPages: [Page] {
    var pages: [Page] = [.overview]
    func list(_ list: Page.List, _ page: (Int) -> Page) {
      let count = list.count(atlas)
      guard count > 0 || list == .journeys else { return }
      pages += (1...list.pages(count)).map { Page.list(list, $0) }
      if list != .journeys { pages += (0..<count).map(page) }
    }
    list(.journeys, Page.journey)
    list(.personas, Page.persona)
    list(.touchpoints, Page.touchpoint)
    list(.channels, Page.channel)
    list(.owners, Page.owner)
    list(.metrics, Page.metric)
    pages += MatrixKind.allCases.map(\.page).filter(has)
    if has(.gaps(journey: nil)) {
      let gaps = Page.List.gaps
      pages += (1...gaps.pages(gaps.count(atlas))).map { Page.list(gaps, $0) }
    }
    pages += (1...Page.List.names.pages(names.entries.count)).map { Page.list(.names, $0) }
    pages += (1...ProblemsPage.pages(problems.count)).map { Page.list(.problems, $0) }
    if !segmentation.segments.isEmpty {
      pages += [.segments] + segmentation.segments.indices.map(Page.segment)
    }
    pages += methodLanguages.indices.map(Page.methods).filter(has)
    pages += atlas.pages.indices.map(Page.prose).filter(has)
    return pages
  }

  /// Every table that can be saved as a file: gap tables and matrices.
  public var csvFiles: [Page] {
    pages.filter { page in
      switch page {
      case .gapsCSV, .matrixCSV: true
      default: false
      }
    }
  }

  /// Whether the site holds a page: one for nothing is not made.
  func has(_ page: Page) -> Bool {
    switch page {
    case .matrixCSV(let scope): has(scope.page)
    case .gapsCSV(let journey): has(.gaps(journey: journey))
    case .matrix(let journey?), .gaps(let journey?): !gaps[journey].table.rows.isEmpty
    case .across(.metrics): !metricMatrix.rows.isEmpty
    case .history(let journey): history.journeys[atlas.journeys[journey].source] != nil
    // A sitemap asks search engines to come; pages that say `noindex` do not.
    case .sitemap, .sitemapPart: baseURL != nil && atlas.site.indexing
    default: atlas.fills(page)
    }
  }

  /// Where a page stands in the site.
  public func path(of page: Page) -> String { links.path(page) }

  public func render(_ page: Page) -> OutputFile {
    let path = links.path(page)
    switch page {
    case .themeFile(let index): return OutputFile(path: path, bytes: theme.assets[index].bytes)
    case .atlasJSON: return OutputFile(path: path, AtlasJSON(self).bytes())
    case .atlasSchema: return OutputFile(path: path, bytes: AtlasSchema.bytes)
    case .mermaid(let journey):
      return OutputFile(path: path, bytes: Array(MermaidJourney(atlas, journey).text.utf8))
    case .matrixCSV(let scope): return OutputFile(path: path, MatrixCSV(self).bytes(scope))
    case .gapsCSV(let journey): return OutputFile(path: path, GapCSV(self).bytes(journey: journey))
    case .markdown(let file): return OutputFile(path: path, MarkdownPages(self).bytes(file))
    case .llmsText: return OutputFile(path: path, LLMsText(self).bytes())
    case .sitemap: return OutputFile(path: path, bytes: Sitemap(self).bytes())
    case .sitemapPart(let part): return OutputFile(path: path, bytes: Sitemap(self).bytes(part: part))
    case .robots: return OutputFile(path: path, bytes: Robots(self).bytes())
    case .redirect(let index):
      return OutputFile(path: path, RedirectPage(PageContext(self, page), index).html().buffer)
    default:
      let context = PageContext(self, page)
      return OutputFile(path: path, PageShell(context).page(around: body(of: context)).buffer)
    }
  }

  /// Hands out the files that search loads, one after the other. Their number is known when they are made.
  public func searchFiles(_ emit: (OutputFile) -> Void) { SearchFiles.write(self, emit) }

  private func body(of context: PageContext) -> PageBody {
    if let edition { return edition.body(of: context) }
    return switch context.page {
    case .overview: OverviewPage(context).body()
    case .names, .listPage(.names, _): NamesPage(context).body()
    case .problems, .listPage(.problems, _): ProblemsPage(context).body()
    case .journeys, .listPage(.journeys, _): JourneysPage(context).body()
    case .journey(let index): JourneyPage(context, index).body()
    case .stage(let journey, let stage): StagePage(context, journey: journey, stage: stage).body()
    case .personas, .listPage(.personas, _): PersonaList(context).body()
    case .persona(let index): PersonaPage(context, index).body()
    case .touchpoints, .listPage(.touchpoints, _): TouchpointList(context).body()
    case .touchpoint(let index): TouchpointPage(context, index).body()
    case .channels, .listPage(.channels, _): ChannelList(context).body()
    case .channel(let index): ChannelPage(context, index).body()
    case .owners, .listPage(.owners, _): OwnerList(context).body()
    case .owner(let index): OwnerPage(context, index).body()
    case .metrics, .listPage(.metrics, _): MetricList(context).body()
    case .metric(let index): MetricPage(context, index).body()
    case .matrix(let journey): MatrixPage(context, journey: journey).body()
    case .across(let kind): AcrossMatrixPage(context: context, kind: kind).body()
    case .gaps(let journey): GapPage(context, journey: journey).body()
    case .listPage(.gaps, _): GapPage(context, journey: nil).body()
    case .history(let journey): HistoryPage(context, journey: journey).body()
    case .segments: SegmentsPage(context).body()
    case .segment(let index): SegmentPage(context, index).body()
    case .methods: MethodsPage(context).body()
    case .prose(let index): ProsePageBody(context, index).body()
    case .notFound, .redirect, .themeFile, .atlasJSON, .atlasSchema, .matrixCSV, .gapsCSV, .markdown,
      .mermaid,
      .llmsText, .sitemap, .sitemapPart, .robots:
      NotFoundPage(context).body()
    }
  }
}
