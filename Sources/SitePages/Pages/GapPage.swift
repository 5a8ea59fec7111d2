import JourneyAtlas
import MarkdownTree

/// The gaps of one journey, or across the atlas.
struct GapPage {
  let context: PageContext
  let journey: Int?

  init(_ context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
  }

  func body() -> PageBody {
    let title = context.phrases.frame.gaps
    return PageBody(title: title, bodyClass: "p-gaps", section: .gaps, main: "<h1>\(title)</h1>")
  }
}
