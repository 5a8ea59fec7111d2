import MarkdownTree

/// Hints at words that nearly mean something.
extension StageBuilder {
  /// `- Importance: 5` among the fields of a stage: figures are those of touchpoints.
  mutating func hintAtFigure(_ entry: Entry) {
    // Few values are numbers, and that is seen by a byte.
    guard case .text(let text) = entry.inlines.first, let byte = text.utf8.first,
      (0x30...0x39).contains(byte) || byte == 0xEF, let number = Numbers.read(text),
      labels.label(entry.wording) == nil, let column = labels.column(entry.wording),
      ["importance", "performance"].contains(column)
    else { return }
    findings.report(
      .figureOfStage(entry.wording, value: JSONWriter.decimal(number)),
      at: file.find(entry.wording, in: entry.span) ?? entry.span)
  }

  /// `| Touchpiont | Channel |` heads a table like any other, and no touchpoint is read of it.
  mutating func hintAtTable(in block: Block) {
    guard case .table(let table) = block.content, let cell = table.header.first else { return }
    let word = ListText.trimmed(cell.plainText)
    guard labels.nearColumn(word) == KnownLabel.touchpoint.rawValue else { return }
    findings.report(.nearMissTable(word, near: KnownLabel.touchpoint.rawValue), at: cell.span)
  }

  /// Labels that are read as none.
  var unreadLabels: UnreadLabels {
    let labels = labels
    return UnreadLabels(
      file: file, isLabel: { labels.label($0) != nil },
      isSure: { labels.label($0).map(Self.labelsHardlyMeantAsProse.contains) ?? false },
      isOfNumbers: { labels.label($0) == .emotion })
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
}
