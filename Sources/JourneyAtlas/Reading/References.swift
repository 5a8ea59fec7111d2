import MarkdownTree

/// A word of an author that means something elsewhere, and where it stands. Drafts keep references as words;
/// the linker finds what they mean.
struct Reference: Sendable {
  enum Kind: Sendable, Hashable {
    /// Front matter: must exist.
    case persona
    /// A bare name in a field: may be missing.
    case personaName
    case journey, lifecycle, metric, channel
    /// What may be a persona's feeling, with a value that cannot be one.
    case emotionOffScale(String)
    /// An old id of the file's own.
    case alias
  }

  var kind: Kind
  var text: String
  var span: Span
}

/// A link or image of a Markdown text.
struct LinkReference: Sendable {
  var destination: String
  /// The destination in the source, else the block.
  var span: Span
}

/// Collects the links of a document with their places.
struct LinkCollector {
  let file: SourceFile
  private(set) var links: [LinkReference] = []
  /// Places of raw HTML that will be shown as text.
  private(set) var rawHTML: [Span] = []
  /// Where rows of tables go on behind their last column.
  private(set) var beyondHeads: [Span] = []
  /// Up to where an address was searched in a block already, so that equal links are told apart.
  private var searched: [String: Int] = [:]
  /// The same of other texts, with the first place of each.
  private var placed: [String: (end: Int, first: Span?)] = [:]
  /// The addresses behind `[name]:`, once one was asked for.
  private var definitions: [String: Span]?
  /// How many bytes more may be searched for places; beyond, a block is place enough.
  private var patience = 16 << 20
  /// Longer texts are not searched.
  private static let longestNeedle = 2_048

  init(file: SourceFile) { self.file = file }

  mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines), .paragraph(let inlines):
        forget()
        collect(inlines, in: block.span)
      case .quote(let inner): collect(inner)
      case .list(let list):
        for item in list.items { collect(item.blocks) }
      case .table(let table):
        if !table.beyond.isEmpty { beyondHeads += table.beyond }
        collect(table.header)
        for row in table.rows { collect(row) }
      case .html(let text):
        let rest = HTMLText.withoutComments(text)
        if let first = rest.split(whereSeparator: \.isNewline).map({ ListText.trimmed(String($0)) }).first(
          where: { !$0.isEmpty })
        {
          let place = file.find(first, in: block.span) ?? block.span
          rawHTML.append(place)
        }
      case .code, .thematicBreak: break
      }
    }
  }

  private mutating func collect(_ cells: [TableCell]) {
    for index in cells.indices where cells[index].hasMarkup {
      forget()
      collect(cells[index].inlines, in: cells[index].span)
    }
  }

  private mutating func forget() {
    searched.removeAll(keepingCapacity: true)
    placed.removeAll(keepingCapacity: true)
  }

  private mutating func collect(_ inlines: [Inline], in span: Span) {
    for inline in inlines {
      switch inline {
      case .link(let link):
        add(link.destination, in: span)
        collect(link.inlines, in: span)
      case .image(let image):
        add(image.source, in: span)
        collect(image.inlines, in: span)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): collect(inner, in: span)
      case .html(let tag):
        if !Inline.isLineBreak(tag), !HTMLText.isOnlyComments(tag) {
          rawHTML.append(place(of: tag, in: span))
        }
      case .text, .code, .softBreak, .hardBreak: break
      }
    }
  }

  private mutating func add(_ destination: String, in span: Span) {
    let place =
      whole(destination, in: span) ?? definition(of: destination) ?? place(of: destination, in: span)
    links.append(LinkReference(destination: destination, span: place))
  }

  /// The next place where an address is one of a link: `a.md` is not meant inside `../a.md` or `a.md#top`, nor as a word
  /// of the text.
  private mutating func whole(_ destination: String, in span: Span) -> Span? {
    var from = max(searched[destination] ?? span.start, span.start)
    while let found = find(destination, from: from, in: span) {
      from = found.end
      guard isOpened(before: found.start), isEnded(at: found.end) else { continue }
      searched[destination] = found.end
      return found
    }
    searched[destination] = span.end
    return nil
  }

  private mutating func find(_ text: String, from: Int, in span: Span) -> Span? {
    guard patience > 0, from < span.end, text.utf8.count <= Self.longestNeedle else { return nil }
    let found = file.find(text, in: Span(from, span.end))
    patience -= (found?.end ?? span.end) - from
    return found
  }

  /// The address of a reference link stands behind `[name]:`, anywhere in the file.
  private mutating func definition(of destination: String) -> Span? {
    if definitions == nil {
      var all: [String: Span] = [:]
      var from = 0
      while let mark = file.find("]: ", in: Span(from, file.bytes.count)) {
        let end = file.bytes[mark.end...].firstIndex { $0 <= 0x20 } ?? file.bytes.count
        let place = Span(mark.end, end)
        if all[file.text(place)] == nil { all[file.text(place)] = place }
        from = max(end, mark.end)
      }
      definitions = all
    }
    return definitions?[destination]
  }

  /// Whether `](`, and a `<` and blanks, stand before.
  private func isOpened(before offset: Int) -> Bool {
    var at = offset - 1
    if at >= 0, file.bytes[at] == 0x3C { at -= 1 }
    while at >= 0, file.bytes[at] <= 0x20 { at -= 1 }
    return at > 0 && file.bytes[at] == 0x28 && file.bytes[at - 1] == 0x5D
  }

  private func isEnded(at offset: Int) -> Bool {
    guard file.bytes.indices.contains(offset) else { return true }
    return file.bytes[offset] <= 0x20 || file.bytes[offset] == 0x29 || file.bytes[offset] == 0x3E
  }

  private mutating func place(of text: String, in span: Span) -> Span {
    let before = placed[text]
    guard let found = find(text, from: max(before?.end ?? span.start, span.start), in: span) else {
      placed[text] = (span.end, before?.first)
      return before?.first ?? span
    }
    placed[text] = (found.end, before?.first ?? found)
    return found
  }
}
