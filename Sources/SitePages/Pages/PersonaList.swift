import JourneyAtlas
import MarkdownTree

/// All personas, by their names.
struct PersonaList {
  let context: PageContext
  let paging: Paging

  init(_ context: PageContext) {
    self.context = context
    paging = Paging(context, list: .personas, count: context.atlas.personas.count)
  }

  func body() -> PageBody {
    let title = context.phrases.frame.personas
    var main: HTML = "<div class=\"head\"><h1>\(title)</h1></div>"
    main +=
      "<p class=\"lede\">\(context.phrases.sheets.personaLede)\(segments)</p>\(paging.note)<div class=\"people\">"
    for index in context.site.names.personas[paging.range] { entry(index, into: &main) }
    main += "</div>\(paging.links)"
    return PageBody(
      title: paging.title(title), bodyClass: "p-personas", section: .personas,
      crumbs: paging.crumbs(title, .personas), description: context.phrases.sheets.personaLede, main: main)
  }

  /// The way to the segments, where a persona has one.
  private var segments: HTML {
    context.site.segmentation.segments.isEmpty
      ? HTML() : " \(context.link(.segments, context.phrases.lenses.segments.allSegments))"
  }

  private func entry(_ index: Int, into html: inout HTML) {
    let persona = context.atlas.personas[index]
    let words = context.phrases.words
    html += """
      <article class="person"\(context.lang(persona.language))>\(Avatar(persona, id: "a\(index)"))\
      <div><h2><a href="\(context.href(.persona(index)))">\(persona.name.plain)</a></h2>
      """
    let facts = [persona.role].compactMap { $0 } + persona.segments
    if !facts.isEmpty { html += "<p class=\"muted\">\(facts.joined(separator: words.comma))</p>" }
    let journeys = context.site.journeysOf[persona.id] ?? []
    if !journeys.isEmpty {
      var links = journeys.prefix(4).map(context.journeyLink)
      if journeys.count > 4 { links.append(context.plain(context.phrases.gaps.andMore(journeys.count - 4))) }
      html += "<p class=\"note\" lang=\"\(context.language)\">"
      html += "\(context.phrases.frame.journeys)\(words.colon)\(context.joined(links))</p>"
    }
    if let quote = persona.quotes.first { html += context.quote(quote, source: persona.source) }
    html += "</div></article>"
  }
}
