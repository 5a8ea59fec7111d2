import MarkdownTree

/// Why a file has no stage, where that can be told by what stands there instead.
enum NoStage {
  /// ```` ```markdown ```` around all of it.
  case inCodeBlock
  /// Cells that are parted by tabs, pasted from a spreadsheet.
  case tabs
  /// `**Stage 1: Sign up**`.
  case bold(String)
  /// `1. Sign up`.
  case item(String)
  /// `### Sign up`, and no heading above it.
  case deepHeading

  init?(_ blocks: [Block], _ file: SourceFile) {
    for block in blocks {
      switch block.content {
      case .code(let info, let text):
        let language = info.lowercased()
        guard language.hasPrefix("markdown") || language.hasPrefix("md"), text.contains("# ") else {
          continue
        }
        self = .inCodeBlock
        return
      case .heading(let level, _):
        guard level > 2 else { continue }
        self = .deepHeading
        return
      case .paragraph(let inlines):
        if let words = Self.bold(inlines) {
          self = .bold(words)
          return
        }
        guard inlines.contains(.softBreak), Self.hasTabs(block, file) else { continue }
        self = .tabs
        return
      case .list(let list):
        guard list.start != nil, let item = list.items.first else { continue }
        self = .item(InlineCutting.lines(item.firstParagraph.inlines).first?.plainText ?? "")
        return
      case .quote, .html, .thematicBreak, .table: continue
      }
    }
    return nil
  }

  /// The words of a paragraph, or of its first line, that is bold as a whole.
  private static func bold(_ inlines: [Inline]) -> String? {
    guard let line = InlineCutting.lines(inlines).first, case .strong(let inner)? = line.first,
      line.dropFirst().allSatisfy({ ListText.trimmed([$0].plainText).isEmpty })
    else { return nil }
    return inner.plainText
  }

  /// Whether the first two lines of a block have a tab between words.
  private static func hasTabs(_ block: Block, _ file: SourceFile) -> Bool {
    let first = file.lineIndex(at: block.span.start)
    return [first, first + 1].allSatisfy { index in
      guard index < file.lineStarts.count else { return false }
      let line = file.line(index)
      return file.bytes[line.start..<line.end].drop { $0 == 0x09 || $0 == 0x20 }.contains(0x09)
    }
  }
}
