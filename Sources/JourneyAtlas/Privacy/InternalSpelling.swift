import MarkdownTree

/// Labels that look like `Internal` and are not: what stands behind them would be published.
///
///     - Interal: the vendor leaves in May
enum InternalSpelling {
  /// The label that is one edit away from an author's own word; nil for one that means something else.
  static func near(_ word: String) -> String? {
    // All words for it start with an i; few labels do.
    guard let first = word.utf8.first, first | 0x20 == 0x69, (6...24).contains(word.utf8.count) else {
      return nil
    }
    let normal = LabelTable.normalise(word)
    if normal == "intern" { return "Internal" }
    guard normal.hasPrefix("in"), normal != "interval", normal != "intervals" else { return nil }
    return Spelling.nearest(to: normal, in: PrivateParts.englishWords, within: 1).map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
  }

  /// Looks at the headings, list items and paragraphs of a page, whose labels nobody else reads.
  static func check(_ blocks: [Block], _ findings: inout Findings) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines): check(inlines.plainText, in: block.span, &findings)
      case .paragraph(let inlines):
        for line in InlineCutting.lines(inlines) {
          guard let label = LabelFinder.find(line, isKnown: { near($0) != nil }) else { continue }
          check(label.label, in: block.span, &findings)
        }
      case .quote(let inner): check(inner, &findings)
      case .list(let list):
        for item in list.items { check(item.blocks, &findings) }
      case .table(let table):
        for cell in table.header + table.rows.compactMap(\.first) {
          check(cell.plainText, in: cell.span, &findings)
        }
      case .code, .html, .thematicBreak: break
      }
    }
  }

  private static func check(_ word: String, in span: Span, _ findings: inout Findings) {
    guard let near = near(word) else { return }
    findings.report(.misspeltInternal(word, near: near), at: findings.file.find(word, in: span) ?? span)
  }
}
