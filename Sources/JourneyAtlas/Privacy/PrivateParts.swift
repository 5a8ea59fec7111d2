import MarkdownTree

/// Takes out what an author marked as internal, before anybody reads the text: what is not in the tree cannot
/// reach a page, a figure or the data.
///
///     - Internal: the vendor leaves in May     the item, and what hangs below it
///     **Internal:** …                          the paragraph
///     ### Internal                             up to the next heading that is as high
///     | Touchpoint | Internal |                the column; a row whose first cell says it; a table headed by it
///
/// Comments are nobody's but the author's either; they are left out where blocks are written.
struct PrivateParts {
  /// Places of what was taken out.
  private(set) var places: [Span] = []
  /// Numbers of lines that went with a list item only because no blank line stands above them.
  private(set) var lazyLines: [Int] = []
  private let file: SourceFile

  init(file: SourceFile) { self.file = file }

  static let englishWords =
    ["internal", "internally"]
    + ["note", "only", "use", "use only", "comment", "remark"].map { "internal " + $0 }

  static let chineseWords =
    ["内部", "內部"]
    + ["备注", "注释", "说明", "资料", "使用", "专用", "備註", "註釋", "說明", "資料", "專用"].flatMap {
      ["内部" + $0, "內部" + $0]
    }

  private static let words = WordTable<Bool>([(true, englishWords + chineseWords)])

  /// Whether a label says that what follows is internal: `Internal`, `Internal (team)`, `Internal notes`, also with
  /// signs inside that nobody sees.
  static func isInternal(_ label: String) -> Bool {
    let isPlain = label.utf8.allSatisfy { $0 < 0x80 }
    return words.lookUp(isPlain ? label : label.withoutInvisibles) ?? false
  }

  /// Whether the word may stand in a file at all; emphasis and joiners inside it do not hide it.
  static func mayStand(in file: SourceFile) -> Bool {
    let word = Array("internal".utf8)
    var matched = 0
    for byte in file.bytes {
      if matched == 0, byte < 0x80, byte | 0x20 != word[0], byte != 0x26 { continue }
      switch byte {
      // `&` may begin an entity; 内部 and 內部 end in E9 83 A8, full-width letters begin with EF.
      case 0x26, 0xA8, 0xEF: return true
      case 0x2A, 0x5F, 0x60, 0x7E, 0x5C, 0xE2, 0x80, 0x8B...0x8F, 0x81, 0xA0...0xA4, 0xAA...0xAE, 0xC2:
        continue
      // A tag inside the word is not seen.
      case 0x3C where matched > 0: return true
      case let byte where byte | 0x20 == word[matched]:
        matched += 1
        if matched == word.count { return true }
      default: matched = byte | 0x20 == word[0] ? 1 : 0
      }
    }
    return false
  }

