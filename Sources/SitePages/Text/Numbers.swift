import MarkdownTree

/// Numbers as pages show them: a real minus sign, no decimals that the source does not have.
enum Numbers {
  /// At most two decimals, none that are zero: `3`, `2.5`, `−1.67`.
  static func plain(_ number: Double) -> String {
    // Beyond this a Double has no hundredths, and scores and scales stay far below.
    guard number.isFinite, number.magnitude < 1e15 else { return "–" }
    let hundredths = Int((number * 100).rounded())
    let text = Self.text(hundredths: hundredths.magnitude)
    return hundredths < 0 ? "−" + text : text
  }

  /// Writes what ``plain(_:)`` says.
  static func write(_ number: Double, into html: inout HTML) {
    guard number.isFinite, number.magnitude < 1e15 else { return html.append("–") }
    write(hundredths: Int((number * 100).rounded()), minus: "−", into: &html)
  }

  /// `-250` is `−2.5`, with the given sign.
  static func write(hundredths: Int, minus: StaticString, into html: inout HTML) {
    if hundredths < 0 { html.append(minus) }
    let magnitude = Int(hundredths.magnitude)
    html.number(magnitude / 100)
    if magnitude % 100 != 0 { html.text(fractions[magnitude % 100]) }
  }

  /// Writes what ``signed(_:)`` says.
  static func write(signed number: Double, into html: inout HTML) {
    if number > 0, plain(number) != "0" { html.append("+") }
    write(number, into: &html)
  }

  /// `250` is `2.5`, `305` is `3.05`.
  static func text(hundredths: UInt) -> String {
    let whole = String(hundredths / 100)
    let rest = Int(hundredths % 100)
    return rest == 0 ? whole : whole + fractions[rest]
  }

  /// `.01` … `.99`, without zeros at the end.
  private static let fractions = (0..<100).map { rest in
    rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
  }

  /// The same with a `+` above zero: emotions, differences.
  static func signed(_ number: Double) -> String {
    let text = plain(number)
    return number > 0 && text != "0" ? "+" + text : text
  }

  /// `–` where there is no number.
  static func plain(_ number: Double?) -> String { number.map { plain($0) } ?? "–" }

  /// The same with a `+` above zero.
  static func signedMean(_ number: Double) -> String {
    let text = mean(number)
    return number > 0 && text != "0.0" ? "+" + text : text
  }

  /// A share as percent without its sign: `42`, `3.4`; one decimal below 10 where it says something.
  static func percent(_ share: Double) -> String {
    let percent = share * 100
    let isSmall = percent.magnitude < 10
    return plain(isSmall ? (percent * 10).rounded() / 10 : percent.rounded())
  }

  /// What ``plain(_:)`` says, thousands parted as in all languages of the interface: `8,643`, `−1,204.5`.
  static func grouped(_ number: Double) -> String {
    let text = plain(number)
    let isNegative = text.hasPrefix("−")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: ".")
    guard var digits = parts.first, digits.utf8.count > 3 else { return text }
    var groups: [Substring] = []
    while digits.utf8.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    let whole = ([digits] + groups).joined(separator: ",")
    return (isNegative ? "−" : "") + ([Substring(whole)] + parts.dropFirst()).joined(separator: ".")
  }

  /// Exactly one decimal: means, which would else look more exact where they happen to be whole.
  static func mean(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return (tenths < 0 ? "−" : "") + "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
