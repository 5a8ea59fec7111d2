import JourneyAtlas
import MarkdownTree

/// The first page.
struct OverviewPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func body() -> PageBody {
    let title = context.siteTitle
    return PageBody(
      title: title, bodyClass: "p-index", section: .journeys, main: "<h1>\(title)</h1>")
  }
}
