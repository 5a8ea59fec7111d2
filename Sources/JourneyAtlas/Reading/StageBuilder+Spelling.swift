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

  /// The same below the title, where keys of front matter may stand too.
  var unreadLabelsOfHead: UnreadLabels {
    var unread = unreadLabels
    let labels = labels
    unread.isKey = { word, value in
      // A draft is looked for in the whole file.
      guard let key = labels.journeyKey(word), key != "draft" else { return false }
      return Self.mayBe(ListText.trimmed(value), of: key)
    }
    return unread
  }

  private static func mayBe(_ value: String, of key: String) -> Bool {
    let slug = Slug.make(value)
    return switch key {
    case "kind": Journey.Kind(rawValue: slug) != nil || LabelWords.kinds[slug] != nil
    case "state": Journey.State(rawValue: slug) != nil || LabelWords.states[slug] != nil
    case "reviewed", "review_by": value.utf8.prefix(4).count { (0x30...0x39).contains($0) } == 4
    case "compares", "lifecycle": !value.isEmpty && !value.contains(byte: 0x20)
    default: false
    }
  }

  /// A heading of the stages' level that is called like a label, and like nothing that customers go through.
  mutating func hint(atStage name: RichText, in span: Span) {
    let word = WordTable<KnownLabel>.singular(LabelTable.normalise(name.plain))
    guard Self.hardlyStages.contains(word) else { return }
    findings.report(.labelAsStage(name.plain), at: file.find(name.plain, in: span) ?? span)
  }

  private static let hardlyStages: Set<String> = [
    "doing", "user action", "customer action", "pain", "pain point", "painpoint", "emotion",
    "emotional state",
    "mindset", "touchpoint", "touch point", "touch-point", "channel", "frontstage", "backstage",
    "opportunity",
    "行为", "用户行为", "行為", "用戶行為", "痛点", "痛點", "情绪", "情緒", "情感状态", "情感狀態", "触点", "觸點", "接触点", "接觸點", "心态",
    "心態", "渠道",
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
