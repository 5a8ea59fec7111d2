import JourneyAtlas
import MarkdownTree

/// The emotion curve as a table: the chart's twin for whoever does not see it.
struct EmotionTable {
  /// The id of its caption.
  static let id = "emotions"

  let map: JourneyMap

  private var context: PageContext { map.context }

  /// nil where the journey says nothing of emotions.
  var html: HTML? {
    let journey = map.journey
    let places = journey.stages + journey.stages.flatMap(\.steps)
    guard places.contains(where: { $0.tellsEmotion }) || map.other != nil else { return nil }
    let maps = context.phrases.maps
    let words = context.phrases.words
    var head = ScrollTable.head(map.stageName)
    head += ScrollTable.number(words.emotion)
    head += ScrollTable.head(maps.emotionWords)
    for persona in map.personas { head += ScrollTable.head(context.personaName(persona.id)) }
    if let other = map.other {
      let journey = context.atlas.journeys[other.index]
      head += ScrollTable.number(journey.title.plain, context.lang(journey.language))
    }
    head += ScrollTable.head(words.evidence)
    var rows: HTML = "<tbody>"
    for stage in journey.stages {
      row(stage, name: "\(stage.number). " + stage.name.plain, isStep: false, into: &rows)
      for (index, step) in stage.steps.enumerated() {
        row(step, name: "\(stage.number).\(index + 1) " + step.name.plain, isStep: true, into: &rows)
      }
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: Self.id, caption: "\(maps.emotionCaption)", captionID: Self.id, captionHidden: false,
      head: head, bodies: rows)
    return "<details class=\"twin\"><summary>\(maps.emotionTable)</summary>\(table)</details>"
  }

  private func row(_ place: Stage, name: String, isStep: Bool, into html: inout HTML) {
    html += "<tr><th scope=\"row\"\(isStep ? " class=\"sub-r\"" as HTML : "" as HTML)>\(name)</th>"
    html += "<td class=\"n\">\(context.emotion(place.emotion))</td><td>\(place.emotion?.words ?? "–")</td>"
    for persona in map.personas {
      html += "<td>\(place.emotion(of: persona.id).map { context.feeling($0) } ?? "–")</td>"
    }
    if let other = map.other {
      let stage = isStep ? nil : context.atlas.journeys[other.index].stage(place.id)
      html += "<td class=\"n\">\(context.emotion(stage?.emotion))</td>"
    }
    html += "<td>\(context.evidence(place.evidence))</td></tr>"
  }
}
