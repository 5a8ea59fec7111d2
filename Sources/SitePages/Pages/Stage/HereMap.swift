import JourneyAtlas
import MarkdownTree

/// The whole journey in small, with a mark at the stage that the reader looks at.
struct HereMap: Markup {
  let context: PageContext
  let index: Int
  let here: Int
  private let journey: Journey

  init(_ context: PageContext, _ index: Int, here: Int) {
    self.context = context
    self.index = index
    self.here = here
    journey = context.atlas.journeys[index]
  }

  func write(into html: inout HTML) {
    let curve = context.site.gaps[index].curve
    html += """
      <div class="here-map scroll" tabindex="0" role="region" aria-label="\(context.phrases.stages.here)">\
      <div class="here-in" data-crowd="\(curve.crowd)">
      """
    if curve.hasValues {
      let chart = TrailChart(
        curve: curve, isFuture: journey.state == .future, drawn: context.site.gaps[index].drawing, here: here,
        id: "here",
        title: context.phrases.stages.hereTitle(here + 1, journey.stages[here].name.plain),
        description: context.curveDescription(index))
      html += TrailChart.definitions
      html += chart
    }
    html += "<ol>"
    for number in journey.stages.indices { item(number, into: &html) }
    html += "</ol></div></div>"
  }

  private func item(_ number: Int, into html: inout HTML) {
    if number == here {
      html.append("<li><span aria-current=\"step\"><span class=\"wm here\">")
    } else {
      html.append("<li><a href=\"")
      context.href(.stage(journey: index, stage: number)).write(into: &html)
      html.append("\"><span class=\"wm\">")
    }
    html.number(journey.stages[number].number)
    html.append("</span>")
    html.text(journey.stages[number].name.plain)
    html.append("<span class=\"vh\">, ")
    html.text(context.spoken(journey.stages[number].emotion))
    html.append(number == here ? "</span></span></li>" : "</span></a></li>")
  }
}
