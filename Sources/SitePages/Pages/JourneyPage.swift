import JourneyAtlas
import MarkdownTree

/// A journey: the map.
struct JourneyPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func body() -> PageBody {
    let title = context.atlas.journeys[index].title.plain
    return PageBody(
      title: title, bodyClass: "p-journey", section: .journeys, main: "<h1>\(title)</h1>")
  }
}
