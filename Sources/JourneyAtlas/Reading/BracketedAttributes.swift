import MarkdownTree

/// Finds what was meant as attributes, and became part of a name. In that of a touchpoint or an opportunity:
///
///     Web {importance=5, channel=Web}    importance 5, channel Web
///     Web (importance: 5)                importance 5
///     Web [importance 5]                 importance 5
///     Web {importance=5                  the same, where the bracket is not closed, or by another one
///     Support (phone)                    nothing: a name
///
/// In a heading, where braces hold an id and nothing else:
///
///     Buys {state=paid}                  state paid
///     Buys {id=buys}, Buys {#buys        #buys
///     Sets {a, b}                        nothing: a name
struct BracketedAttributes {
  /// With the brackets, as written.
  var text: String
  /// Names and values, without signs between them; the name of an id is `#`.
  var pairs: [(name: String, value: String)]

  /// Of what stands in brackets, in characters: with an end, a text of opening brackets takes no longer than others.
  private static let longest = 200

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "{": "}", "(": ")", "[": "]", "（": "）", "【": "】", "｛": "｝", "［": "］",
  ]
  private static let closers = Set(closing.values)

  static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    closing[scalar] != nil || closers.contains(scalar)
  }

  /// In the name of a touchpoint or the words of an opportunity.
  static func find(in text: String, labels: LabelTable) -> [BracketedAttributes] {
    find(in: text) { inner, open in
      guard let pairs = pairs(inner, read: { known($0, labels) }) else { return nil }
      // Braces are hardly ever part of a name; what stands in others must leave no doubt.
      let isMeant =
        isBrace(open) || ListText.split(inner).contains { attribute(in: $0, labels: labels) != nil }
      return isMeant ? pairs : nil
    }
  }

  /// In the words of a heading.
  static func find(inHeading text: String, labels: LabelTable) -> [BracketedAttributes] {
    find(in: text) { inner, open in
      id(inner, open).map { [("#", $0)] } ?? pairs(inner) { setting($0, isBrace: isBrace(open), labels) }
    }
  }

  /// The quick answer, by bytes: brackets of ASCII, or the first byte of all others.
  static func mayStand(in text: String) -> Bool {
    let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.contains { $0 == 0x28 || $0 == 0x5B || $0 == 0x7B || $0 == 0xE3 || $0 == 0xEF }
    }
    return answer ?? true
  }

  private static func find(
    in text: String, read: (String, Unicode.Scalar) -> [(name: String, value: String)]?
  ) -> [BracketedAttributes] {
    guard mayStand(in: text) else { return [] }
    var found: [BracketedAttributes] = []
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(where: { closing[$0] != nil }) {
      rest = rest[open...]
      guard let part = part(of: rest) else {
        rest = rest.dropFirst()
        continue
      }
      if let pairs = read(String(part.inner), rest[open]) {
        found.append(BracketedAttributes(text: String(rest[..<part.end]), pairs: pairs))
      } else if !part.isClosed {
        rest = rest.dropFirst()
        continue
      }
      rest = rest[part.end...]
    }
    return found
  }

  /// What the bracket at the start holds, and where it ends: at its closing one, else at another one or at the end of
  /// the text.
  private static func part(
    of rest: Substring.UnicodeScalarView
  ) -> (inner: Substring.UnicodeScalarView, end: Substring.Index, isClosed: Bool)? {
    guard let open = rest.first else { return nil }
    let near = rest.prefix(longest)
    let start = rest.index(after: rest.startIndex)
    if let end = near.firstIndex(where: { $0 == closing[open] }) {
      return (rest[start..<end], rest.index(after: end), true)
    }
    let end = near[start...].firstIndex { closers.contains($0) || closing[$0] != nil }
    if let end {
      return closers.contains(rest[end]) ? (rest[start..<end], rest.index(after: end), false) : nil
    }
    return near.endIndex == rest.endIndex ? (rest[start...], rest.endIndex, false) : nil
  }

  /// nil where one part is no attribute.
  private static func pairs(
    _ inner: String, read: (String) -> (name: String, value: String)?
  ) -> [(name: String, value: String)]? {
    let parts = ListText.split(inner).flatMap(atSigns)
    let known = parts.compactMap(read)
    return known.isEmpty || known.count < parts.count ? nil : known
  }

  /// `importance=5 channel=Web` are two.
  private static func atSigns(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    guard words.count > 1, words.allSatisfy({ $0.dropFirst().dropLast().contains("=") }) else {
      return [text]
    }
    return words.map(String.init)
  }

  /// The name and the value of a text that is an attribute without doubt.
  static func attribute(in text: String, labels: LabelTable) -> (name: String, value: String)? {
    guard let (name, value, sign) = split(text), let column = labels.column(name) else { return nil }
    let isMeant =
      figures.contains(column) && (sign != nil || Numbers.read(value) != nil)
      || (sign != nil && ["channel", "owner", "metric"].contains(column))
    return isMeant ? (name, value) : nil
  }

  /// The name and the value of a text that starts with a name of ours.
  static func known(_ text: String, _ labels: LabelTable) -> (name: String, value: String)? {
    guard let (name, value, _) = split(text), labels.column(name) != nil else { return nil }
    return (name, value)
  }

  private static let figures: Set<String> = ["importance", "performance", "effort", "impact"]

  /// What looks like `key=value`; with a colon, or in other brackets than braces, only a key that has a meaning.
  private static func setting(
    _ text: String, isBrace: Bool, _ labels: LabelTable
  ) -> (name: String, value: String)? {
    guard let (name, value, sign) = split(text), let sign, !name.contains(" ") else { return nil }
    let isEqual = sign == "=" || sign == "＝"
    let isKnown = labels.column(name) != nil || labels.journeyKey(name) != nil
    return isBrace ? isEqual || isKnown ? (name, value) : nil : isEqual && isKnown ? (name, value) : nil
  }

  /// `#buys`, `id=buys`, and the `:#buys` of other programs. `#` alone may be a hash of its own: `Ticket [#42]`.
  private static func id(_ inner: String, _ open: Unicode.Scalar) -> String? {
    let words = ListText.trimmed(inner)
    if let (name, value, sign) = split(words), name.lowercased() == "id", let sign {
      return (isBrace(open) || sign == "=" || sign == "＝") && !value.contains(" ") ? value : nil
    }
    let hash = words.unicodeScalars.drop { $0 == ":" || $0.isSpace }
    guard let first = hash.first, first == "#" || first == "＃" else { return nil }
    let name = hash.dropFirst()
    guard let start = name.first, start.isLetter || isBrace(open) && !start.isSpace,
      isBrace(open) || ["[", "［", "【"].contains(open), !name.contains(where: \.isSpace)
    else { return nil }
    return String(name)
  }

  private static func split(_ text: String) -> (name: String, value: String, sign: Unicode.Scalar?)? {
    let scalars = text.unicodeScalars
    let sign = scalars.firstIndex { $0 == "=" || $0 == ":" || $0 == "：" || $0 == "＝" }
    guard let middle = sign ?? scalars.firstIndex(where: { $0.isSpace }) else { return nil }
    let name = ListText.trimmed(String(scalars[..<middle]))
    let value = ListText.trimmed(String(scalars[scalars.index(after: middle)...]))
    return name.isEmpty || value.isEmpty ? nil : (name, value, sign.map { scalars[$0] })
  }

  private static func isBrace(_ open: Unicode.Scalar) -> Bool { open == "{" || open == "｛" }
}
