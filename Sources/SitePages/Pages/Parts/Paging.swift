import JourneyAtlas
import MarkdownTree

/// A list over several pages.
struct Paging {
  let context: PageContext
  private let list: Page.List
  private let count: Int
  /// From 1.
  let number: Int

  init(_ context: PageContext, list: Page.List, count: Int) {
    self.context = context
    self.list = list
    self.count = count
    if case .listPage(_, let number) = context.page { self.number = number } else { number = 1 }
  }

  /// The entries of this page, by index.
  var range: Range<Int> {
    let start = min((number - 1) * list.pageSize, count)
    return start..<min(start + list.pageSize, count)
  }

  private var text: Phrases.Lists { context.phrases.lists }
  private var isWhole: Bool { count <= list.pageSize }

  func title(_ title: String) -> String { number == 1 ? title : text.titlePage(title, number) }

  func crumbs(_ title: String, _ first: Page) -> [PageBody.Crumb] {
    number == 1 ? [] : [.init(text: title, page: first)]
  }

  /// "Entries 501 to 1,000 of 1,240"; nothing where all stand here.
  var note: HTML {
    if isWhole { return HTML() }
    return "<p class=\"note\">\(text.range(range.lowerBound + 1, range.upperBound, count))</p>"
  }

  /// The way to the other pages.
  var links: HTML {
    if isWhole { return HTML() }
    var html: HTML = "<nav class=\"paging\" aria-label=\"\(text.pages)\"><ul>"
    for other in 1...list.pages(count) {
      let anchor = other == 1 ? list.anchor : nil
      html += "<li><a href=\"\(context.href(Page.list(list, other), anchor))\""
      if other == number { html += " aria-current=\"page\"" }
      html += "><span class=\"vh\">\(context.phrases.words.page) </span>\(other)</a></li>"
    }
    html += "</ul></nav>"
    return html
  }
}
