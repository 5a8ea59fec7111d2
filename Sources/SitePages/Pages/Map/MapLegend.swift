import JourneyAtlas
import MarkdownTree

/// What the marks of a map mean; only those that it uses.
struct MapLegend {
  let map: JourneyMap

  private var context: PageContext { map.context }
  private var maps: Phrases.Maps { context.phrases.maps }

  var html: HTML {
    var html: HTML = "<h3 class=\"vh\">\(maps.legend)</h3><ul class=\"legend\">"
    lines(into: &html)
    let uses = map.journey.stages.flatMap(\.allTouchpoints)
    if uses.contains(where: { $0.importance != nil && $0.performance != nil }) {
      html += "<li>\(GapMark(importance: 5, performance: 2))\(maps.legendGap)</li>"
    }
    if uses.contains(where: { $0.importance != nil && $0.performance == nil }) {
      html += "<li>\(GapMark(importance: 4, performance: nil))\(context.phrases.words.notMeasured)</li>"
    }
    if uses.contains(where: { $0.performanceSource != nil }) {
      html +=
        "<li><span aria-hidden=\"true\">\(ChipFigures.derived)</span>\(context.phrases.metrics.legendDerived)</li>"
    }
    let evidences = map.journey.stages.map(\.evidence)
    html += "<li>"
    if evidences.contains(.researched) { html += context.evidence(.researched) }
    if evidences.contains(.assumption) { html += context.evidence(.assumption) }
    html += "</li></ul>"
    channels(into: &html)
    return html
  }

  private func lines(into html: inout HTML) {
    func line(_ kind: HTML, _ text: String) {
      html += """
        <li><svg class="ln trail" viewBox="0 0 32 12" aria-hidden="true"><path class="\(kind)" d="M0 6h32"/></svg>\
        \(text)</li>
        """
    }
    let isFuture = map.journey.state == .future
    if map.curve.hasValues {
      line(isFuture ? "fut own" : "now", isFuture ? maps.legendFuture : maps.legendCurve)
    }
    if let other = map.other {
      let title = context.atlas.journeys[other.index].title.plain
      line(isFuture ? "was" : "fut", isFuture ? maps.legendCurrentOf(title) : maps.legendFutureOf(title))
    }
    for persona in map.personas {
      html += "<li class=\"\(persona.mark.name)\">\(persona.mark)\(context.personaLink(persona.id))</li>"
    }
  }

  private func channels(into html: inout HTML) {
    let icons = map.icons
    guard !icons.isEmpty else { return }
    html += "<h3 class=\"vh\">\(context.phrases.frame.channels)</h3><ul class=\"legend ch\">"
    for entry in icons { html += "<li>\(entry.icon)\(entry.channel)</li>" }
    html += "</ul>"
  }
}
