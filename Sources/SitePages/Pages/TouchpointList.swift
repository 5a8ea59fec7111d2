import JourneyAtlas
import MarkdownTree

/// All touchpoints, by name, with what their rows say together.
struct TouchpointList {
  let context: PageContext
  private let paging: Paging
  private let used: UsedColumns

  init(_ context: PageContext) {
    self.context = context
    paging = Paging(context, list: .touchpoints, count: context.atlas.touchpoints.count)
    used = context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
  }

  private var text: Phrases.Sheets { context.phrases.sheets }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    let title = context.phrases.frame.touchpoints
    var rows: HTML = "<tbody>"
    for index in context.site.names.touchpoints[paging.range] { row(index, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "title", caption: "\(title)", sortable: true, head: head, bodies: rows)
    let main: HTML = """
      <div class="head"><h1 id="title">\(title)</h1></div><p class="lede">\(text.touchpointsLede)</p>\
      \(paging.note)\(table.html)\(paging.links)
      """
    return PageBody(
      title: paging.title(title), bodyClass: "p-touchpoints", section: .touchpoints,
      crumbs: paging.crumbs(title, .touchpoints), description: text.touchpointsLede, main: main)
  }

  private var head: HTML {
    var head = ScrollTable.head(GapRows.capital(words.touchpoint))
    head += ScrollTable.head(text.whereUsed)
    if used.channel { head += ScrollTable.head(context.phrases.frame.channels) }
    if used.owner { head += ScrollTable.head(context.phrases.frame.owners) }
    if used.performance { head += ScrollTable.number(context.phrases.matrices.meanPerformance) }
    if used.rated { head += ScrollTable.number(context.phrases.matrices.meanShortfall) }
    if used.rated { head += ScrollTable.number(text.highestScore) }
    return head
  }

  private func row(_ index: Int, into html: inout HTML) {
    let touchpoint = context.atlas.touchpoints[index]
    let uses = touchpoint.uses.map { context.site.use(at: $0) }
    let figures = Figures(touchpoint.uses, context.site)
    html += "<tr><th scope=\"row\">\(context.link(.touchpoint(index), touchpoint.name))</th>"
    html += "<td>\(places(touchpoint))</td>"
    if used.channel {
      html += cell(TouchpointPage.unique(uses.lazy.flatMap(\.use.channels))) { context.channelLinks($0).html }
    }
    if used.owner {
      html += cell(TouchpointPage.unique(uses.lazy.flatMap(\.use.owners)), context.ownerLinksOrNone)
    }
    if used.performance { html += context.mean(figures.meanPerformance) }
    if used.rated { html += context.mean(figures.meanShortfall) }
    if used.rated {
      let highest = context.site.rows(touchpoint.uses).compactMap(\.gap.opportunity).max()
      html +=
        highest.map { "<td class=\"n\">\(Numbers.plain($0))</td>" }
        ?? "<td class=\"n\" data-v=\"\">\(context.phrases.gaps.notApplicable)</td>"
    }
    html += "</tr>"
  }

  /// Up to three stages with their journeys.
  private func places(_ touchpoint: Touchpoint) -> HTML {
    var pieces: [HTML] = touchpoint.uses.prefix(3).map { place in
      context.phrases.gaps.nameIn(
        context.stageLink(journey: place.journey, stage: place.stage).html,
        context.journeyLink(place.journey).html)
    }
    if touchpoint.uses.count > 3 {
      pieces.append("\(context.phrases.gaps.andMore(touchpoint.uses.count - 3))")
    }
    return context.joined(pieces)
  }

  private func cell(_ words: [String], _ markup: ([String]) -> HTML) -> HTML {
    guard !words.isEmpty else { return "<td>\(context.dash)</td>" }
    var html: HTML = "<td>\(markup(Array(words.prefix(4))))"
    if words.count > 4 { html += "\(self.words.comma)\(context.phrases.gaps.andMore(words.count - 4))" }
    html += "</td>"
    return html
  }
}
