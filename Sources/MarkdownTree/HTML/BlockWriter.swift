/// Writes blocks. Trees from ``MarkdownDocument`` are bounded in depth, so this recurses.
struct BlockWriter {
  let inline: InlineWriter
  var ids: HeadingIDs

  private var options: MarkdownHTML.Options { inline.options }
  private var isPage: Bool { options.dialect == .page }

  init(inline: InlineWriter, ids: HeadingIDs) {
    self.inline = inline
    self.ids = ids
  }

  mutating func write(_ blocks: [Block], into html: inout HTML) {
    for block in blocks { write(block.content, into: &html) }
  }

  private mutating func write(_ content: Block.Content, into html: inout HTML) {
    switch content {
    case .heading(let level, let inlines): writeHeading(level, inlines, into: &html)
    case .paragraph(let inlines):
      html.startLine()
      html.append("<p>")
      inline.write(inlines, into: &html)
      html.append("</p>\n")
    case .quote(let blocks):
      html.startLine()
      html.append("<blockquote>\n")
      write(blocks, into: &html)
      html.startLine()
      html.append("</blockquote>\n")
    case .list(let list): writeList(list, into: &html)
    case .code(let info, let text): writeCode(info, text, into: &html)
    case .html(let raw): writeRaw(raw, into: &html)
    case .thematicBreak:
      html.startLine()
      html.append(isPage ? "<hr>\n" : "<hr />\n")
    case .table(let table): writeTable(table, into: &html)
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [Inline], into html: inout HTML) {
    let level = min(max(level + options.headingShift, 1), 6)
    html.startLine()
    html.append("<h")
    html.text(String(level))
    if options.headingIDs { html += " id=\"\(ids.id(for: inlines.plainText))\"" }
    html.append(">")
    inline.write(inlines, into: &html)
    html.append("</h")
    html.text(String(level))
    html.append(">\n")
  }

  private func writeCode(_ info: String, _ text: String, into html: inout HTML) {
    html.startLine()
    html.append("<pre><code")
    let language = info.utf8.prefix { !Byte.isSpace($0) }
    if !language.isEmpty { html += " class=\"language-\(String(Substring(language)))\"" }
    html.append(">")
    html.text(text)
    html.append("</code></pre>\n")
  }

  private func writeRaw(_ raw: String, into html: inout HTML) {
    switch options.rawHTML {
    case .asIs:
      html.startLine()
      html.appendUnescaped(raw)
      html.startLine()
    case .escaped:
      let shown = RawHTML.block(raw)
      guard !shown.isEmpty else { return }
      html.startLine()
      html.append("<pre class=\"raw-html\">")
      html.text(shown)
      html.append("</pre>\n")
    }
  }

  // MARK: Lists

  private mutating func writeList(_ list: List, into html: inout HTML) {
    html.startLine()
    if let start = list.start {
      if start == 1 { html.append("<ol>\n") } else { html += "<ol start=\"\(start)\">\n" }
    } else {
      html.append("<ul>\n")
    }
    for item in list.items { writeItem(item, isTight: list.isTight, into: &html) }
    html.append(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func writeItem(_ item: ListItem, isTight: Bool, into html: inout HTML) {
    html.startLine()
    html.append(item.task != nil && isPage ? "<li class=\"task\">" : "<li>")
    var box = item.task
    for block in item.blocks {
      guard case .paragraph(let inlines) = block.content else {
        write(block.content, into: &html)
        continue
      }
      if !isTight {
        html.startLine()
        html.append("<p>")
      }
      if let isDone = box.take() { writeBox(isDone, into: &html) }
      inline.write(inlines, into: &html)
      if !isTight { html.append("</p>\n") }
    }
    html.append("</li>\n")
  }

  private func writeBox(_ isDone: Bool, into html: inout HTML) {
    if isPage {
      html.append(isDone ? "<input type=\"checkbox\" disabled checked" : "<input type=\"checkbox\" disabled")
      html += " aria-label=\"\(isDone ? options.words.done : options.words.notDone)\"> "
    } else {
      html.append(isDone ? "<input checked=\"\" " : "<input ")
      html.append("disabled=\"\" type=\"checkbox\"> ")
    }
  }

  // MARK: Tables

  private func writeTable(_ table: Table, into html: inout HTML) {
    html.startLine()
    html.append("<table>\n")
    if let caption = inline.options.tableCaption {
      html.append("<caption class=\"vh\">")
      html.text(caption)
      html.append("</caption>\n")
    }
    html.append("<thead>\n")
    writeRow(table.header, table.alignments, isHeader: true, into: &html)
    html.append("</thead>\n")
    if !table.rows.isEmpty {
      html.append("<tbody>\n")
      for row in table.rows { writeRow(row, table.alignments, isHeader: false, into: &html) }
      html.append("</tbody>\n")
    }
    html.append("</table>\n")
  }

  private func writeRow(
    _ cells: [TableCell], _ alignments: [Table.Alignment], isHeader: Bool, into html: inout HTML
  ) {
    html.append("<tr>\n")
    for (column, cell) in cells.enumerated() {
      html.append(isHeader ? (isPage ? "<th scope=\"col\"" : "<th") : "<td")
      html.append(alignment(column < alignments.count ? alignments[column] : .none))
      html.append(">")
      inline.write(cell.inlines, into: &html)
      html.append(isHeader ? "</th>\n" : "</td>\n")
    }
    html.append("</tr>\n")
  }

  private func alignment(_ alignment: Table.Alignment) -> StaticString {
    switch alignment {
    case .none: ""
    case .left: isPage ? " class=\"ta-left\"" : " align=\"left\""
    case .center: isPage ? " class=\"ta-center\"" : " align=\"center\""
    case .right: isPage ? " class=\"ta-right\"" : " align=\"right\""
    }
  }
}
