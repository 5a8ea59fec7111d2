import MarkdownTree

/// A bar from the middle: to the right what falls short, to the left what exceeds the need, −5 … +5 over
/// 120 units. The number stands beside it, so the bar itself is not read out.
struct ShortfallBar: Markup {
  let shortfall: Double

  func write(into svg: inout HTML) {
    svg.append("<svg class=\"dv\" viewBox=\"0 0 120 14\" aria-hidden=\"true\">")
    if shortfall != 0 {
      let length = min(shortfall.magnitude, 5) * 12
      let start = shortfall > 0 ? 60 : 60 - length
      svg.append("<path class=\"")
      svg.text(GapMark.tone(shortfall: shortfall))
      svg.append("\" d=\"M")
      Coordinate.write(start, into: &svg)
      svg.append(" 2h")
      Coordinate.write(length, into: &svg)
      svg.append("v10h-")
      Coordinate.write(length, into: &svg)
      svg.append("z\"/>")
    }
    svg.append("<path class=\"ax\" d=\"M60 0v14\"/></svg>")
  }
}

/// Two bars side by side, effort filled and importance outlined, both 0 … 5 over 12 units. The numbers stand
/// beside it.
struct EffortMark: Markup {
  let effort: Double
  let importance: Double

  func write(into svg: inout HTML) {
    let low = Self.height(effort)
    let high = Self.height(importance)
    svg.append("<svg class=\"ei\" viewBox=\"0 0 18 14\" aria-hidden=\"true\"><path class=\"e\" d=\"M2 13v-")
    Coordinate.write(low, into: &svg)
    svg.append("h6v")
    Coordinate.write(low, into: &svg)
    svg.append("z\"/><path class=\"i\" d=\"M10.5 13v-")
    Coordinate.write(high, into: &svg)
    svg.append("H16v")
    Coordinate.write(high, into: &svg)
    svg.append("z\"/><path class=\"b\" d=\"M0 13.5h18\"/></svg>")
  }

  private static func height(_ value: Double) -> Double { min(max(value, 0), 5) * 2.4 }
}
