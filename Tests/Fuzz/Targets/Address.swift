/// How a browser reads an address, after the URL standard: blanks and control characters at its ends go, tabs and
/// line ends anywhere go, and then a scheme may stand before the first colon.
enum Address {
  /// Whether it leads to the web, to mail, to a telephone, or to a place of the same site.
  static func isHarmless(_ address: String) -> Bool {
    var text = Array(address.unicodeScalars)
    while let last = text.last, last.value <= 0x20 { text.removeLast() }
    text = text.drop { $0.value <= 0x20 }.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }
    if text.prefix(2).allSatisfy({ $0 == "/" || $0 == "\\" }), text.count > 1 { return false }
    guard let scheme = scheme(text) else { return true }
    return ["https", "http", "mailto", "tel"].contains(scheme)
  }

  private static func scheme(_ text: [Unicode.Scalar]) -> String? {
    guard let colon = text.firstIndex(of: ":"), let first = text.first, isLetter(first) else { return nil }
    let scheme = text[..<colon]
    guard scheme.allSatisfy({ isLetter($0) || ("0"..."9").contains($0) || "+-.".unicodeScalars.contains($0) })
    else { return nil }
    return String(String.UnicodeScalarView(scheme)).lowercased()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
