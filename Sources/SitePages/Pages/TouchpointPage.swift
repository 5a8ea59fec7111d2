import JourneyAtlas
import MarkdownTree

/// A touchpoint across the journeys, and the list of them.
struct TouchpointPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func body() -> PageBody {
    let title = context.atlas.touchpoints[index].name
    return PageBody(
      title: title, bodyClass: "p-touchpoint", section: .touchpoints,
      crumbs: [.init(text: context.phrases.frame.touchpoints, page: .touchpoints)], main: "<h1>\(title)</h1>")
  }

  static func list(_ context: PageContext) -> PageBody {
    let title = context.phrases.frame.touchpoints
    return PageBody(
      title: title, bodyClass: "p-touchpoints", section: .touchpoints, main: "<h1>\(title)</h1>")
  }
}
