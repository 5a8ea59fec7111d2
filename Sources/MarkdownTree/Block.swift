/// A block of a Markdown document: what it is, and where it stands in the source.
public struct Block: Sendable {
  public var content: Content
  public var span: Span

  public init(_ content: Content, span: Span) {
    self.content = content
    self.span = span
  }

  public indirect enum Content: Sendable {
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case quote([Block])
    case list(List)
    /// A fenced or indented code block; `info` is the word line after the fence.
    case code(info: String, text: String)
    /// Raw HTML, as written.
    case html(String)
    case thematicBreak
    case table(Table)
  }
}

/// A bullet or ordered list.
public struct List: Sendable {
  /// The first number of an ordered list; nil for bullets.
  public var start: Int?
  /// A tight list shows its paragraphs without `<p>`.
  public var isTight: Bool
  public var items: [ListItem]

  public init(start: Int?, isTight: Bool, items: [ListItem]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

public struct ListItem: Sendable {
  /// `[ ]` is false, `[x]` is true, no box is nil.
  public var task: Bool?
  public var blocks: [Block]
  public var span: Span

  public init(task: Bool? = nil, blocks: [Block], span: Span) {
    self.task = task
    self.blocks = blocks
    self.span = span
  }
}

/// A GFM table. Every row has as many cells as the header.
public struct Table: Sendable {
  public enum Alignment: Sendable { case none, left, center, right }

  public var alignments: [Alignment]
  public var header: [TableCell]
  public var rows: [[TableCell]]

  public init(alignments: [Alignment], header: [TableCell], rows: [[TableCell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

public struct TableCell: Sendable {
  public var inlines: [Inline]
  /// The cell's text in the source, blanks at its ends left out.
  public var span: Span

  public init(_ inlines: [Inline], span: Span) {
    self.inlines = inlines
    self.span = span
  }
}
