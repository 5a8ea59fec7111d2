import MarkdownTree

/// Reads block quotes; a last line behind a dash says whose words they are.
///
///     > We lost the same complaint twice.
///     > — interview 12, 2026-08-14
enum QuoteReader {
  /// One quote, or several where more than one paragraph ends with a source.
  static func read(_ blocks: [Block], span: Span) -> [Quote] {
    var quotes: [Quote] = []
    var pending: [Block] = []
    for (index, block) in blocks.enumerated() {
      if case .list(let list) = block.content, index > 0, !pending.isEmpty, list.items.count == 1,
        index == blocks.count - 1
      {
        // `> - interview 12`: a hyphen makes the last line a list.
        let item = list.items[0]
        quotes.append(
          Quote(blocks: pending, source: RichText(item.firstParagraph.inlines, span: item.span), span: span))
        pending = []
        continue
      }
      guard case .paragraph(let inlines) = block.content, let (words, source) = split(inlines) else {
        pending.append(block)
        continue
      }
      if !words.isEmpty { pending.append(Block(.paragraph(words), span: block.span)) }
      quotes.append(Quote(blocks: pending, source: RichText(source, span: block.span), span: block.span))
      pending = []
    }
    if !pending.isEmpty {
      quotes.append(Quote(blocks: pending, source: nil, span: pending.first?.span ?? span))
    }
    return quotes
  }

  /// What a notice as Git hosts show it says, without the line that makes it one: `> [!NOTE]`. It is nobody's words.
  static func notice(_ blocks: [Block]) -> [Block]? {
    guard case .paragraph(let inlines)? = blocks.first?.content,
      let first = InlineCutting.lines(inlines).first,
      notices.contains(ListText.trimmed(first.plainText).uppercased())
    else { return nil }
    let rest = Array(inlines.dropFirst(first.count + 1))
    return (rest.isEmpty ? [] : [Block(.paragraph(rest), span: blocks[0].span)]) + blocks.dropFirst()
  }

  private static let notices: Set<String> = ["[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]"]

  private static func split(_ inlines: [Inline]) -> (words: [Inline], source: [Inline])? {
    let cut = inlines.lastIndex { inline in
      switch inline {
      case .softBreak, .hardBreak: true
      default: false
      }
    }
    let last = InlineCutting.trimmed(Array(inlines[(cut.map { $0 + 1 } ?? 0)...]))
    guard case .text(let text) = last.first else { return nil }
    let scalars = text.unicodeScalars
    guard let dash = scalars.first, dash == "—" || dash == "–" || dash == "―" || dash == "-" else {
      return nil
    }
    let rest = scalars.drop { $0 == "—" || $0 == "–" || $0 == "―" || $0 == "-" || $0.isSpace }
    let source = InlineCutting.trimmed([.text(String(rest))] + last.dropFirst())
    guard !source.isEmpty else { return nil }
    return (InlineCutting.trimmed(Array(inlines[..<(cut ?? 0)])), source)
  }
}
