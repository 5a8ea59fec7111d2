import JourneyAtlas
import MarkdownTree

/// Everything of the atlas in one alphabetical list, so that a reader finds it with the browser's own search.
/// A list too long to read gives way to the lists by kind.
struct EntityIndex {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private static let limit = 600

  private struct Entry {
    var name: String
    var key: [UInt8]
    var kind: String
    var page: Page
    var language: String
  }

  private var atlas: Atlas { context.atlas }
  private var overview: Phrases.Overview { context.phrases.overview }

  var html: HTML {
    var html: HTML = "<section class=\"sec\"><h2 id=\"az\">\(overview.index)</h2>"
    let count =
      atlas.journeys.reduce(0) { $0 + 1 + $1.stages.count } + atlas.personas.count + atlas.touchpoints.count
      + atlas.channels.count + atlas.owners.count + atlas.metrics.count
    html += count > Self.limit ? lists(count) : list
    html += "</section>"
    return html
  }

  private func lists(_ count: Int) -> HTML {
    var html: HTML = "<p>\(overview.indexTooLong(count))</p><ul class=\"az\">"
    for section in NavSection.allCases where context.site.has(section.page) {
      html += "<li>\(context.link(section.page, context.phrases.frame.name(section)))</li>"
    }
    html += "</ul>"
    return html
  }

  private var list: HTML {
    var html: HTML = "<ul class=\"az\">"
    for entry in entries {
      html += "<li><a href=\"\(context.href(entry.page))\"\(context.lang(entry.language))>\(entry.name)</a>"
      html += " <span class=\"muted\">\(entry.kind)</span></li>"
    }
    html += "</ul>"
    return html
  }

  /// By name without case, then by kind and address.
  private var entries: [Entry] {
    let words = context.phrases.words
    var entries: [Entry] = []
    func add(_ name: String, _ kind: String, _ page: Page, _ language: String) {
      entries.append(
        Entry(name: name, key: Array(name.lowercased().utf8), kind: kind, page: page, language: language))
    }
    for (index, journey) in atlas.journeys.enumerated() {
      add(journey.title.plain, words.journey, .journey(index), journey.language)
      for (number, stage) in journey.stages.enumerated() {
        let kind = words.stage + words.comma + journey.title.plain
        add(stage.name.plain, kind, .stage(journey: index, stage: number), journey.language)
      }
    }
    let site = atlas.site.language
    for (index, persona) in atlas.personas.enumerated() {
      add(persona.name.plain, words.persona, .persona(index), persona.language)
    }
    for (index, touchpoint) in atlas.touchpoints.enumerated() {
      add(touchpoint.name, words.touchpoint, .touchpoint(index), site)
    }
    for (index, channel) in atlas.channels.enumerated() {
      add(channel.name, words.channel, .channel(index), site)
    }
    for (index, owner) in atlas.owners.enumerated() { add(owner.name, words.owner, .owner(index), site) }
    let metric = context.phrases.metrics.metric
    for (index, entry) in atlas.metrics.enumerated() { add(entry.name, metric, .metric(index), site) }
    return entries.enumerated().sorted { a, b in
      if a.element.key != b.element.key {
        return a.element.key.lexicographicallyPrecedes(b.element.key)
      }
      return a.offset < b.offset
    }.map(\.element)
  }
}
