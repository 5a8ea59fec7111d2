import MarkdownTree

/// A label at the head of a line, and what follows it.
struct LabelledText {
  /// As written, without markup and colon.
  var label: String
  /// Whether the label stands in emphasis: `**Pain:** …`.
  var isEmphasised: Bool
  var rest: [Inline]
}

/// Finds the label at the head of a run of inlines.
///
///     Pain: nobody owns it          "Pain"
///     **Pain:** nobody owns it      "Pain"
///     **Pain**：没有人负责            "Pain"
///     🎯 **Goal** – one place        "Goal", only where `isKnown` says so
enum LabelFinder {
  static func find(_ inlines: [Inline], isKnown: (String) -> Bool) -> LabelledText? {
    var inlines = inlines[...]
    if case .text(let text) = inlines.first, inlines.count > 1, !hasWord(text) { inlines.removeFirst() }
    guard let first = inlines.first else { return nil }
    let rest = Array(inlines.dropFirst())
    switch first {
    case .strong(let inner), .emphasis(let inner):
      return emphasised(inner.plainText, rest, isKnown)
    case .text(let text):
      return plain(text, rest)
    default:
      return nil
    }
  }

  private static func emphasised(_ words: String, _ rest: [Inline], _ isKnown: (String) -> Bool)
    -> LabelledText?
  {
    let label = ListText.trimmed(words)
    if let last = label.unicodeScalars.last, last == ":" || last == "：" {
      let bare = ListText.trimmed(String(label.unicodeScalars.dropLast()))
      return bare.isEmpty
        ? nil : LabelledText(label: bare, isEmphasised: true, rest: InlineCutting.trimmed(rest))
    }
    guard case .text(let text) = rest.first else { return nil }
    let scalars = text.unicodeScalars.drop { $0.isSpace }
    guard let sign = scalars.first else { return nil }
    let isColon = sign == ":" || sign == "："
    let isDash = (sign == "–" || sign == "—" || sign == "-") && scalars.dropFirst().first == " "
    guard isColon || (isDash && isKnown(label)) else { return nil }
    let after: [Inline] = [.text(String(scalars.dropFirst()))] + rest.dropFirst()
    return LabelledText(label: label, isEmphasised: true, rest: InlineCutting.trimmed(after))
  }

  private static func plain(_ text: String, _ rest: [Inline]) -> LabelledText? {
    guard let colon = Colon(in: text), colon.start > 0 else { return nil }
    let before = text[bytes: colon.labelStart..<colon.start]
    let label = ListText.trimmed(before)
    guard !label.isEmpty else { return nil }
    let after = text[bytes: colon.valueStart..<text.utf8.count]
    // "10:30" and "https://…" are no labels; a colon of ours has a blank or the line's end behind it, or a
    // Han character before it, where people write no blanks.
    let isAfterHan =
      !colon.isAfterASCII && before.unicodeScalars.last?.properties.isIdeographic ?? false
    if !colon.isWide, !isAfterHan, colon.valueStart == colon.end {
      if let next = after.unicodeScalars.first {
        if !next.isSpace { return nil }
      } else if let follower = rest.first {
        switch follower {
        case .softBreak, .hardBreak: break
        default: return nil
        }
      }
    }
    let words = ListText.withoutLeadingSpace(after)
    let value = words.isEmpty ? rest : rest.isEmpty ? [.text(words)] : [.text(words)] + rest
    return LabelledText(label: label, isEmphasised: false, rest: InlineCutting.trimmed(value))
  }

  /// The first colon of a text, `:` or `：`, in bytes.
  private struct Colon {
    var start = 0
    var end = 0
    var isWide = false
    var isAfterASCII = false
    /// Behind the ASCII blanks at the start of the text.
    var labelStart = 0
    /// Behind the ASCII blanks that follow the colon.
    var valueStart = 0

    init?(in text: String) {
      var text = text
      let isFound = text.withUTF8 { find(in: $0) }
      if !isFound { return nil }
    }

    private mutating func find(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      while start < bytes.count, bytes[start] != 0x3A {
        isWide =
          bytes[start] == 0xEF && start + 2 < bytes.count && bytes[start + 1] == 0xBC
          && bytes[start + 2] == 0x9A
        if isWide { break }
        start += 1
      }
      guard start < bytes.count else { return false }
      end = start + (isWide ? 3 : 1)
      isAfterASCII = start == 0 || bytes[start - 1] < 0x80
      while labelStart < start, LabelTable.isBlank(bytes[labelStart]) { labelStart += 1 }
      valueStart = end
      while valueStart < bytes.count, LabelTable.isBlank(bytes[valueStart]) { valueStart += 1 }
      return true
    }
  }

  private static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.isLetter || ("0"..."9").contains($0) }
  }

  /// Whether an unknown word may be a label where every item of the list has one: at most 4 words or 12 Han
  /// characters, not only digits, no time, no address.
  static func mayBeLabel(_ word: String) -> Bool {
    if let answer = mayBeASCIILabel(word) { return answer }
    let scalars = word.unicodeScalars
    guard scalars.contains(where: { $0.isLetter }) else { return false }
    if word.contains("://") || word.hasPrefix("www.") || word.contains("@") { return false }
    let ideographs = scalars.filter { $0.properties.isIdeographic }.count
    if ideographs > 12 { return false }
    let words = scalars.split { $0.isSpace }
    return ideographs > 0 ? words.count <= 8 : words.count <= 4
  }

  /// The same of a word in ASCII, by its bytes; nil where it is none.
  private static func mayBeASCIILabel(_ word: String) -> Bool? {
    var word = word
    return word.withUTF8 { bytes -> Bool? in
      var hasLetter = false
      var words = 0
      var last: UInt8 = 0x20
      for (at, byte) in bytes.enumerated() {
        let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
        if byte >= 0x80 { return nil }
        if byte == 0x40 { return false }
        if byte == 0x2F, last == 0x2F, at > 1, bytes[at - 2] == 0x3A { return false }
        if (0x61...0x7A).contains(byte | 0x20) { hasLetter = true }
        if !isBlank, last == 0x20 { words += 1 }
        last = isBlank ? 0x20 : byte
      }
      return hasLetter && words <= 4 && !bytes.starts(with: [0x77, 0x77, 0x77, 0x2E])
    }
  }
}
