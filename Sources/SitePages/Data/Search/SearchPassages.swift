import JourneyAtlas
import MarkdownTree

/// The texts of a page as passages, short enough to be shown whole.
struct SearchPassages {
  /// Bytes; a longer text becomes several.
  private static let limit = 300

  private(set) var passages: [SearchEntry.Passage] = []
  /// Where texts that are added stand on the page.
  var fragment: String?

  mutating func add(_ text: String, _ kind: SearchEntry.Passage.Kind = .text) {
    var rest = text[...]
    while rest.utf8.count > Self.limit {
      let cut = Self.cut(rest)
      add(piece: rest[..<cut], kind)
      rest = rest[cut...]
    }
    add(piece: rest, kind)
  }

  private mutating func add(piece: Substring, _ kind: SearchEntry.Passage.Kind) {
    guard piece.utf8.contains(where: { $0 > 0x20 }) else { return }
    passages.append(SearchEntry.Passage(kind: kind, text: String(piece), fragment: fragment))
  }

  /// Behind the last blank or full stop of the beginning, else anywhere between two characters.
  private static func cut(_ text: Substring) -> String.Index {
    let bytes = text.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: limit)
    var hard = end
    while bytes[hard] & 0xC0 == 0x80 { hard = bytes.index(before: hard) }
    let head = text.unicodeScalars[..<hard]
    let soft = head.lastIndex { $0 == " " || $0 == "。" || $0 == "，" }.map(head.index(after:))
    return soft ?? hard
  }

  mutating func add(_ blocks: [Block], _ kind: SearchEntry.Passage.Kind = .text) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines), .paragraph(let inlines): add(inlines.plainText, kind)
      case .quote(let inner): add(inner, kind == .text ? .quote : kind)
      case .list(let list): for item in list.items { add(item.blocks, kind) }
      case .code(_, let text): add(text, kind)
      case .table(let table):
        for row in [table.header] + table.rows {
          add(row.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " · "), kind)
        }
      case .html, .thematicBreak: break
      }
    }
  }

  mutating func add(_ values: [Value], _ kind: SearchEntry.Passage.Kind = .text) {
    for value in values {
      add(value.text.plain, kind)
      add(value.details, kind)
    }
  }

  mutating func add(_ quotes: [Quote]) {
    for quote in quotes {
      add(quote.blocks, .quote)
      if let source = quote.source { add(source.plain, .quote) }
    }
  }

  /// Opportunities stand in the list of their journey as well, which has those of tables too.
  mutating func add(_ fields: [Field]) {
    for field in fields {
      switch field.label {
      case .known(.opportunity): break
      case .known(.pain), .known(.bottleneck): add(field.values, .pain)
      default: add(field.values)
      }
    }
  }

  /// What a stage or step says, its own touchpoints included.
  mutating func add(place: Stage) {
    add(place.prose)
    add(place.quotes)
    if let words = place.emotion?.words { add(words) }
    for one in place.personaEmotions { if let words = one.emotion.words { add(words) } }
    add(place.fields)
    for index in place.touchpoints.indices where !place.touchpoints[index].columns.isEmpty {
      for column in place.touchpoints[index].columns { add(column.text.plain) }
    }
  }
}
