import MarkdownTree

/// Turns what a section holds into the fields, touchpoints and quotes of a stage.
struct StageBuilder {
  let file: SourceFile
  let labels: LabelTable
  var findings: Findings
  var references: [Reference] = []
  /// Opportunities of tables, which may name a stage.
  var opportunities: [OpportunityRow] = []
  /// Rows of tables of experiments and messages, which may name a stage.
  var experiments: [Placed<Experiment>] = []
  var messages: [Placed<PlannedMessage>] = []
  /// The author's words for the heads of tables of messages and experiments: `message channel` by canonical name.
  var headWordings: [(key: String, wording: String)] = []
  private var lastHead: TableHead?

  /// An opportunity, the stage that its cell names, and the stage that its table stands in.
  struct OpportunityRow {
    var opportunity: Opportunity
    var stageName: CellText?
    var stageIndex: Int?
  }

  /// A row, the stage that its cell names, and the stage that its table stands in.
  struct Placed<Value> {
    var value: Value
    var stageName: CellText?
    var stageIndex: Int?
  }

  private var values: ValueReader { ValueReader(file: file, labels: labels) }

  init(file: SourceFile, labels: LabelTable, findings: Findings) {
    self.file = file
    self.labels = labels
    self.findings = findings
  }

  /// Sorts blocks with the words of journeys; below the title with those of front matter too.
  func sort(_ blocks: ArraySlice<Block>, isHead: Bool = false) -> SectionContent {
    let labels = labels
    var reader = SectionReader(
      file: file, isKnown: { labels.label($0) != nil || (isHead && labels.journeyKey($0) != nil) },
      tableKind: { Self.kind(of: $0, labels) })
    reader.read(blocks)
    return reader.content
  }

  /// What a table's first header makes it; nil for a table without such a meaning.
  static func kind(of table: Table, _ labels: LabelTable) -> TableKind? {
    switch table.header.first.flatMap({ labels.column($0.plainText) }) {
    case "touchpoint": return .touchpoints
    case "opportunity": return .opportunities
    case "message":
      // `| Message | Channel |` heads a table; `| Message | we call back |` is a label and its value.
      let isKnown = table.header.dropFirst().allSatisfy { labels.column($0.plainText) != nil }
      return isKnown || table.header.count > 2 ? .messages : nil
    default: return table.isOfExperiments ? .experiments : nil
    }
  }

  /// Takes the rows of a table of experiments or messages; false for any other.
  mutating func take(_ kind: TableKind, _ table: Table) -> Bool {
    switch kind {
    case .experiments: experiments += ExperimentReader.rows(table, &self)
    case .messages: messages += MessageReader.rows(table, &self)
    case .touchpoints, .opportunities: return false
    }
    return true
  }

  mutating func add(_ content: SectionContent, to stage: inout Stage) {
    let unread = unreadLabels
    for entry in content.entries {
      hintAtFigure(entry)
      for (message, span) in unread.findings(in: entry) { findings.report(message, at: span) }
      add(entry, to: &stage)
    }
    for (kind, table, _) in content.tables {
      switch kind {
      case .touchpoints: addTouchpoints(table, to: &stage)
      case .opportunities: opportunities += OpportunityReader.rows(table, &self)
      case .experiments, .messages: _ = take(kind, table)
      }
    }
    stage.quotes += content.quotes
    for quote in content.quotes {
      for (message, span) in unread.findings(in: quote.blocks) { findings.report(message, at: span) }
    }
    for (message, span) in unread.findings(in: content.prose) { findings.report(message, at: span) }
    for block in content.prose { hintAtTable(in: block) }
    InternalSpelling.check(content.prose, &findings)
    stage.prose += content.prose
    stage.tableHeads += content.tableHeads
  }

  /// Adds one labelled entry.
  mutating func add(_ entry: Entry, to stage: inout Stage) {
    if ValueReader.isNothing(entry.inlines),
      LabelWords.blueprintLines.contains(LabelTable.normalise(entry.wording))
    {
      return
    }
    switch labels.label(entry.wording) {
    case .emotion: addEmotion(entry, to: &stage)
    case .touchpoint: addTouchpoints(entry, to: &stage)
    case .some(let label): addField(.known(label), entry, to: &stage.fields)
    case nil: addField(.own(entry.wording), entry, to: &stage.fields)
    }
    readLenses(entry, into: &stage)
  }

