import JourneyAtlas
import MarkdownTree

/// The emotion of a journey before and after in one drawing, and the same as a table.
struct ReviewTrail {
  let context: PageContext
  let journey: ReviewedJourney

  private var text: Phrases.Review { context.reviewWords }

  /// Empty where neither version has a number.
  var html: HTML {
    guard let old = journey.old, let new = journey.new else { return HTML() }
    let now = EmotionCurve(new, columns: journey.columns.map(\.new), passes: true)
    let was = EmotionCurve(old, columns: journey.columns.map(\.old), passes: true)
    guard now.hasValues || was.hasValues else { return HTML() }
    let isSame = now.points == was.points
    let description = text.trailText(
      context.phrases.curveDescription(old), context.phrases.curveDescription(new))
    let chart = TrailChart(
      curve: now, other: isSame ? nil : was, isBefore: true, id: "trail",
      title: text.trailTitle(journey.shown.title.plain), description: description)
    var html: HTML = """
      <div class="here-map scroll" tabindex="0" role="region" aria-labelledby="trail-h">\
      <div class="here-in" data-crowd="\(now.crowd)">\(chart)<ol>
      """
    let stages = context.atlas.journeys[context.site.journeyIndex[journey.id] ?? 0].stages
    for (column, stage) in zip(journey.columns, stages) {
      let isGone = column.new == nil
      let number: HTML = isGone ? "−" : "\(stage.number)"
      let name: HTML = isGone ? "<del>\(stage.name.plain)</del>" : "\(stage.name.plain)"
      html +=
        "<li><a href=\"#s-\(Links.encoded(stage.id))\"><span class=\"wm\">\(number)</span><span>\(name)</span></a></li>"
    }
    html += "</ol></div></div>\(table)"
    return context.section("trail-h", text.trailHeading, note: "\(text.trailNote)", html)
  }

  // MARK: The same as a table

  private var table: HTML {
    var head = ScrollTable.head(context.phrases.maps.stage)
    head += ScrollTable.number(text.before)
    head += ScrollTable.number(text.after)
    var rows: HTML = "<tbody>"
    for column in journey.columns {
      let (before, after) = (
        column.old.flatMap { journey.old?.stages[$0] }, column.new.flatMap { journey.new?.stages[$0] }
      )
      row(before, after, isStep: false, into: &rows)
      for pair in column.steps {
        let (one, other) = (pair.old.flatMap { before?.steps[$0] }, pair.new.flatMap { after?.steps[$0] })
        guard one?.emotion != nil || other?.emotion != nil else { continue }
        row(one, other, isStep: true, into: &rows)
      }
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "trail-t", caption: "\(text.trailCaption)", captionID: "trail-t", captionHidden: false,
      head: head, bodies: rows)
    return "<details class=\"twin\"><summary>\(text.trailTable)</summary>\(table)</details>"
  }

  private func row(_ before: Stage?, _ after: Stage?, isStep: Bool, into html: inout HTML) {
    guard let shown = after ?? before else { return }
    let name: HTML = after == nil ? "<del>\(shown.name.plain)</del>" : "\(shown.name.plain)"
    html += "<tr><th scope=\"row\"\(isStep ? " class=\"sub-r\"" as HTML : "" as HTML)>\(name)</th>"
    html += "<td class=\"n\">\(context.emotion(before?.emotion))</td>"
    html += "<td class=\"n\">\(context.emotion(after?.emotion))</td></tr>"
  }
}
