import MarkdownTree

/// Finds labels that people see and Waymark does not: in prose, and in lines that go on with the value above.
///
///     Emotion: -1        in a paragraph
///     - Pain:nobody      no blank
///     - Pain - nobody    no colon
///     - **Pain** nobody
///     - Emotion -1
///     - Doing: looks
///     -Pain: nobody      no item of its own
struct UnreadLabels {
  let file: SourceFile
  let isLabel: (String) -> Bool
  /// Whether a word is hardly meant as prose, even where it might be.
  let isSure: (String) -> Bool
  /// Whether a number behind a word is hardly meant otherwise than as its value.
  let isOfNumbers: (String) -> Bool

  typealias Findings = [(message: Message, span: Span)]

  func findings(in blocks: [Block]) -> Findings { blocks.flatMap(findings) }

  private func findings(in block: Block) -> Findings {
    switch block.content {
    case .paragraph(let inlines):
      if let columns = Self.columns(ofTable: inlines) {
        return [(.noTable(columns: columns), file.line(file.lineIndex(at: block.span.start)))]
      }
      guard let line = InlineCutting.lines(inlines).first else { return [] }
      if let found = LabelFinder.find(line, isKnown: { _ in false }), !found.isEmphasised, isSure(found.label)
      {
        return [(.labelInProse(found.label), place(found.label, block.span))]
      }
      return Self.bold(line).flatMap { isSure($0) ? [(.labelWithoutColon($0), place($0, block.span))] : nil }
        ?? []
    case .list(let list):
      return list.items.compactMap { item in
        guard item.task == nil, case .paragraph(let inlines) = item.blocks.first?.content,
          let word = word(at: inlines)
        else { return nil }
        return (.labelWithoutColon(word), place(word, item.span))
      }
    default: return []
    }
  }

  /// In the lines below the first of a value.
  func findings(in entry: Entry) -> Findings {
    guard entry.inlines.contains(.softBreak) else { return [] }
    return InlineCutting.lines(entry.inlines).dropFirst().compactMap { line in
      var line = line
      var isItem = false
      if case .text(let text) = line.first {
        let rest = text.unicodeScalars.drop { Self.signs.contains($0) || $0.isSpace }
        isItem = rest.startIndex != text.unicodeScalars.startIndex
        line[0] = .text(String(rest))
      }
      let word = LabelFinder.find(line, isKnown: { _ in false })?.label ?? Self.bold(line)
      guard let word, isItem ? isLabel(word) : isSure(word) else { return nil }
      // The value above may hold the word too.
      return (.labelGoesOn(word), file.findLast(word, in: entry.span) ?? entry.span)
    }
  }

  /// The label in `### Pain: nobody owns it`, which is a step of this name.
  func label(inHeading inlines: [Inline]) -> String? {
    LabelFinder.find(inlines, isKnown: { _ in false }).flatMap { found in
      isSure(found.label) && !found.rest.isEmpty ? found.label : nil
    }
  }

  private static let signs: Set<Unicode.Scalar> = ["-", "–", "—", "•", "·", "*", "+", "●", "▪", "○"]

  private func place(_ word: String, _ span: Span) -> Span { file.find(word, in: span) ?? span }

  /// A label in emphasis with words behind it.
  private static func bold(_ line: [Inline]) -> String? {
    guard line.count > 1, case .strong(let inner)? = line.first, case .text(let text) = line[1],
      text.unicodeScalars.first?.isSpace ?? false
    else { return nil }
    return ListText.trimmed(inner.plainText)
  }

  /// The label that an item starts with, where it is hardly anything else.
  private func word(at inlines: [Inline]) -> String? {
    guard case .text(let text) = inlines.first else {
      return Self.bold(inlines).flatMap { isSure($0) ? $0 : nil }
    }
    let start = text.unicodeScalars.prefix(40)
    if let sign = start.firstIndex(where: { $0 == ":" || $0 == "=" }) {
      let word = ListText.trimmed(String(start[..<sign]))
      if isLabel(word) { return word }
    }
    guard let blank = start.firstIndex(where: \.isSpace) else { return nil }
    let isHan = start[..<blank].last?.properties.isIdeographic ?? false
    let dash = start.indices.first { at in
      ["-", "–", "—", "→"].contains(start[at]) && start[..<at].last == " "
        && start[at...].dropFirst().first == " "
    }
    if let number = start.indices.dropFirst().first(where: {
      start[..<$0].last == " " && Self.startsNumber(start[$0...])
    }) {
      let word = ListText.trimmed(String(start[..<number]))
      // "Emotions 3 of them hide" counts them.
      if !word.hasSuffix("s"), isOfNumbers(word) { return word }
    }
    guard let end = isHan ? blank : dash else { return nil }
    let word = ListText.trimmed(String(start[..<end]))
    return isSure(word) ? word : nil
  }

  private static func startsNumber(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first else { return false }
    let digit = ["+", "-", "−", "~"].contains(first) ? rest.dropFirst().first : first
    return digit.map { ("0"..."9").contains($0) } ?? false
  }

  /// How many columns the lines of a paragraph have that was meant as a table; nil where it was not.
  private static func columns(ofTable inlines: [Inline]) -> Int? {
    guard case .text(let text)? = inlines.first, text.hasPrefix("|"), inlines.contains(.softBreak) else {
      return nil
    }
    let lines = InlineCutting.lines(inlines).prefix(2).map { ListText.trimmed($0.plainText) }
    guard lines.count == 2, lines[1].hasPrefix("|") else { return nil }
    let bars = lines[0].utf8.count { $0 == 0x7C }
    let columns = lines[0].hasSuffix("|") ? bars - 1 : bars
    return columns > 1 ? columns : nil
  }
}