  /// Adds the values of an entry to the field of its label.
  mutating func addField(_ label: Label, _ entry: Entry, to fields: inout [Field]) {
    let isList = if case .known(let known) = label { Self.listLabels.contains(known) } else { false }
    let values = values.values(entry.inlines, isList: isList, span: entry.span, details: entry.details)
    noteReferences(label, values)
    if label == .known(.opportunity) { hintAtAttributes(of: entry, .opportunity) }
    hint(atAttributesOf: values, of: label == .known(.opportunity) ? .opportunity : nil, in: entry.span)
    if case .own(let word) = label, !fields.contains(where: { $0.label == label }), labels.label(word) == nil,
      let message = nearMiss(of: word)
    {
      findings.report(message, at: file.find(word, in: entry.span) ?? wordingBefore(entry) ?? entry.span)
    }
    if let index = fields.firstIndex(where: { $0.label == label }) {
      fields[index].values += values
      if fields[index].wording == entry.wording, !entry.wording.contains(byte: 0x2F) { return }
      let wordings = fields[index].wording.split(separator: " / ", omittingEmptySubsequences: true)
      if !wordings.contains(where: { $0 == entry.wording }) { fields[index].wording += " / " + entry.wording }
    } else {
      fields.append(Field(label: label, wording: entry.wording, values: values))
    }
  }

  /// The label on the entry's own line, where a table or paragraph put it before the value.
  private func wordingBefore(_ entry: Entry) -> Span? {
    let line = file.line(file.lineIndex(at: entry.span.start))
    return file.find(entry.wording, in: line)
  }

  static let listLabels: Set<KnownLabel> = [.touchpoint, .channel, .persona, .evidence, .metric, .owner]

  private mutating func noteReferences(_ label: Label, _ values: [Value]) {
    if label == .known(.evidence) { hintAtAssumptions(values.map(\.text)) }
    if label == .known(.momentOfTruth) { hintAtDenials(values.map(\.text)) }
    if label == .known(.owner) || label == .known(.channel) || label == .known(.evidence) {
      for value in values { findings.hint(atPlaceholder: value.text.plain, at: value.text.span) }
    }
    let kind: Reference.Kind
    switch label {
    case .known(.persona): kind = .personaName
    case .known(.metric): kind = .metric
    case .known(.channel): kind = .channel
    default: return
    }
    for value in values {
      references.append(Reference(kind: kind, text: value.text.plain, span: value.text.span))
    }
  }

  // MARK: Touchpoints

  /// `- Touchpoint: Search results | channel Search | importance 5`.
  private mutating func addTouchpoints(_ entry: Entry, to stage: inout Stage) {
    stage.wordings["touchpoint"] = stage.wordings["touchpoint"] ?? entry.wording
    hintAtAttributes(of: entry, .touchpoint)
    let all = values.values(entry.inlines, isList: true, span: entry.span, details: entry.details)
    hint(atAttributesOf: all, of: .touchpoint, in: entry.span)
    for value in all {
      guard !value.text.isEmpty else {
        stage.prose += value.details
        continue
      }
      if all.count > 1 { hintAtAttribute(named: value.text) }
      var use = newUse(value.text)
      let columns = TableColumn.columns(value.attributes.map { ($0.wording, $0.name) })
      for (attribute, column) in zip(value.attributes, columns) {
        if column.isSecond { reportSecond("\(attribute.wording) \(attribute.text)", column, attribute.span) }
        fill(&use, column, CellText(plain: attribute.text, span: attribute.span))
      }
      readAcceptance(of: &use)
      stage.prose += value.details
      stage.touchpoints.append(use)
    }
  }

  mutating func addTouchpoints(_ table: Table, to stage: inout Stage) {
    let columns = readHead(table.header, of: &stage)
    if columns.contains(where: { !$0.isKnown }) { hint(atHeads: table.header) }
    reportSeconds(columns, table.header)
    stage.touchpoints.reserveCapacity(stage.touchpoints.count + table.rows.count)
    for row in table.rows {
      guard let use = readRow(row, columns: columns) else { continue }
      stage.touchpoints.append(use)
    }
  }

  /// The columns of a table, whose words the stage keeps. Stage after stage has the same ones, so what the last
  /// head gave is used again.
  private mutating func readHead(_ header: [TableCell], of stage: inout Stage) -> [TableColumn] {
    let words = header.map { ListText.trimmed($0.plainText) }
    if let last = lastHead, last.words == words, last.before == stage.wordings {
      stage.wordings = last.after
      return last.columns
    }
    let columns = TableColumn.columns(words.map { ($0, labels.column($0)) })
    let before = stage.wordings
    for column in columns where stage.wordings[column.name] == nil {
      stage.wordings[column.name] = column.heading
    }
    lastHead = TableHead(words: words, columns: columns, before: before, after: stage.wordings)
    return columns
  }

  /// One row; nil where it is empty, or has no name.
  mutating func readRow(_ row: [TableCell], columns: [TableColumn]) -> TouchpointUse? {
    guard let name = CellText(row[0]) else {
      if row.dropFirst().contains(where: { !ValueReader.isNothing($0.inlines) }) {
        findings.report(
          .invalidValue(columns[0].heading, "", expected: "the touchpoint's name in the first cell"),
          at: row[0].span)
      }
      return nil
    }
    if BracketedAttributes.mayStand(in: name.plain) {
      hintAtBrackets(name.inlines, of: .touchpoint, in: name.span)
    }
    var use = newUse(RichText(name.inlines, span: name.span))
    for index in row.indices.dropFirst() {
      if let text = CellText(row[index]) { fill(&use, columns[index], text) }
    }
    readAcceptance(of: &use)
    return use
  }

