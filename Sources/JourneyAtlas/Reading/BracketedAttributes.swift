/// Finds what was meant as attributes of a touchpoint, and became part of its name.
///
///     Web {importance=5, channel=Web}    | importance 5 | channel Web
///     Web (importance: 5)                | importance 5
///     Web [importance 5]                 | importance 5
///     Support (phone)                    nothing: a name
struct BracketedAttributes {
  /// With the brackets, as written.
  var text: String
  /// As it should be written.
  var right: String

  /// Of what stands in brackets, in characters: with an end, a text of opening brackets takes no longer than others.
  private static let longest = 200

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "{": "}", "(": ")", "[": "]", "（": "）", "【": "】",
  ]

  static func find(in text: String, labels: LabelTable) -> [BracketedAttributes] {
    // Most names have no brackets.
    guard text.unicodeScalars.contains(where: { closing[$0] != nil }) else { return [] }
    var found: [BracketedAttributes] = []
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(where: { closing[$0] != nil }), let close = closing[rest[open]] {
      rest = rest[open...]
      guard let end = rest.prefix(longest).firstIndex(of: close) else {
        rest = rest.dropFirst()
        continue
      }
      let inner = rest[rest.index(after: open)..<end]
      if let right = attributes(String(inner), isBrace: rest[open] == "{", labels) {
        found.append(BracketedAttributes(text: String(rest[open...end]), right: right))
      }
      rest = rest[rest.index(after: end)...]
    }
    return found
  }

  /// nil where one part is no attribute.
  private static func attributes(_ inner: String, isBrace: Bool, _ labels: LabelTable) -> String? {
    let pairs = ListText.split(inner).map { pair($0, isBrace: isBrace, labels) }
    let known = pairs.compactMap { $0 }
    guard !known.isEmpty, known.count == pairs.count else { return nil }
    return known.map { "| \($0.name) \($0.value)" }.joined(separator: " ")
  }

  private static func pair(_ text: String, isBrace: Bool, _ labels: LabelTable)
    -> (name: String, value: String)?
  {
    let scalars = text.unicodeScalars
    let sign = scalars.firstIndex { $0 == "=" || $0 == ":" || $0 == "：" }
    guard let middle = sign ?? scalars.firstIndex(where: { $0.isSpace }) else { return nil }
    let name = ListText.trimmed(String(scalars[..<middle]))
    let value = ListText.trimmed(String(scalars[scalars.index(after: middle)...]))
    guard !value.isEmpty, let column = labels.column(name) else { return nil }
    // Braces are hardly ever part of a name; what stands in others must leave no doubt.
    let isMeant =
      isBrace || figures.contains(column) && (sign != nil || Numbers.read(value) != nil)
      || (sign != nil && ["channel", "owner", "metric"].contains(column))
    return isMeant ? (name, value) : nil
  }

  private static let figures: Set<String> = ["importance", "performance", "effort"]
}
