/// Which addresses a page may link or load: an allow-list, because a list of bad schemes is never complete.
///
///     https://example.com   mailto:ann@example.com   tel:+49…   ../a.md   #part   ?q=1     allowed
///     javascript:…   data:…   blob:…   //example.com   \\host   java<tab>script:…          not allowed
public enum LinkPolicy {
  private static let schemes = ["https", "http", "mailto", "tel"]

  /// Judges an address as a browser would read it: entities decoded, without blanks at its ends, in any case.
  public static func isAllowed(_ destination: String) -> Bool {
    var text = Substring(destination).utf8
    while let first = text.first, first == Byte.space { text = text.dropFirst() }
    // Browsers drop tabs and line ends inside an address, so `java\tscript:` is a scheme to them.
    if destination.unicodeScalars.contains(where: isControl) { return false }
    // Browsers take `\` for `/`, and two of them start a host name.
    if text.prefix(2).count == 2, text.prefix(2).allSatisfy({ $0 == Byte.slash || $0 == Byte.backslash }) {
      return false
    }
    guard let colon = text.firstIndex(of: Byte.colon) else { return true }
    let scheme = text[..<colon]
    if scheme.contains(where: { $0 == Byte.slash || $0 == Byte.number || $0 == 0x3F }) { return true }
    return schemes.contains { $0.utf8.elementsEqual(scheme.map(Byte.lowercased)) }
  }

  /// Whether an allowed address leads to another site.
  public static func isExternal(_ destination: String) -> Bool {
    let start = destination.utf8.drop { $0 == Byte.space }.prefix(6).map(Byte.lowercased)
    return start.starts(with: "http:".utf8) || start.starts(with: "https:".utf8)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
