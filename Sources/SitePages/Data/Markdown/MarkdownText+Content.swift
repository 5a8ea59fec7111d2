import JourneyAtlas
import MarkdownTree

/// Authors' Markdown, written anew: the same blocks, with the addresses of the site, and raw HTML left out.
extension MarkdownText {
  /// Blocks with an empty line behind each; in the items of a tight list there is none. Headings start below
  /// level `below`.
  mutating func blocks(_ blocks: [Block], below: Int, links: ContentLinks, tight: Bool = false) {
    for block in blocks {
      switch block.content {
      case .heading(let level, let inlines):
        line(gap: true) {
          $0.heading(level + below)
          $0.inlines(inlines, links: links)
        }
      case .paragraph(let inlines):
        line(gap: !tight) { $0.inlines(inlines, links: links, starts: true) }
      case .quote(let inner):
        quote { $0.blocks(inner, below: below, links: links) }
        blank()
      case .list(let list):
        self.list(list, below: below, links: links)
        if list.isTight, !tight { blank() }
      case .code(let info, let text): code(info, text)
      case .html: break
      case .thematicBreak: line(gap: true) { $0.append("---") }
      case .table(let table): self.table(table, links: links)
      }
    }
  }

  /// `## `; Markdown has six levels.
  mutating func heading(_ level: Int) {
    for _ in 0..<min(level, 6) { append("#") }
    append(" ")
  }

  private mutating func list(_ list: List, below: Int, links: ContentLinks) {
    for (index, entry) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      item(mark) { text in
        if entry.blocks.isEmpty { return text.line { _ in } }
        // A box is part of the item's first line.
        if let done = entry.task, case .paragraph(let inlines)? = entry.blocks.first?.content {
          text.line(gap: !list.isTight) {
            if done { $0.append("[x] ") } else { $0.append("[ ] ") }
            $0.inlines(inlines, links: links)
          }
          text.blocks(Array(entry.blocks.dropFirst()), below: below, links: links, tight: list.isTight)
        } else {
          text.blocks(entry.blocks, below: below, links: links, tight: list.isTight)
        }
      }
    }
  }

  /// The fence is longer than any run of backticks inside.
  private mutating func code(_ info: String, _ code: String) {
    let lines = code.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    var longest = 2
    var run = 0
    for byte in code.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    line { $0.raw(fence + info.filter { $0 != "`" && $0 != "\n" }) }
    for text in code.utf8.last == 0x0A ? lines.dropLast() : lines[...] {
      line { $0.raw(String(Substring(text))) }
    }
    line(gap: true) { $0.raw(fence) }
  }

  private mutating func table(_ table: Table, links: ContentLinks) {
    func row(_ cells: [TableCell], to text: inout MarkdownText) {
      text.line { text in
        text.append("|")
        for cell in cells {
          text.append(" ")
          text.inlines(cell.inlines, links: links)
          text.append(" |")
        }
      }
    }
    inTable = true
    row(table.header, to: &self)
    line { text in
      text.append("|")
      for alignment in table.alignments {
        switch alignment {
        case .none: text.append(" --- |")
        case .left: text.append(" :-- |")
        case .center: text.append(" :-: |")
        case .right: text.append(" --: |")
        }
      }
    }
    for cells in table.rows { row(cells, to: &self) }
    inTable = false
    blank()
  }

  /// A line of a content file.
  mutating func inlines(_ inlines: [Inline], links: ContentLinks, starts: Bool = false) {
    var starts = starts
    for inline in inlines {
      switch inline {
      case .text(let words): text(words, starts: starts)
      case .code(let words): code(words)
      case .emphasis(let inner): marked("*", inner, links)
      case .strong(let inner): marked("**", inner, links)
      case .strikethrough(let inner): marked("~~", inner, links)
      case .link(let link): self.link(links.href(link.destination), link.inlines, links)
      case .image(let image): text(image.inlines.plainText)
      case .html(let tag): if Inline.isLineBreak(tag) { append(" ") }
      case .softBreak, .hardBreak: append(" ")
      }
      starts = false
    }
  }

  private mutating func marked(_ mark: StaticString, _ inner: [Inline], _ links: ContentLinks) {
    append(mark)
    inlines(inner, links: links)
    append(mark)
  }

  /// Code in a line: blanks around, so that a backtick at its ends is no part of the fence.
  private mutating func code(_ words: String) {
    var longest = 0
    var run = 0
    for byte in words.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let blank = longest > 0 ? " " : ""
    let text = words.replacing("\n", with: " ")
    // Even in code a pipe would end the cell of a table.
    raw(fence + blank + (inTable ? text.replacing("|", with: "\\|") : text) + blank + fence)
  }

  private mutating func link(_ address: String?, _ inner: [Inline], _ links: ContentLinks) {
    guard let address else { return inlines(inner, links: links) }
    append("[")
    inlines(inner, links: links)
    self.address(address)
  }

  /// A link of our own.
  mutating func link(_ words: String, _ address: String) {
    append("[")
    text(words)
    self.address(address)
  }

  /// `](address)`; what would end it is escaped, and what no address may hold percent-encoded.
  private mutating func address(_ address: String) {
    append("](")
    defer { append(")") }
    if address.utf8.allSatisfy(Self.isPlain) { return raw(address) }
    for byte in address.utf8 {
      switch byte {
      case 0x28: append("\\(")
      case 0x29: append("\\)")
      case 0x3C: append("%3C")
      case 0x3E: append("%3E")
      case 0x5C: append("%5C")
      case 0x7C: append("%7C")
      case 0...0x20: append("%20")
      default: raw(byte)
      }
    }
  }

  /// Whether a byte of an address stays as it is; in nearly all addresses every one does.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x7C: false
    default: true
    }
  }
}
