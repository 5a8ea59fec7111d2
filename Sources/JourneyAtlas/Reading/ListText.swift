/// Splits texts that are lists: at `,` `，` `、` `;` `；`, never inside brackets.
///
///     "Operations lead, Sales rep (EU, US)"   ["Operations lead", "Sales rep (EU, US)"]
enum ListText {
  static func split(_ text: String) -> [String] {
    if !mayHaveSeparator(text) {
      let whole = trimmed(text)
      return whole.isEmpty ? [] : [whole]
    }
    var depth = 0
    var parts: [String] = []
    var from = 0
    for separator in separators(in: text, depth: &depth) + [text.utf8.count..<text.utf8.count] {
      let part = trimmed(text[bytes: from..<separator.lowerBound])
      if !part.isEmpty { parts.append(part) }
      from = separator.upperBound
    }
    return parts
  }

  /// The separators outside brackets, as ranges of bytes. `depth` is that of the brackets around the text.
  static func separators(in text: String, depth: inout Int) -> [Range<Int>] {
    var separators: [Range<Int>] = []
    var at = 0
    for scalar in text.unicodeScalars {
      let next = at + UTF8.width(scalar)
      depth += nesting(scalar)
      if depth <= 0, isSeparator(scalar) { separators.append(at..<next) }
      at = next
    }
    return separators
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "，", "、", ";", "；": true
    default: false
    }
  }

  /// Whether a text may hold a separator: the quick answer, by its bytes.
  static func mayHaveSeparator(_ text: String) -> Bool {
    let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.contains { $0 == 0x2C || $0 == 0x3B || $0 == 0xE3 || $0 == 0xEF }
    }
    return answer ?? true
  }

  /// +1 for an opening bracket, −1 for a closing one.
  static func nesting(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "(", "（", "[": 1
    case ")", "）", "]": -1
    default: 0
    }
  }

  /// Without white space at its ends.
  static func trimmed(_ text: String) -> String {
    guard text.hasSpaceAtEdge else { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(scalars[first...last])
  }

  static func withoutLeadingSpace(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.isSpace else { return text }
    return String(text.unicodeScalars.drop { $0.isSpace })
  }

  /// A name without the text in brackets behind it, which matching ignores: `Olga (CFO)` is `Olga`.
  static func withoutBrackets(_ name: String) -> String {
    guard let bracket = name.unicodeScalars.firstIndex(where: { $0 == "(" || $0 == "（" }) else {
      return trimmed(name)
    }
    let bare = trimmed(String(name.unicodeScalars[..<bracket]))
    return bare.isEmpty ? trimmed(name) : bare
  }

  /// Whether a value stands behind a label in brackets: `pain (the worst): it rains`, which is more than a label.
  static func hasValue(behindBracketsOf text: String) -> Bool {
    var depth = 0
    var wasInside = false
    var isBehindColon = false
    for scalar in text.unicodeScalars {
      depth += nesting(scalar)
      if depth > 0 {
        wasInside = true
      } else if wasInside, scalar == ":" || scalar == "：" {
        isBehindColon = true
      } else if isBehindColon, !scalar.isSpace {
        return true
      }
    }
    return false
  }

  /// The text in brackets behind a name, without them: `CFO` of `Olga (CFO)`; nil where there is none.
  static func brackets(behind name: String) -> String? {
    let bare = withoutBrackets(name)
    let rest = trimmed(String(trimmed(name).unicodeScalars.dropFirst(bare.unicodeScalars.count)))
    let inside = rest.unicodeScalars.filter { nesting($0) == 0 }
    return inside.isEmpty ? nil : String(String.UnicodeScalarView(inside))
  }
}
