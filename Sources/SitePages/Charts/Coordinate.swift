/// Numbers in SVG and the like: a plain `-`, at most two decimals, none that are zero.
enum Coordinate {
  static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)" }
    return text
  }
}
