/// A colour of a theme, by day and by night: `#0a5c49`, or `light-dark(#0a5c49, #74d3b7)`.
///
/// No other notation: what is written so is a colour everywhere, and its contrast is known before anybody looks.
struct TokenColour: Sendable, Equatable {
  enum Scheme: String, CaseIterable, Sendable { case light, dark }

  /// 0xRRGGBB.
  let light: Int
  let dark: Int

  /// nil where the text is no colour.
  init?(_ text: String) {
    let prefix = "light-dark("
    guard text.hasPrefix(prefix), text.hasSuffix(")") else {
      guard let colour = Self.hexadecimal(Substring(text)) else { return nil }
      (light, dark) = (colour, colour)
      return
    }
    let parts = text.dropFirst(prefix.count).dropLast()
      .split(separator: ",", omittingEmptySubsequences: false).map { Self.hexadecimal($0) }
    guard parts.count == 2, let light = parts[0], let dark = parts[1] else { return nil }
    (self.light, self.dark) = (light, dark)
  }

  /// `#rgb` or `#rrggbb`, blanks around it.
  private static func hexadecimal(_ text: Substring) -> Int? {
    let digits = text.utf8.drop { $0 == 0x20 }.dropFirst().prefix { $0 != 0x20 }
    guard text.utf8.first(where: { $0 != 0x20 }) == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6,
      text.utf8.filter({ $0 != 0x20 }).count == digits.count + 1,
      digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let number = Int(String(decoding: Array(digits), as: UTF8.self), radix: 16)
    else { return nil }
    guard digits.count == 3 else { return number }
    return [number >> 8, number >> 4 & 15, number & 15].reduce(0) { $0 << 8 | $1 * 17 }
  }

  /// The contrast of two colours, 1 to 21: (L₁ + 0.05) / (L₂ + 0.05), the lighter one above. WCAG 2.2, "contrast
  /// ratio".
  func contrast(with other: TokenColour, _ scheme: Scheme) -> Double {
    let one = Self.luminance(scheme == .light ? light : dark)
    let two = Self.luminance(scheme == .light ? other.light : other.dark)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// WCAG 2.2, "relative luminance": 0 for black, 1 for white.
  private static func luminance(_ colour: Int) -> Double {
    0.2126 * linear[colour >> 16 & 255] + 0.7152 * linear[colour >> 8 & 255] + 0.0722 * linear[colour & 255]
  }

  /// The light of a channel of sRGB, 0 to 1, by its byte.
  private static let linear: [Double] = (0..<256).map { byte in
    let value = Double(byte) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base ^ 2.4 is base² times the fifth root of base², found by Newton's method; there is no C library here.
    let square = base * base
    var root = 1.0
    for _ in 0..<64 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
