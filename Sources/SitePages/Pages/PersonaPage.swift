import JourneyAtlas
import MarkdownTree

/// A persona, and the list of them.
struct PersonaPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func body() -> PageBody {
    let title = context.atlas.personas[index].name.plain
    return PageBody(
      title: title, bodyClass: "p-persona", section: .personas,
      crumbs: [.init(text: context.phrases.frame.personas, page: .personas)], main: "<h1>\(title)</h1>")
  }

  static func list(_ context: PageContext) -> PageBody {
    let title = context.phrases.frame.personas
    return PageBody(title: title, bodyClass: "p-personas", section: .personas, main: "<h1>\(title)</h1>")
  }
}
