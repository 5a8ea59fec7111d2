/// Numbers as pages show them: a real minus sign, no decimals that the source does not have.
enum Numbers {
  /// At most two decimals, none that are zero: `3`, `2.5`, `−1.67`.
  static func plain(_ number: Double) -> String {
    // Beyond this a Double has no hundredths, and scores and scales stay far below.
    guard number.isFinite, number.magnitude < 1e15 else { return "–" }
    let hundredths = Int((number * 100).rounded())
    let magnitude = hundredths.magnitude
    var text = String(magnitude / 100)
    let rest = magnitude % 100
    if rest > 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    }
    return hundredths < 0 ? "−" + text : text
  }

  /// The same with a `+` above zero: emotions, differences.
  static func signed(_ number: Double) -> String {
    let text = plain(number)
    return number > 0 && text != "0" ? "+" + text : text
  }

  /// `–` where there is no number.
  static func plain(_ number: Double?) -> String { number.map { plain($0) } ?? "–" }

  /// Exactly one decimal: means, which would else look more exact where they happen to be whole.
  static func mean(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return (tenths < 0 ? "−" : "") + "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
