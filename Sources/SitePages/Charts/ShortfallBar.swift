import MarkdownTree

/// A bar from the middle: to the right what falls short, to the left what exceeds the need, −5 … +5 over
/// 120 units. The number stands beside it, so the bar itself is not read out.
enum ShortfallBar {
  static func svg(_ shortfall: Double) -> HTML {
    var svg: HTML = "<svg class=\"dv\" viewBox=\"0 0 120 14\" aria-hidden=\"true\">"
    if shortfall != 0 {
      let length = min(shortfall.magnitude, 5) * 12
      let start = shortfall > 0 ? 60 : 60 - length
      svg += """
        <path class="\(GapMark.tone(shortfall: shortfall))" \
        d="M\(Coordinate.text(start)) 2h\(Coordinate.text(length))v10h-\(Coordinate.text(length))z"/>
        """
    }
    svg += "<path class=\"ax\" d=\"M60 0v14\"/></svg>"
    return svg
  }
}

/// Two bars side by side, effort filled and importance outlined, both 0 … 5 over 12 units. The numbers stand
/// beside it.
enum EffortMark {
  static func svg(effort: Double, importance: Double) -> HTML {
    let low = height(effort)
    let high = height(importance)
    return """
      <svg class="ei" viewBox="0 0 18 14" aria-hidden="true">\
      <path class="e" d="M2 13v-\(low)h6v\(low)z"/><path class="i" d="M10.5 13v-\(high)H16v\(high)z"/>\
      <path class="b" d="M0 13.5h18"/></svg>
      """
  }

  private static func height(_ value: Double) -> String { Coordinate.text(min(max(value, 0), 5) * 2.4) }
}
