/// Reads what an author wrote about how many go on.
///
///     31 of 40 callers ask for a quote     40 → 31
///     31/40, 40 -> 31, 40 人中 31 人        the same
///     42 % order                           a share, at either end of the text
///     about a third, up 12 % on last year  nothing: no count of who goes on
enum ConversionReader {
  enum Reading: Equatable {
    case nothing
    case conversion(Conversion)
    /// Counts that cannot be: more go on than came. As written.
    case impossible(String)
  }

  static func read(_ text: String) -> Reading {
    let scalars = text.unicodeScalars.map(\.halfWidth)
    let start = scalars.firstIndex { !$0.isSpace } ?? 0
    let end = (scalars.lastIndex { !$0.isSpace } ?? -1) + 1
    var numbers: [Number] = []
    var index = 0
    while index < scalars.count, numbers.count < 2 {
      if let number = number(scalars, at: index) {
        numbers.append(number)
        index = number.end
        // A share says it all.
        if number.isPercent { break }
      } else {
        index += 1
      }
    }
    guard let first = numbers.first else { return .nothing }
    if first.isPercent {
      guard first.start == start || first.end == end else { return .nothing }
      return Conversion(rate: first.value / 100).map(Reading.conversion) ?? .nothing
    }
    guard numbers.count == 2, !numbers[1].isPercent else { return .nothing }
    let second = numbers[1]
    let between = words(scalars[first.end..<second.start])
    let isPart = between == "/" || between == "of" || between == "out of"
    let isWhole =
      between == "->" || between == "→" || ["中", "里", "裡"].contains { between.hasSuffix($0) }
      || ["中有", "里有", "裡有"].contains { between.hasSuffix($0) }
    guard isPart || isWhole else { return .nothing }
    let (entered, left) = isPart ? (second.value, first.value) : (first.value, second.value)
    if let conversion = Conversion(entered: entered, left: left) { return .conversion(conversion) }
    // Where nobody came there is nothing to be a part of.
    return entered > 0 ? .impossible(String(scalars: scalars[first.start..<second.end])) : .nothing
  }

  private struct Number {
    var start: Int
    var end: Int
    var value: Double
    var isPercent: Bool
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    ListText.trimmed(String(scalars: scalars)).lowercased()
  }

  /// `40`, `1,204`, `42.5 %`; no part of a word, a date or a time.
  private static func number(_ scalars: [Unicode.Scalar], at start: Int) -> Number? {
    guard isDigit(scalars[start]), start == 0 || !isWordPart(scalars[start - 1]) else { return nil }
    var index = start
    var digits = ""
    while index < scalars.count {
      if isDigit(scalars[index]) {
        digits.unicodeScalars.append(scalars[index])
      } else if scalars[index] == ",", isThousands(scalars, behind: index) {
        // A comma between thousands.
      } else if scalars[index] == ".", index + 1 < scalars.count, isDigit(scalars[index + 1]) {
        digits.unicodeScalars.append(".")
      } else {
        break
      }
      index += 1
    }
    guard let value = Double(digits), value < 1e12 else { return nil }
    var end = index
    while end < scalars.count, scalars[end] == " " || scalars[end] == "\u{A0}" { end += 1 }
    if end < scalars.count, scalars[end] == "%" || scalars[end] == "％" {
      return Number(start: start, end: end + 1, value: value, isPercent: true)
    }
    if index < scalars.count, isLatin(scalars[index]) || scalars[index] == "-" || scalars[index] == ":" {
      // `40->31` goes on, `3rd`, `2026-10-01` and `10:30` are no counts.
      guard scalars[index] == "-", index + 1 < scalars.count, scalars[index + 1] == ">" else { return nil }
    }
    return Number(start: start, end: index, value: value, isPercent: false)
  }

  private static func isThousands(_ scalars: [Unicode.Scalar], behind comma: Int) -> Bool {
    let group = scalars[(comma + 1)...].prefix { isDigit($0) }
    return group.count == 3
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x80 && scalar.isLetter }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || isLatin(scalar) || scalar == "." || scalar == "-" || scalar == ":"
  }
}
