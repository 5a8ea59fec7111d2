import JourneyAtlas
import MarkdownTree

/// The figures of a series as table cells: newest value, interval, change, target, trend. What is not known is "–".
struct MetricCells {
  let context: PageContext
  /// The metric's index in the atlas.
  let metric: Int
  /// Which columns the table has.
  var columns: Columns = .all

  struct Columns: OptionSet, Sendable {
    let rawValue: Int
    static let interval = Columns(rawValue: 1)
    static let target = Columns(rawValue: 2)
    static let trend = Columns(rawValue: 4)
    static let all: Columns = [.interval, .target, .trend]
  }

  private var text: Phrases.Metrics { context.phrases.metrics }
  private var definition: MetricDefinition { context.atlas.metrics[metric].definition }

  static func head(_ context: PageContext, _ columns: Columns) -> HTML {
    let text = context.phrases.metrics
    var head = ScrollTable.number(text.newest)
    if columns.contains(.interval) { head += ScrollTable.number(text.interval) }
    head += ScrollTable.number(text.change)
    if columns.contains(.target) { head += ScrollTable.head(text.target) }
    if columns.contains(.trend) { head += "<th scope=\"col\" data-unsorted>\(text.trend)</th>" }
    return head
  }

  func write(_ series: MetricSeries?, into html: inout HTML) {
    let newest = series?.newest
    value(newest, into: &html)
    if columns.contains(.interval) { interval(newest?.score, into: &html) }
    change(series?.change, into: &html)
    if columns.contains(.target) { target(newest?.score, into: &html) }
    guard columns.contains(.trend) else { return }
    html.append("<td class=\"spk-c\">")
    if let series, series.points.count > 1 { line(series, into: &html) } else { html += context.dash }
    html.append("</td>")
  }

  /// The line of a series, a link to the table that holds its values.
  private func line(_ series: MetricSeries, into html: inout HTML) {
    let name = context.atlas.metrics[metric].name
    let line = Sparkline(
      series, target: definition.target, title: text.chartTitle(name),
      description: context.description(of: series.points.suffix(Sparkline.limit), definition))
    html += "<a href=\"\(context.href(.metric(metric), MetricPeriods.id))\">\(line)</a>"
  }

  /// The same for a metric that was measured in several places and not as a whole: from the lowest to the highest,
  /// and how many places reach the target.
  func write(places: [MetricSeries], into html: inout HTML) {
    let values = places.compactMap { $0.newest?.score?.value }
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    html += "<td class=\"n\" data-v=\"\(JSONWriter.decimal(low))\">"
    html += "\(text.range(definition.number(low), definition.shown(high, context)))"
    html += "<span class=\"sub\">\(text.inPlaces(places.count))</span></td>"
    if columns.contains(.interval) { html += "<td class=\"n\">\(context.dash)</td>" }
    html += "<td class=\"n\" data-v=\"\">\(context.dash)</td>"
    if columns.contains(.target) { target(values, into: &html) }
    if columns.contains(.trend) { html += "<td class=\"spk-c\">\(context.dash)</td>" }
  }

  private func target(_ values: [Double], into html: inout HTML) {
    let verdicts = values.compactMap { TargetGap(actual: $0, definition).verdict }
    guard let target = definition.target, !verdicts.isEmpty else {
      html += "<td data-v=\"\"><span class=\"muted\">\(text.noTarget)</span></td>"
      return
    }
    func count(_ verdict: TargetGap.Verdict) -> Int { verdicts.count { $0 == verdict } }
    html += "<td data-v=\"1\">\(text.atTarget(count(.met), count(.near), count(.missed)))"
    html += "<span class=\"sub\">\(text.targetIs(definition.shown(target, context)))</span></td>"
  }

  private func value(_ point: MetricSeries.Point?, into html: inout HTML) {
    guard let point, let score = point.score else {
      html += "<td class=\"n\" data-v=\"\"><span class=\"muted\">\(text.noData)</span></td>"
      return
    }
    html +=
      "<td class=\"n\" data-v=\"\(JSONWriter.decimal(score.value))\"><b>\(definition.shown(score.value, context))</b>"
    var about = point.period.description
    if let n = score.n { about += context.phrases.words.comma + text.answers(n) }
    html += "<span class=\"sub\">\(about)</span>"
    if score.isSmallSample { html += context.smallSample }
    html += "</td>"
  }

  private func interval(_ score: Score?, into html: inout HTML) {
    guard let interval = score?.interval else {
      html += "<td class=\"n\">\(context.dash)</td>"
      return
    }
    let (low, high) = (definition.number(interval.low), definition.number(interval.high))
    html += "<td class=\"n\">\(text.range(low, high))</td>"
  }

  private func change(_ change: Double?, into html: inout HTML) {
    guard let change else {
      html += "<td class=\"n\" data-v=\"\">\(context.dash)</td>"
      return
    }
    html +=
      "<td class=\"n\" data-v=\"\(JSONWriter.decimal(change))\">\(context.change(change, definition))</td>"
  }

