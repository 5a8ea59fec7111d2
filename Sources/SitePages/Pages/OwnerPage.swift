import JourneyAtlas
import MarkdownTree

/// An owner, and the list of them.
struct OwnerPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func body() -> PageBody {
    let title = context.atlas.owners[index].name
    return PageBody(
      title: title, bodyClass: "p-owner", section: .owners,
      crumbs: [.init(text: context.phrases.frame.owners, page: .owners)], main: "<h1>\(title)</h1>")
  }

  static func list(_ context: PageContext) -> PageBody {
    let title = context.phrases.frame.owners
    return PageBody(title: title, bodyClass: "p-owners", section: .owners, main: "<h1>\(title)</h1>")
  }
}