  mutating func removed(from blocks: [Block]) -> [Block] {
    // Nearly every text has none; looking is cheap, building anew is not.
    guard blocks.contains(where: Self.holdsPart) else { return blocks }
    var kept: [Block] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      index += 1
      switch block.content {
      case .heading(let level, let inlines) where Self.isInternal(StageHeading.withoutID(inlines).plainText):
        places.append(block.span)
        while index < blocks.count, JourneyOutline.level(of: blocks[index]).map({ $0 > level }) ?? true {
          index += 1
        }
      case .paragraph(let inlines):
        let part = paragraph(inlines, block.span)
        if let part { kept.append(Block(.paragraph(part.kept), span: block.span)) }
        // `**Internal**` above a list: its values.
        if part?.isOpen ?? Self.isLoneLabel(inlines), index < blocks.count, !blocks[index].isHeading {
          index += 1
        }
      case .list(var list):
        list.items = items(list.items)
        if !list.items.isEmpty { kept.append(Block(.list(list), span: block.span)) }
      case .quote(let inner):
        let rest = removed(from: inner)
        if !rest.isEmpty { kept.append(Block(.quote(rest), span: block.span)) }
      case .table(let table):
        if let rest = self.table(table, block.span) { kept.append(Block(.table(rest), span: block.span)) }
      default: kept.append(block)
      }
    }
    return kept
  }

  // MARK: Looking

  private static func holdsPart(_ block: Block) -> Bool {
    switch block.content {
    case .heading(_, let inlines): isInternal(StageHeading.withoutID(inlines).plainText)
    case .paragraph(let inlines):
      isLoneLabel(inlines) || InlineCutting.lines(inlines).contains(where: isLabelled)
    case .quote(let inner): inner.contains(where: holdsPart)
    case .list(let list): list.items.contains { $0.blocks.contains(where: holdsPart) }
    case .table(let table):
      (table.header + table.rows.compactMap(\.first)).contains { isInternal($0.inlines.plainText) }
    case .code, .html, .thematicBreak: false
    }
  }

  /// `Internal`, `**Internal**`, `Internal:` and nothing else.
  private static func isLoneLabel(_ inlines: [Inline]) -> Bool {
    let text = withoutTags(inlines)
    return text.count < 4 && isInternal(InlineCutting.withoutComments(text).plainText)
  }

  private static func isLabelled(_ line: [Inline]) -> Bool {
    let line = withoutTags(line)
    switch line.first {
    case .text, .strong, .emphasis:
      return LabelFinder.find(line, isKnown: isInternal).map { isInternal($0.label) } ?? false
    default: return false
    }
  }

  /// Without raw HTML, texts on both sides of it joined: `Inter<b></b>nal: …`.
  private static func withoutTags(_ inlines: [Inline]) -> [Inline] {
    func isTag(_ inline: Inline) -> Bool { if case .html = inline { true } else { false } }
    guard inlines.contains(where: isTag) else { return inlines }
    var kept: [Inline] = []
    for inline in inlines where !isTag(inline) {
      if case .text(let text) = inline, case .text(let before)? = kept.last {
        kept[kept.count - 1] = .text(before + text)
      } else {
        kept.append(inline)
      }
    }
    return kept
  }

  // MARK: Taking out

  /// The lines of a paragraph that stay, nil where none does. `isOpen`: its last line is only the label.
  private mutating func paragraph(_ inlines: [Inline], _ span: Span) -> (kept: [Inline], isOpen: Bool)? {
    if Self.isLoneLabel(inlines) {
      places.append(span)
      return nil
    }
    let lines = InlineCutting.lines(inlines)
    guard lines.contains(where: Self.isLabelled) else { return (inlines, false) }
    places.append(span)
    var kept: [[Inline]] = []
    var isInside = false
    var isOpen = false
    for line in lines {
      if let label = LabelFinder.find(Self.withoutTags(line), isKnown: { _ in true }),
        label.isEmphasised || Self.isInternal(label.label)
      {
        isInside = Self.isInternal(label.label)
        isOpen = isInside && label.rest.isEmpty
      }
      if !isInside { kept.append(line) }
    }
    return kept.isEmpty ? nil : (Array(kept.joined(separator: [Inline.softBreak])), isOpen)
  }

  private mutating func items(_ items: [ListItem]) -> [ListItem] {
    items.compactMap { item in
      if case .paragraph(let inlines) = item.blocks.first?.content,
        Self.isLoneLabel(inlines) || InlineCutting.lines(inlines).first.map(Self.isLabelled) ?? false
      {
        places.append(item.span)
        noteLazyLines(of: item)
        return nil
      }
      var item = item
      item.blocks = removed(from: item.blocks)
      return item.blocks.isEmpty ? nil : item
    }
  }

  /// Lines of an item that stand no further right than its sign.
  private mutating func noteLazyLines(of item: ListItem) {
    func indent(_ line: Int) -> Int? {
      let span = file.line(line)
      let text = file.bytes[span.start..<span.end]
      return text.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x3E && $0 != 0x0D }.map { $0 - span.start }
    }
    let first = file.lineIndex(at: item.span.start)
    let last = file.lineIndex(at: max(item.span.start, item.span.end - 1))
    guard last > first, let sign = indent(first) else { return }
    for line in (first + 1)...last where indent(line).map({ $0 <= sign }) ?? false {
      lazyLines.append(line + 1)
    }
  }

  private mutating func table(_ table: Table, _ span: Span) -> Table? {
    let columns = table.header.indices.filter { Self.isInternal(table.header[$0].inlines.plainText) }
    var table = table
    if columns.contains(0) {
      places.append(span)
      return nil
    }
    for column in columns.reversed() {
      places.append(table.header[column].span)
      table.header.remove(at: column)
      table.alignments.remove(at: column)
      for row in table.rows.indices { table.rows[row].remove(at: column) }
    }
    // A row with an empty first cell goes on with the one above.
    var isInside = false
    var beyond = table.beyond
    table.rows.removeAll { row in
      let head = row[0].inlines.plainText
      if !ListText.trimmed(head).isEmpty { isInside = Self.isInternal(head) }
      if isInside {
        places.append(row[0].span)
        let line = file.line(file.lineIndex(at: row[0].span.start))
        beyond.removeAll { line.start <= $0.start && $0.start < line.end }
      }
      return isInside
    }
    table.beyond = beyond
    return table
  }
}

extension String {
  /// Without joiners, marks of direction and other signs that have no width.
  fileprivate var withoutInvisibles: String {
    String(
      UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: false
          default: true
          }
        }))
  }
}
