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
  /// Whether a label is a key of the file itself, with a value that it may have; below the title only.
  var isKey: (String, String) -> Bool = { _, _ in false }

  typealias Findings = [(message: Message, span: Span)]

  func findings(in blocks: [Block]) -> Findings { blocks.flatMap(findings) }

  private func findings(in block: Block) -> Findings {
    switch block.content {
    case .paragraph(let inlines):
      if let columns = Self.columns(ofTable: inlines) {
        let isDoubled = Array(inlines.prefix(1)).plainText.hasPrefix("||")
        return [
          (.noTable(columns: columns, isDoubled: isDoubled), file.line(file.lineIndex(at: block.span.start)))
        ]
      }
      return findings(inParagraph: InlineCutting.lines(inlines), block.span)
    case .list(let list):
      return list.items.compactMap { item in
        guard item.task == nil, case .paragraph(let inlines) = item.blocks.first?.content else { return nil }
        if let (sign, word) = signed(inlines) {
          return (.signBeforeLabel(sign, word), place(word, item.span))
        }
        return word(at: inlines, isEnough: isLabel).map { (.labelWithoutColon($0), place($0, item.span)) }
      }
    default: return []
    }
  }

  /// A line behind one that looks like a field is hardly prose.
  private func findings(inParagraph lines: [[Inline]], _ span: Span) -> Findings {
    var found: Findings = []
    var rest = span
    var hasSign = false
    for (index, line) in lines.enumerated() {
      let isBehind = index > 0 && !found.isEmpty
      var message: Message?
      var word = ""
      if let (sign, label) = signed(line) {
        word = label
        // All lines of a list have it.
        if !hasSign { message = .signOfNoList(sign, label) }
        hasSign = true
      } else if let label = LabelFinder.find(line, isKnown: { _ in false }), !label.isEmphasised {
        let isMeant =
          isSure(label.label) || isBehind && isLabel(label.label)
          || isKey(label.label, label.rest.plainText)
        if isMeant {
          word = label.label
          message = .labelInProse(word)
        }
      } else if index == 0 || isBehind, let label = self.word(inProse: line) {
        word = label
        message = .labelWithoutColon(label)
      }
      if let message {
        let place = file.find(word, in: rest) ?? span
        found.append((message, place))
        if place != span { rest = Span(place.end, span.end) }
      }
    }
    return found
  }

  private func word(inProse line: [Inline]) -> String? {
    // "Age 34, and still riding every day" is the start of a story.
    let isShort = line.plainText.utf8.count <= 24
    return word(at: line, isEnough: isSure, mayBeNumber: isShort)
  }

  /// The known label behind a sign that begins no list for CommonMark: `• Pain: …`.
  private func signed(_ line: [Inline]) -> (sign: String, label: String)? {
    guard case .text(let text)? = line.first, let cut = LineSign(text) else { return nil }
    let rest: [Inline] = [.text(cut.rest)] + line.dropFirst()
    let label =
      LabelFinder.find(rest, isKnown: { _ in false })?.label
      ?? word(at: rest, isEnough: isSure, mayBeNumber: false)
    // A dash may stand before who said it: "— Research: interview 3".
    guard let label, cut.isDash ? isSure(label) : isLabel(label) else { return nil }
    return (cut.sign, LineSign(label)?.rest ?? label)
  }

  /// In the lines below the first of a value, and before its label.
  func findings(in entry: Entry) -> Findings {
    var found: Findings = []
    if let cut = LineSign(entry.wording), isLabel(cut.rest) {
      found.append((.signBeforeLabel(cut.sign, cut.rest), place(entry.wording, entry.span)))
    }
    guard entry.inlines.contains(.softBreak) else { return found }
    return found
      + InlineCutting.lines(entry.inlines).dropFirst().compactMap { line in
        var line = line
        var isItem = false
        if case .text(let text) = line.first, let cut = LineSign(text) {
          isItem = true
          line[0] = .text(cut.rest)
        }
        let label = LabelFinder.find(line, isKnown: { _ in false })
        guard let word = label?.label ?? Self.bold(line) else { return nil }
        guard isItem ? isLabel(word) : isSure(word) || isKey(word, label?.rest.plainText ?? "") else {
          return nil
        }
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

  private func place(_ word: String, _ span: Span) -> Span { file.find(word, in: span) ?? span }

  /// A label in emphasis with words behind it.
  private static func bold(_ line: [Inline]) -> String? {
    guard line.count > 1, case .strong(let inner)? = line.first, case .text(let text) = line[1],
      text.unicodeScalars.first?.isSpace ?? false
    else { return nil }
    return ListText.trimmed(inner.plainText)
  }

  /// The label that a line starts with, where it is hardly anything else.
  private func word(at inlines: [Inline], isEnough: (String) -> Bool, mayBeNumber: Bool = true) -> String? {
    guard case .text(let text) = inlines.first else {
      return Self.bold(inlines).flatMap { isSure($0) ? $0 : nil }
    }
    guard Self.mayHoldLabel(text) else { return nil }
    if let word = Self.bracketed(text), isSure(word) { return word }
    let start = text.unicodeScalars.prefix(40)
    if let sign = start.firstIndex(where: { $0 == ":" || $0 == "=" }) {
      let word = ListText.trimmed(String(start[..<sign]))
      if isEnough(word) { return LineSign(word)?.rest ?? word }
    }
    guard let blank = start.firstIndex(where: \.isSpace) else { return nil }
    let isHan = start[..<blank].last?.properties.isIdeographic ?? false
    let dash = start.indices.first { at in
      ["-", "–", "—", "→"].contains(start[at]) && start[..<at].last == " "
        && start[at...].dropFirst().first == " "
    }
    if mayBeNumber, Self.startsNumber(start[blank...].drop(while: \.isSpace)) {
      let word = ListText.trimmed(String(start[..<blank]))
      // "Emotions 3 of them hide" counts them.
      if !word.hasSuffix("s"), isOfNumbers(word) { return word }
    }
    guard let end = isHan ? blank : dash else { return nil }
    let word = ListText.trimmed(String(start[..<end]))
    return isSure(word) ? word : nil
  }

  /// Whether a line has a sign that may stand behind a label, or letters that need none: few lines of prose do.
  private static func mayHoldLabel(_ text: String) -> Bool {
    text.utf8.prefix(160).contains { byte in
      byte >= 0x80 || (0x30...0x3A).contains(byte) || byte == 0x3D || byte == 0x2D || byte == 0x5B
    }
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "【": "】", "[": "]", "［": "］", "「": "」", "〔": "〕", "《": "》",
  ]

  /// `【行为】…`, `[Doing] …`
  private static func bracketed(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let open = scalars.first, let close = pairs[open],
      let end = scalars.prefix(24).firstIndex(of: close)
    else { return nil }
    return ListText.trimmed(String(scalars[scalars.index(after: scalars.startIndex)..<end]))
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
    let signs = lines[0].utf8.count { $0 == 0x7C }
    // `||Touchpoint||Channel||` is a head in wikis.
    let bars = lines[0].hasPrefix("||") ? signs / 2 : signs
    let columns = lines[0].hasSuffix("|") ? bars - 1 : bars
    return columns > 1 ? columns : nil
  }
}
