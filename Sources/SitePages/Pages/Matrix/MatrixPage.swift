import JourneyAtlas
import MarkdownTree

/// The matrices of one journey, one below the other; or channels × journeys, the first of those across the atlas.
struct MatrixPage {
  let context: PageContext
  let journey: Int?
  private let used: UsedColumns

  /// With more journeys than this the matrices across the atlas fold to one line a channel, persona, owner or
  /// touchpoint.
  static let widest = 40
  /// More lines than this are left to the file.
  static let longest = 200

  init(_ context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
    used =
      journey.map { context.site.gaps[$0].used }
      ?? context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
  }

  private var text: Phrases.Matrices { context.phrases.matrices }

  func body() -> PageBody {
    guard let journey else { return across }
    let name = context.atlas.journeys[journey].title.plain
    let stages = context.phrases.words.stages(context.atlas.journeys[journey].stages.count)
    var main: HTML = """
      <div class="head"><h1>\(text.title)</h1></div>\
      <p class="lede">\(text.lede(context.journeyLink(journey).html, stages))</p>
      """
    let sections = self.sections(of: journey)
    let matrix = TouchpointMatrix(context.atlas, journey: journey)
    main += MatrixAnswers(context: context, matrix: matrix, journey: journey, used: used).html
    main += MatrixTabs(context: context, kinds: sections.map(\.kind), here: nil).html
    for section in sections { main += section.html }
    return PageBody(
      title: text.titleOf(name), bodyClass: "p-matrix", section: .matrix,
      crumbs: [
        .init(text: context.phrases.frame.journeys, page: .journeys),
        .init(text: name, page: .journey(journey)),
      ], description: text.description, main: main)
  }

  /// Those that have something to say, in the order of the page.
  private func sections(of journey: Int) -> [(kind: MatrixKind, html: HTML)] {
    func table(_ lines: TouchpointMatrix.Lines) -> HTML {
      let matrix = TouchpointMatrix(context.atlas, journey: journey, lines: lines)
      return MatrixTable(context: context, matrix: matrix, journey: journey, used: used).html
    }
    var sections: [(kind: MatrixKind, html: HTML)] = [(.channels, table(.channels))]
    if context.site.gaps[journey].namesPersonas { sections.append((.personas, table(.personas))) }
    if used.owner { sections.append((.owners, table(.owners))) }
    sections.append((.fit, ChannelFitTable(context: context, journey: journey).html))
    sections.append((.touchpoints, MetAgainTable(context: context, journey: journey).html))
    sections.append((.metrics, MetricTable(context: context, journey: journey).html))
    return sections.filter { !$0.html.isEmpty }
  }

  private var across: PageBody {
    let journeys = context.atlas.journeys.count
    let folded = journeys > Self.widest
    var main: HTML = """
      <div class="head"><h1>\(text.title)</h1></div>\
      <p class="lede">\(text.acrossLede(context.phrases.words.journeys(journeys), folded))</p>
      """
    if !folded {
      let matrix = TouchpointMatrix(context.atlas)
      main += MatrixAnswers(context: context, matrix: matrix, journey: nil, used: used).html
      main += MatrixTabs(context: context, here: .channels).html
      main += MatrixTable(context: context, matrix: matrix, journey: nil, used: used).html
    } else {
      main += MatrixTabs(context: context, here: .channels).html
      main += FoldedMatrix(context: context, kind: .channels, used: used).html
    }
    main += journeyList
    return PageBody(
      title: text.title, bodyClass: "p-matrix", section: .matrix, description: text.description, main: main)
  }

  /// The way to the matrices of each journey.
  private var journeyList: HTML {
    let journeys = context.atlas.journeys.indices.filter { context.site.has(.matrix(journey: $0)) }
    var list: HTML = "<ul class=\"az\">"
    for journey in journeys.prefix(GapSummary.limit) {
      let name = context.atlas.journeys[journey]
      list += """
        <li><a href="\(context.href(.matrix(journey: journey)))"\(context.lang(name.language))>\
        \(name.title.plain)</a></li>
        """
    }
    list += "</ul>"
    let note =
      journeys.count > GapSummary.limit
      ? context.phrases.gaps.moreJourneys(
        GapSummary.limit, journeys.count, context.link(.journeys, context.phrases.frame.journeys).html) : nil
    return context.section("journeys", text.byJourneyHeading, note: note, list)
  }
}
