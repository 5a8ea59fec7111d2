import MarkdownTree

/// Numbers in SVG and the like: a plain `-`, at most two decimals, none that are zero.
enum Coordinate {
  /// Writes what ``text(_:)`` says.
  static func write(_ number: Double, into svg: inout HTML) {
    Numbers.write(hundredths: Int((number * 100).rounded()), minus: "-", into: &svg)
  }

  static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let text = Numbers.text(hundredths: hundredths.magnitude)
    return hundredths < 0 ? "-" + text : text
  }
}
