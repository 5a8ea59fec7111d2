import JourneyAtlas
import MarkdownTree

/// The page at an old address: it leads to the new one, by itself and by a link.
struct RedirectPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func bytes() -> [UInt8] { [] }
}
