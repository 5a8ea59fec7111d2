import JourneyAtlas
import MarkdownTree

/// The matrix of one journey, or across the atlas.
struct MatrixPage {
  let context: PageContext
  let journey: Int?

  init(_ context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
  }

  func body() -> PageBody {
    let title = context.phrases.frame.matrix
    return PageBody(title: title, bodyClass: "p-matrix", section: .matrix, main: "<h1>\(title)</h1>")
  }
}
