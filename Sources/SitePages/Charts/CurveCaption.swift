import JourneyAtlas
import MarkdownTree

/// The words at a peak or low of a map's curve.
///
/// They stand above a peak and below a low point, or on the other side where something is in the way there. They
/// stay inside the column of their stage, and touch no line and no mark: what fits nowhere is left to the lane below,
/// which holds all words. Everything is laid out in pixels for a column of its least width, so in a wider one there is
/// more room, not less.
struct CurveCaption: Equatable {
  /// One or two.
  let lines: [String]
  let value: Double
  /// Where the text hangs: a share of the curve's width, and how far from there in pixels.
  let x: Double
  let shift: Int
  let anchor: Anchor
  let isAbove: Bool
  /// Pixels between the value's height and the text.
  let distance: Int
  /// How the text goes beyond the drawing at the side where it stands.
  let isOutside: Bool

  enum Anchor {
    case start, middle, end
  }

  /// What a map's columns and letters measure at least, in pixels, as the themes set them.
  enum Measure {
    /// `--column`.
    static let column = 136.0
    /// `--curve`.
    static let height = 168.0
    /// `--t0` of Chinese, the largest.
    static let letter = 12.0
    static let line = 14.5
    /// Between text and the edge of a column.
    static let edge = 6.0
    /// Between text and what it must not touch.
    static let air = 2.0
  }

  /// The captions of a journey's curve, at most one above and one below it a stage; the others are drawn with it. The highest and the lowest points
  /// come first, as ``EmotionCurve/extremes`` orders them, then where it turns.
  static func all(_ journey: Journey, _ curve: EmotionCurve, others: [EmotionCurve]) -> [CurveCaption] {
    var captions: [CurveCaption] = []
    var taken: Set<[Int]> = []
    func add(_ index: Int, isPeak: Bool) {
      guard let lines = lines(journey, curve, index) else { return }
      let place = CaptionPlace(curve: curve, others: others, index: index, isPeak: isPeak, lines: lines)
      guard let caption = place.caption,
        taken.insert([curve.points[index].stage, caption.isAbove ? 1 : 0]).inserted
      else { return }
      captions.append(caption)
    }
    for (place, extreme) in curve.extremes.enumerated() {
      let equal = curve.points.indices.filter { curve.points[$0].value == curve.points[extreme].value }
      for index in place == 0 ? equal : equal.reversed() { add(index, isPeak: place == 0) }
    }
    for (index, isPeak) in curve.turns { add(index, isPeak: isPeak) }
    return captions
  }

  /// The words of a point in at most two lines, or as much of them as makes sense alone. nil where there are none, or too
  /// many.
  private static func lines(_ journey: Journey, _ curve: EmotionCurve, _ index: Int) -> [String]? {
    let point = curve.points[index]
    let stage = journey.stages[point.stage]
    let emotion = point.step.map { stage.steps[$0].emotion } ?? stage.emotion
    guard let words = emotion?.words else { return nil }
    let isEnd =
      index > 0 && (curve.points[index - 1].stage, curve.points[index - 1].step) == (point.stage, point.step)
    let part = part(of: words, isEnd: isEnd)
    let width = Measure.column - 2 * Measure.edge
    for text in emotion?.to == nil ? [words, part] : [part, words] {
      if let lines = LabelLines.whole(text, width: width, fontSize: Measure.letter, atMost: 2) {
        return lines
      }
    }
    return nil
  }

  /// What stands before the first mark of punctuation; at the end of a `from → to` pair what stands behind the last.
  private static func part(of words: String, isEnd: Bool) -> String {
    let parts = words.split { "，；。：,;:".contains($0) }
    return String(((isEnd ? parts.last : parts.first) ?? "").drop { $0 == " " })
  }
}

/// Where a caption stands.
private struct CaptionPlace {
  let curve: EmotionCurve
  let others: [EmotionCurve]
  let index: Int
  let isPeak: Bool
  let lines: [String]

  private typealias Measure = CurveCaption.Measure
  private typealias Box = (left: Double, right: Double, top: Double, bottom: Double)

  private var point: EmotionCurve.Point { curve.points[index] }
  private var value: Double { point.value ?? 0 }
  /// The column's left edge in pixels, in columns of the least width.
  private var left: Double { Double(point.stage) * Measure.column }
  private var middle: Double { pixels(point.x) }
  private var width: Double { (lines.map(LabelLines.em).max() ?? 0) * Measure.letter }

  private func pixels(_ share: Double) -> Double { share * Double(curve.columns) * Measure.column }
  private func height(_ value: Double) -> Double { TrailChart.height(value) / 100 * Measure.height }

