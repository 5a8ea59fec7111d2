import JourneyAtlas
import MarkdownTree

/// The list of journeys.
struct JourneysPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func body() -> PageBody {
    let title = context.phrases.frame.journeys
    return PageBody(
      title: title, bodyClass: "p-journeys", section: .journeys, main: "<h1>\(title)</h1>")
  }
}
