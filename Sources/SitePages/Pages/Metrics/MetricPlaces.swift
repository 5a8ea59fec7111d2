import JourneyAtlas
import MarkdownTree

/// The series of a metric, place by place: the farthest from the target first.
struct MetricPlaces {
  let page: MetricPage

  private var context: PageContext { page.context }
  private var text: Phrases.Metrics { context.phrases.metrics }

  var html: HTML {
    let places = page.figures.series.filter { !$0.scope.isPart && !$0.scope.isWhole }
    guard !places.isEmpty else { return HTML() }
    let shown = page.worstFirst(places, \.self).prefix(MetricPage.limit)
    let cells = page.cells
    var head = ScrollTable.head(text.place)
    head += MetricCells.head(context, cells.columns)
    var rows: HTML = "<tbody>"
    for series in shown {
      rows += "<tr><th scope=\"row\">\(context.place(series.scope))</th>"
      cells.write(series, into: &rows)
      rows += "</tr>"
    }
    rows += "</tbody>"
    let note =
      shown.count < places.count ? context.phrases.sheets.firstOf(shown.count, places.count) : text.placesNote
    return context.section(
      "places", text.places,
      note: page.definition.target == nil && shown.count == places.count ? nil : "\(note)",
      ScrollTable(
        labelledBy: "places", classes: "tb mt", caption: "\(text.places)", sortable: true, head: head,
        bodies: rows
      ).html)
  }
}

extension MetricPage {
  /// Cells of this metric; without target no column for it.
  var cells: MetricCells {
    MetricCells(
      context: context, metric: index,
      columns: definition.target == nil ? [.interval, .trend] : .all)
  }

  /// By the distance to the target, the farthest first; what has none last, in its order.
  func worstFirst<Item>(_ items: [Item], _ series: (Item) -> MetricSeries?) -> [Item] {
    let gaps = items.map { TargetGap(actual: series($0)?.newest?.score?.value, definition).gap ?? .infinity }
    return items.indices.sorted { (gaps[$0], $0) < (gaps[$1], $1) }.map { items[$0] }
  }
}

/// Personas and segments side by side, place by place, each beside all customers.
struct MetricGroups {
  let page: MetricPage

  private var context: PageContext { page.context }
  private var text: Phrases.Metrics { context.phrases.metrics }

  var html: HTML {
    let groups = page.figures.series.filter(\.scope.isPart)
    guard !groups.isEmpty else { return HTML() }
    let shown = groups.prefix(MetricPage.limit)
    let cells = page.cells
    var head = ScrollTable.head(text.segment)
    head += MetricCells.head(context, cells.columns)
    var bodies = HTML()
    var place: Measurement.Scope?
    for series in shown {
      if series.scope.place != place {
        if place != nil { bodies += "</tbody>" }
        place = series.scope.place
        begin(series.scope.place, cells, into: &bodies)
      }
      bodies += "<tr><th scope=\"row\">\(context.group(series.scope))</th>"
      cells.write(series, into: &bodies)
      bodies += "</tr>"
    }
    bodies += "</tbody>"
    let note =
      shown.count < groups.count
      ? context.phrases.sheets.firstOf(shown.count, groups.count) : text.segmentsNote
    return context.section(
      "groups", text.segments, note: "\(note)",
      ScrollTable(
        labelledBy: "groups", classes: "tb mt", caption: "\(text.segments)", head: head, bodies: bodies
      ).html)
  }

  /// A place, and all its customers together.
  private func begin(_ place: Measurement.Scope, _ cells: MetricCells, into html: inout HTML) {
    let width = 3 + cells.columns.count
    html += """
      <tbody><tr class="grp"><th scope="rowgroup" colspan="\(width)">\(context.place(place))</th></tr>
      """
    guard let all = page.figures.series(of: place) else { return }
    html += "<tr><th scope=\"row\">\(text.all)</th>"
    cells.write(all, into: &html)
    html += "</tr>"
  }
}

extension MetricCells.Columns {
  fileprivate var count: Int { rawValue.nonzeroBitCount }
}
