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
  mutating func hintAtBrackets(_ entry: Entry) {
    let text = entry.inlines.plainText
    for found in BracketedAttributes.find(in: text, labels: labels) {
      let place = file.find(found.text, in: entry.span) ?? entry.span
      findings.report(.bracketedAttributes(found.text, right: found.right), at: place)
    }
  }
}
