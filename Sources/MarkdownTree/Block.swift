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
  /// Where rows go on behind their last column: GFM shows nothing of it.
  public var beyond: [Span] = []

  public init(alignments: [Alignment], header: [TableCell], rows: [[TableCell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// Most cells are plain text, which needs no list of inlines before somebody asks for one.
public struct TableCell: Sendable {
  private enum Content: Sendable {
    case text(String)
    case inlines([Inline])
  }

  private var content: Content
  /// The cell's text in the source, blanks at its ends left out.
  public var span: Span

  public init(_ inlines: [Inline], span: Span) {
    content = .inlines(inlines)
    self.span = span
  }

  init(text: String, span: Span) {
    content = .text(text)
    self.span = span
  }

  public var inlines: [Inline] {
    get {
      switch content {
      case .text(let text): [.text(text)]
      case .inlines(let inlines): inlines
      }
    }
    set { content = .inlines(newValue) }
  }

  /// The text of a cell without any markup; empty for an empty cell, nil where there is more than text.
  public var text: String? {
    switch content {
    case .text(let text): text
    case .inlines(let inlines): inlines.isEmpty ? "" : nil
    }
  }

  /// Whether there is more than text.
  public var hasMarkup: Bool {
    if case .inlines(let inlines) = content { !inlines.isEmpty } else { false }
  }

  /// The text without markup.
  public var plainText: String { text ?? inlines.plainText }
}
