import JourneyAtlas
import MarkdownTree

/// The whole walk on one line above a map that is wider than a screen: the curve, and a link to each stage's column.
struct MapOverview {
  let map: JourneyMap

  /// From so many stages or points on nobody keeps the whole in mind while scrolling.
  private static let fewest = 16

  /// Empty where the map itself is overview enough.
  var html: HTML {
    let stages = map.journey.stages
    let isLong = max(stages.count, map.curve.points.count) >= Self.fewest
    guard isLong, JourneyMap.isWide(map.journey) else { return HTML() }
    var html: HTML = "<nav class=\"over\" aria-label=\"\(map.context.phrases.words.stages(stages.count))\">"
    if map.curve.hasValues {
      // The map's own chart, below, says the same aloud.
      html += """
        <svg class="trail" aria-hidden="true"><svg width="100%" height="100%" viewBox="0 0 1000 100" \
        preserveAspectRatio="none">\(map.context.site.gaps[map.index].drawing)</svg></svg>
        """
    }
    html += "<ol>"
    for stage in stages {
      html += """
        <li><a href="#s-\(stage.id)"><span class="wm">\(stage.number)</span>\
        <span class="over-n">\(stage.name.plain)</span></a></li>
        """
    }
    html += "</ol></nav>"
    return html
  }
}
