import MarkdownTree

/// What a server shows for an address that leads nowhere: the ways back in.
struct NotFoundPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func body() -> PageBody {
    let text = context.phrases.lists
    var main: HTML = """
      <div class="head"><h1>\(text.notFound)</h1></div><p class="lede">\(text.notFoundWhy)</p>\
      <ul class="refs"><li>\(context.link(.overview, context.siteTitle))</li>
      """
    for section in NavSection.allCases where context.site.has(section.page) {
      main += "<li>\(context.link(section.page, context.phrases.frame.name(section)))</li>"
    }
    main += "</ul>"
    return PageBody(title: text.notFound, bodyClass: "p-404", section: nil, main: main)
  }
}
