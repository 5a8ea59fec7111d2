/// Swift source in which each text is marked and each of its letters has an accent, so that whatever has none on a
/// page was not taken from the language.
///
///     allPages: { "All \($0) pages" }    allPages: { "⟦Åļļ \($0) þåĝéš⟧" }
struct PseudoText {
  private let source: [Character]
  private var at = 0
  private var result = ""

  init(_ source: String) { self.source = Array(source) }

  static func translated(_ source: String) -> String {
    var text = PseudoText(source)
    text.code(until: nil)
    return text.result
  }

  private static let small = Array("åƀçđéƒĝĥîĵķĺɱñöþɋŕšţûṽŵẋýž")
  private static let large = Array("ÅƁÇĐÉƑĜĤÎĴĶĹṀÑÖÞɊŔŠŢÛṼŴẊÝŽ")

  private func starts(_ text: String) -> Bool { source[at...].starts(with: text) }

  private mutating func take() {
    result.append(source[at])
    at += 1
  }

  /// Code up to the end of an interpolation, or of the file.
  private mutating func code(until end: Character?) {
    var depth = 0
    while at < source.count {
      let character = source[at]
      if character == end, depth == 0 { return }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if starts("//") {
        while at < source.count, source[at] != "\n" { take() }
      } else if starts("\"\"\"") {
        literal("\"\"\"")
      } else if character == "\"" {
        literal("\"")
      } else {
        take()
      }
    }
  }

  /// A text between quotes, with its marks inside them.
  private mutating func literal(_ quotes: String) {
    // The name of a rule, which is matched and not shown.
    let isPattern = result.hasSuffix("case ")
    result += quotes
    at += quotes.count
    let before = result
    result = ""
    var hasLetters = false
    var isTag = false
    while at < source.count, !starts(quotes) {
      if starts("\\(") {
        result += "\\("
        at += 2
        code(until: ")")
        take()
      } else if starts("\\u{") {
        while source[at] != "}" { take() }
        take()
      } else if source[at] == "\\" {
        take()
        take()
      } else {
        // "a < b" is a text.
        if source[at] == "<", at + 1 < source.count, source[at + 1].isLetter || source[at + 1] == "/" {
          isTag = true
        }
        if source[at] == ">" { isTag = false }
        let letter = isTag || isPattern ? nil : Self.accented(source[at])
        hasLetters = hasLetters || letter != nil
        result.append(letter ?? source[at])
        at += 1
      }
    }
    result = before + (hasLetters ? Self.marked(result, isLong: quotes.count > 1) : result) + quotes
    at += quotes.count
  }

  /// The first and the last line of a long literal belong to its quotes.
  private static func marked(_ text: String, isLong: Bool) -> String {
    guard isLong else { return "⟦" + text + "⟧" }
    var text = text
    let first = text.firstIndex { !$0.isWhitespace } ?? text.startIndex
    text.insert("⟦", at: first)
    let last = text.lastIndex { !$0.isWhitespace } ?? text.startIndex
    text.insert("⟧", at: text.index(after: last))
    return text
  }

  private static func accented(_ character: Character) -> Character? {
    guard let value = character.asciiValue else { return nil }
    switch value {
    case 0x61...0x7A: return small[Int(value) - 0x61]
    case 0x41...0x5A: return large[Int(value) - 0x41]
    default: return nil
    }
  }
}
