import JourneyAtlas
import MarkdownTree

/// What points to a stage: pages that link to it, the same stage of the journey that it is held against, and
/// other stages that share its touchpoints.
struct StageReferences {
  let page: StagePage

  private var context: PageContext { page.context }
  private var stages: Phrases.Stages { context.phrases.stages }

  var html: HTML {
    let twin = twin
    var entries = HTML()
    if let twin { add(stages.sameStage, [twin], to: &entries) }
    let links = context.site.backlinks[.stage(journey: page.index, stage: page.number)]
    if !links.isEmpty { add(context.phrases.maps.linkedFrom, links, to: &entries) }
    shared(but: twin, to: &entries)
    guard !entries.isEmpty else { return HTML() }
    return """
      <section class="sec"><h2>\(stages.referredTo)</h2><dl class="facts">\(entries)</dl></section>
      """
  }

  /// `rest` leads to where all of them stand.
  private func add(_ name: String, _ pages: [Page], rest: PageLink? = nil, to html: inout HTML) {
    html += "<div class=\"w2\"><dt>\(name)</dt><dd><ul>"
    for page in pages {
      html.append("<li>")
      context.entry(page).write(into: &html)
      html.append("</li>")
    }
    if let rest { html += "<li>\(rest)</li>" }
    html += "</ul></dd></div>"
  }

  /// The stage of the same id in the journey that this one is held against.
  private var twin: Page? {
    guard let other = context.counterpart(of: page.index),
      let stage = context.atlas.journeys[other].stages.firstIndex(where: { $0.id == page.stage.id })
    else { return nil }
    return .stage(journey: other, stage: stage)
  }

  private static let limit = 5

  /// Per touchpoint the other stages that meet it, five at most: its own page lists them all.
  private func shared(but twin: Page?, to html: inout HTML) {
    var seen: Set<Int> = []
    for use in page.stage.allTouchpoints {
      guard let index = context.atlas.touchpointIndex(use.touchpoint), seen.insert(index).inserted else {
        continue
      }
      var pages: [Page] = []
      for place in context.atlas.touchpoints[index].uses {
        let other = Page.stage(journey: place.journey, stage: place.stage)
        let isHere = place.journey == page.index && place.stage == page.number
        // The stage that this one is held against is named above. Uses stand in the order of stages.
        if !isHere, other != twin, other != pages.last { pages.append(other) }
        if pages.count > Self.limit { break }
      }
      guard !pages.isEmpty else { continue }
      let rest = pages.count > Self.limit ? context.link(.touchpoint(index), stages.allUses) : nil
      add(stages.alsoMet(use.name.plain), Array(pages.prefix(Self.limit)), rest: rest, to: &html)
    }
  }
}
