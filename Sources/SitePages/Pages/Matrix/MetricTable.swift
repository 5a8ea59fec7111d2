import JourneyAtlas
import MarkdownTree

/// Touchpoints × metrics: the newest value of each series and how it stands to the target. Nothing where no touchpoint
/// has a metric that site.yml defines.
struct MetricTable {
  let context: PageContext
  let journey: Int?
  private let matrix: MetricMatrix

  /// With more metrics than this, touchpoints have lists instead of cells.
  private static let widest = 12
  /// How many values a cell shows.
  private static let shown = 3

  init(context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
    let site = context.site
    matrix =
      journey.map { MetricMatrix(context.atlas, site.metrics, site.gaps[$0], journey: $0) }
      ?? site.metricMatrix
  }

  private var kinds: Phrases.MatrixKinds { context.phrases.matrixKinds }
  private var text: Phrases.Metrics { context.phrases.metrics }

  var html: HTML {
    guard !matrix.rows.isEmpty else { return HTML() }
    let rows = matrix.rows.prefix(MatrixPage.longest)
    let isFolded = matrix.columns.count > Self.widest
    var notes = isFolded ? [kinds.foldedMetrics(Self.widest)] : []
    if rows.count < matrix.rows.count { notes.append(kinds.firstLines(rows.count, matrix.rows.count)) }
    let table = ScrollTable(
      labelledBy: MatrixKind.metrics.id, classes: isFolded ? "tb" : "tb mx slim",
      regionClass: ScrollTable.region(rows: rows.count), caption: "\(kinds.metricsCaption)",
      captionHidden: false, head: head(isFolded), bodies: isFolded ? lists(rows) : cells(rows),
      foot: isFolded ? HTML() : foot)
    return context.section(
      MatrixKind.metrics.id, kinds.heading(.metrics, journey == nil),
      note: notes.isEmpty ? nil : "\(notes.joined(separator: " "))",
      download: .matrixCSV(journey.map(MatrixScope.journey) ?? .across(.metrics)),
      "\(table.html)\(context.how(.targetGap))")
  }

  private func head(_ isFolded: Bool) -> HTML {
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.touchpoint))
    if isFolded {
      head += ScrollTable.head(context.phrases.frame.metrics)
      return head
    }
    for metric in matrix.columns { head += "<th scope=\"col\">\(context.link(.metric(metric)))</th>" }
    head += ScrollTable.number(GapRows.capital(text.verdicts(.missed)))
    return head
  }

  private func cells(_ rows: ArraySlice<MetricMatrix.Row>) -> HTML {
    var html: HTML = "<tbody>"
    for row in rows {
      html += "<tr><th scope=\"row\">\(context.head(of: .metrics, row.touchpoint))</th>"
      for metric in matrix.columns {
        if let cell = row.cell(metric) {
          html.append("<td>")
          values(cell, named: false, into: &html)
          html.append("</td>")
        } else {
          html += "<td class=\"dash\">\(context.dash)</td>"
        }
      }
      let missed = row.cells.reduce(0) { sum, cell in sum + verdicts(cell).count { $0 == .missed } }
      html += "<td class=\"sum n\">\(missed)</td></tr>"
    }
    html.append("</tbody>")
    return html
  }

  private func lists(_ rows: ArraySlice<MetricMatrix.Row>) -> HTML {
    var html: HTML = "<tbody>"
    for row in rows {
      html += "<tr><th scope=\"row\">\(context.head(of: .metrics, row.touchpoint))</th><td>"
      for cell in row.cells { values(cell, named: true, into: &html) }
      html.append("</td></tr>")
    }
    html.append("</tbody>")
    return html
  }

  /// The values of a cell, a line each; with the name of the metric where no column has it.
  private func values(_ cell: MetricMatrix.Cell, named: Bool, into html: inout HTML) {
    let definition = context.atlas.metrics[cell.metric].definition
    let name: HTML = named ? "\(context.link(.metric(cell.metric))) " : ""
    let series = cell.series.map { context.site.metrics.figures[cell.metric].series[$0] }
    guard !series.isEmpty else {
      html += "<span class=\"mk\">\(name)<span class=\"muted\">\(text.noData)</span></span>"
      return
    }
    for one in series.prefix(Self.shown) {
      html += "<span class=\"mk\">\(name)"
      let score = one.newest?.score
      if let score {
        html += "<b class=\"nb\">\(definition.shown(score.value, context))</b>"
        if score.isSmallSample { html += context.smallSample }
      }
      if let verdict = TargetGap(actual: score?.value, definition).verdict {
        html += " \(context.verdict(verdict))"
      } else if score == nil {
        html += "<span class=\"muted\">\(text.noData)</span>"
      }
      // Of several values each says where it was measured; all the site's need no place.
      if series.count > 1 { html += "<span class=\"sub\">\(context.place(part(one.scope)))</span>" }
      html.append("</span>")
    }
    if series.count > Self.shown {
      html += "<span class=\"sub\">\(context.phrases.gaps.andMore(series.count - Self.shown))</span>"
    }
  }

  /// A scope without what the line, and the page, say already.
  private func part(_ scope: Measurement.Scope) -> Measurement.Scope {
    var part = scope
    if part.journey != nil { part.touchpoint = nil }
    return part
  }

  private func verdicts(_ cell: MetricMatrix.Cell) -> [TargetGap.Verdict] {
    let definition = context.atlas.metrics[cell.metric].definition
    return cell.series.compactMap {
      let score = context.site.metrics.figures[cell.metric].series[$0].newest?.score
      return TargetGap(actual: score?.value, definition).verdict
    }
  }

  /// How many touchpoints have each metric, and how many of its values reach their target.
  private var foot: HTML {
    var measured: HTML = "<tr><th scope=\"row\">\(context.phrases.frame.touchpoints)</th>"
    var reached: HTML = "<tr><th scope=\"row\">\(kinds.targetMet)</th>"
    var missed = 0
    for metric in matrix.columns {
      let cells = matrix.rows.compactMap { $0.cell(metric) }
      let found = cells.flatMap(verdicts).filter { $0 != .noData }
      missed += found.count { $0 == .missed }
      measured += "<td>\(cells.count)</td>"
      if found.isEmpty {
        reached += "<td class=\"dash\">\(context.dash)</td>"
      } else {
        reached += "<td>\(kinds.of(found.count { $0 == .met }, found.count))</td>"
      }
    }
    measured += "<td class=\"sum n\">\(missed)</td></tr>"
    reached += "<td class=\"sum\"></td></tr>"
    return "\(measured)\(reached)"
  }
}
