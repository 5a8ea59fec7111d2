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
    return PageBody(
      title: page.title.plain, bodyClass: "p-prose", section: nil,
      main: """
        <div class="prose"><h1>\(context.inline(page.title, source: page.source))</h1>\
        \(context.prose(page.blocks, source: page.source))</div>
        """)
  }
}
