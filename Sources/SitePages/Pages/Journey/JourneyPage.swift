import JourneyAtlas
import MarkdownTree

/// A journey: what it is about, the answers, the map, its opportunities, and everything else that its file
/// says.
struct JourneyPage {
  let context: PageContext
  let index: Int
  private let journey: Journey

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    journey = context.atlas.journeys[index]
  }

  private var maps: Phrases.Maps { context.phrases.maps }

  func body() -> PageBody {
    let map = JourneyMap(context, index)
    var main = HTML(capacity: 65_536)
    if map.curve.hasValues || map.other != nil { main += TrailChart.definitions }
    main += "<div class=\"head\"><h1>\(context.inline(journey.title, source: journey.source))</h1>"
    main += "<span class=\"tag\(journey.state == .current ? " full" : "")\">"
    main += "\(context.phrases.words.states(journey.state))</span></div>"
    main += context.lastChange(of: journey.source, journey.review)
    lens(into: &main)
    main += JourneyAnswers(context, index).html
    mapSection(map, into: &main)
    main += JourneyLenses(context, index).html
    main += OpportunityTable(context, index).html
    sections(into: &main)
    referred(into: &main)
    main += context.changes(of: journey.source)
    next(into: &main)
    return PageBody(
      title: journey.title.plain, bodyClass: "p-journey", section: .journeys,
      crumbs: [.init(text: context.phrases.frame.journeys, page: .journeys)],
      description: context.summary(journey), main: main)
  }

  // MARK: What it is about

  private func lens(into main: inout HTML) {
    let hasText = !journey.prose.isEmpty || !journey.quotes.isEmpty || !journey.tableHeads.isEmpty
    main += "<div class=\"lens\">"
    if hasText {
      main += "<div class=\"prose\">\(context.prose(journey.prose, source: journey.source))"
      for quote in journey.quotes { main += context.quote(quote, source: journey.source) }
      main += "\(context.tableHeads(journey.tableHeads, source: journey.source))</div>"
    }
    main += "\(JourneyFacts(context, index).html)</div>"
  }

  // MARK: The map

  private func mapSection(_ map: JourneyMap, into main: inout HTML) {
    let words = context.phrases.words
    let uses = journey.stages.reduce(0) { $0 + $1.allTouchpoints.count }
    let steps = journey.stages.reduce(0) { $0 + $1.steps.count }
    var counts = [words.stages(journey.stages.count)]
    if steps > 0 { counts.append(words.steps(steps)) }
    if uses > 0 { counts.append(words.touchpoints(uses)) }
    main += """
      <section class="sec map-sec"><div class="sec-h"><h2 id="map-h">\(journey.wordings["map"] ?? maps.map)</h2>\
      <p class="note">\(counts.joined(separator: words.comma))</p>\
      \(context.download(.mermaid(index), context.phrases.matrixKinds.downloadMap, "Mermaid"))</div>
      """
    main += map.html
    main += MapLegend(map: map).html
    main += EmotionTable(map: map).html ?? HTML()
    main += "</section>"
  }

  // MARK: Everything else

  /// The author's sections; messages and experiments stand in theirs, or in one of their own.
  private func sections(into main: inout HTML) {
    let lenses = JourneyLenses(context, index)
    var ids = HeadingIDs()
    var open: Set<Journey.Section.Kind> = [.communication, .experiments]
    for section in journey.sections {
      let table = open.remove(section.kind).map { lenses.table($0) } ?? HTML()
      let id = ids.id(for: section.title.plain)
      let title = context.inline(section.title, source: journey.source)
      main += "<section class=\"sec\(table.isEmpty ? " prose" : "")\"><h2 id=\"\(id)\">\(title)</h2>"
      let prose = context.prose(
        section.blocks, source: journey.source, below: 2, title: section.title.plain, ids: &ids)
      main += table.isEmpty || prose.isEmpty ? prose : "<div class=\"prose\">\(prose)</div>"
      main += "\(table)</section>"
    }
    for kind in [Journey.Section.Kind.communication, .experiments] where open.contains(kind) {
      main += lenses.section(kind)
    }
  }

  /// The pages whose texts link here.
  private func referred(into main: inout HTML) {
    let pages = context.site.backlinks[.journey(index)].filter { page in
      if case .stage(journey: index, _) = page { false } else { true }
    }
    main += context.linkedFrom(pages)
  }

  private func next(into main: inout HTML) {
    let words = context.phrases.words
    let uses = context.site.gaps[index].table.rows.count
    main += "<nav class=\"next\" aria-label=\"\(maps.related)\">"
    func entry(_ page: Page, _ title: String, _ text: String?) {
      main += "<a href=\"\(context.href(page))\"><b>\(title)</b>"
      if let text { main += "<span>\(text)</span>" }
      main += "</a>"
    }
    if uses > 0 {
      entry(.matrix(journey: index), maps.toMatrix, words.stages(journey.stages.count))
      entry(.gaps(journey: index), maps.toGaps, words.touchpoints(uses))
    }
    if context.site.has(.history(journey: index)) {
      let history = context.phrases.history
      entry(.history(journey: index), history.title, history.linkText(context.site.history.revisions.count))
    }
    if let first = journey.stages.first {
      entry(.stage(journey: index, stage: 0), maps.toStages, first.name.plain)
    }
    // Without their number: a new journey would change the pages of all.
    entry(.journeys, context.phrases.frame.journeys, nil)
    main += "</nav>"
  }
}

