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
  /// That of the site's edition.
  public let atlas: Atlas
  /// All languages of the site, and the one that these pages are in.
  let editions: SiteEditions
  let edition: SiteEditions.Edition
  let interface: Interface
  /// The pages of the other languages; empty for all but the site's own.
  public let others: [SitePages]
  public let theme: Theme
  /// `https://intranet.example/journeys/`, for sitemap and absolute links; nil makes neither.
  let rootURL: String?
  /// The same of the edition.
  let baseURL: String?
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
  let review: ReviewEdition?

  public convenience init(
    atlas: Atlas, theme: Theme, baseURL: String? = nil, csvByteOrderMark: Bool = true,
    history: ContentHistory = ContentHistory(), problems: [Diagnostic] = [],
    review: ReviewEdition? = nil, workers: some Workers = OneWorker()
  ) {
    self.init(
      SiteEditions(atlas), 0, .builtIn, theme: theme,
      baseURL: baseURL.map { $0.utf8.last == UInt8(ascii: "/") ? $0 : $0 + "/" },
      csvByteOrderMark: csvByteOrderMark, history: history, problems: problems, review: review,
      workers: workers)
  }

  /// With other words of the interface.
  convenience init(
    atlas: Atlas, interface: Interface, history: ContentHistory = ContentHistory(),
    problems: [Diagnostic] = [], review: ReviewEdition? = nil
  ) {
    self.init(
      SiteEditions(atlas), 0, interface, theme: .builtIn, baseURL: nil, csvByteOrderMark: true,
      history: history, problems: problems, review: review, workers: OneWorker())
  }

  /// The pages of one language.
  private init(
    _ editions: SiteEditions, _ number: Int, _ interface: Interface, theme: Theme, baseURL: String?,
    csvByteOrderMark: Bool, history: ContentHistory, problems: [Diagnostic], review: ReviewEdition?,
    workers: some Workers
  ) {
    others =
      number > 0
      ? []
      : editions.all.indices.dropFirst().map {
        SitePages(
          editions, $0, interface, theme: theme, baseURL: baseURL, csvByteOrderMark: csvByteOrderMark,
          history: history, problems: problems, review: review, workers: workers)
      }
    let edition = editions.all[number]
    let atlas = edition.atlas
    self.editions = editions
    self.edition = edition
    self.interface = interface
    self.review = review
    self.history = history
    self.atlas = atlas
    self.theme = theme
    rootURL = baseURL
    self.baseURL = baseURL.map { $0 + edition.folder }
    self.csvByteOrderMark = csvByteOrderMark
    let segmentation = Segmentation(atlas)
    self.segmentation = segmentation
    let methodLanguages = Self.methodLanguages(atlas)
    self.methodLanguages = methodLanguages
    let links = Links(
      editions, edition, theme: theme, segmentation: segmentation, methodLanguages: methodLanguages,
      isReview: review != nil)
    self.links = links
    names = NameIndex(
      atlas, links, segmentation.segments.count, InterfaceLanguage(around: atlas.site.language))
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
        atlas, journey: $0, links: links, icons: icons, personas: personaIndex, metrics: metrics,
        interface: interface)
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
      let phrases = interface.phrases(around: language)
      if pieces[ObjectIdentifier(phrases)] == nil {
        pieces[ObjectIdentifier(phrases)] = RatingPieces(phrases, used: used)
      }
      furniture[language] = (0...3).map { depth in
        PageFurniture(
          atlas, links, theme, interface, language: language, from: Standpoint(depth: depth),
          isIndexed: atlas.site.indexing && review == nil)
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
      atlas, links, theme, interface, language: context.language, from: context.here,
      isIndexed: atlas.site.indexing && review == nil && context.page != .notFound)
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

  /// Where a page stands in the site.
  public func path(of page: Page) -> String { edition.folder + links.path(page) }

  public func render(_ page: Page) -> OutputFile {
    let path = path(of: page)
    switch page {
    case .themeFile(let index): return OutputFile(path: path, bytes: theme.assets[index].bytes)
    case .atlasJSON: return OutputFile(path: path, AtlasJSON(self).bytes())
    case .atlasSchema: return OutputFile(path: path, bytes: AtlasSchema.bytes)
    case .mermaid(let journey):
      return OutputFile(path: path, bytes: Array(MermaidJourney(atlas, journey).text.utf8))
    case .matrixCSV(let scope): return OutputFile(path: path, MatrixCSV(self).bytes(scope))
    case .gapsCSV(let journey): return OutputFile(path: path, GapCSV(self).bytes(journey: journey))
    case .problemsCSV: return OutputFile(path: path, ProblemsCSV(self).bytes())
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

  /// Hands out the files that search loads, one after the other. Their number is known when they are made. What a
  /// page says in one of the other `languages` is found too.
  public func searchFiles(in languages: [SitePages] = [], _ emit: (OutputFile) -> Void) {
    let others = languages.filter { $0.edition.language != edition.language }
    SearchFiles.write(self, others) { file in
      var file = file
      file.path = edition.folder + file.path
      emit(file)
    }
  }

  private func body(of context: PageContext) -> PageBody {
    if let review { return review.body(of: context) }
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
    case .notFound, .redirect, .themeFile, .atlasJSON, .atlasSchema, .matrixCSV, .gapsCSV, .problemsCSV,
      .markdown, .mermaid,
      .llmsText, .sitemap, .sitemapPart, .robots:
      NotFoundPage(context).body()
    }
  }
}
