/// Reads what an author wrote about a feeling.
///
///     -1 frustrated     −1, "frustrated"
///     2/5               −1            x/5 = x − 3
///     7/10              0.8           x/10 = 0.4x − 2
///     😟 lost           −1, "lost"
///     1 -> -2           1, to −2
///     -1 to +1          −1, to 1
///     curious           no value, "curious"
///     1-2, 2/7          outside the scale: a range, a scale that nobody knows
enum EmotionReader {
  struct Reading: Equatable {
    var emotion: Emotion
    /// What is outside the scale, as written.
    var offScale: String?
    /// A second number with a sign and no arrow before it, and what follows: `+1 relieved` of `-2 angry, +1 relieved`.
    var second: String?
  }

  static func read(_ text: String) -> Reading {
    let written = Array(ListText.trimmed(text).unicodeScalars)
    let scalars = written.map(\.halfWidth)
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      if let token = number(scalars, at: index) ?? face(scalars, at: index) {
        tokens.append(token)
        index = token.end
      } else {
        index += 1
      }
    }
    // A number rules over faces: "🙂 -1" is −1 and keeps its face as a word.
    let numbers = tokens.filter { !$0.isFace }
    let chosen = numbers.isEmpty ? tokens : numbers
    guard let first = chosen.first else {
      return Reading(emotion: Emotion(value: nil, words: words(scalars)))
    }
    var used = [first.start..<first.end]
    var to: Token?
    if chosen.count > 1, let arrow = arrow(scalars, after: first.end, before: chosen[1].start) {
      to = chosen[1]
      used += [arrow, chosen[1].start..<chosen[1].end]
    }
    var reading = Reading(
      emotion: Emotion(value: first.value, to: to?.value, words: words(scalars, without: used)))
    if to == nil, let other = chosen.dropFirst().first(where: { $0.isSigned && $0.value != first.value }),
      (-2...2).contains(other.value)
    {
      reading.second = ListText.trimmed(string(written[other.start...]))
    }
    for token in [first, to].compactMap({ $0 }) where !(-2...2).contains(token.value) {
      reading.offScale = reading.offScale ?? string(written[token.start..<token.end])
      reading.emotion.value = nil
      reading.emotion.to = nil
    }
    return reading
  }

  private struct Token {
    var start: Int
    var end: Int
    var value: Double
    var isFace = false
    var isSigned = false
  }

  /// A signed number, `x/5` or `x/10`, anywhere; a bare number only at either end of the text, or in
  /// brackets: "frustrated after 3 calls" is words.
  private static func number(_ scalars: [Unicode.Scalar], at start: Int) -> Token? {
    guard isSign(scalars[start]) || isDigit(scalars[start]) else { return nil }
    var index = start
    var sign = 1.0
    var isSigned = false
    if start > 0, isWordPart(scalars[start - 1]) { return nil }
    if isSign(scalars[index]) {
      // A hyphen between words, or a dash before a word, is no sign.
      isSigned = true
      if scalars[index] != "+" { sign = -1 }
      index += 1
    }
    guard let (whole, afterWhole) = decimal(scalars, from: index) else { return nil }
    index = afterWhole
    // "±1" is two feelings.
    if start > 0, scalars[start - 1] == "+" || scalars[start - 1] == "±" {
      return Token(start: start - 1, end: index, value: 99)
    }
    // "-1,5" is neither −1 nor −1.5 for sure.
    let hasComma = index + 1 < scalars.count && scalars[index] == "," && isDigit(scalars[index + 1])
    if hasComma { index = decimal(scalars, from: index + 1)?.end ?? index }
    if index < scalars.count, scalars[index] == "%" || scalars[index] == "％" { return nil }
    if let (scale, end) = outOf(scalars, from: index) {
      let value = scale == 5 ? whole - 3 : 0.4 * whole - 2
      let inRange = !isSigned && !hasComma && whole <= scale && (scale == 10 || whole >= 1)
      return Token(start: start, end: end, value: inRange ? rounded(value) : 99)
    }
    let atEdge =
      start == 0 || index == scalars.count || scalars[start - 1] == "(" || scalars[start - 1] == "（"
      || followsArrow(scalars, start) || precedesArrow(scalars, index)
    if let end = rangeEnd(scalars, from: index), isSigned || atEdge || end == scalars.count {
      return Token(start: start, end: end, value: 99)
    }
    if index < scalars.count, isWordPart(scalars[index]), !isFullStop(scalars, at: index) { return nil }
    guard isSigned || atEdge else { return nil }
    return Token(start: start, end: index, value: hasComma ? 99 : sign * whole, isSigned: isSigned)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "-", "−", "–": true
    default: false
    }
  }

  /// The end of a sentence, not a decimal point.
  private static func isFullStop(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    scalars[index] == "." && (index + 1 == scalars.count || !isWordPart(scalars[index + 1]))
  }

  private static func decimal(_ scalars: [Unicode.Scalar], from start: Int) -> (Double, end: Int)? {
    var index = start
    while index < scalars.count, isDigit(scalars[index]) { index += 1 }
    guard index > start else { return nil }
    if index + 1 < scalars.count, scalars[index] == ".", isDigit(scalars[index + 1]) {
      index += 1
      while index < scalars.count, isDigit(scalars[index]) { index += 1 }
    }
    return Double(string(scalars[start..<index])).map { ($0, index) }
  }

  /// `/5`, ` / 10`, ` of 5`, ` out of 10`, ` von 5`.
  private static func outOf(_ scalars: [Unicode.Scalar], from start: Int) -> (Double, end: Int)? {
    var index = start
    while index < scalars.count, scalars[index] == " " { index += 1 }
    let rest = scalars[index...]
    guard let sign = outOf.first(where: { rest.starts(with: $0) }) else { return nil }
    index += sign.count
    while index < scalars.count, scalars[index] == " " { index += 1 }
    guard let (scale, end) = decimal(scalars, from: index), scale == 5 || scale == 10 else { return nil }
    return (scale, end)
  }

  private static let outOf = ["/", "／", "out of ", "of ", "von "].map { Array($0.unicodeScalars) }

  /// Where a second number is joined to a first without blanks: `1-2`, `-2…+2`, `1/3`, `1:2`.
  private static func rangeEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count, index < start + 2, rangeSigns.contains(scalars[index]) { index += 1 }
    guard index > start else { return nil }
    if index < scalars.count, isSign(scalars[index]) { index += 1 }
    return decimal(scalars, from: index)?.end
  }

  private static let rangeSigns: Set<Unicode.Scalar> = ["-", "–", "/", "／", ":", "…", ".", "~"]

  private static func face(_ scalars: [Unicode.Scalar], at start: Int) -> Token? {
    guard scalars[start].value >= firstFace, let value = faces[scalars[start]] else { return nil }
    var end = start + 1
    while end < scalars.count, scalars[end].properties.isVariationSelector { end += 1 }
    return Token(start: start, end: end, value: value, isFace: true)
  }

  /// ☹, the one of them that comes first in Unicode.
  private static let firstFace: UInt32 = 0x2639

  private static let faces: [Unicode.Scalar: Double] = {
    var table: [Unicode.Scalar: Double] = [:]
    let rows: [(String, Double)] = [
      ("😡😠😭😢😱", -2), ("😟🙁☹😕😞", -1), ("😐😶", 0), ("🙂😊😌", 1), ("😀😄😃😍🤩", 2),
    ]
    for (faces, value) in rows {
      for face in faces.unicodeScalars { table[face] = value }
    }
    return table
  }()

  /// The arrow directly before `end`; words may stand before it: `0 nervous -> +1`.
  private static func arrow(_ scalars: [Unicode.Scalar], after start: Int, before end: Int) -> Range<Int>? {
    var to = end
    while to > start, scalars[to - 1].isSpace { to -= 1 }
    for arrow in ["→", "->", "–>", "=>", "⇒", "➜"] {
      let from = to - arrow.unicodeScalars.count
      if from >= start, scalars[from..<to].elementsEqual(arrow.unicodeScalars) { return from..<to }
    }
    // A word is an arrow only where nothing else stands between the two.
    var from = start
    while from < to, scalars[from].isSpace { from += 1 }
    return ["to", "bis", "到", "至"].contains(string(scalars[from..<to])) ? from..<to : nil
  }

  private static func followsArrow(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, scalars[index] == " " { index -= 1 }
    return index >= 0 && (scalars[index] == "→" || scalars[index] == ">")
  }

  private static func precedesArrow(_ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
    var index = end
    while index < scalars.count, scalars[index] == " " { index += 1 }
    guard index < scalars.count else { return false }
    return scalars[index] == "→"
      || (scalars[index] == "-" && index + 1 < scalars.count && scalars[index + 1] == ">")
  }

  /// What is left of the text without the parts that became numbers.
  private static func words(_ scalars: [Unicode.Scalar], without used: [Range<Int>] = []) -> String? {
    if used.isEmpty { return scalars.isEmpty ? nil : string(scalars[...]) }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() where !used.contains(where: { $0.contains(index) }) {
      if !scalar.isSpace { kept.append(scalar) } else if kept.last != " " { kept.append(" ") }
    }
    var text = ListText.trimmed(string(kept[...]))
    let mayHaveEmpty = kept.contains { $0 == "(" || $0 == "（" || $0 == "[" }
    for empty in ["()", "( )", "（）", "（ ）", "[]", "[ ]"] where mayHaveEmpty && text.contains(empty) {
      let parts = text.split(separator: empty, omittingEmptySubsequences: true)
      text = parts.map { ListText.trimmed(String($0)) }.joined(separator: " ")
    }
    let edges = text.unicodeScalars.drop { isSeparator($0) }
    guard let last = edges.lastIndex(where: { !isSeparator($0) }) else { return nil }
    // Quotation marks or a full stop around the number are no words.
    return edges.contains(where: isWord) ? String(edges[...last]) : nil
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "，", ":", "：", ";", "；", "–", "—", "-", "|", "、", "/", "／": true
    default: scalar.isSpace
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || isDigit(scalar) || LabelTable.isEmoji(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.isLetter && !scalar.properties.isIdeographic) || isDigit(scalar)
      || scalar == "." || scalar == "_"
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(scalars: scalars) }
}
