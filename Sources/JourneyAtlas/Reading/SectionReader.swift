import MarkdownTree

/// Sorts the blocks of a stage, a step, a journey's head or a persona.
///
/// The forms of a field: `- Label: value`; `- Label:` with a nested list; `**Label:** value`; a paragraph
/// `**Label**` or a heading above a list or paragraph; a two-column table with labels in its first column.
struct SectionReader {
  let file: SourceFile
  let isKnown: (String) -> Bool
  let tableKind: (Table) -> TableKind?
  private(set) var content = SectionContent()

  init(
    file: SourceFile, isKnown: @escaping (String) -> Bool,
    tableKind: @escaping (Table) -> TableKind? = { _ in nil }
  ) {
    self.file = file
    self.isKnown = isKnown
    self.tableKind = tableKind
  }

  mutating func read(_ blocks: ArraySlice<Block>) {
    var index = blocks.startIndex
    while index < blocks.endIndex {
      let block = blocks[index]
      index += 1
      switch block.content {
      case .heading(_, let inlines):
        let word = StageHeading.read(inlines, span: block.span, file: file).name.plain
        if isKnown(word) {
          let end = blocks[index...].firstIndex { $0.isHeading } ?? blocks.endIndex
          takeValues(of: word, blocks[index..<end])
          index = end
        } else {
          content.prose.append(block)
        }
      case .paragraph(let inlines):
        if let word = loneLabel(inlines), index < blocks.endIndex, blocks[index].canBeValue {
          // Another label below it takes what follows.
          let hasValue = loneLabel(blocks[index]) == nil
          takeValues(of: word, hasValue ? blocks[index...index] : [])
          if hasValue { index += 1 }
        } else if let word = takeParagraph(inlines, block), index < blocks.endIndex, blocks[index].canBeValue
        {
          takeValues(of: word, blocks[index...index])
          index += 1
        }
      case .list(let list): takeList(list, block)
      case .quote(let inner): takeQuote(inner, block)
      case .table(let table): takeTable(table, block)
      case .html(let text):
        if !HTMLText.isOnlyComments(text) { content.prose.append(block) }
      case .thematicBreak: break
      case .code: content.prose.append(block)
      }
    }
  }

  // MARK: Labels above their values

  /// The known label that a paragraph consists of: `**Pain**`, `**Pain:**`, `Pain:`.
  private func loneLabel(_ inlines: [Inline]) -> String? {
    let text = ListText.trimmed(inlines.plainText)
    guard text.utf8.count < 80, inlines.contains(where: \.isEmphasis) || Self.endsInColon(text),
      isKnown(text),
      !Self.goesOnBehindBrackets(text)
    else { return nil }
    return Self.withoutColon(text)
  }

  private func loneLabel(_ block: Block) -> String? {
    guard case .paragraph(let inlines) = block.content else { return nil }
    return loneLabel(inlines)
  }

  /// `**Emotion (Maria)** 1` is a label and its value, without a colon.
  private static func goesOnBehindBrackets(_ text: String) -> Bool {
    guard let end = text.unicodeScalars.lastIndex(where: { $0 == ")" || $0 == "）" }) else { return false }
    return text.unicodeScalars[end...].contains { $0.isLetter || ("0"..."9").contains($0) }
  }

  private static func withoutColon(_ text: String) -> String {
    endsInColon(text)
      ? ListText.trimmed(String(text.unicodeScalars.dropLast())) : text
  }

  private static func endsInColon(_ text: String) -> Bool { text.hasSuffix(":") || text.hasSuffix("：") }

