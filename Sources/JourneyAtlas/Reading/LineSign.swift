/// A sign before a line that people take for that of a list, and CommonMark does not.
///
///     • Pain: …      ● 行为：…     －行为：…     from Word and Chinese editors
///     o Pain: …      a. Pain: …   1、行为：…    ①行为：…
///     —Pain: …       *Pain: …     **Pain       no blank behind it
struct LineSign {
  let sign: String
  let rest: String

  /// nil where no sign stands there, or nothing behind it.
  init?(_ text: String) {
    guard Self.mayStart(text) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let start = scalars.firstIndex { !$0.isSpace } ?? scalars.count
    var end = Self.bullets(scalars, from: start)
    if end == start { end = Self.counter(scalars, from: start) ?? start }
    let rest = ListText.trimmed(String(scalars: scalars[end...]))
    guard end > start, !rest.isEmpty else { return nil }
    sign = ListText.trimmed(String(scalars: scalars[start..<end]))
    self.rest = rest
  }

  /// Dashes part things in prose too.
  var isDash: Bool { sign.unicodeScalars.allSatisfy { ["-", "–", "—", "－"].contains($0) } }

  /// Nearly all labels and lines begin with a letter that no counter's end follows.
  private static func mayStart(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if isCount(first) {
      return text.unicodeScalars.prefix(5).dropFirst().contains {
        isCountEnd($0) || first == "o" && $0 == " "
      }
    }
    return first.isSpace || first == "(" || first == "（" || isBullet(first) || isCircled(first)
  }

  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x24FF).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
  }

  private static func isCountEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", ")", "）", ".", "．": true
    default: false
    }
  }

  private static func bullets(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    scalars[start...].firstIndex { !isBullet($0) && !$0.isSpace } ?? scalars.count
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "−", "－", "*", "＊", "_", "+", "•", "·", "・", "●", "○", "◦", "▪", "▫", "■", "□", "◆",
      "◇", "▶",
      "►", "➢", "➤", "❖", "§", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}":
      true
    default: false
    }
  }

  /// `1、`, `一、`, `(1)`, `（1）`, `①`, `a.`, `a)`, and the `o` of Word.
  private static func counter(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    if isCircled(scalars[start]) { return start + 1 }
    let isOpen = scalars[start] == "(" || scalars[start] == "（"
    var at = isOpen ? start + 1 : start
    let word = at
    while at < scalars.count, at - word < 3, isCount(scalars[at]) { at += 1 }
    let isLetter = at - word == 1 && scalars[word].value < 0x80 && scalars[word].isLetter
    guard at > word, at < scalars.count else { return nil }
    let isOfOneKind = isLetter || scalars[word..<at].allSatisfy { $0.value >= 0x80 || !$0.isLetter }
    guard isOfOneKind else { return nil }
    if isOpen { return scalars[at] == ")" || scalars[at] == "）" ? at + 1 : nil }
    return isCountEnd(scalars[at]) || scalars[at] == " " && isLetter && scalars[word] == "o" ? at + 1 : nil
  }

  private static func isCount(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "A"..."Z", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
}
