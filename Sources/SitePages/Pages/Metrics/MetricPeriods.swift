import JourneyAtlas
import MarkdownTree

/// Every value of a metric, the newest first, with n, interval and source.
struct MetricPeriods {
  let page: MetricPage

  /// The id of its heading.
  static let id = "periods"
  /// Tables of more rows are folded: two years of months by a handful of places.
  static let unfolded = 120

  private var context: PageContext { page.context }
  private var text: Phrases.Metrics { context.phrases.metrics }
  private var definition: MetricDefinition { page.definition }

  var html: HTML {
    let all = page.metric.measurements
    let shown = all.suffix(MetricPage.periodLimit)
    let hasPlaces = page.figures.series.contains { !$0.scope.place.isWhole }
    let hasGroups = page.figures.series.contains { $0.scope.isPart }
    let hasSources = shown.contains { $0.source != nil }
    var head = ScrollTable.head(text.period)
    if hasPlaces { head += ScrollTable.head(text.place) }
    if hasGroups { head += ScrollTable.head(text.segment) }
    head += ScrollTable.number(text.value)
    head += ScrollTable.number("n")
    head += ScrollTable.number(text.interval)
    if hasSources { head += ScrollTable.head(text.source) }
    var rows = HTML(capacity: shown.count * 240)
    var names: [Measurement.Scope: HTML] = [:]
    rows.append("<tbody>")
    for measurement in shown.reversed() {
      rows += "<tr><th scope=\"row\">\(measurement.period.description)</th>"
      if hasPlaces {
        let place = measurement.scope.place
        let name = names[place] ?? context.place(place)
        names[place] = name
        rows += "<td>\(name)</td>"
      }
      if hasGroups { rows += "<td>\(context.group(measurement.scope))</td>" }
      figures(Score(measurement, definition), into: &rows)
      if hasSources {
        rows.append("<td>")
        if let source = measurement.source { rows.text(source) } else { context.dash.write(into: &rows) }
        rows.append("</td>")
      }
      rows.append("</tr>")
    }
    rows.append("</tbody>")
    let data = context.link(.atlasJSON, "data/atlas.json").html
    let note = shown.count < all.count ? text.firstRows(shown.count, all.count, data) : "\(text.periodsNote)"
    let table = ScrollTable(
      labelledBy: Self.id, classes: "tb mt", caption: "\(text.periods)", sortable: true, head: head,
      bodies: rows)
    // Many rows would bury what stands above them in a page of screens.
    let body: HTML =
      shown.count > Self.unfolded
      ? "<details class=\"twin\"><summary>\(text.periods) (\(shown.count))</summary>\(table.html)</details>"
      : table.html
    return context.section(Self.id, text.periods, note: note, body)
  }

  private func figures(_ score: Score?, into html: inout HTML) {
    guard let score else {
      html += "<td class=\"n\"><span class=\"muted\">\(text.noData)</span></td>"
      html += "<td class=\"n\">\(context.dash)</td><td class=\"n\">\(context.dash)</td>"
      return
    }
    html += "<td class=\"n\" data-v=\"\(JSONWriter.decimal(score.value))\">"
    html += "\(definition.shown(score.value, context))</td><td class=\"n\">"
    if let n = score.n { html += "\(n)" } else { html += context.dash }
    if score.isSmallSample { html += context.smallSample }
    html += "</td><td class=\"n\">"
    if let interval = score.interval {
      html += "\(text.range(definition.number(interval.low), definition.number(interval.high)))"
    } else {
      html += context.dash
    }
    html += "</td>"
  }
}
