import JourneyAtlas
import MarkdownTree

/// Authors' Markdown as HTML, with the addresses of the site.
extension PageContext {
  /// Blocks of a content file. Headings start below `below`, the level of the heading that they stand under.
  func prose(_ blocks: [Block], source: String, below: Int = 1) -> HTML {
    var ids = HeadingIDs()
    return prose(blocks, markup(source, below: below, headingIDs: false), &ids)
  }

  /// The same with ids on headings, unique among all that is written with the same `ids`: for texts that
  /// links lead into.
  /// `title` is that of the heading above.
  func prose(
    _ blocks: [Block], source: String, below: Int = 1, title: String? = nil, ids: inout HeadingIDs
  ) -> HTML {
    prose(blocks, markup(source, below: below, headingIDs: true), title: title, &ids)
  }

  /// Tables stand in a region of their own that scrolls where the page is narrow; on a phone rows stack. Markdown has no
  /// captions: they are called as the heading above them.
  private func prose(
    _ blocks: [Block], _ markup: MarkdownHTML, title: String? = nil, _ ids: inout HeadingIDs
  ) -> HTML {
    var html = HTML()
    var title = title ?? phrases.words.table
    for block in blocks {
      if case .heading(_, let inlines) = block.content { title = inlines.plainText }
      if case .table = block.content {
        var options = markup.options
        options.tableCaption = title
        let markup = MarkdownHTML(options)
        html +=
          "<div class=\"scroll stacks\" tabindex=\"0\" role=\"group\" aria-label=\"\(phrases.words.table)\">"
        markup.render([block], into: &html, ids: &ids)
        html.append("</div>")
      } else {
        markup.render([block], into: &html, ids: &ids)
      }
    }
    return html
  }

  /// A line of a content file, with its links.
  func inline(_ text: RichText, source: String) -> HTML {
    var html = HTML()
    writeInline(text, source: source, into: &html)
    return html
  }

  /// The same, into a page.
  func writeInline(_ text: RichText, source: String, into html: inout HTML) {
    // Nearly all lines are plain text, which has no links to look after.
    if text.inlines.count == 1, case .text(let words) = text.inlines[0] { return html.text(words) }
    markup(source, below: 1, headingIDs: false).render(inlines: text.inlines, into: &html)
  }

  private func markup(_ source: String, below: Int, headingIDs: Bool) -> MarkdownHTML {
    let links = ContentLinks(links: site.links, source: source, directory: directory)
    return MarkdownHTML(
      .init(
        link: { links.href($0) }, image: { links.href($0) }, headingShift: below - 1, headingIDs: headingIDs,
        words: .init(done: phrases.words.done, notDone: phrases.words.notDone)))
  }
}
