import MarkdownTree

/// Lines that say that a file is a draft, and stand where nobody reads them: the file would be published.
///
///     Draft: true           in a paragraph, a quote or a heading, or as a field of a stage
///     - Draft               alone, above the first stage
///     - Published: false
///     # Choosing a CRM (draft)
struct DraftSpelling {
  private let file: SourceFile
  private(set) var findings: [(message: Message, span: Span)] = []

  /// Of a file that is no draft to the reader.
  init(_ file: SourceFile, _ blocks: [Block], _ keys: Keys) {
    self.file = file
    if case .scalar(let scalar)? = keys.node("internal"), Self.yes.contains(scalar.text.lowercased()) {
      findings.append((.draftKey("internal: \(scalar.text)"), keys.span(scalar.range)))
    }
    if case .scalar(let title)? = keys.node("title"), Self.isMarked(title: title.text) {
      findings.append((.draftTitle(title.text), keys.span(title.range)))
    }
    let isSuspicious = Self.mayStand(in: file, Span(0, file.bytes.count))
    var headings = 0
    for block in blocks {
      if block.isHeading { headings += 1 }
      if headings > 1, !isSuspicious { break }
      look(block, isHead: headings < 2)
    }
  }

  private mutating func look(_ block: Block, isHead: Bool) {
    switch block.content {
    case .heading(let level, let inlines):
      look(inlines, block.span, isHead: false)
      let title = ListText.trimmed(StageHeading.withoutID(inlines).plainText)
      if level == 1, isHead, Self.isMarked(title: title) {
        findings.append((.draftTitle(title), file.find(title, in: block.span) ?? block.span))
      }
    case .paragraph(let inlines): look(inlines, block.span, isHead: isHead)
    case .quote(let inner): for block in inner { look(block, isHead: isHead) }
    case .list(let list):
      for item in list.items {
        // “- Draft” among other words may be one of several states.
        let isField = isHead && list.items.allSatisfy { $0.span == item.span || Self.isLabelled($0) }
        for block in item.blocks { look(block, isHead: isField) }
      }
    case .table(let table):
      for row in [table.header] + table.rows where row.count == 2 {
        look(row[0].inlines + [.text(": ")] + row[1].inlines, row[0].span, isHead: isHead)
      }
    case .code, .html, .thematicBreak: break
    }
  }

  /// `[Draft] A`, `Draft: A`, `A – draft`: a word before or behind the name, with a sign between.
  private static func isMarked(title: String) -> Bool {
    let scalars = Array(title.unicodeScalars)
    let parts = scalars.indices.split { at in
      switch scalars[at] {
      case "[", "]", "(", ")", "（", "）", "【", "】", ":", "：", "–", "—", "|": true
      case "-": at > 0 && scalars[at - 1].isSpace
      default: false
      }
    }
    let names = parts.map { words(of: String(scalars: scalars[$0.startIndex..<$0.endIndex])) }.filter {
      !$0.isEmpty
    }
    return names.count > 1 && [names.first, names.last].contains { drafts.contains($0 ?? "") }
  }

  private static func isLabelled(_ item: ListItem) -> Bool {
    LabelFinder.find(item.firstParagraph.inlines, isKnown: { _ in false }) != nil
  }

  private mutating func look(_ inlines: [Inline], _ span: Span, isHead: Bool) {
    guard isHead || Self.mayStand(in: file, span) else { return }
    for line in InlineCutting.lines(inlines) where !line.contains(where: Self.isCode) {
      let text = ListText.trimmed(InlineCutting.withoutComments(line).plainText)
      guard text.utf8.count <= 60, isDraft(text, isHead) else { continue }
      findings.append((.unreadDraft(text), file.find(text, in: span) ?? span))
    }
  }

  private static func isCode(_ inline: Inline) -> Bool { if case .code = inline { true } else { false } }

  private func isDraft(_ text: String, _ isHead: Bool) -> Bool {
    let words = Self.words(of: text)
    return Self.anywhere.contains(words) || isHead && Self.inHead.contains(words)
  }

  /// Small letters and single blanks, without any signs.
  private static func words(of text: String) -> String {
    var words = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isLetter || ("0"..."9").contains(scalar) {
        words.unicodeScalars.append(scalar)
      } else if !words.isEmpty, !words.hasSuffix(" ") {
        words += " "
      }
    }
    return ListText.trimmed(words)
  }

  private static let yes: Set<String> = ["true", "yes", "on", "ja", "wahr", "是", "真"]
  private static let no = ["false", "no", "off", "nein", "falsch", "否", "假"]
  private static let drafts = ["draft", "草稿", "entwurf"]

  private static let anywhere = Set(
    pairs(drafts + ["is draft"], Array(yes))
      + pairs(["published", "publish", "veröffentlicht", "veröffentlichen", "发布", "發布"], no)
      + [
        "do not publish", "don t publish", "not for publication", "nicht veröffentlichen", "请勿发布", "勿发布",
        "不要发布", "請勿發布", "勿發布", "不要發布",
      ])

  private static let inHead = Set(
    drafts + pairs(["status", "state", "状态", "狀態"], drafts + ["unpublished", "未发布", "未發布"])
      + [
        "unpublished", "confidential", "vertraulich", "this is a draft", "draft only", "draft version", "未发布",
        "未發布", "机密", "機密", "保密",
      ])

  private static func pairs(_ heads: [String], _ values: [String]) -> [String] {
    heads.flatMap { head in values.map { head + " " + $0 } }
  }

  /// Whether one of the words for it stands anywhere: most texts have none, and only their heads are looked at.
  private static func mayStand(in file: SourceFile, _ span: Span) -> Bool {
    file.bytes.withUnsafeBufferPointer { bytes in
      (max(span.start, 2)..<max(span.end, 2)).contains { at in
        switch bytes[at] {
        // draft, entwurf, veröffentlichen; publish.
        case 0x66, 0x46:
          switch bytes[at - 1] | 0x20 {
          case 0x61: bytes[at - 2] | 0x20 == 0x72
          case 0x72: bytes[at - 2] | 0x20 == 0x75
          case 0xB6: true
          default: false
          }
        case 0x62, 0x42: bytes[at - 1] | 0x20 == 0x75 && bytes[at - 2] | 0x20 == 0x70
        // 草 is E8 8D 89, 发 E5 8F 91, 發 E7 99 BC.
        case 0x89: bytes[at - 1] == 0x8D
        case 0x91: bytes[at - 1] == 0x8F
        case 0xBC: bytes[at - 1] == 0x99
        default: false
        }
      }
    }
  }
}
