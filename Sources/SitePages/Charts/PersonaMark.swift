import MarkdownTree

/// The shape of one persona on a map that tells personas apart: on its curve, before what it feels, in the legend. The
/// diamond is the journey's own.
struct PersonaMark: Markup {
  /// Among the personas of the map, from 0.
  let number: Int

  /// Within six units around the middle. After the last they begin anew, hollow.
  private static let shapes: [HTML] = [
    "M-5 0A5 5 0 0 1 5 0A5 5 0 0 1-5 0Z",  // circle
    "M-4.5-4.5H4.5V4.5H-4.5Z",  // square
    "M0-5.5L5.5 4.5H-5.5Z",  // triangle
    "M0 5.5L5.5-4.5H-5.5Z",  // triangle, on its head
    "M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",  // plus
    "M-5.5-3L-3-5.5L0-2.5L3-5.5L5.5-3L2.5 0L5.5 3L3 5.5L0 2.5L-3 5.5L-5.5 3L-2.5 0Z",  // cross
    "M0-6L1.6-1.9L5.7-1.9L2.4.8L3.5 5L0 2.5L-3.5 5L-2.4.8L-5.7-1.9L-1.6-1.9Z",  // star
    "M-5-5.5H5L1 0L5 5.5H-5L-1 0Z",  // hourglass
    "M-5.5-5L0-1L5.5-5V5L0 1L-5.5 5Z",  // bow
    "M-3-5.5H3L5.5 0L3 5.5H-3L-5.5 0Z",  // hexagon
    "M-5.5 3A5.5 5.5 0 0 1 5.5 3Z",  // half moon
    "M-6-2H6V2H-6Z",  // bar
  ]

  private var shape: HTML { Self.shapes[number % Self.shapes.count] }
  /// The same on everything that is one persona's, so that pointing at one of them finds the others: `u1`…`u12`.
  var name: HTML { "u\(number % Self.shapes.count + 1)" }
  private var tone: HTML { number < Self.shapes.count ? "pm" : "pm o" }

  func write(into html: inout HTML) {
    html += "<svg class=\"\(tone)\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><path d=\"\(shape)\"/></svg>"
  }

  /// At a place of a chart, in percent; y is the drawing's.
  func write(x: String, y: String, into svg: inout HTML) {
    svg += "<svg class=\"\(tone) \(name)\" x=\"\(x)\" y=\"\(y)%\"><path d=\"\(shape)\"/></svg>"
  }

  /// How far from the middle of a column its points stand, as a share of the column: beside each other, since personas
  /// often feel the same, with room for the journey's own mark in the middle.
  static func shift(_ number: Int, of count: Int) -> Double {
    let middle = count > 4 ? 3 : 1
    let left = (count + 1) / 2
    let slots = 2 * left + middle
    let slot = number < left ? number : number + middle
    return (Double(slot) + 1) / Double(slots + 1) - 0.5
  }
}
