import JourneyAtlas
import MarkdownTree

/// The facts at the head of a journey: its personas, its own fields, and what its front matter says.
struct JourneyFacts {
  let context: PageContext
  let index: Int
  private let journey: Journey

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    journey = context.atlas.journeys[index]
  }

  private var words: Phrases.Words { context.phrases.words }
  private var maps: Phrases.Maps { context.phrases.maps }

  var html: HTML {
    var html: HTML = "<dl class=\"facts\">"
    personas(into: &html)
    for field in journey.fields {
      let length = field.values.reduce(0) { $0 + $1.text.plain.unicodeScalars.count }
      fact(
        context.name(field), context.values(field, source: journey.source), isWide: length > 40, into: &html)
    }
    fact(name("kind", words.kind), "\(words.kinds(journey.kind))", into: &html)
    fact(name("state", words.state), "\(words.states(journey.state))", into: &html)
    if context.site.usesOwners {
      fact(name("owner", words.labels(.owner)), context.ownerLinksOrNone(journey.owners), into: &html)
    }
    if context.site.usesReviews { fact(name("reviewed", words.reviewed), reviewed, into: &html) }
    if let lifecycle = journey.lifecycle {
      fact(name("lifecycle", maps.lifecycle), "\(maps.name(ofLifecycle: lifecycle))", into: &html)
    }
    comparisons(into: &html)
    html += "</dl>"
    return html
  }

  /// The author's word for a key that the file writes as a field.
  private func name(_ key: String, _ ours: String) -> String { journey.wordings[key] ?? ours }

  private func fact(_ name: String, _ value: HTML, isWide: Bool = false, into html: inout HTML) {
    html += "<div class=\"\(isWide ? "w2" : "w1")\"><dt>\(name)</dt><dd>\(value)</dd></div>"
  }

  private func personas(into html: inout HTML) {
    guard !journey.personas.isEmpty || !journey.unknownPersonas.isEmpty else { return }
    var entries = journey.personas.map { id -> HTML in
      var entry = context.personaLink(id).html
      if let note = journey.personaNotes[id] { entry += " <span class=\"muted\">(\(note))</span>" }
      if let persona = context.atlas.persona(id), let role = persona.role {
        entry += "<span class=\"sub\"\(context.lang(persona.language))>\(role)</span>"
      }
      return entry
    }
    entries += journey.unknownPersonas.map { "\($0)" }
    var list: HTML = "<ul>"
    for entry in entries { list += "<li>\(entry)</li>" }
    list += "</ul>"
    fact(name("persona", words.labels(.persona)), list, into: &html)
  }

  private var reviewed: HTML {
    guard let day = journey.reviewed else { return "<span class=\"none\">\(maps.neverReviewed)</span>" }
    return context.date(day)
  }

  private func comparisons(into html: inout HTML) {
    if let compared = journey.compares.flatMap({ context.site.journeyIndex[$0] }) {
      fact(name("compares", maps.compares), context.journeyLink(compared).html, into: &html)
    }
    if let futures = context.site.comparedBy[journey.id] {
      let links = futures.map { future -> HTML in
        let name = context.phrases.lenses.comparison.inFull
        let full = context.link(.journey(future), name, id: ComparisonSection.id)
        return "\(context.journeyLink(future))<span class=\"sub\">\(full)</span>"
      }
      fact(maps.comparedBy, context.joined(links), into: &html)
    }
  }
}
