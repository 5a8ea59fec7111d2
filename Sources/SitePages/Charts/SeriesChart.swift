import JourneyAtlas
import MarkdownTree

/// One metric over time: the line of its values, a band for the 95 % interval, a dashed line for the target.
///
/// The lines lie in an inner drawing of 1000 × 100 units that stretches to any width; marks and words are placed by
/// percent, so that they keep their shape. Time runs evenly: a period that nobody measured leaves its room. Where
/// there was no value the line breaks.
struct SeriesChart {
  struct Point: Sendable, Equatable {
    /// Months since the year 0; days are parts of a month.
    var time: Double
    var value: Double?
    var low: Double?
    var high: Double?
    var isSmall = false
  }

  let points: [Point]
  let target: Double?
  /// What the axis shows.
  let ticks: [Double]
  private let first: Double
  private let last: Double
  private let bottom: Double
  private let top: Double

  init(_ series: MetricSeries, target: Double?) {
    self.init(
      series.points.map { point in
        Point(
          time: Self.time(point.period), value: point.score?.value, low: point.score?.low,
          high: point.score?.high, isSmall: point.score?.isSmallSample ?? false)
      }, target: target)
  }

  init(_ points: [Point], target: Double?) {
    self.points = points
    self.target = target
    first = points.first?.time ?? 0
    last = points.last?.time ?? 0
    let values =
      points.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } + (target.map { [$0] } ?? [])
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let step = Self.step(high - low)
    bottom = low == high ? low - step : low - (high - low) * 0.08
    top = low == high ? high + step : high + (high - low) * 0.12
    var ticks: [Double] = []
    var tick = (bottom / step).rounded(.up) * step
    while tick <= top, ticks.count < 12 {
      ticks.append((tick * 1e9).rounded() / 1e9)
      tick += step
    }
    self.ticks = ticks
  }

  static func time(_ period: Period) -> Double {
    Double(period.year * 12 + period.month - 1) + (period.day.map { Double($0 - 1) / 31 } ?? 0)
  }

  /// 1, 2 or 5 times a power of ten, so that about three steps make the range.
  static func step(_ range: Double) -> Double {
    guard range > 0, range.isFinite else { return 1 }
    let wanted = range / 3
    var unit = 1.0
    while unit * 10 <= wanted { unit *= 10 }
    while unit > wanted { unit /= 10 }
    let factors: [Double] = [1, 2, 5, 10]
    return unit * (factors.last { $0 * unit <= wanted } ?? 1)
  }

  /// From 0 to 100, from the left.
  func x(_ point: Point) -> Double {
    last > first ? (point.time - first) / (last - first) * 100 : 50
  }

  /// From 0 to 100, from above.
  func y(_ value: Double) -> Double { 100 - (value - bottom) / (top - bottom) * 100 }

  /// Stretches without a gap.
  var runs: [[Point]] {
    points.split { $0.value == nil }.map(Array.init)
  }

  /// `id` is unique on the page; `name` says what stands beside the last point, `targetName` on the target's line.
  func svg(id: String, title: String, description: String, name: String, targetName: String?) -> HTML {
    var svg: HTML = """
      <svg class="ts" role="img" aria-labelledby="\(id)t \(id)d"><title id="\(id)t">\(title)</title>\
      <desc id="\(id)d">\(description)</desc>\
      <svg width="100%" height="100%" viewBox="0 0 1000 100" preserveAspectRatio="none">
      """
    lines(into: &svg)
    svg += "</svg>"
    for point in points { mark(point, into: &svg) }
    if let target, let targetName {
      label("tgt", x: 0, y: y(target), anchor: "start", targetName, into: &svg)
    }
    if let point = points.last(where: { $0.value != nil }), let value = point.value {
      let (top, bottom) = (y(max(value, point.high ?? value)), y(min(value, point.low ?? value)))
      // Below, where the target's line would go through it.
      let isCrossed = target.map { (0...20).contains(top - y($0)) } ?? false
      label(
        "val", x: x(point), y: isCrossed ? bottom : top, anchor: "end", name, isBelow: isCrossed, into: &svg)
    }
    svg += "</svg>"
    return svg
  }

  /// The inner drawing.
  private func lines(into svg: inout HTML) {
    svg += "<path class=\"h\" d=\""
    for tick in ticks { svg += "M0 \(Coordinate.text(y(tick)))H1000" }
    svg += "\"/>"
    for run in runs where run.count > 1 {
      let banded = run.filter { $0.low != nil && $0.high != nil }
      guard banded.count == run.count else { continue }
      let upper = run.map { "\(Coordinate.text(x($0) * 10)) \(Coordinate.text(y($0.high ?? 0)))" }
      let lower = run.reversed().map { "\(Coordinate.text(x($0) * 10)) \(Coordinate.text(y($0.low ?? 0)))" }
      svg += "<path class=\"ci\" d=\"M\((upper + lower).joined(separator: "L"))Z\"/>"
    }
    if let target { svg += "<path class=\"tg\" d=\"M0 \(Coordinate.text(y(target)))H1000\"/>" }
    for run in runs where run.count > 1 {
      let line = run.map { "\(Coordinate.text(x($0) * 10)) \(Coordinate.text(y($0.value ?? 0)))" }
      svg += "<path class=\"l\" d=\"M\(line.joined(separator: "L"))\"/>"
    }
  }

  private func mark(_ point: Point, into svg: inout HTML) {
    guard let value = point.value else { return }
    let isNewest = point == points.last { $0.value != nil }
    svg += """
      <svg class="pt\(point.isSmall ? " few" : "")\(isNewest ? " new" : "")" \
      x="\(Coordinate.text(x(point)))%" y="\(Coordinate.text(y(value)))%"><circle r="\(isNewest ? 4 : 2)"/></svg>
      """
  }

  private func label(
    _ kind: HTML, x: Double, y: Double, anchor: HTML, _ text: String, isBelow: Bool = false,
    into svg: inout HTML
  ) {
    svg += """
      <svg x="\(Coordinate.text(x))%" y="\(Coordinate.text(y))%"><text class="\(kind)" y="\(isBelow ? 17 : -7)" \
      text-anchor="\(anchor)">\(text)</text></svg>
      """
  }

  /// The numbers beside the lines, as a drawing of the same height.
  func axis(_ name: (Double) -> String) -> HTML {
    var svg: HTML = "<svg class=\"ts-y\" aria-hidden=\"true\">"
    for tick in ticks {
      svg += "<svg x=\"100%\" y=\"\(Coordinate.text(y(tick)))%\"><text y=\"4\">\(name(tick))</text></svg>"
    }
    svg += "</svg>"
    return svg
  }
}

