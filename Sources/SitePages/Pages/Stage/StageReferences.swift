import JourneyAtlas
import MarkdownTree

/// What points to a stage: pages that link to it, the same stage of the journey that it is held against, and
/// other stages that share its touchpoints.
struct StageReferences {
  let page: StagePage

  private var context: PageContext { page.context }
  private var stages: Phrases.Stages { context.phrases.stages }

  var html: HTML {
    var entries: [(name: String, items: [HTML])] = []
    if let twin { entries.append((stages.sameStage, [context.entry(twin)])) }
    let links = context.site.backlinks[.stage(journey: page.index, stage: page.number)]
    if !links.isEmpty { entries.append((context.phrases.maps.linkedFrom, links.map { context.entry($0) })) }
    entries += shared
    guard !entries.isEmpty else { return HTML() }
    var html: HTML = "<section class=\"sec\"><h2>\(stages.referredTo)</h2><dl class=\"facts\">"
    for entry in entries {
      html += "<div class=\"w2\"><dt>\(entry.name)</dt><dd><ul>"
      for item in entry.items { html += "<li>\(item)</li>" }
      html += "</ul></dd></div>"
    }
    html += "</dl></section>"
    return html
  }

  /// The stage of the same id in the journey that this one is held against.
  private var twin: Page? {
    guard let other = context.counterpart(of: page.index),
      let stage = context.atlas.journeys[other].stages.firstIndex(where: { $0.id == page.stage.id })
    else { return nil }
    return .stage(journey: other, stage: stage)
  }

  /// Per touchpoint the other stages that meet it, five at most: its own page lists them all.
  private var shared: [(name: String, items: [HTML])] {
    let twin = twin
    var seen: Set<String> = []
    var entries: [(name: String, items: [HTML])] = []
    for use in page.stage.allTouchpoints where seen.insert(use.touchpoint).inserted {
      guard let index = context.site.touchpointIndex[use.touchpoint] else { continue }
      var pages: [Page] = []
      for place in context.atlas.touchpoints[index].uses {
        let other = Page.stage(journey: place.journey, stage: place.stage)
        let isHere = place.journey == page.index && place.stage == page.number
        // The stage that this one is held against is named above.
        if !isHere, other != twin, !pages.contains(other) { pages.append(other) }
        if pages.count > 5 { break }
      }
      guard !pages.isEmpty else { continue }
      var items = pages.prefix(5).map { context.entry($0) }
      if pages.count > 5 { items.append(context.link(.touchpoint(index), stages.allUses)) }
      entries.append((stages.alsoMet(use.name.plain), items))
    }
    return entries
  }
}
