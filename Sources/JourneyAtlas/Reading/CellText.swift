import MarkdownTree

/// What a cell or an attribute says: usually plain text, which needs no inlines.
struct CellText {
  /// Without markup, and without white space at its ends where it is all there is.
  let plain: String
  let span: Span
  /// nil for plain text.
  private let markup: [Inline]?

  init(plain: String, span: Span) {
    self.plain = plain
    self.span = span
    markup = nil
  }

  init(_ text: RichText) {
    plain = text.plain
    span = text.span
    markup = text.inlines
  }

  /// The words of a cell without comments; nil where it says nothing.
  init?(_ cell: TableCell) {
    span = cell.span
    if let text = cell.text {
      plain = ListText.trimmed(text)
      markup = nil
      if plain.isEmpty || LabelWords.isNothing(plain) { return nil }
    } else {
      let inlines = InlineCutting.trimmed(InlineCutting.withoutComments(cell.inlines))
      plain = inlines.plainText
      markup = inlines
      if ValueReader.isNothing(inlines) { return nil }
    }
  }

  var isPlain: Bool { markup == nil }

  var inlines: [Inline] { markup ?? [.text(plain)] }
}
