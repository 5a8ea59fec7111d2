import JourneyAtlas
import MarkdownTree

/// The page at an old address: it leads to the new one, by itself and by a link. It stands without the
/// theme, so that it works whatever the theme does.
struct RedirectPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func html() -> HTML {
    let (page, title) = target
    let address = context.href(page).text
    let canonical = context.site.baseURL.map { $0 + context.site.links.destination(page).encoded } ?? address
    let text = context.phrases.lists
    var html: HTML = """
      <!doctype html>
      <html lang="\(context.language)">
      <head>
      <meta charset="utf-8">
      \(PageShell.policy)
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="0; url=\(address)">
      <link rel="canonical" href="\(canonical)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      </head>
      <body>
      <main>
      <h1>\(text.moved)</h1>
      <p>\(text.movedTo(context.link(page, title).html))</p>
      </main>
      </body>
      </html>
      """
    html += "\n"
    return html
  }

  /// The page that it leads to, by its title; the first page where the atlas does not know it.
  private var target: (page: Page, title: String) {
    switch context.atlas.original.redirects[index].target {
    case .journey(let id):
      if let journey = context.site.journeyIndex[id] {
        return (.journey(journey), context.atlas.journeys[journey].title.plain)
      }
    case .persona(let id):
      if let persona = context.site.personaIndex[id] {
        return (.persona(persona), context.atlas.personas[persona].name.plain)
      }
    }
    return (.overview, context.siteTitle)
  }
}