extension PageContext {
  /// One line on a journey for search results and link previews: its goal, else its stages.
  func summary(_ journey: Journey) -> String? {
    let goal = journey.fields.first { $0.label == .known(.goal) }?.values.first?.text.plain
    if let goal, !goal.isEmpty { return goal }
    return journey.stages.isEmpty ? nil : journey.stages.map(\.name.plain).joined(separator: " – ")
  }

  /// The journey that this one is held against: the current one of a future map, or the first future map of
  /// a current one.
  func counterpart(of index: Int) -> Int? {
    let journey = atlas.journeys[index]
    if let compared = journey.compares { return site.journeyIndex[compared] }
    return site.comparedBy[journey.id]?.first
  }

  /// The curve in words: "Trigger −1; Search +1 → 0; Purchase no value".
  func curveDescription(_ index: Int) -> String {
    let journey = atlas.journeys[index]
    return journey.language == language
      ? site.gaps[index].curveDescription : phrases.curveDescription(journey)
  }

  /// `−1`, `+1 → 0`, or "no value".
  func spoken(_ emotion: Emotion?) -> String { phrases.spoken(emotion) }

  /// The list of pages that link here; nothing where none does.
  func linkedFrom(_ pages: [Page]) -> HTML {
    guard !pages.isEmpty else { return HTML() }
    var html: HTML = "<section class=\"sec\"><h2>\(phrases.maps.linkedFrom)</h2><ul class=\"refs\">"
    for page in pages { html += "<li>\(entry(page))</li>" }
    html += "</ul></section>"
    return html
  }

  /// A page by its name: journeys, stages with their journey, personas, prose pages.
  func entry(_ page: Page) -> PageEntry {
    switch page {
    case .journey(let index): PageEntry(link: journeyLink(index))
    case .stage(let journey, let stage):
      PageEntry(
        link: stageLink(journey: journey, stage: stage),
        journey: site.links.destination(.journey(journey)).name)
    case .persona(let index): PageEntry(link: link(.persona(index)))
    case .prose(let index): PageEntry(link: link(page, atlas.pages[index].title.plain))
    default: PageEntry(link: link(.overview, siteTitle))
    }
  }
}

/// A page in a list of pages; a stage with the name of its journey.
struct PageEntry: Markup {
  var link: PageLink
  var journey: String?

  func write(into html: inout HTML) {
    link.write(into: &html)
    guard let journey else { return }
    html.append(" <span class=\"muted\">")
    html.text(journey)
    html.append("</span>")
  }
}
