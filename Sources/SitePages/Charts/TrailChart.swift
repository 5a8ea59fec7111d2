import JourneyAtlas
import MarkdownTree

/// The emotion curve drawn as an elevation profile. Lines lie in an inner drawing of 1000 × 100 units that
/// stretches to any width; marks are placed by percent, so that they keep their shape.
///
/// The value v stands at y = 50 − 18 v. Between two points the curve is a cubic with level ends: it never
/// passes a value that nobody gave.
struct TrailChart: Markup {
  enum Size {
    /// Over the map's columns.
    case map
    /// A line of a table.
    case mini
  }

  var curve: EmotionCurve
  var size: Size = .map
  /// The curve is what shall be, not what is.
  var isFuture = false
  /// The inner drawing, where it was made before.
  var drawn: HTML?
  /// A second curve: what shall be over what is, or what is under what shall be.
  var other: EmotionCurve?
  /// The second curve is what was, under what is.
  var isBefore = false
  /// Curves of single personas, under the journey's own.
  var personas: [(mark: PersonaMark, curve: EmotionCurve)] = []
  /// Words at peaks, lows and turns.
  var captions: [CurveCaption] = []
  /// The index of the stage that the reader looks at.
  var here: Int?
  /// Unique on the page; names title and description.
  var id: String
  var title: String
  var description: String

  /// The gradient that fills the curve: above the middle one colour, below another. Once a page.
  static let definitions: HTML = """
    <svg class="vh" width="0" height="0" aria-hidden="true" focusable="false"><linearGradient id="updown" \
    gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="100"><stop class="su" offset=".5"/>\
    <stop class="sd" offset=".5"/></linearGradient></svg>
    """

  func write(into svg: inout HTML) {
    svg += """
      <svg class="trail\(size == .mini ? " mini" : "")" role="img" aria-labelledby="\(id)t \(id)d">\
      <title id="\(id)t">\(title)</title><desc id="\(id)d">\(description)</desc>\
      <svg width="100%" height="100%" viewBox="0 0 1000 100" preserveAspectRatio="none">
      """
    if let drawn { svg += drawn } else { lines(into: &svg) }
    svg += "</svg>"
    if let other { otherMarks(other, into: &svg) }
    for (mark, curve) in personas {
      for point in curve.points {
        guard let value = point.value else { continue }
        mark.write(x: Self.percent(point.x), y: Self.y(value), into: &svg)
      }
    }
    if curve.hasValues || personas.isEmpty { marks(into: &svg) }
    for caption in captions { caption.write(into: &svg) }
    svg += "</svg>"
  }

  /// The inner drawing, the same whichever stage the reader looks at.
  func lines(into svg: inout HTML) {
    if size == .map { svg += "<path class=\"h\" d=\"M0 14H1000M0 32H1000M0 68H1000M0 86H1000\"/>" }
    let paths = curve.runs.filter { $0.count > 1 }.map { (start: $0[0].x, path: Self.path($0)) }
    for (start, path) in paths { svg += "<path fill=\"url(#updown)\" d=\"\(path)V50H\(Self.x(start))Z\"/>" }
    svg += "<path class=\"z\" d=\"M0 50H1000\"/>"
    for (mark, curve) in personas {
      for run in curve.runs where run.count > 1 {
        svg += "<path class=\"\(isFuture ? "who nx" : "who") \(mark.name)\" d=\"\(Self.path(run))\"/>"
      }
    }
    if let other {
      for run in other.runs { svg += "<path class=\"\(otherLine)\" d=\"\(Self.path(run))\"/>" }
    }
    for (_, path) in paths {
      svg +=
        "<path class=\"case\" d=\"\(path)\"/><path class=\"\(isFuture ? "fut own" : "now")\" d=\"\(path)\"/>"
    }
  }

  private var otherLine: HTML { isBefore ? "was old" : isFuture ? "was" : "fut" }

