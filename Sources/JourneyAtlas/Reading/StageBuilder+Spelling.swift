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

  /// Tables of which no touchpoint is read, though that was meant.
  ///
  ///     | Touchpiont       | Channel    |                a letter away
  ///     | Touchpoint name  | Channel    |                more than the word
  ///     | #                | Touchpoint | Importance |   not the first
  mutating func hintAtTable(in block: Block) {
    guard case .table(let table) = block.content, let first = table.header.first else { return }
    let heads = table.header.map { ListText.trimmed($0.plainText) }
    let word = heads[0]
    if labels.nearColumn(word) == KnownLabel.touchpoint.rawValue {
      findings.report(.nearMissTable(word, near: KnownLabel.touchpoint.rawValue), at: first.span)
      return
    }
    let columns = heads.map { TableColumn(heading: $0, name: labels.column($0)) }
    // Columns that only touchpoints have.
    let isMeant = columns.contains { $0.meaning != nil }
    if isMeant, let right = touchpointWord(in: word) {
      findings.report(.longTableHead(word, right: right), at: first.span)
    } else if let at = columns.firstIndex(where: { $0.name == KnownLabel.touchpoint.rawValue }), at > 0,
      isMeant || !word.unicodeScalars.contains(where: \.isLetter), WholeMapTable(table, labels: labels) == nil
    {
      var right = heads
      right.insert(right.remove(at: at), at: 0)
      findings.report(
        .touchpointsNotFirst(heads[at], column: at + 1, right: right), at: table.header[at].span)
    }
  }

  /// The word for touchpoints that stands among others: in `Touchpoint / Kanal`, `Name of the touchpoint`, `触点名称`.
  private func touchpointWord(in head: String) -> String? {
    guard labels.column(head) == nil else { return nil }
    let words = head.unicodeScalars.split { !$0.isLetter && $0 != "-" }.map { String($0) }
    if let word = words.first(where: { labels.label($0) == .touchpoint }) { return word }
    let known = LabelWords.journey.first { $0.0 == .touchpoint }?.1 ?? []
    return known.first { ($0.utf8.first ?? 0) >= 0x80 && head.contains($0) }
  }

  /// A table under the title of which the rows name no stage.
  mutating func hintAtLooseTable(_ table: Table) {
    guard let first = table.header.first else { return }
    findings.report(.touchpointsOfNoStage(), at: first.span)
  }

  /// `- Emotion: 2` or `- Touchpoint: Web | importance 5` under the title, where a figure is only a word.
  mutating func hintAtFactOfStage(_ entry: Entry) {
    switch labels.label(entry.wording) {
    case .emotion? where EmotionReader.read(entry.inlines.plainText).emotion.value != nil: break
    case .touchpoint? where readsAttributes(of: entry): break
    default: return
    }
    findings.report(
      .factOfStage(entry.wording), at: file.find(entry.wording, in: entry.span) ?? entry.span)
  }

  private func readsAttributes(of entry: Entry) -> Bool {
    ValueReader(file: file, labels: labels).values(entry.inlines, isList: true, span: entry.span)
      .contains { value in value.attributes.contains { labels.column($0.wording) != nil } }
  }

  /// `- Evidence: assumption` makes what it stands by researched.
  mutating func hintAtAssumptions(_ texts: [RichText]) {
    for text in texts where LabelWords.assumptions.contains(LabelTable.normalise(text.plain)) {
      findings.report(.assumptionAsEvidence(text.plain), at: text.span)
    }
  }

  /// `- Moment of truth: no` is shown as one.
  mutating func hintAtDenials(_ texts: [RichText]) {
    for text in texts where LabelWords.denials.contains(LabelTable.normalise(text.plain)) {
      findings.report(.denial(text.plain), at: text.span)
    }
  }

  /// Columns that hold a second time what has one value, told once a table.
  mutating func reportSeconds(_ columns: [TableColumn], _ heads: [TableCell]) {
    for (column, head) in zip(columns, heads) where column.isSecond {
      reportSecond(column.heading, column, head.span)
    }
  }

  mutating func reportSecond(_ text: String, _ column: TableColumn, _ span: Span) {
    findings.report(.secondValue(text, of: column.name), at: span)
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
