import JourneyAtlas
import MarkdownTree

/// All metrics, in the order of site.yml, with where each stands.
struct MetricList {
  let context: PageContext
  private let paging: Paging
  private let columns: MetricCells.Columns

  init(_ context: PageContext) {
    self.context = context
    let metrics = context.atlas.metrics
    paging = Paging(context, list: .metrics, count: metrics.count)
    columns = metrics.contains { $0.definition.target != nil } ? .all : [.interval, .trend]
  }

  private var text: Phrases.Metrics { context.phrases.metrics }
  private var metrics: SiteMetrics { context.site.metrics }

  func body() -> PageBody {
    let title = context.phrases.frame.metrics
    var rows: HTML = "<tbody>"
    for index in paging.range { row(index, into: &rows) }
    rows += "</tbody>"
    var head = ScrollTable.head(GapRows.capital(text.metric))
    head += MetricCells.head(context, columns)
    head += ScrollTable.number(text.uses)
    let table = ScrollTable(
      labelledBy: "title", classes: "tb mt", caption: "\(title)", sortable: true, head: head, bodies: rows)
    let main: HTML = """
      <div class="head"><h1 id="title">\(title)</h1></div><p class="lede">\(text.lede)</p>\(answers)\
      \(paging.note)<div class="sec">\(table.html)</div>\(paging.links)
      """
    return PageBody(
      title: paging.title(title), bodyClass: "p-metrics", section: .metrics,
      crumbs: paging.crumbs(title, .metrics), description: text.lede, main: main)
  }

  private func row(_ index: Int, into html: inout HTML) {
    let metric = context.atlas.metrics[index]
    html += "<tr><th scope=\"row\">\(context.link(.metric(index), metric.name))"
    if let description = metric.definition.description { html += "<span class=\"sub\">\(description)</span>" }
    html += "</th>"
    let cells = MetricCells(context: context, metric: index, columns: columns)
    let places = places(index)
    if places.count > 1 {
      cells.write(places: places, into: &html)
    } else {
      cells.write(places.first, into: &html)
    }
    html += "<td class=\"n\">\(context.phrases.words.touchpoints(metric.uses.count))</td></tr>"
  }

  /// The series that speaks of a metric as a whole; where there is none, those of its places.
  private func places(_ index: Int) -> [MetricSeries] {
    if let headline = metrics.headline(index) { return [headline] }
    return metrics.figures[index].series.filter { !$0.scope.isPart && $0.newest != nil }
  }

  /// How many targets are met, and which one is farthest.
  private var answers: HTML {
    var counts: [TargetGap.Verdict: Int] = [:]
    var worst: (index: Int, series: MetricSeries, share: Double)?
    for (index, metric) in context.atlas.metrics.enumerated() {
      for series in places(index) {
        let gap = TargetGap(actual: series.newest?.score?.value, metric.definition)
        guard let verdict = gap.verdict else { continue }
        counts[verdict, default: 0] += 1
        guard let distance = gap.gap, distance < 0, let target = metric.definition.target else { continue }
        // Metrics have different units; the distance by the target compares them.
        let share = distance / max(target.magnitude, 1e-9)
        if share < worst?.share ?? 0 { worst = (index, series, share) }
      }
    }
    var answers = Answers()
    if counts.contains(where: { $0.key != .noData }) {
      answers.add(
        text.targetQuestion,
        "\(text.atTarget(counts[.met] ?? 0, counts[.near] ?? 0, counts[.missed] ?? 0))")
    }
    if let worst, let value = worst.series.newest?.score?.value {
      let metric = context.atlas.metrics[worst.index]
      let name = context.link(.metric(worst.index), metric.name).html
      let place = context.place(worst.series.scope)
      let target = metric.definition.target.map { text.targetIs(metric.definition.shown($0, context)) } ?? ""
      answers.add(
        text.worstQuestion, worst.series.scope.isWhole ? name : context.phrases.gaps.nameIn(name, place),
        "\(metric.definition.shown(value, context))\(context.phrases.words.comma)\(target)")
    }
    return answers.html
  }
}
