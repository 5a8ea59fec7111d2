import JourneyAtlas
import MarkdownTree

/// The whole journey in small, with a mark at the stage that the reader looks at.
struct HereMap {
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

  var html: HTML {
    let curve = EmotionCurve(journey)
    let stages = context.phrases.stages
    var html: HTML =
      "<div class=\"here-map scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(stages.here)\">"
    html += "<div class=\"here-in\">"
    if curve.hasValues {
      let chart = TrailChart(
        curve: curve, isFuture: journey.state == .future, here: here, id: "here",
        title: stages.hereTitle(here + 1, journey.stages[here].name.plain),
        description: context.curveDescription(journey))
      html += "\(TrailChart.definitions)\(chart)"
    }
    html += "<ol>"
    for (number, stage) in journey.stages.enumerated() {
      let emotion: HTML = "<span class=\"vh\">, \(context.spoken(stage.emotion))</span>"
      if number == here {
        html += """
          <li><span aria-current="step"><span class="wm here">\(stage.number)</span>\(stage.name.plain)\(emotion)\
          </span></li>
          """
      } else {
        html += """
          <li><a href="\(context.href(.stage(journey: index, stage: number)))">\
          <span class="wm">\(stage.number)</span>\(stage.name.plain)\(emotion)</a></li>
          """
      }
    }
    html += "</ol></div></div>"
    return html
  }
}
