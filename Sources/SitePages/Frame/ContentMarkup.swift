import MarkdownTree

/// Authors' Markdown as HTML.
struct ContentMarkup {
  let links: ContentLinks

  /// The id of a prose heading that a fragment names.
  static func anchor(_ fragment: String) -> String { "h-" + fragment }

  func render(_ blocks: [Block], headingShift: Int, into html: inout HTML) {
    for block in blocks { render(block, headingShift, into: &html) }
  }

  private func render(_ block: Block, _ shift: Int, into html: inout HTML) {
    switch block.content {
    case .heading(_, let inlines), .paragraph(let inlines):
      html += "<p>"
      render(inlines, into: &html)
      html += "</p>"
    case .quote(let blocks): render(blocks, headingShift: shift, into: &html)
    case .list(let list):
      for item in list.items { render(item.blocks, headingShift: shift, into: &html) }
    case .code(_, let text): html += "<pre><code>\(text)</code></pre>"
    case .html(let text): html += "<p>\(text)</p>"
    case .thematicBreak: html += "<hr>"
    case .table(let table):
      for row in [table.header] + table.rows { for cell in row { render(cell.inlines, into: &html) } }
    }
  }

  func render(_ inlines: [Inline], into html: inout HTML) {
    for inline in inlines {
      switch inline {
      case .link(let link):
        if let href = links.href(link.destination) {
          html += "<a href=\"\(href)\">\(link.inlines.plainText)</a>"
        } else {
          html += "\(link.inlines.plainText)"
        }
      default: html += "\([inline].plainText)"
      }
    }
  }
}
