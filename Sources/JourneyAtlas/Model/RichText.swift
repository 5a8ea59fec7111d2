import MarkdownTree

/// A line of an author's text: plain for machines, inline Markdown for pages, and where it stands.
public struct RichText: Sendable, Equatable {
  public var inlines: [Inline]
  public var span: Span

  public init(_ inlines: [Inline], span: Span) {
    self.inlines = inlines
    self.span = span
  }

  public init(_ text: String, span: Span) {
    self.inlines = text.isEmpty ? [] : [.text(text)]
    self.span = span
  }

  /// The text without markup.
  public var plain: String { inlines.plainText }

  public var isEmpty: Bool { inlines.isEmpty }
}