  private func otherMarks(_ other: EmotionCurve, into svg: inout HTML) {
    for point in other.points {
      guard let value = point.value else { continue }
      let now = curve.points.first { $0.x == point.x }
      // What stayed is covered by what is.
      if isBefore, now?.value == value { continue }
      svg += """
        <svg class="\(isFuture || isBefore ? "w" : "f")" x="\(Self.percent(point.x))" y="\(Self.y(value))%">\
        <circle r="4"/>
        """
      if isBefore {
        // On the side away from what is.
        let isBelow = now?.value.map { $0 > value } ?? false
        svg += "<text class=\"cap\" y=\"\(isBelow ? 18 : -9)\">\(Numbers.signed(value))</text>"
      }
      svg += "</svg>"
    }
  }

  private func marks(into svg: inout HTML) {
    let extremes = curve.extremes
    for (index, point) in curve.points.enumerated() {
      let isHere = here == point.stage
      let radius = radius(isHere)
      svg.append("<svg class=\"m ")
      svg.text(Self.tone(point.value))
      svg.append(isHere ? " here\" x=\"" : "\" x=\"")
      Coordinate.write(point.x * 100, into: &svg)
      svg.append("%\" y=\"")
      Coordinate.write(Self.height(point.value ?? 0), into: &svg)
      let text = point.value.map { Numbers.signed($0) } ?? "?"
      let isLong = text.unicodeScalars.count > 2
      let isNumbered = size == .map && radius >= 9
      svg.append("%\"><path d=\"M0-")
      diamond(radius, width: isNumbered ? radius + Self.widening(text) : radius, into: &svg)
      svg.append("Z\"/>")
      if isNumbered {
        svg.append(isLong ? "<text class=\"s\" y=\"4\">" : "<text class=\"l\" y=\"4\">")
        svg.text(text)
        svg.append("</text>")
      } else if size == .map, extremes.contains(index) {
        // Marks too small for numbers: the peak and the lowest point have theirs above and below.
        svg.append((point.value ?? 0) > 0 ? "<text class=\"pk\" y=\"-10\">" : "<text class=\"pk\" y=\"20\">")
        svg.text(text)
        svg.append("</text>")
      }
      svg.append("</svg>")
    }
  }

  /// How much wider than high a mark is: a longer number needs more.
  static func widening(_ number: String) -> Int {
    let length = number.unicodeScalars.count
    return length > 2 ? 2 * length : 0
  }

  /// `9 9 0 0 9-9 0`, the corners of a diamond.
  private func diamond(_ radius: Int, width: Int, into svg: inout HTML) {
    svg.number(radius)
    svg.append(" ")
    svg.number(width)
    svg.append(" 0 0 ")
    svg.number(radius)
    svg.append("-")
    svg.number(width)
    svg.append(" 0")
  }

  /// Half a mark's width in pixels; a crowd of points gets smaller ones, without their numbers. A column is never
  /// narrower than 136 pixels, and wider where there are few.
  private func radius(_ isHere: Bool) -> Int {
    if size == .mini { return curve.density > 3 ? 4 : 6 }
    let radius = Self.radius(curve)
    return isHere && radius > 6 ? radius + 2 : radius
  }

  /// The same where nobody stands.
  static func radius(_ curve: EmotionCurve) -> Int {
    switch max(136, 1000 / max(curve.columns, 1)) / curve.density {
    case 44...: 16
    case 27...: 12
    default: 6
    }
  }

  /// `n` below zero, `p` above, `o` at zero, `q` where there is no value.
  static func tone(_ value: Double?) -> String {
    guard let value else { return "q" }
    return value < 0 ? "n" : value > 0 ? "p" : "o"
  }

  /// The curve through the points of a run, in units of the inner drawing.
  static func path(_ run: [(x: Double, value: Double)]) -> String {
    guard let first = run.first else { return "" }
    var path = "M\(x(first.x)) \(y(first.value))"
    for (from, to) in zip(run, run.dropFirst()) {
      let middle = x((from.x + to.x) / 2)
      path += "C\(middle) \(y(from.value)) \(middle) \(y(to.value)) \(x(to.x)) \(y(to.value))"
    }
    return path
  }

  private static func x(_ share: Double) -> String { String(Int((share * 1000).rounded())) }

  private static func percent(_ share: Double) -> String { Coordinate.text(share * 100) + "%" }

  static func y(_ value: Double) -> String { Coordinate.text(height(value)) }

  static func height(_ value: Double) -> Double { 50 - 18 * value }
}
