import MarkdownTree

/// Hints at words that nearly mean something.
extension StageBuilder {
  /// `Emotion: -1` without a list sign is prose; who writes it hardly means that.
  mutating func hintAtLabel(in block: Block) {
    guard case .paragraph(let inlines) = block.content,
      let line = InlineCutting.lines(inlines).first,
      let found = LabelFinder.find(line, isKnown: { _ in false }), !found.isEmphasised,
      let label = labels.label(found.label), Self.labelsHardlyMeantAsProse.contains(label)
    else { return }
    findings.report(.labelInProse(found.label), at: file.find(found.label, in: block.span) ?? block.span)
  }

  /// `- Pain:nobody`, `- Pain - nobody` and `- 痛点 没人`: without a colon and a blank it is an item of prose.
  mutating func hintAtItems(of block: Block) {
    guard case .list(let list) = block.content else { return }
    for item in list.items where item.task == nil {
      guard case .paragraph(let inlines) = item.blocks.first?.content, case .text(let text) = inlines.first,
        let word = labelWithoutColon(text)
      else { continue }
      findings.report(.labelWithoutColon(word), at: file.find(word, in: item.span) ?? item.span)
    }
  }

  /// The label that a text starts with, where it is hardly anything else.
  private func labelWithoutColon(_ text: String) -> String? {
    let start = text.unicodeScalars.prefix(40)
    if let colon = start.firstIndex(of: ":"), labels.label(String(start[..<colon])) != nil {
      return String(start[..<colon])
    }
    guard let blank = start.firstIndex(where: \.isSpace) else { return nil }
    let isHan = start[..<blank].last?.properties.isIdeographic ?? false
    let dash = start.indices.first { at in
      ["-", "–", "—"].contains(start[at]) && start[..<at].last == " " && start[at...].dropFirst().first == " "
    }
    guard let end = isHan ? blank : dash else { return nil }
    let word = ListText.trimmed(String(start[..<end]))
    return labels.label(word).flatMap { Self.labelsHardlyMeantAsProse.contains($0) ? word : nil }
  }

  /// `- Importance: 5` among the fields of a stage: figures are those of touchpoints.
  mutating func hintAtFigure(_ entry: Entry) {
    guard labels.label(entry.wording) == nil, let column = labels.column(entry.wording),
      ["importance", "performance"].contains(column), case .text(let text) = entry.inlines.first,
      let number = Numbers.read(text)
    else { return }
    let value = number == number.rounded() ? String(Int(number)) : String(number)
    findings.report(
      .figureOfStage(entry.wording, value: value), at: file.find(entry.wording, in: entry.span) ?? entry.span)
  }

  /// `| Touchpiont | Channel |` heads a table like any other, and no touchpoint is read of it.
  mutating func hintAtTable(in block: Block) {
    guard case .table(let table) = block.content, let cell = table.header.first else { return }
    let word = ListText.trimmed(cell.plainText)
    guard labels.nearColumn(word) == KnownLabel.touchpoint.rawValue else { return }
    findings.report(.nearMissTable(word, near: KnownLabel.touchpoint.rawValue), at: cell.span)
  }

  /// Not those that start sentences of their own: "Note: …", "Question: …".
  private static let labelsHardlyMeantAsProse: Set<KnownLabel> = [
    .emotion, .pain, .doing, .mindset, .touchpoint, .channel, .opportunity, .owner,
  ]

  func nearMiss(of word: String) -> Message? {
    InternalSpelling.near(word).map { .misspeltInternal(word, near: $0) }
      ?? labels.nearMiss(word).map { .nearMissLabel(word, near: $0) }
  }

  /// Heads of a table that are no columns that Waymark reads.
  mutating func hint(atHeads heads: [TableCell]) {
    for cell in heads {
      let word = ListText.trimmed(cell.plainText)
      guard labels.column(word) == nil else { continue }
      if let near = InternalSpelling.near(word) {
        findings.report(.misspeltInternal(word, near: near), at: cell.span)
      } else if let near = labels.nearColumn(word) {
        findings.report(.nearMissColumn(word, near: near), at: cell.span)
      }
    }
  }

  /// Attributes of one entry's values, which all have the same: `importnce 5`. Those of labels that have none of their own
  /// may be anything.
  mutating func hint(atAttributesOf values: [Value], of label: KnownLabel?, in span: Span) {
    if label == .touchpoint || label == .opportunity, let last = values.last {
      hintAtBareAttribute(of: last, in: span)
    }
    for attribute in values.first?.attributes ?? [] where labels.column(attribute.wording) == nil {
      let word = attribute.wording
      let place = file.find(word, in: Span(span.start, attribute.span.start)) ?? attribute.span
      if let near = InternalSpelling.near(word) {
        findings.report(.misspeltInternal(word, near: near), at: place)
      } else if label == .touchpoint || label == .opportunity, let near = labels.nearColumn(word) {
        findings.report(.nearMissAttribute(word, near: near), at: place)
      }
    }
  }

  /// `a guide | impact 5 | owner`: a name without a value is no attribute, and the text goes on up to it.
  private mutating func hintAtBareAttribute(of value: Value, in span: Span) {
    let parts = value.text.plain.split(separator: "|")
    guard parts.count > 1, let word = parts.last.map({ ListText.trimmed(String($0)) }),
      labels.column(word) != nil
    else { return }
    var place: Span?
    var occurrence = 0
    while let next = file.find(word, in: span, occurrence: occurrence) {
      place = next
      occurrence += 1
    }
    findings.report(.bareAttribute(word), at: place ?? span)
  }

  /// `Web {importance=5}` and the like: attributes in the name.
  mutating func hintAtBrackets(_ inlines: [Inline], of label: KnownLabel, in span: Span) {
    for found in BracketedAttributes.find(in: inlines.textOutsideCode, labels: labels) {
      findings.report(
        .bracketedAttributes(found, isName: label == .touchpoint), at: file.find(found.text, in: span) ?? span
      )
    }
  }

  /// `## Buys {state=paid}`: braces of a heading hold its id, and nothing else is read of them.
  mutating func hintAtBrackets(inHeading words: [Inline], in span: Span) {
    for found in BracketedAttributes.find(inHeading: words.textOutsideCode, labels: labels) {
      findings.report(.bracketsInHeading(found), at: file.find(found.text, in: span) ?? span)
    }
  }
}

extension [Inline] {
  /// The words, with a sign that means nothing in the place of code and pictures.
  fileprivate var textOutsideCode: String {
    if count == 1, case .text(let words) = self[0] { return words }
    return map { inline in
      switch inline {
      case .text(let words): words
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.textOutsideCode
      case .link(let link): link.inlines.textOutsideCode
      case .code, .image: "\u{FFFC}"
      case .html, .softBreak, .hardBreak: " "
      }
    }.joined()
  }
}
