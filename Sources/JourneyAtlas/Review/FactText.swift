import MarkdownTree

/// An author's text in one form only, so that two ways to write the same are equal: lines are joined, blanks are
/// one, the sign of a list and the stars of emphasis are gone. Links, images, code, deletions and hard line
/// breaks stay, since they say something.
///
///     *Nobody* owns        Nobody owns [the log](log.md).
///     [the log](log.md).
struct FactText {
  private var text = ""

  static func of(_ inlines: [Inline]) -> String {
    if inlines.count == 1, case .text(let words) = inlines[0], !words.utf8.contains(0x20) { return words }
    var writer = FactText()
    writer.add(inlines)
    return writer.joined
  }

  /// Paragraphs are parted by an empty line.
  static func of(_ blocks: [Block]) -> String {
    var parts: [String] = []
    for block in blocks {
      let text = text(block)
      if !text.isEmpty { parts.append(text) }
    }
    return parts.joined(separator: "\n\n")
  }

  // MARK: Blocks

  private static func text(_ block: Block) -> String {
    switch block.content {
    case .heading(let level, let inlines):
      return String(repeating: "#", count: level) + " " + of(inlines)
    case .paragraph(let inlines): return of(inlines)
    case .quote(let blocks): return prefixed(of(blocks), first: "> ", rest: "> ")
    case .list(let list): return text(list)
    case .code(let info, let code): return "```\(info)\n\(code)```"
    case .html(let tag): return tag.hasPrefix("<!--") ? "" : tag
    case .thematicBreak: return "---"
    case .table(let table):
      return ([table.header] + table.rows).map { row in
        "| " + row.map { of($0.inlines) }.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
  }

  private static func text(_ list: List) -> String {
    list.items.enumerated().map { index, item in
      let sign = list.start.map { "\($0 + index). " } ?? "- "
      let box = item.task.map { $0 ? "[x] " : "[ ] " } ?? ""
      return prefixed(box + of(item.blocks), first: sign, rest: "  ")
    }.joined(separator: "\n")
  }

  private static func prefixed(_ text: String, first: String, rest: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index == 0 ? first : rest) + line
    }.joined(separator: "\n")
  }

  // MARK: Inlines

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let words): text += words
      case .code(let code): text += "`\(code)`"
      case .emphasis(let inner), .strong(let inner): add(inner)
      case .strikethrough(let inner):
        text += "~~"
        add(inner)
        text += "~~"
      case .link(let link):
        text += "["
        add(link.inlines)
        text += "](\(link.destination))"
      case .image(let image):
        text += "!["
        add(image.inlines)
        text += "](\(image.source))"
      case .html(let tag):
        if Inline.isLineBreak(tag) { text += "\n" } else if !tag.hasPrefix("<!--") { text += tag }
      case .softBreak: text += Self.joint
      case .hardBreak: text += "\n"
      }
    }
  }

  /// Where a line ends in the source: a blank, but between signs that are written without blanks. No text that is
  /// read holds this control character.
  private static let joint = "\u{1F}"

  private var joined: String {
    var joined = String.UnicodeScalarView()
    var pending = false
    var isSoft = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t":
        pending = true
        isSoft = false
      case "\u{1F}": pending = true
      case "\n":
        joined.append("\n")
        pending = false
        isSoft = true
      default:
        if pending, let last = joined.last, last != "\n",
          !(isSoft && Self.isWide(last) && Self.isWide(scalar))
        {
          joined.append(" ")
        }
        pending = false
        isSoft = true
        joined.append(scalar)
      }
    }
    return String(joined)
  }

  /// Han, kana, and the punctuation that goes with them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
