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

  init(file: SourceFile) { self.file = file }

  mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines), .paragraph(let inlines):
        seen.removeAll(keepingCapacity: true)
        collect(inlines, in: block.span)
      case .quote(let inner): collect(inner)
      case .list(let list):
        for item in list.items { collect(item.blocks) }
      case .table(let table):
        for cell in table.header + table.rows.flatMap({ $0 }) {
          seen.removeAll(keepingCapacity: true)
          collect(cell.inlines, in: cell.span)
        }
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
        if !InlineCutting.isLineBreak(tag), !HTMLText.isOnlyComments(tag) {
          rawHTML.append(place(of: tag, in: span))
        }
      case .text, .code, .softBreak, .hardBreak: break
      }
    }
  }

  private mutating func add(_ destination: String, in span: Span) {
    // "(/a" first: the bare words may stand inside a longer address.
    let inParentheses = place(of: "(" + destination, in: span)
    let isThere = inParentheses != span
    links.append(
      LinkReference(
        destination: destination,
        span: isThere ? Span(inParentheses.start + 1, inParentheses.end) : place(of: destination, in: span)))
  }

  private mutating func place(of text: String, in span: Span) -> Span {
    let count = seen[text, default: 0]
    seen[text] = count + 1
    return file.find(text, in: span, occurrence: count) ?? file.find(text, in: span) ?? span
  }
}
