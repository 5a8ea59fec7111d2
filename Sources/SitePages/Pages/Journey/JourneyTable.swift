import JourneyAtlas
import MarkdownTree

/// Journeys in a table: each with its emotion in small, its lowest moment, state, review and owner.
struct JourneyTable {
  let context: PageContext
  /// Indices in the atlas.
  let journeys: [Int]
  /// The heading that names the table's scroll region.
  let heading: String

  private var words: Phrases.Words { context.phrases.words }
  private var overview: Phrases.Overview { context.phrases.overview }

  var html: HTML {
    var head: HTML = """
      <th scope="col">\(context.phrases.frame.journeys)</th>\
      <th scope="col" data-unsorted>\(overview.emotionByStage)</th>\
      <th scope="col" class="n">\(overview.lowest)</th><th scope="col">\(words.state)</th>
      """
    if context.site.usesReviews { head += ScrollTable.head(words.reviewed) }
    if context.site.usesOwners { head += ScrollTable.head(words.labels(.owner)) }
    var rows: HTML = "<tbody>"
    for index in journeys { row(index, into: &rows) }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: heading, classes: "tb jl", caption: "\(overview.journeysCaption)", sortable: true,
      head: head, bodies: rows
    ).html
  }

  private func row(_ index: Int, into html: inout HTML) {
    let journey = context.atlas.journeys[index]
    html +=
      "<tr><th scope=\"row\">\(context.journeyLink(index))<span class=\"sub\">\(about(index, journey))</span></th>"
    html += "<td class=\"sp\">\(trail(index, journey))</td>"
    if let lowest = journey.lowestMoments(1).first {
      html += """
        <td class="n" data-v="\(Coordinate.text(lowest.low ?? 0))">\(context.emotion(lowest.emotion))\
        <span class="sub">\(journey.stages[lowest.stage].name.plain)</span></td>
        """
    } else {
      html += "<td class=\"n\"><span class=\"muted\">–</span></td>"
    }
    html += "<td>\(words.states(journey.state))<span class=\"sub\">\(words.kinds(journey.kind))</span></td>"
    if context.site.usesReviews { html += reviewed(journey) }
    if context.site.usesOwners { html += "<td>\(context.ownerLinksOrNone(journey.owners))</td>" }
    html += "</tr>"
  }

  private func reviewed(_ journey: Journey) -> HTML {
    guard let day = journey.reviewed else {
      return "<td data-v=\"0\"><span class=\"none\">\(context.phrases.maps.neverReviewed)</span></td>"
    }
    return "<td data-v=\"\(day)\">\(context.date(day))</td>"
  }

  /// `Marta Halloran, 7 stages, 27 touchpoints`.
  private func about(_ index: Int, _ journey: Journey) -> HTML {
    var parts = journey.personas.map(context.personaLink) + journey.unknownPersonas.map { context.plain($0) }
    parts.append(context.plain(words.stages(journey.stages.count)))
    let uses = context.site.gaps[index].table.rows.count
    if uses > 0 { parts.append(context.plain(words.touchpoints(uses))) }
    return context.joined(parts).html
  }

  private func trail(_ index: Int, _ journey: Journey) -> HTML {
    let curve = context.site.gaps[index].curve
    guard curve.hasValues else { return "<span class=\"muted\">–</span>" }
    let chart = TrailChart(
      curve: curve, size: .mini, isFuture: journey.state == .future, id: "j\(index)",
      title: context.phrases.maps.curve(journey.title.plain), description: context.curveDescription(index))
    // The same numbers as a table stand below the map.
    return "<a href=\"\(context.href(.journey(index), EmotionTable.id))\">\(chart)</a>"
  }
}
