import JourneyAtlas
import MarkdownTree

/// A persona in short: picture, name, role, one sentence in its own words.
struct PersonCard {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  var html: HTML {
    let persona = context.atlas.personas[index]
    let count = context.atlas.journeys.filter { $0.personas.contains(persona.id) }.count
    var html: HTML = "<article class=\"person\">\(Avatar(persona, id: "a\(index)"))<div>"
    html += "<h3>\(context.personaLink(persona.id))</h3><p class=\"muted\"\(context.lang(persona.language))>"
    if let role = persona.role { html += "\(role)\(context.phrases.words.comma)" }
    html += "\(context.phrases.words.journeys(count))</p>"
    if let quote = persona.quotes.first {
      html += "<div\(context.lang(persona.language))>\(context.quote(quote, source: persona.source))</div>"
    }
    html += "</div></article>"
    return html
  }
}
