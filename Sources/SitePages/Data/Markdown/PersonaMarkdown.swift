import JourneyAtlas
import MarkdownTree

/// A persona in the author's words, and the journeys that it walks.
struct PersonaMarkdown {
  private let context: PageContext
  private let persona: Persona
  private let links: ContentLinks

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    persona = context.atlas.personas[index]
    links = context.contentLinks(persona.source)
  }

  func bytes() -> ByteBuffer {
    var text = MarkdownText(capacity: 4_096)
    text.title(persona.name, links)
    for field in persona.fields { text.field(field.wording, field.values, below: 1, links: links) }
    text.blank()
    for quote in persona.quotes { text.quote(quote, below: 1, links: links) }
    text.blocks(persona.prose, below: 1, links: links)
    let journeys = context.site.journeysOf[persona.id] ?? []
    guard !journeys.isEmpty else { return text.buffer }
    text.section(context.phrases.sheets.journeys)
    for journey in journeys {
      text.line {
        $0.append("- ")
        context.markdownLink(.journey(journey), context.atlas.journeys[journey].title.plain, into: &$0)
      }
    }
    return text.buffer
  }
}
