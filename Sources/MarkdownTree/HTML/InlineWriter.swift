/// Writes inline markup.
struct InlineWriter {
  let options: MarkdownHTML.Options

  private var isPage: Bool { options.dialect == .page }

  func write(_ inlines: [Inline], into html: inout HTML) {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text): html.text(text)
      case .code(let text):
        html.append("<code>")
        html.text(text)
        html.append("</code>")
      case .emphasis(let inner): wrap(inner, "<em>", "</em>", into: &html)
      case .strong(let inner): wrap(inner, "<strong>", "</strong>", into: &html)
      case .strikethrough(let inner): wrap(inner, "<del>", "</del>", into: &html)
      case .link(let link): writeLink(link, into: &html)
      case .image(let image): writeImage(image, into: &html)
      case .html(let raw):
        switch options.rawHTML {
        case .asIs: html.appendUnescaped(raw)
        case .escaped where Inline.isLineBreak(raw): html.append(isPage ? "<br>\n" : "<br />\n")
        case .escaped: html.text(RawHTML.withoutComments(raw))
        }
      case .softBreak: if !isPage || !LineJoint.isSeamless(inlines, at: index) { html.append("\n") }
      case .hardBreak: html.append(isPage ? "<br>\n" : "<br />\n")
      }
    }
  }

  private func wrap(_ inner: [Inline], _ open: StaticString, _ close: StaticString, into html: inout HTML) {
    html.append(open)
    write(inner, into: &html)
    html.append(close)
  }

  private func writeLink(_ link: Link, into html: inout HTML) {
    guard let address = address(link.destination, options.link) else {
      write(link.inlines, into: &html)
      return
    }
    html.append("<a href=\"")
    html.address(address)
    html.append("\"")
    writeTitle(link.title, into: &html)
    if isPage, LinkPolicy.isExternal(address) { html.append(" rel=\"noopener noreferrer\"") }
    html.append(">")
    write(link.inlines, into: &html)
    html.append("</a>")
  }

  private func writeImage(_ image: Image, into html: inout HTML) {
    guard let address = address(image.source, options.image) else {
      writePlain(image.inlines, into: &html)
      return
    }
    html.append("<img src=\"")
    html.address(address)
    html.append("\" alt=\"")
    writePlain(image.inlines, into: &html)
    html.append("\"")
    writeTitle(image.title, into: &html)
    html.append(isPage ? ">" : " />")
  }

  private func writeTitle(_ title: String, into html: inout HTML) {
    if !title.isEmpty { html += " title=\"\(title)\"" }
  }

  /// The address to write; nil if there must be none.
  private func address(_ author: String, _ rewrite: (@Sendable (String) -> String?)?) -> String? {
    if isPage, !LinkPolicy.isAllowed(author) { return nil }
    guard let rewrite else { return author }
    guard let address = rewrite(author), !isPage || LinkPolicy.isAllowed(address) else { return nil }
    return address
  }

  /// The description of an image: text without markup.
  private func writePlain(_ inlines: [Inline], into html: inout HTML) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): html.text(text)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        writePlain(inner, into: &html)
      case .link(let link): writePlain(link.inlines, into: &html)
      case .image(let image): writePlain(image.inlines, into: &html)
      case .html(let raw): html.text(isPage ? RawHTML.withoutComments(raw) : raw)
      case .softBreak, .hardBreak: html.append(" ")
      }
    }
  }
}
