import MarkdownTree

/// A word of an author that means something elsewhere, and where it stands. Drafts keep references as words;
/// the linker finds what they mean.
struct Reference: Sendable {
  enum Kind: Sendable, Equatable {
    /// Front matter: must exist.
    case persona
    /// A bare name in a field: may be missing.
    case personaName
    case journey, lifecycle, metric, channel
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
  /// How often a text was searched in a block already, so that equal links are told apart.
  private var seen: [String: Int] = [:]
  /// Up to where an address was searched in a block already.
  private var searched: [String: Int] = [:]

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
    seen.removeAll(keepingCapacity: true)
    searched.removeAll(keepingCapacity: true)
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

  /// The next place where an address stands alone: `a.md` is not meant inside `../a.md` or `a.md#top`.
  private mutating func whole(_ destination: String, in span: Span) -> Span? {
    var from = max(searched[destination] ?? span.start, span.start)
    while let found = file.find(destination, in: Span(from, span.end)) {
      from = found.end
      guard isEdge(found.start - 1, "(<"), isEdge(found.end, ")>") else { continue }
      searched[destination] = found.end
      return found
    }
    return nil
  }

  /// The address of a reference link stands behind `[name]:`, anywhere in the file.
  private func definition(of destination: String) -> Span? {
    let mark = "]: "
    var from = 0
    while let found = file.find(mark + destination, in: Span(from, file.bytes.count)) {
      if isEdge(found.end, "") { return Span(found.start + mark.utf8.count, found.end) }
      from = found.end
    }
    return nil
  }

  /// Whether an address may start behind, or end before, this byte.
  private func isEdge(_ offset: Int, _ signs: String) -> Bool {
    guard file.bytes.indices.contains(offset) else { return true }
    return file.bytes[offset] <= 0x20 || signs.utf8.contains(file.bytes[offset])
  }

  private mutating func place(of text: String, in span: Span) -> Span {
    let count = seen[text, default: 0]
    seen[text] = count + 1
    return file.find(text, in: span, occurrence: count) ?? file.find(text, in: span) ?? span
  }
}
