import JourneyAtlas
import MarkdownTree

/// A bar for performance and a tick for importance: the space between them is the shortfall. Both scales run
/// from 0 to 5 over 50 units. A number always stands beside it, so the mark itself is not read out.
///
/// Whole numbers, which nearly all are, are classes that the style sheet draws: `<i class="gm k5 f2 n2">`.
struct GapMark: Markup {
  let importance: Double?
  let performance: Double?

  init(_ row: TouchpointRow) {
    importance = row.use.importance
    performance = row.use.performance
  }

  init(importance: Double?, performance: Double?) {
    self.importance = importance
    self.performance = performance
  }

  /// How far performance falls short of importance: `n2` from 2, `n1` above 0, `v` even, `p1` beyond,
  /// `p2` by 2 or more; `x` where one of them is missing.
  static func tone(shortfall: Double?) -> String {
    guard let shortfall else { return "x" }
    if shortfall >= 2 { return "n2" }
    if shortfall > 0 { return "n1" }
    if shortfall == 0 { return "v" }
    return shortfall > -2 ? "p1" : "p2"
  }

  var tone: String {
    guard let importance, let performance else { return "x" }
    return Self.tone(shortfall: importance - performance)
  }

  func write(into svg: inout HTML) {
    if Self.isStep(importance), Self.isStep(performance) { return writeClasses(into: &svg) }
    svg.append("<svg class=\"gm\" viewBox=\"2 0 52 12\" aria-hidden=\"true\">")
    if let performance {
      svg.append("<path class=\"t\" d=\"M2 4.5h50v3H2z\"/><path class=\"")
      svg.text(tone)
      svg.append("\" d=\"M2 3h")
      Coordinate.write(Self.length(performance), into: &svg)
      svg.append("v6H2z\"/>")
    } else {
      svg.append("<path class=\"x\" d=\"M2 6h50\"/>")
    }
    if let importance {
      svg.append("<path class=\"k\" d=\"M")
      Coordinate.write(Self.tick(importance), into: &svg)
      svg.append(" 0h2v12h-2z\"/>")
    }
    svg.append("</svg>")
  }

  private static func isStep(_ value: Double?) -> Bool {
    guard let value else { return true }
    return (0...5).contains(value) && value.rounded() == value
  }

  private func writeClasses(into html: inout HTML) {
    html.append("<i class=\"gm ")
    if let importance { html += "k\(Int(importance)) " }
    if let performance { html += "f\(Int(performance)) " }
    html.text(performance == nil ? "x" : importance == nil ? "v" : tone)
    html.append("\"></i>")
  }

  /// The left edge of a tick of 2 units whose middle is the value.
  private static func tick(_ value: Double) -> Double { 1 + length(value) }

  /// 0…5 as 0…50 units; what lies beyond the scale ends at its edge.
  private static func length(_ value: Double) -> Double { min(max(value, 0), 5) * 10 }
}