  var caption: CurveCaption? {
    caption(isAbove: isPeak) ?? caption(isAbove: !isPeak)
  }

  private func caption(isAbove: Bool) -> CurveCaption? {
    let (anchor, start) = across
    let distance = distance(isAbove)
    let tall = Double(lines.count) * Measure.line
    let top = height(value) + (isAbove ? -Double(distance) - tall : Double(distance))
    let box: Box = (start, start + width, top, top + tall)
    guard isFree(box) else { return nil }
    let x =
      switch anchor {
      case .middle: point.x
      case .start: Double(point.stage) / Double(curve.columns)
      case .end: Double(point.stage + 1) / Double(curve.columns)
      }
    let shift = anchor == .middle ? 0 : anchor == .start ? Int(Measure.edge) : -Int(Measure.edge)
    return CurveCaption(
      lines: lines, value: value, x: x, shift: shift, anchor: anchor, isAbove: isAbove, distance: distance,
      isOutside: isAbove ? box.top < 0 : box.bottom > Measure.height)
  }

  /// Around its mark, unless it would leave the column there: then from the column's edge.
  private var across: (anchor: CurveCaption.Anchor, start: Double) {
    let (first, last) = (left + Measure.edge, left + Measure.column - Measure.edge)
    if middle - width / 2 < first { return (.start, first) }
    if middle + width / 2 > last { return (.end, last - width) }
    return (.middle, middle - width / 2)
  }

  /// From the middle of a mark to the text: past its corner; past the number that a small mark has beside it on the side
  /// of its sign.
  private func distance(_ isAbove: Bool) -> Int {
    let radius = TrailChart.radius(curve)
    let isNumbered = radius < 9 && curve.extremes.contains(index) && isAbove == (value > 0)
    return isNumbered ? 24 : radius + 4
  }

  private func isFree(_ box: Box) -> Bool {
    let box: Box = (
      box.left - Measure.air, box.right + Measure.air, box.top - Measure.air, box.bottom + Measure.air
    )
    let own = Double(TrailChart.radius(curve))
    let isMarked = curve.points.indices.contains { place in
      let mark = curve.points[place]
      // A small mark has its number above or below.
      let isSmall = own < 9
      let tall = isSmall && place != index && curve.extremes.contains(place) ? 24 : own
      let wide = isSmall ? own : own + Double(TrailChart.widening(mark.value.map(Numbers.signed) ?? "?"))
      return touches(mark, wide, tall, box)
    }
    if isMarked || isCrossed(curve, box) { return false }
    return !others.contains { other in
      other.points.contains { $0.value != nil && touches($0, 6, 6, box) } || isCrossed(other, box)
    }
  }

  private func touches(_ mark: EmotionCurve.Point, _ wide: Double, _ tall: Double, _ box: Box) -> Bool {
    let (x, y) = (pixels(mark.x), height(mark.value ?? 0))
    return x + wide > box.left && x - wide < box.right && y + tall > box.top && y - tall < box.bottom
  }

  /// Whether a line goes through the box: looked at in small steps along each of its arcs.
  private func isCrossed(_ curve: EmotionCurve, _ box: Box) -> Bool {
    curve.runs.contains { run in
      zip(run, run.dropFirst()).contains { from, to in
        let (start, end) = (pixels(from.x), pixels(to.x))
        guard end > box.left, start < box.right else { return false }
        let (first, last) = (height(from.value), height(to.value))
        return (0...32).contains { step in
          let t = Double(step) / 32
          let (rise, ends) = (t * t * (3 - 2 * t), t * t * t)
          let x = start + (end - start) * (1.5 * t * (1 - t) + ends)
          let y = first + (last - first) * rise
          return x > box.left && x < box.right && y > box.top && y < box.bottom
        }
      }
    }
  }
}

extension CurveCaption: Markup {
  func write(into svg: inout HTML) {
    svg +=
      "<svg x=\"\(Coordinate.text(x * 100))%\" y=\"\(TrailChart.y(value))%\"><text class=\"cap \(TrailChart.tone(value))"
    if anchor != .middle { svg += anchor == .start ? " st" : " en" }
    svg += "\" y=\"\(isAbove ? -distance : distance)\""
    // The text's own height counts, which is the theme's: it hangs below its place, or stands above it.
    svg += isAbove ? lines.count > 1 ? " dy=\"-1.2em\"" : "" : " dy=\"1em\""
    if shift != 0 { svg += " x=\"\(shift)\"" }
    svg += ">\(lines[0])"
    if lines.count > 1 { svg += "<tspan x=\"\(shift)\" dy=\"1.2em\">\(lines[1])</tspan>" }
    svg += "</text></svg>"
  }
}
