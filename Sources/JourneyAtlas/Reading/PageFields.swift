import MarkdownTree

/// What fields at the head of a page of prose say of the file itself. All else there is prose.
///
///     # About us
///
///     - Draft: true      or **Draft:** true
enum PageFields {
  /// The blocks without those fields. They stand above the second heading.
  static func taken(
    from blocks: [Block], _ labels: LabelTable, _ keys: Keys, _ publishing: inout PublishingFields,
    _ findings: inout Findings
  ) -> [Block] {
    var kept: [Block] = []
    var headings = 0
    for block in blocks {
      if block.isHeading { headings += 1 }
      let rest = headings > 1 ? block : taken(from: block, labels, keys, &publishing, &findings)
      if let rest { kept.append(rest) }
    }
    return kept
  }

  /// nil where nothing is left.
  private static func taken(
    from block: Block, _ labels: LabelTable, _ keys: Keys, _ publishing: inout PublishingFields,
    _ findings: inout Findings
  ) -> Block? {
    func take(_ inlines: [Inline], in span: Span, needsEmphasis: Bool) -> Bool {
      guard let found = LabelFinder.find(inlines, isKnown: { _ in false }),
        labels.journeyKey(found.label) == "draft", found.isEmphasised || !needsEmphasis
      else { return false }
      let reader = ValueReader(file: findings.file, labels: labels)
      return publishing.take(
        "draft", reader.values(found.rest, isList: false, span: span), keys, &findings)
    }
    switch block.content {
    case .paragraph(let inlines): return take(inlines, in: block.span, needsEmphasis: true) ? nil : block
    case .list(var list):
      list.items.removeAll { item in
        let (inlines, details) = item.firstParagraph
        return details.isEmpty && item.task == nil && take(inlines, in: item.span, needsEmphasis: false)
      }
      return list.items.isEmpty ? nil : Block(.list(list), span: block.span)
    case .heading, .quote, .table, .code, .html, .thematicBreak: return block
    }
  }
}
