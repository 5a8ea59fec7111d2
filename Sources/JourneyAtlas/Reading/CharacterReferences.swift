import MarkdownTree

/// Finds what `&#1;` and `&#x202E;` bring into a text: the bytes of the file do not show it.
struct CharacterReferences {
  let file: SourceFile
  private(set) var found: [(message: Message, span: Span)] = []

  init(file: SourceFile) { self.file = file }

  /// Most texts hold no reference by number, and need no look at their tree.
  static func findings(in file: SourceFile, _ blocks: [Block]) -> [(message: Message, span: Span)] {
    var references = CharacterReferences(file: file)
    guard file.find("&#", in: Span(0, file.bytes.count)) != nil else { return [] }
    references.look(blocks)
    return references.found
  }

  private mutating func look(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines), .paragraph(let inlines): look(inlines, in: block.span)
      case .quote(let inner): look(inner)
      case .list(let list): for item in list.items { look(item.blocks) }
      case .table(let table):
        for cell in table.header + table.rows.flatMap({ $0 }) { look(cell.inlines, in: cell.span) }
      case .code, .html, .thematicBreak: break
      }
    }
  }

  private mutating func look(_ inlines: [Inline], in span: Span) {
    guard let start = file.find("&#", in: span) else { return }
    var text = String.UnicodeScalarView()
    Self.append(inlines, to: &text)
    guard let scalar = InvisibleText.first(in: text) else { return }
    // One that stands there as it is was found in the bytes.
    guard file.find(String(Character(scalar)), in: span) == nil else { return }
    let place = reference(to: scalar, in: span) ?? start
    found.append(
      (InvisibleText.isControl(scalar) ? .controlCharacter(scalar) : .unpairedDirection(scalar), place))
  }

  /// Where a scalar is written by its number: `&#8238;`, `&#x202E;`.
  private func reference(to scalar: Unicode.Scalar, in span: Span) -> Span? {
    var from = span.start
    while let mark = file.find("&#", in: Span(from, span.end)) {
      let tail = file.bytes[mark.end..<min(mark.end + 9, span.end)]
      let isHex = tail.first.map { $0 | 0x20 == 0x78 } ?? false
      let digits = tail.dropFirst(isHex ? 1 : 0).prefix { $0 != 0x3B }
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
      if value == scalar.value { return Span(mark.start, digits.endIndex + 1) }
      from = mark.end
    }
    return nil
  }

  private static func append(_ inlines: [Inline], to text: inout String.UnicodeScalarView) {
    for inline in inlines {
      switch inline {
      case .text(let words): text += words.unicodeScalars
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): append(inner, to: &text)
      case .link(let link):
        append(link.inlines, to: &text)
        text += link.title.unicodeScalars
      case .image(let image):
        append(image.inlines, to: &text)
        text += image.title.unicodeScalars
      case .code, .html, .softBreak, .hardBreak: break
      }
    }
  }
}
