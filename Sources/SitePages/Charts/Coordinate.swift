import MarkdownTree

/// Numbers in SVG and the like: a plain `-`, at most two decimals, none that are zero. What is no number, or lies far
/// beyond any drawing, is drawn at its edge.
enum Coordinate {
  /// Writes what ``text(_:)`` says.
  static func write(_ number: Double, into svg: inout HTML) {
    Numbers.write(hundredths: hundredths(number), minus: "-", into: &svg)
  }

  static func text(_ number: Double) -> String {
    let hundredths = hundredths(number)
    let text = Numbers.text(hundredths: hundredths.magnitude)
    return hundredths < 0 ? "-" + text : text
  }

  private static func hundredths(_ number: Double) -> Int {
    number.isNaN ? 0 : Int((min(max(number, -1e6), 1e6) * 100).rounded())
  }
}
