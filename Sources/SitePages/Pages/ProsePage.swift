import JourneyAtlas
import MarkdownTree

/// Any other Markdown page, rendered as it is.
struct ProsePageBody {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func body() -> PageBody {
    let page = context.atlas.pages[index]
    var ids = HeadingIDs()
    var main: HTML = """
      <div class="head"><h1>\(context.inline(page.title, source: page.source))</h1></div>\
      \(context.lastChange(of: page.source))<div class="prose">\(context.prose(page.blocks, source: page.source, ids: &ids))</div>
      """
    main += context.linkedFrom(context.site.backlinks[.prose(index)])
    main += context.changes(of: page.source)
    return PageBody(
      title: page.title.plain, bodyClass: "p-prose", section: nil, description: description(page), main: main)
  }

  /// The start of the first paragraph.
  private func description(_ page: ProsePage) -> String? {
    for block in page.blocks {
      guard case .paragraph(let inlines) = block.content else { continue }
      let text = inlines.plainText
      if text.unicodeScalars.count <= 160 { return text.isEmpty ? nil : text }
      var start = String.UnicodeScalarView(text.unicodeScalars.prefix(157))
      start.append("…")
      return String(start)
    }
    return nil
  }
}
