import JourneyAtlas
import MarkdownTree

/// The figures of a journey at each revision, the newest first: all that the charts draw.
struct HistoryTable {
  let context: PageContext
  let history: JourneyHistory

  private var text: Phrases.History { context.phrases.history }
  private var revisions: [ContentHistory.Revision] { context.site.history.revisions }

  /// What any revision has, in a fixed order; metrics that site.yml does not define any more are left out.
  var figures: [JourneyFigures.Followed] {
    let known = history.points.compactMap(\.figures)
    let own = JourneyFigures.Figure.allCases.filter { figure in known.contains { $0[figure] != nil } }
    let metrics = context.atlas.metrics.filter { metric in
      known.contains { $0[.metric(metric.id)] != nil }
    }
    return own.map { .figure($0) } + metrics.map { .metric($0.id) }
  }

  var html: HTML {
    let figures = figures
    guard !figures.isEmpty else { return HTML() }
    var head = ScrollTable.head(text.revision)
    for figure in figures { head += ScrollTable.number(context.name(of: figure)) }
    var rows = HTML(capacity: revisions.count * 500)
    rows += "<tbody>"
    for index in history.points.indices.reversed() { row(index, figures, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "all-figures", classes: "tb mt", caption: "\(text.table)", head: head, bodies: rows)
    return context.section(
      "all-figures", text.table, note: "\(text.tableNote)", "\(table)\(rules(figures))")
  }

  private func row(_ index: Int, _ figures: [JourneyFigures.Followed], into rows: inout HTML) {
    let revision = revisions[index]
    rows += "<tr><th scope=\"row\">\(context.name(of: revision))"
    rows += "<span class=\"sub\">\(context.date(revision.day.iso))</span><span class=\"sub\">"
    if let commit = revision.commit {
      rows += context.commitID(FileChange(day: revision.day, commit: commit, subject: ""))
    } else if revision.name != nil {
      rows += "\(text.asBuilt)"
    }
    rows += "</span></th>"
    switch history.points[index] {
    case .figures(let values):
      let older = index > 0 ? history.points[index - 1].figures : nil
      for figure in figures { cell(values, figure, older, into: &rows) }
    case .absent, .unreadable:
      let words = history.points[index] == .absent ? text.absent : text.unreadable
      rows += "<td colspan=\"\(figures.count)\"><span class=\"muted\">\(words)</span></td>"
    }
    rows += "</tr>"
  }

  private func cell(
    _ values: JourneyFigures, _ figure: JourneyFigures.Followed, _ older: JourneyFigures?,
    into rows: inout HTML
  ) {
    guard let value = values[figure] else {
      rows += "<td class=\"n\">\(context.dash)</td>"
      return
    }
    rows += "<td class=\"n\">\(context.shown(value, of: figure))"
    // Which touchpoints have the largest gaps, where they are not those of the revision before.
    if figure == .figure(.highestScore), values.worst != older?.worst {
      for worst in values.worst {
        rows += "<span class=\"sub\">\(worst.name) \(Numbers.plain(worst.score))</span>"
      }
    }
    rows += "</td>"
  }

  /// How figures of ours are made; metrics have pages of their own.
  private func rules(_ figures: [JourneyFigures.Followed]) -> HTML {
    var html: HTML = "<dl class=\"facts rules\">"
    for case .figure(let figure) in figures {
      html += "<div><dt>\(text.figures(figure))</dt><dd>\(text.rules(figure))</dd></div>"
    }
    html += "</dl>"
    return html
  }
}

/// Names and values of what is followed.
extension PageContext {
  func name(of figure: JourneyFigures.Followed) -> String {
    switch figure {
    case .figure(let figure): phrases.history.figures(figure)
    case .metric(let id): atlas.metric(id)?.name ?? id
    }
  }

  func name(of revision: ContentHistory.Revision) -> String { revision.name ?? phrases.history.asBuilt }

  func shown(_ value: Double, of figure: JourneyFigures.Followed) -> String {
    switch figure {
    case .figure(.evidence): Numbers.plain(value) + " %"
    case .figure(.highestScore): Numbers.plain(value)
    case .figure: Numbers.signed(value)
    case .metric(let id): atlas.metric(id)?.definition.shown(value, self) ?? Numbers.plain(value)
    }
  }
}

/// A small drawing a figure, from the oldest revision to the newest.
struct HistoryCharts {
  let context: PageContext
  let history: JourneyHistory
  let table: HistoryTable

  private var text: Phrases.History { context.phrases.history }

  var html: HTML {
    var charts = HTML()
    for (number, figure) in table.figures.enumerated() { charts += chart(figure, number) }
    guard !charts.isEmpty || !unmoved.isEmpty else { return HTML() }
    var html: HTML = charts.isEmpty ? "" : "<div class=\"ts-l many\">\(charts)</div>"
    if !unmoved.isEmpty {
      html += "<p class=\"note same\">\(text.unmoved)\(context.phrases.words.colon)"
      html += "\(context.line(unmoved))</p>"
    }
    return context.section("charts", text.charts, html)
  }

  private func values(_ figure: JourneyFigures.Followed) -> [Double] {
    history.points.compactMap { $0.figures?[figure] }
  }

  /// What was the same whenever it was known: a drawing of it would say no more.
  private var unmoved: [String] {
    table.figures.compactMap { figure in
      let values = values(figure)
      guard let one = values.first, values.allSatisfy({ $0 == one }) else { return nil }
      return "\(context.name(of: figure)) \(context.shown(one, of: figure))"
    }
  }

  /// Nothing where there are no two different values.
  private func chart(_ figure: JourneyFigures.Followed, _ number: Int) -> HTML {
    let revisions = context.site.history.revisions
    let points = history.points.indices.map { index in
      SeriesChart.Point(
        time: Self.time(revisions[index].day), value: history.points[index].figures?[figure])
    }
    let known = points.indices.filter { points[$0].value != nil }
    let values = known.compactMap { points[$0].value }
    guard Set(values).count > 1, let first = known.first, let last = known.last, let newest = values.last,
      let low = values.min(), let high = values.max()
    else { return HTML() }
    let chart = SeriesChart(Array(points[first...last]), target: nil)
    func shown(_ value: Double) -> String { context.shown(value, of: figure) }
    let (from, to) = (context.name(of: revisions[first]), context.name(of: revisions[last]))
    let name = context.name(of: figure)
    var html: HTML = "<figure class=\"ts-f\"><figcaption>\(name)</figcaption><div class=\"ts-in\">"
    html += chart.axis { Numbers.plain($0) }
    html += chart.svg(
      id: "h\(number)", title: text.chartTitle(name, values.count),
      description: text.chartDescription(
        values.count, from, to, shown(newest), shown(low), shown(high)),
      name: shown(newest), targetName: nil)
    html += "<p class=\"ts-x\"><span>\(from)</span><span>\(to)</span></p></div></figure>"
    return html
  }

  private static func time(_ day: Day) -> Double {
    Double(day.year * 12 + day.month - 1) + Double(day.day - 1) / 31
  }
}
