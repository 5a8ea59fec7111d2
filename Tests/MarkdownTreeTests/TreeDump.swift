@testable import MarkdownTree

/// A document as text: a line a block, with the lines and columns of its span (the end excluded).
///
///     heading 1 1:1–1:8 Title
///     list 3:1–4:6
///       item 3:1–3:6
///         paragraph 3:3–3:6 one
func dump(_ text: String, extensions: Bool = true) -> String {
  let file = SourceFile(path: "a.md", text: text)
  let document = MarkdownDocument(file, options: .init(extensions: extensions))
  return TreeDump(file: file).lines(document.blocks).joined(separator: "\n")
}

struct TreeDump {
  let file: SourceFile

  func lines(_ blocks: [Block]) -> [String] { blocks.flatMap(lines) }

  private func lines(_ block: Block) -> [String] {
    let place = place(block.span)
    switch block.content {
    case .heading(let level, let inlines): return ["heading \(level) \(place) \(text(inlines))"]
    case .paragraph(let inlines): return ["paragraph \(place) \(text(inlines))"]
    case .quote(let blocks): return ["quote \(place)"] + indented(lines(blocks))
    case .list(let list):
      let kind = list.start.map { "list from \($0)" } ?? "list"
      let items = list.items.flatMap { item in
        let task = item.task.map { $0 ? " done" : " open" } ?? ""
        return ["item\(task) \(self.place(item.span))"] + indented(lines(item.blocks))
      }
      return ["\(kind)\(list.isTight ? "" : ", loose") \(place)"] + indented(items)
    case .code(let info, let text): return ["code \(place) \(info)|\(escaped(text))"]
    case .html(let raw): return ["html \(place) \(escaped(raw))"]
    case .thematicBreak: return ["break \(place)"]
    case .table(let table):
      return ["table \(place)"] + indented(([table.header] + table.rows).map(row))
    }
  }

  private func row(_ cells: [TableCell]) -> String {
    cells.map { "[\(place($0.span)) \(text($0.inlines))]" }.joined(separator: " ")
  }

  private func text(_ inlines: [Inline]) -> String { inlines.map(text).joined() }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): text
    case .code(let text): "code(\(text))"
    case .emphasis(let inner): "em(\(text(inner)))"
    case .strong(let inner): "strong(\(text(inner)))"
    case .strikethrough(let inner): "del(\(text(inner)))"
    case .link(let link): "link(\(link.destination), \(text(link.inlines)))"
    case .image(let image): "image(\(image.source), \(text(image.inlines)))"
    case .html(let raw): "html(\(raw))"
    case .softBreak: "⏎"
    case .hardBreak: "⏎⏎"
    }
  }

  private func place(_ span: Span) -> String {
    let (start, end) = (file.position(at: span.start), file.position(at: span.end))
    return "\(start.line):\(start.column)–\(end.line):\(end.column)"
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  private func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  }
}