  private func newUse(_ name: RichText) -> TouchpointUse {
    TouchpointUse(
      touchpoint: Slug.id(name.plain), name: name, span: name.span,
      line: file.lineIndex(at: name.span.start) + 1)
  }

  fileprivate mutating func fill(_ use: inout TouchpointUse, _ column: TableColumn, _ text: CellText) {
    switch column.isSecond ? nil : column.meaning {
    case .channel: use.channels.add(list(text, as: .channel))
    case .owner: use.owners.add(list(text, as: nil))
    case .metric: use.metrics.add(list(text, as: .metric))
    case .persona: use.personas.add(list(text, as: .personaName))
    case .evidence:
      if text.plain.utf8.count <= 12 { hintAtAssumptions([RichText(text.inlines, span: text.span)]) }
      use.evidenceSources.add(list(text, as: nil))
    case .importance: use.importance = figure(text, 0...5, "importance")
    case .performance: use.performance = figure(text, 1...5, "performance")
    case .effort: use.effort = figure(text, 0...5, "effort")
    case nil:
      use.columns.append(
        TouchpointUse.Column(
          name: column.keptName, wording: column.heading, text: RichText(text.inlines, span: text.span)))
    }
  }

  /// Takes what decides about the gap out of the columns that are kept as they stand, but for a status.
  private mutating func readAcceptance(of use: inout TouchpointUse) {
    guard use.columns.contains(where: { AcceptanceReader.names.contains($0.name) }) else { return }
    var reader = AcceptanceReader(file: file)
    for column in use.columns { reader.take(column.name, CellText(column.text)) }
    guard let acceptance = reader.read(&findings) else { return }
    use.acceptance = acceptance
    use.columns.removeAll { AcceptanceReader.names.contains($0.name) && $0.name != "status" }
  }

  private mutating func figure(_ text: CellText, _ scale: ClosedRange<Double>, _ name: String) -> Double? {
    Numbers.onScale(text.plain, scale, name: name, at: text.span, &findings)
  }

  private mutating func list(_ text: CellText, as kind: Reference.Kind?) -> [String] {
    var rest = text.span
    func take(_ word: String, at place: Span) -> String? {
      if LabelWords.isNothing(word) { return nil }
      if place != rest { rest = Span(place.end, text.span.end) }
      if let kind { references.append(Reference(kind: kind, text: word, span: place)) }
      // Metrics and personas are looked up by name.
      if kind == nil || kind == .channel { findings.hint(atPlaceholder: word, at: place) }
      return word
    }
    // Most cells name one thing.
    if text.isPlain, !ListText.mayHaveSeparator(text.plain) {
      let word = ListText.trimmed(text.plain)
      if word.isEmpty { return [] }
      return take(word, at: file.find(word, in: rest) ?? rest).map { [$0] } ?? []
    }
    return InlineCutting.listItems(text.inlines).compactMap { item in
      take(ListText.trimmed(item.plainText), at: InlineCutting.place(item, in: rest, file: file))
    }
  }
}

extension StageBuilder {
  /// Adds one stage of a whole-map table. Figures, and a channel or owner, belong to the touchpoint of the
  /// row where there is just one; else they are the stage's.
  mutating func addCells(_ cells: [(wording: String, cell: TableCell)], to stage: inout Stage) {
    let firstUse = stage.touchpoints.count
    var later: [(wording: String, cell: TableCell)] = []
    for (wording, cell) in cells {
      switch labels.column(wording) {
      case "importance", "performance", "effort", "channel", "owner": later.append((wording, cell))
      default: add(Entry(wording: wording, inlines: cell.inlines, span: cell.span), to: &stage)
      }
    }
    let isOne = stage.touchpoints.count == firstUse + 1
    for (wording, cell) in later {
      let text = RichText(InlineCutting.trimmed(cell.inlines), span: cell.span)
      let words = CellText(text)
      if isOne, let column = labels.column(wording) {
        if !LabelWords.isNothing(text.plain), !text.isEmpty {
          fill(&stage.touchpoints[firstUse], TableColumn(heading: wording, name: column), words)
        }
        stage.wordings[column] = stage.wordings[column] ?? wording
      } else {
        add(Entry(wording: wording, inlines: cell.inlines, span: cell.span), to: &stage)
      }
    }
  }
}

extension Array {
  /// Takes over a list that is the first, and appends any other.
  fileprivate mutating func add(_ more: [Element]) {
    if isEmpty { self = more } else { self += more }
  }
}
