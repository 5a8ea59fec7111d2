import MarkdownTree

/// The word `Internal` where it marks something, and is no label that is taken out: what stands behind it is published.
///
///     - Internal – the vendor leaves        - [Internal] the vendor leaves
///     - Doing: reads (internal: in May)     ### Notes (internal)
///     | Web | Internal: in May |            **Internal** the vendor leaves
///
/// Looks at what ``PrivateParts`` left. "Internal audit" and "the internal team" mark nothing.
struct InternalForms {
  private(set) var findings: [(message: Message, span: Span)] = []
  private let file: SourceFile
  private let labels: LabelTable

  enum Form { case item, paragraph, heading, title, value, cell }

  init(_ file: SourceFile, _ blocks: [Block], _ labels: LabelTable) {
    self.file = file
    self.labels = labels
    look(blocks)
  }

  // MARK: Blocks

  private mutating func look(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(let level, let inlines):
        lookAtHeading(inlines, block.span, level == 1 ? .title : .heading)
      case .paragraph(let inlines): look(inlines, block.span, .paragraph)
      case .quote(let inner): look(inner)
      case .list(let list):
        for item in list.items {
          let (inlines, details) = item.firstParagraph
          look(inlines, item.span, .item)
          look(details)
        }
      case .table(let table):
        for cell in table.header { lookAtHeading(cell.inlines, cell.span, .cell) }
        for row in table.rows {
          for cell in row where !cell.plainText.isEmpty { look(cell.inlines, cell.span, .cell) }
        }
      case .code, .html, .thematicBreak: break
      }
    }
  }

  private mutating func look(_ inlines: [Inline], _ span: Span, _ form: Form) {
    for (index, line) in InlineCutting.lines(InlineCutting.withoutComments(inlines)).enumerated() {
      let text = Self.words(of: line)
      guard Self.mayStand(in: text) else { continue }
      if let marked = Self.marked(text, line, form), index == 0 || marked.isUpper {
        // A line that goes on is none of the item yet.
        report(marked, index == 0 ? form : form == .cell ? .cell : .value, span)
      } else if let marked = Self.markedInside(text) {
        report(marked, form == .cell ? .cell : .value, span)
      }
    }
  }

  private mutating func lookAtHeading(_ inlines: [Inline], _ span: Span, _ form: Form) {
    let words = StageHeading.withoutID(inlines)
    let text = Self.words(of: words)
    guard Self.mayStand(in: text) else { return }
    if let marked = Self.marked(text, words, form) {
      report(marked, form, span)
    } else if form != .title, let marked = markedHeading(text) {
      report(marked, form, span)
    }
  }

  /// The text of a line; code shows how something is written, and says nothing.
  private static func words(of line: [Inline]) -> String {
    let words = line.map { inline -> Inline in if case .code = inline { .text("`") } else { inline } }
    return ListText.trimmed(words.plainText)
  }

  private mutating func report(_ marked: Marked, _ form: Form, _ span: Span) {
    let word =
      marked.text.contains("内部") ? "内部" : marked.text.contains("內部") ? "內部" : "Internal"
    findings.append(
      (.internalForm(marked.text, form, word: word), file.find(marked.text, in: span) ?? span))
  }

  // MARK: Forms

  private struct Marked {
    /// As the author wrote it, with the sign that is none of ours.
    var text: String
    var isUpper: Bool { text.unicodeScalars.contains { ("A"..."Z").contains($0) || $0.value > 0x2FFF } }
  }

  /// At the head of a line.
  private static func marked(_ text: String, _ line: [Inline], _ form: Form) -> Marked? {
    let scalars = Array(text.unicodeScalars)
    if let word = emphasised(line, form) { return Marked(text: word) }
    let phrase = phrases.first { text.lowercased().hasPrefix($0) }
    if let phrase {
      let end = phrase.unicodeScalars.count
      let rest = scalars[end...].drop { $0.isSpace }
      if rest.isEmpty || !(rest[rest.startIndex].isLetter) {
        return Marked(text: String(scalars: scalars[..<end]))
      }
    }
    let isBracketed = scalars.first.map(isOpening) ?? false
    let start = isBracketed ? 1 : 0
    guard let end = wordEnd(scalars, from: start) else { return nil }
    let word = String(scalars: scalars[start..<end])
    if word == "INTERNAL", !isBracketed, end < scalars.count,
      scalars[end...].contains(where: { ("a"..."z").contains($0) })
    {
      return Marked(text: word)
    }
    guard let sign = sign(scalars, from: end, isBracketed: isBracketed) else { return nil }
    return Marked(text: String(scalars: scalars[..<sign]))
  }

  /// Phrases that say it without being one of the labels.
  private static let phrases = [
    "for internal use only", "for internal use", "only for internal use", "nur für den internen gebrauch",
    "nur für internen gebrauch", "仅供内部使用", "仅供内部", "仅限内部", "僅供內部使用", "僅供內部", "僅限內部",
  ]

  /// `**Internal** …`, `_[internal]_ …`: a label in emphasis, without its colon.
  private static func emphasised(_ line: [Inline], _ form: Form) -> String? {
    guard line.count > 1 else { return nil }
    switch line[0] {
    case .strong(let inner), .emphasis(let inner):
      let text = inner.plainText
      let bare = String(scalars: text.unicodeScalars.filter { !isOpening($0) && !isClosing($0) })
      // "*internal* audits are slow" stresses a word of a sentence.
      guard PrivateParts.isInternal(bare), form == .item || Marked(text: bare).isUpper else { return nil }
      return text
    default: return nil
    }
  }

  /// Behind a bracket, or behind another sign and with a colon: `reads; internal: …`.
  private static func markedInside(_ text: String) -> Marked? {
    let scalars = Array(text.unicodeScalars)
    for at in scalars.indices.dropLast() {
      let isBracket = isOpening(scalars[at])
      guard isBracket || isStop(scalars, at) else { continue }
      let start = scalars[(at + 1)...].firstIndex { !$0.isSpace } ?? scalars.endIndex
      guard let end = wordEnd(scalars, from: start),
        let sign = sign(scalars, from: end, isBracketed: false),
        isColon(scalars[sign - 1]) || isBracket && isDash(scalars[sign - 1])
      else { continue }
      return Marked(text: String(scalars: scalars[start..<sign]))
    }
    return nil
  }

  private func markedHeading(_ text: String) -> Marked? {
    let scalars = Array(text.unicodeScalars)
    // `Internal notes for the team`, not "Internal use of tools"
    if let end = Self.wordEnd(scalars, from: 0), scalars[..<end].contains(" ") {
      let word = String(scalars: scalars[..<end])
      if word.lowercased() != "internal use" { return Marked(text: word) }
    }
    if let last = scalars.last, Self.isClosing(last), let open = scalars.lastIndex(where: Self.isOpening) {
      let isOfBlueprint =
        labels.label(String(scalars: scalars[..<open])).map(Self.ofBlueprints.contains) ?? false
      let inside = String(scalars: scalars[(open + 1)...].dropLast())
      return PrivateParts.isInternal(inside) && !isOfBlueprint ? Marked(text: text) : nil
    }
    // `Team internal`
    let words = text.lowercased().split { $0 == " " || $0 == "-" }
    return (2...3).contains(words.count) && words.last == "internal"
      && !words.contains { ["external", "and", "or", "vs", "is"].contains($0) } ? Marked(text: text) : nil
  }

  /// Lanes that blueprints have for customers and for one's own people.
  private static let ofBlueprints: Set<KnownLabel> = [
    .frontstage, .backstage, .support, .channel, .touchpoint, .doing, .owner,
  ]

  // MARK: Signs

  /// The end of one of the words for it, if it stands at a place and is followed by no letter; the longest.
  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    for word in words where start + word.count <= scalars.count {
      let isEqual = word.indices.allSatisfy { at in
        let scalar = scalars[start + at]
        return scalar == word[at] || ("A"..."Z").contains(scalar) && scalar.value | 0x20 == word[at].value
      }
      guard isEqual else { continue }
      var end = start + word.count
      if end < scalars.count, scalars[end] == "s", word.count > 8 { end += 1 }
      let isHan = word[0].value > 0x7F
      if end < scalars.count, scalars[end].isLetter, !isHan { continue }
      return end
    }
    return nil
  }

  private static let words = (PrivateParts.englishWords + PrivateParts.chineseWords)
    .map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }

  /// Where the sign ends that parts the word from what it marks; nil where none does.
  private static func sign(_ scalars: [Unicode.Scalar], from end: Int, isBracketed: Bool) -> Int? {
    let at = scalars[end...].firstIndex { !$0.isSpace } ?? scalars.endIndex
    guard at < scalars.endIndex else { return nil }
    let isFree = at > end && at + 1 < scalars.count && scalars[at + 1].isSpace
    switch scalars[at] {
    case ":", "：", ";", "；", "→", ">", "=", "|", "｜": return at + 1
    case "-": return at > end ? at + 1 : nil
    case "–", "—", "−": return isFree || scalars[end - 1].value > 0x7F ? at + 1 : nil
    case let sign where isBracketed && isClosing(sign): return at + 1
    default: return nil
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool { ["-", "–", "—"].contains(scalar) }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == ":" || scalar == "：" }

  /// What may end a sentence or part of one: with a blank behind it, or in Chinese.
  private static func isStop(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    switch scalars[at] {
    case "；", "，", "。", "！", "？", "、": true
    case ";", ",", ".", "!", "?", "–", "—", "-": scalars[at + 1].isSpace
    default: false
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "（", "[", "［", "【", "{", "「", "〔", "《": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "）", "]", "］", "】", "}", "」", "〕", "》": true
    default: false
    }
  }

  // MARK: Whether it stands anywhere

  static func mayStand(in file: SourceFile) -> Bool {
    file.bytes.withUnsafeBufferPointer { mayStand($0) }
  }

  private static func mayStand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayStand($0) }
  }

  /// `intern` in any case; 内部 and 內部 end in E9 83 A8.
  private static func mayStand(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.dropFirst(5).contains { at in
      switch bytes[at] {
      case 0x6E, 0x4E:
        bytes[at - 1] | 0x20 == 0x72 && bytes[at - 2] | 0x20 == 0x65 && bytes[at - 3] | 0x20 == 0x74
          && bytes[at - 4] | 0x20 == 0x6E && bytes[at - 5] | 0x20 == 0x69
      case 0xA8: bytes[at - 1] == 0x83 && bytes[at - 2] == 0xE9
      default: false
      }
    }
  }
}
