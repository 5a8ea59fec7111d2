import JourneyAtlas
import MarkdownTree

/// Which touchpoints stand on which channel: by stage of one journey, or by journey across the atlas.
struct MatrixPage {
  let context: PageContext
  let journey: Int?
  private let used: UsedColumns

  /// With more journeys than this the matrix across the atlas folds to channel totals.
  static let widest = 40

  init(_ context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
    used =
      journey.map { context.site.gaps[$0].used }
      ?? context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
  }

  private var text: Phrases.Matrices { context.phrases.matrices }

  func body() -> PageBody {
    let name = journey.map { context.atlas.journeys[$0].title.plain }
    var crumbs: [PageBody.Crumb] = []
    if let journey, let name {
      crumbs = [
        .init(text: context.phrases.frame.journeys, page: .journeys),
        .init(text: name, page: .journey(journey)),
      ]
    }
    let folded = journey == nil && context.atlas.journeys.count > Self.widest
    var main: HTML = "<div class=\"head\"><h1>\(text.title)</h1></div><p class=\"lede\">\(lede)</p>"
    if folded {
      main += ChannelTotals(context: context, used: used).html
    } else {
      let matrix = TouchpointMatrix(context.atlas, journey: journey)
      main += MatrixAnswers(context: context, matrix: matrix, journey: journey, used: used).html
      main += MatrixTable(context: context, matrix: matrix, journey: journey, used: used).html
    }
    if let journey {
      main += ChannelFitTable(context: context, journey: journey).html
    } else {
      main += journeyList
    }
    return PageBody(
      title: name.map { text.titleOf($0) } ?? text.title, bodyClass: "p-matrix", section: .matrix,
      crumbs: crumbs, description: text.description, main: main)
  }

  private var lede: HTML {
    if let journey {
      let stages = context.phrases.words.stages(context.atlas.journeys[journey].stages.count)
      return text.lede(context.journeyLink(journey).html, stages)
    }
    return text.acrossLede(
      context.phrases.words.journeys(context.atlas.journeys.count),
      context.atlas.journeys.count > Self.widest)
  }

  /// The way to the matrix of each journey.
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
