import MarkdownTree

/// Numbers in SVG and the like: a plain `-`, at most two decimals, none that are zero.
enum Coordinate {
  /// Writes what ``text(_:)`` says.
  static func write(_ number: Double, into svg: inout HTML) {
    if let small = UInt8(exactly: number) { svg.number(Int(small)) } else { svg.text(text(number)) }
  }

  static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let text = Numbers.text(hundredths: hundredths.magnitude)
    return hundredths < 0 ? "-" + text : text
  }
}
