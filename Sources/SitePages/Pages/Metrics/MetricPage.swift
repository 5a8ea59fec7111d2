import JourneyAtlas
import MarkdownTree

/// One metric: what it is, where it stands, over time, place by place, group by group, and who uses it.
struct MetricPage {
  let context: PageContext
  let index: Int
  let metric: Metric
  let figures: MetricFigures

  /// How many rows each table shows, so that a page stays below a megabyte whatever was measured.
  static let limit = 150
  static let periodLimit = 600
  /// How many charts stand side by side where nothing speaks of the whole.
  private static let charts = 6

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    metric = context.atlas.metrics[index]
    figures = context.site.metrics.figures[index]
  }

  private var text: Phrases.Metrics { context.phrases.metrics }
  var definition: MetricDefinition { metric.definition }

  func body() -> PageBody {
    var main: HTML = "<div class=\"head\"><h1>\(metric.name)</h1></div>"
    if let description = definition.description { main += "<p class=\"lede\">\(description)</p>" }
    main += MetricAnswers(page: self).html
    main += facts
    if figures.series.isEmpty {
      main += "<p class=\"note sec\">\(text.nothingYet)</p>"
    } else {
      main += charts
      main += MetricPlaces(page: self).html
      main += MetricGroups(page: self).html
    }
    if !metric.uses.isEmpty { main += MetricUses(page: self).html }
    if !figures.series.isEmpty { main += MetricPeriods(page: self).html }
    return PageBody(
      title: metric.name, bodyClass: "p-metric", section: .metrics,
      crumbs: [.init(text: context.phrases.frame.metrics, page: .metrics)],
      description: definition.description ?? text.description(metric.name), main: main)
  }

  private var facts: HTML {
    var html: HTML = "<dl class=\"facts sec\">"
    func add(_ name: String, _ value: HTML) { html += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
    if let why = definition.why { add(text.why, "\(why)") }
    var formula: HTML = "\(text.calculations(definition.calc))"
    if let interval = text.intervals(definition.calc) { formula += "<span class=\"sub\">\(interval)</span>" }
    add(text.howComputed, formula)
    if let target = definition.target { add(text.target, "\(definition.shown(target, context))") }
    if let direction = definition.direction { add(text.direction, "\(text.directions(direction))") }
    if let scale = definition.scale {
      add(
        text.scale,
        "\(text.scaleText(definition.shown(scale.worst, context), definition.shown(scale.best, context)))")
    }
    html += "</dl>\(context.how(definition.formula))"
    return html
  }

  // MARK: Charts

  private var charts: HTML {
    let headline = context.site.metrics.headline(index)
    let shown =
      headline.map { [$0] }
      ?? Array(
        worstFirst(figures.series.filter { !$0.scope.isPart && $0.newest != nil }, \.self).prefix(Self.charts)
      )
    guard !shown.isEmpty else { return HTML() }
    var html: HTML = "<div class=\"ts-l\(shown.count > 1 ? " many" : "")\">"
    for (number, series) in shown.enumerated() { html += chart(series, number, named: headline == nil) }
    html += "</div>"
    return context.section("series", text.series, html)
  }

  private func chart(_ series: MetricSeries, _ number: Int, named: Bool) -> HTML {
    let chart = SeriesChart(series, target: definition.target)
    guard let first = series.points.first, let last = series.points.last, let newest = series.newest?.score
    else {
      return HTML()
    }
    func shown(_ value: Double) -> String { definition.shown(value, context) }
    let description = context.description(of: series.points, definition)
    var html: HTML = "<figure class=\"ts-f\">"
    if named { html += "<figcaption>\(context.place(series.scope))</figcaption>" }
    html += "<div class=\"ts-in\">\(chart.axis { definition.number($0) })"
    html += chart.svg(
      id: "ts\(number)", title: text.chartTitle(metric.name), description: description,
      name: shown(newest.value), targetName: definition.target.map { text.targetInChart(shown($0)) })
    html +=
      "<p class=\"ts-x\"><span>\(first.period.description)</span><span>\(last.period.description)</span></p>"
    html += "</div></figure>"
    return html
  }
}
