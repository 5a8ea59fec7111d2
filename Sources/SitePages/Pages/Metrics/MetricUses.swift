import JourneyAtlas
import MarkdownTree

/// The touchpoints that name a metric, who answers for them, and the value that speaks of each.
struct MetricUses {
  let page: MetricPage

  private var context: PageContext { page.context }
  private var text: Phrases.Metrics { context.phrases.metrics }
  private var words: Phrases.Words { context.phrases.words }

  private struct Row {
    let place: Place
    let use: TouchpointRow
    let series: MetricSeries?
  }

  var html: HTML {
    let site = context.site
    let rows = page.metric.uses.map { place in
      let use = site.use(at: place)
      let reference = use.metrics.first { $0.metric == page.index }?.series
      return Row(place: place, use: use, series: reference.map(site.metrics.series))
    }
    let shown = page.worstFirst(rows, \.series).prefix(MetricPage.limit)
    var cells = page.cells
    cells.columns.subtract([.interval, .trend])
    let hasOwners = rows.contains { !$0.use.owners.isEmpty }
    var head = ScrollTable.head(GapRows.capital(words.touchpoint))
    head += ScrollTable.head(GapRows.capital(words.stage))
    head += ScrollTable.head(GapRows.capital(words.journey))
    if hasOwners { head += ScrollTable.head(GapRows.capital(words.owner)) }
    head += MetricCells.head(context, cells.columns)
    head += ScrollTable.head(text.place)
    var body: HTML = "<tbody>"
    for row in shown { write(row, cells, hasOwners, into: &body) }
    body += "</tbody>"
    let note =
      shown.count < rows.count ? context.phrases.sheets.firstOf(shown.count, rows.count) : text.whereUsedNote
    return context.section(
      "uses", text.whereUsed, note: "\(note)",
      ScrollTable(
        labelledBy: "uses", classes: "tb mt", caption: "\(text.whereUsed)", sortable: true, head: head,
        bodies: body
      ).html)
  }

  private func write(_ row: Row, _ cells: MetricCells, _ hasOwners: Bool, into html: inout HTML) {
    let journey = row.place.journey
    html += "<tr><th scope=\"row\"\(context.lang(context.atlas.journeys[journey].language))>"
    html += "\(context.touchpointLink(row.use))</th>"
    html += "<td>\(context.stageLink(journey: journey, stage: row.place.stage))</td>"
    html += "<td>\(context.journeyLink(journey))</td>"
    if hasOwners {
      html.append("<td>")
      if row.use.owners.isEmpty {
        html += context.noOwner
      } else {
        context.write(row.use.owners, into: &html)
      }
      html.append("</td>")
    }
    cells.write(row.series, into: &html)
    html.append("<td>")
    if let series = row.series { html += context.place(series.scope) } else { html += "\(text.notMeasured)" }
    html.append("</td></tr>")
  }
}