/// A series in a line of a table: its shape, the target as a hairline, the newest value as a dot.
struct Sparkline: Markup {
  /// So many periods count, the last ones.
  static let limit = 24

  private let chart: SeriesChart
  private let title: String
  private let description: String

  init(_ series: MetricSeries, target: Double?, title: String, description: String) {
    let points = SeriesChart(series, target: target).points.suffix(Self.limit).map {
      SeriesChart.Point(time: $0.time, value: $0.value, low: nil, high: nil)
    }
    chart = SeriesChart(points, target: target)
    self.title = title
    self.description = description
  }

  func write(into svg: inout HTML) {
    svg += "<svg class=\"spk\" viewBox=\"0 0 104 24\" role=\"img\">"
    svg += "<title>\(title)</title><desc>\(description)</desc>"
    if let target = chart.target { svg += "<path class=\"tg\" d=\"M0 \(y(target))H104\"/>" }
    for run in chart.runs where run.count > 1 {
      let line = run.map { "\(x($0)) \(y($0.value ?? 0))" }
      svg += "<path class=\"l\" d=\"M\(line.joined(separator: "L"))\"/>"
    }
    if let point = chart.points.last(where: { $0.value != nil }), let value = point.value {
      svg += "<circle cx=\"\(x(point))\" cy=\"\(y(value))\" r=\"2.5\"/>"
    }
    svg += "</svg>"
  }

  private func x(_ point: SeriesChart.Point) -> String { Coordinate.text(2 + chart.x(point)) }
  private func y(_ value: Double) -> String { Coordinate.text(2 + chart.y(value) * 0.2) }
}
