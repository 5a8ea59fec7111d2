import JourneyAtlas
import MarkdownTree

/// What is measured at a touchpoint: the newest value of each metric that its rows name, and of every series that is
/// about it.
struct TouchpointMetrics {
  let context: PageContext
  let touchpoint: Touchpoint

  private static let limit = 100

  private var text: Phrases.Metrics { context.phrases.metrics }

  var html: HTML {
    let found = references
    guard !found.isEmpty else { return HTML() }
    let metrics = context.atlas.metrics
    let columns: MetricCells.Columns =
      found.contains { metrics[$0.metric].definition.target != nil } ? .all : [.interval, .trend]
    var head = ScrollTable.head(GapRows.capital(text.metric))
    head += ScrollTable.head(text.place)
    head += MetricCells.head(context, columns)
    var rows: HTML = "<tbody>"
    for reference in found.prefix(Self.limit) {
      let series = context.site.metrics.series(reference)
      rows += "<tr><th scope=\"row\">\(context.link(.metric(reference.metric)))</th>"
      rows += "<td>\(context.place(series.scope))</td>"
      MetricCells(context: context, metric: reference.metric, columns: columns).write(series, into: &rows)
      rows += "</tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "measured", classes: "tb mt", caption: "\(text.ofTouchpoint)", sortable: true, head: head,
      bodies: rows)
    return context.section("measured", text.ofTouchpoint, note: "\(text.ofTouchpointNote)", table.html)
  }

  /// In the order of the metrics, each series once.
  private var references: [SiteMetrics.Reference] {
    var found = context.site.metrics.series(ofTouchpoint: touchpoint.id)
    for place in touchpoint.uses {
      found += context.site.use(at: place).metrics.compactMap(\.series)
    }
    return Set(found).sorted { ($0.metric, $0.series) < ($1.metric, $1.series) }
  }
}
