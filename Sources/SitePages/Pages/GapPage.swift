import JourneyAtlas
import MarkdownTree

/// The gaps of one journey, or across the atlas: what matters to customers against how well it is done, and
/// where effort goes.
struct GapPage {
  let context: PageContext
  let journey: Int?
  private let table: GapTable
  private let used: UsedColumns
  /// nil for a journey: its table is whole.
  private let paging: Paging?

  /// How many rows the table across the atlas shows, over several pages. All stand on the pages of the journeys and
  /// in the file beside it: nobody reads down to rank 2,001, and one rating that changes moves the ranks of all rows
  /// behind it, so that every further page would be written anew.
  static let acrossLimit = 2_000

  init(_ context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
    if let journey {
      table = context.site.gaps[journey].table
      used = context.site.gaps[journey].used
      paging = nil
    } else {
      table = context.site.acrossGaps
      used = context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
      paging = Paging(context, list: .gaps, count: min(table.rows.count, Self.acrossLimit))
    }
  }

  private var text: Phrases.Gaps { context.phrases.gaps }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    if let paging, paging.number > 1 { return further(paging) }
    let name = journey.map { context.atlas.journeys[$0].title.plain }
    var crumbs: [PageBody.Crumb] = []
    if let journey, let name {
      crumbs = [
        .init(text: context.phrases.frame.journeys, page: .journeys),
        .init(text: name, page: .journey(journey)),
      ]
    }
    var main: HTML = "<div class=\"head\"><h1>\(text.title)</h1></div><p class=\"lede\">\(lede)</p>"
    main += GapAnswers(context: context, table: table, used: used, across: journey == nil).html
    main += completeness
    if used.aligned { main += EffortLists(context, rows: table.rows, across: journey == nil).html }
    if used.rated { main += chart }
    if used.importance || used.performance || used.effort { ranking(into: &main) }
    main += journey.map { GapCoverage(context: context, journey: $0).html } ?? byJourney
    return PageBody(
      title: name.map { text.titleOf($0) } ?? text.title, bodyClass: "p-gaps", section: .gaps, crumbs: crumbs,
      description: journey == nil
        ? text.acrossDescription(table.rows.count) : text.description(table.rows.count),
      main: main)
  }

  /// A page of the table across the atlas behind the first: the rows alone.
  private func further(_ paging: Paging) -> PageBody {
    let title = paging.title(text.title)
    var main: HTML = "<div class=\"head\"><h1>\(title)</h1></div>"
    ranking(into: &main)
    return PageBody(
      title: title, bodyClass: "p-gaps", section: .gaps,
      crumbs: paging.crumbs(text.title, .gaps(journey: nil)),
      description: text.acrossDescription(table.rows.count), main: main)
  }

  private var lede: HTML {
    if let journey { return text.lede(table.rows.count, context.journeyLink(journey).html) }
    return text.acrossLede(table.rows.count, context.atlas.journeys.count)
  }

  /// How much of the figures' input is there.
  private var completeness: HTML {
    var lines: [String] = []
    if used.rated {
      let both = table.rows.count { $0.gap.shortfall != nil }
      lines.append(text.complete(both, table.rows.count))
    }
    if used.aligned {
      let both = table.rows.count { $0.gap.alignment != nil }
      lines.append(text.completeEffort(both, table.rows.count))
    }
    if !used.rated { lines.append(text.nothingToCompare) }
    let decided = table.rows.compactMap { context.site.use(at: $0.place).use.acceptance }
    if !decided.isEmpty {
      let holding = decided.filter(\.holds)
      lines.append(
        context.phrases.rules.decided(
          holding.count { $0.kind == .accepted }, holding.count { $0.kind == .planned },
          decided.count - holding.count))
    }
    return "<p class=\"note complete\">\(lines.joined(separator: text.sentenceGap))</p>"
  }

  private var chart: HTML {
    var points: [QuadrantChart.Point] = []
    var uses: [TouchpointRow] = []
    var ranks: [Int] = []
    for row in table.rows {
      let use = context.site.use(at: row.place)
      guard let importance = use.use.importance else { continue }
      points.append(.init(importance: importance, performance: use.use.performance))
      uses.append(use)
      ranks.append(row.rank)
    }
    let chart = QuadrantChart(
      points: points, crosshair: table.crosshair, phrases: context.phrases, moreHref: "#ranked"
    ) { index in
      (uses[index].name, context.href(uses[index]).text)
    }
    let sketch = QuadrantSketch(chart: chart) { ranks[$0] }
    var html: HTML = """
      <div class="quad-l"><section><div class="sec-h"><h2 id="quadrant">\(text.quadrantHeading)</h2></div>\
      <div class="scroll" tabindex="0" role="region" aria-labelledby="quadrant">\
      \(chart.svg(titleID: "quadrant-t", descriptionID: "quadrant-d"))\
      \(sketch.svg(titleID: "sketch-t", descriptionID: "sketch-d"))</div>\(legend)
      """
    if points.count < table.rows.count {
      html += "<p class=\"note\">\(text.notInChart(table.rows.count - points.count))</p>"
    }
    html += "</section>\(GapMethod(context: context, table: table, used: used).html)</div>"
    return html
  }

  private var legend: HTML {
    let entries: [(HTML, String)] = [
      ("n2", text.legendShort2), ("n1", text.legendShort), ("v", text.legendEven), ("p1", text.legendOver),
      ("p2", text.legendOver2), ("x", words.notMeasured),
    ]
    var html: HTML = "<p class=\"vh\">\(text.legend)</p><ul class=\"legend\">"
    for (tone, name) in entries {
      html += """
        <li><svg class="lg" viewBox="0 0 12 12" aria-hidden="true"><path class="d \(tone)" \
        d="M6 .5 11.5 6 6 11.5.5 6z"/></svg>\(name)</li>
        """
    }
    // On a phone points have numbers instead of names.
    html += "<li class=\"sketch-k\">\(text.number) <a href=\"#ranked\">\(text.rankedHeading)</a></li></ul>"
    return html
  }

  private func ranking(into main: inout HTML) {
    let range = paging?.range ?? table.rows.indices
    var columns: GapRows.Columns = [.rank, .touchpoint, .owner, .metric]
    if journey == nil { columns.insert(.journey) }
    let rows = GapRows(context, rows: Array(table.rows[range]), columns: columns, anchored: journey != nil)
    let isCut = journey == nil && table.rows.count > Self.acrossLimit
    let note = isCut ? text.rankedTop(Self.acrossLimit, table.rows.count) : text.rankedNote
    context.section(
      "ranked", text.rankedHeading, note: "\(note)", download: .gapsCSV(journey: journey), into: &main
    ) { main in
      if let paging { main += paging.note }
      rows.table(labelledBy: "ranked", caption: text.rankedCaption(range.count), into: &main)
      if let paging { main += paging.links }
    }
  }

  private var byJourney: HTML { GapSummary(context: context, used: used).html }
}