  private func target(_ score: Score?, into html: inout HTML) {
    let gap = TargetGap(actual: score?.value, definition)
    guard let verdict = gap.verdict, let target = definition.target else {
      html += "<td data-v=\"\"><span class=\"muted\">\(text.noTarget)</span></td>"
      return
    }
    let order = TargetGap.Verdict.allCases.firstIndex(of: verdict) ?? 0
    html += "<td data-v=\"\(order)\">\(context.verdict(verdict))"
    html += "<span class=\"sub\">\(text.targetIs(definition.shown(target, context)))</span></td>"
  }
}

extension PageContext {
  /// What the line of a series shows: how many periods, from when to when, the newest, lowest and highest value.
  func description(
    of points: some BidirectionalCollection<MetricSeries.Point>, _ definition: MetricDefinition
  )
    -> String
  {
    let values = points.compactMap(\.score?.value)
    guard let first = points.first?.period, let last = points.last?.period, let newest = values.last,
      let low = values.min(), let high = values.max()
    else { return phrases.metrics.noData }
    return phrases.metrics.chartDescription(
      points.count, first.description, last.description, definition.shown(newest, self),
      definition.shown(low, self), definition.shown(high, self))
  }

  /// "met", "near", "missed" with a sign and its colour.
  func verdict(_ verdict: TargetGap.Verdict) -> HTML {
    let word = phrases.metrics.verdicts(verdict)
    switch verdict {
    case .met: return "<span class=\"vt met\">\(word)</span>"
    case .near: return "<span class=\"vt near\">\(word)</span>"
    case .missed: return "<span class=\"vt missed\">\(word)</span>"
    case .noData: return "<span class=\"muted\">\(word)</span>"
    }
  }

  /// `+2.1` and what that means.
  func change(_ change: Double, _ definition: MetricDefinition) -> HTML {
    let number = definition.signed(change)
    let text = phrases.metrics
    guard let direction = definition.direction else { return "\(number)" }
    if change == 0 { return "0<span class=\"sub\">\(text.same)</span>" }
    let isBetter = (change > 0) == (direction == .higherIsBetter)
    return isBetter
      ? "<span class=\"pos\">\(number)</span><span class=\"sub\">\(text.better)</span>"
      : "<span class=\"neg\">\(number)</span><span class=\"sub\">\(text.worse)</span>"
  }

  var smallSample: HTML {
    """
    <abbr class="sub few" title="\(phrases.metrics.smallSampleNote)">\(phrases.metrics.smallSample)</abbr>
    """
  }

  /// The place that a series speaks of, linked: `Set-up call (Onboarding)`.
  func place(_ scope: Measurement.Scope) -> HTML {
    let journey = scope.journey.flatMap { site.journeyIndex[$0] }
    let stage = journey.flatMap { index in
      scope.stage.flatMap { id in atlas.journeys[index].stages.firstIndex { $0.id == id } }
    }
    var parts: [HTML] = []
    if let id = scope.touchpoint {
      parts.append((atlas.touchpointIndex(id).map { link(.touchpoint($0)) } ?? plain(id)).html)
    }
    if let journey, let stage { parts.append(stageLink(journey: journey, stage: stage).html) }
    if let journey { parts.append(journeyLink(journey).html) }
    guard let first = parts.first else { return "\(phrases.metrics.everywhere)" }
    return parts.count == 1 ? first : phrases.gaps.nameIn(first, joined(Array(parts.dropFirst())))
  }

  /// Whom a series speaks of: a persona, a segment; all where it names none.
  func group(_ scope: Measurement.Scope) -> HTML {
    var parts: [HTML] = []
    if let persona = scope.persona { parts.append(personaLink(persona).html) }
    if let segment = scope.segment { parts.append("\(segment)") }
    return parts.isEmpty ? "\(phrases.metrics.all)" : joined(parts)
  }
}

extension MetricDefinition {
  /// A value without its unit: percents and NPS with at most one decimal, others with at most two.
  func number(_ value: Double) -> String { Numbers.grouped(rounded(value)) }

  func signed(_ value: Double) -> String { Numbers.signed(rounded(value)) }

  private func rounded(_ value: Double) -> Double {
    calc == .nps || unit == "%" ? (value * 10).rounded() / 10 : value
  }

  /// A value with its unit.
  func shown(_ value: Double, _ context: PageContext) -> String {
    unit.map { context.phrases.metrics.withUnit(number(value), $0) } ?? number(value)
  }
}

extension PageContext {
  /// The metrics of a touchpoint row, each with its newest value and how that stands to the target.
  func write(_ marks: [MetricMark], into html: inout HTML) {
    guard marks.contains(where: { $0.metric != nil }) else { return html.text(line(marks.map(\.word))) }
    for mark in marks {
      html.append("<span class=\"mk\">")
      defer { html.append("</span>") }
      guard let metric = mark.metric else {
        html.text(mark.word)
        continue
      }
      let definition = atlas.metrics[metric].definition
      link(.metric(metric), mark.word).write(into: &html)
      if let score = mark.series.flatMap({ site.metrics.series($0).newest?.score }) {
        html += " <b class=\"nb\">\(definition.shown(score.value, self))</b>"
        if let verdict = TargetGap(actual: score.value, definition).verdict {
          html += " \(self.verdict(verdict))"
        }
      }
    }
  }
}