  private mutating func takeValues(of wording: String, _ blocks: ArraySlice<Block>) {
    var taken = false
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines):
        // A known label is one wherever it stands.
        if startsWithKnownLabel(inlines) {
          takeParagraph(inlines, block)
        } else {
          content.entries.append(Entry(wording: wording, inlines: inlines, span: block.span))
          taken = true
        }
      case .list(let list):
        for item in list.items {
          if let label = label(of: item), isKnown(label.label) {
            takeLabelled(item, label)
          } else {
            takeItem(item, as: wording)
            taken = true
          }
        }
      case .quote(let inner): takeQuote(inner, block)
      case .table(let table): takeTable(table, block)
      case .html(let text) where HTMLText.isOnlyComments(text): break
      case .thematicBreak: break
      default: content.prose.append(block)
      }
    }
    // A label with nothing below it still names its lane.
    if !taken {
      content.entries.append(Entry(wording: wording, inlines: [], span: blocks.first?.span ?? Span(0, 0)))
    }
  }

  private mutating func takeItem(_ item: ListItem, as wording: String) {
    let (inlines, details) = item.firstParagraph
    content.entries.append(Entry(wording: wording, inlines: inlines, details: details, span: item.span))
  }

  // MARK: Paragraphs

  /// Returns the label of the last line where nothing stands behind it: its values may follow.
  @discardableResult
  private mutating func takeParagraph(_ inlines: [Inline], _ block: Block) -> String? {
    if InlineCutting.isOnlyComments(inlines) { return nil }
    guard let lines = labelledLines(inlines) else {
      content.prose.append(block)
      return nil
    }
    var prose: [Inline] = []
    var entries: [Entry] = []
    for line in lines {
      if let label = line.label {
        entries.append(Entry(wording: label.label, inlines: label.rest, span: block.span))
      } else if let last = entries.indices.last {
        entries[last].inlines += [.softBreak] + line.inlines
      } else {
        prose += (prose.isEmpty ? [] : [.softBreak]) + line.inlines
      }
    }
    if !prose.isEmpty { content.prose.append(Block(.paragraph(prose), span: block.span)) }
    content.entries += entries.map(located)
    return entries.last.flatMap { $0.inlines.isEmpty ? $0.wording : nil }
  }

  private func startsWithKnownLabel(_ inlines: [Inline]) -> Bool {
    guard let line = InlineCutting.lines(inlines).first, let label = LabelFinder.find(line, isKnown: isKnown)
    else { return false }
    return label.isEmphasised && isKnown(label.label)
  }

  /// The lines of a paragraph, where at least one starts with a known label in emphasis; nil otherwise.
  private func labelledLines(_ inlines: [Inline]) -> [(inlines: [Inline], label: LabelledText?)]? {
    guard inlines.contains(where: \.isEmphasis) else { return nil }
    let lines = InlineCutting.lines(inlines).map { line in
      (inlines: line, label: LabelFinder.find(line, isKnown: isKnown))
    }
    let all = lines.allSatisfy { line in
      line.label.map { $0.isEmphasised && (isKnown($0.label) || LabelFinder.mayBeLabel($0.label)) } ?? false
    }
    let known = lines.map { line in line.label.map { $0.isEmphasised && isKnown($0.label) } ?? false }
    guard known.contains(true) else { return nil }
    return zip(lines, known).map { line, isKnown in
      (inlines: line.inlines, label: isKnown || all ? line.label : nil)
    }
  }

  /// Narrows an entry of a paragraph of several lines to its own line.
  private func located(_ entry: Entry) -> Entry {
    guard let found = file.find(entry.wording, in: entry.span) else { return entry }
    var entry = entry
    let line = file.line(file.lineIndex(at: found.start))
    entry.span = Span(max(line.start, entry.span.start), entry.span.end)
    return entry
  }

  // MARK: Lists

  private mutating func takeList(_ list: List, _ block: Block) {
    let labels = list.items.map(label)
    let all = labels.allSatisfy { label in
      label.map { isKnown($0.label) || LabelFinder.mayBeLabel($0.label) } ?? false
    }
    var rest: [ListItem] = []
    for (item, label) in zip(list.items, labels) {
      if let label, all || isKnown(label.label) {
        takeLabelled(item, label)
      } else {
        rest.append(item)
      }
    }
    guard !rest.isEmpty else { return }
    var remaining = list
    remaining.items = rest
    content.prose.append(
      Block(.list(remaining), span: rest.count == list.items.count ? block.span : rest[0].span))
  }

  private func label(of item: ListItem) -> LabelledText? {
    guard item.task == nil, case .paragraph(let inlines) = item.blocks.first?.content else { return nil }
    if let label = LabelFinder.find(inlines, isKnown: isKnown) { return label }
    // `- Pain points` above a nested list.
    let text = ListText.trimmed(inlines.plainText)
    guard item.blocks.count > 1, case .list = item.blocks[1].content, isKnown(text) else { return nil }
    return LabelledText(label: text, isEmphasised: false, rest: [])
  }

  private mutating func takeLabelled(_ item: ListItem, _ label: LabelledText) {
    var details = Array(item.blocks.dropFirst())
    var inlines = label.rest
    if inlines.isEmpty, let first = details.first {
      switch first.content {
      case .list(let nested):
        for inner in nested.items { takeItem(inner, as: label.label) }
        details.removeFirst()
        if details.isEmpty { return }
      case .paragraph(let below):
        inlines = below
        details.removeFirst()
      default: break
      }
    }
    content.entries.append(Entry(wording: label.label, inlines: inlines, details: details, span: item.span))
  }

  // MARK: Quotes and tables

  private mutating func takeQuote(_ inner: [Block], _ block: Block) {
    let lines = inner.map { inner -> [(inlines: [Inline], label: LabelledText?)]? in
      guard case .paragraph(let inlines) = inner.content else { return nil }
      return labelledLines(inlines)
    }
    let isFields = !inner.isEmpty && lines.allSatisfy { $0?.allSatisfy { $0.label != nil } ?? false }
    if isFields {
      for paragraph in inner {
        if case .paragraph(let inlines) = paragraph.content { takeParagraph(inlines, paragraph) }
      }
    } else if let notice = QuoteReader.notice(inner) {
      if !notice.isEmpty { content.prose.append(Block(.quote(notice), span: block.span)) }
    } else {
      content.quotes += QuoteReader.read(inner, span: block.span)
    }
  }

  private mutating func takeTable(_ table: Table, _ block: Block) {
    if let kind = tableKind(table) {
      content.tables.append((kind, table, block.span))
    } else if isKeyValue(table) {
      takeKeyValues(table)
    } else {
      content.prose.append(block)
    }
  }

  /// Two columns, labels in the first, at least one of them known.
  private func isKeyValue(_ table: Table) -> Bool {
    guard table.header.count == 2 else { return false }
    let words = table.rows.map { ListText.trimmed($0[0].plainText) }.filter { !$0.isEmpty }
    let all = words + [ListText.trimmed(table.header[0].plainText)].filter(isKnown)
    return all.contains(where: isKnown) && words.allSatisfy { isKnown($0) || LabelFinder.mayBeLabel($0) }
  }

  private mutating func takeKeyValues(_ table: Table) {
    var wording = ""
    let head = ListText.trimmed(table.header[0].plainText)
    var rows = table.rows
    if isKnown(head), !InlineCutting.trimmed(table.header[1].inlines).isEmpty {
      rows.insert(table.header, at: 0)
    } else {
      let heads = table.header.filter { !$0.inlines.isEmpty }.map { RichText($0.inlines, span: $0.span) }
      if !heads.isEmpty { content.tableHeads.append(heads) }
    }
    for row in rows {
      // An empty first cell goes on with the label above.
      let word = Self.withoutColon(ListText.trimmed(row[0].plainText))
      if !word.isEmpty { wording = word }
      if wording.isEmpty {
        // Nothing above it that it could go on with: it stays as words.
        if !row[1].inlines.isEmpty {
          content.prose.append(Block(.paragraph(row[1].inlines), span: row[1].span))
        }
        continue
      }
      content.entries.append(Entry(wording: wording, inlines: row[1].inlines, span: row[1].span))
    }
  }
}

extension Inline {
  fileprivate var isEmphasis: Bool {
    switch self {
    case .strong, .emphasis: true
    default: false
    }
  }
}

extension Block {
  var isHeading: Bool {
    if case .heading = content { true } else { false }
  }

  /// What may stand below a paragraph that is only a label.
  fileprivate var canBeValue: Bool {
    switch content {
    case .paragraph, .list: true
    default: false
    }
  }
}

extension ListItem {
  /// The inlines of the first paragraph, and the blocks behind it.
  var firstParagraph: (inlines: [Inline], details: [Block]) {
    guard case .paragraph(let inlines) = blocks.first?.content else { return ([], blocks) }
    return (inlines, Array(blocks.dropFirst()))
  }
}
