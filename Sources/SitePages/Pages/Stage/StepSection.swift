import JourneyAtlas
import MarkdownTree

/// A step on its stage's page: all that the author wrote about it.
struct StepSection {
  let page: StagePage
  let step: Int
  /// Where the step's touchpoints start in ``Stage/allTouchpoints``.
  let firstRow: Int

  private var context: PageContext { page.context }
  private var place: Step { page.stage.steps[step] }
  private var source: String { page.journey.source }

  var html: HTML {
    let place = place
    var html: HTML = "<section class=\"step\" id=\"s-\(place.id)\"><h3 id=\"st-\(step)\">"
    html += "<span class=\"sn\">\(page.stage.number).\(step + 1)</span> "
    html += "\(context.inline(place.name, source: source))</h3>"
    if !place.prose.isEmpty {
      html += "<div class=\"prose\">\(context.prose(place.prose, source: source, below: 3))</div>"
    }
    html += context.tableHeads(place.tableHeads, source: source)
    facts(into: &html)
    if !place.quotes.isEmpty {
      html += "<div class=\"quotes\">"
      for quote in place.quotes { html += context.quote(quote, source: source) }
      html += "</div>"
    }
    if !place.touchpoints.isEmpty {
      html += TouchpointTable(page: page, place: place, firstRow: firstRow, id: "st-\(step)")
    }
    html += "</section>"
    return html
  }

  private func facts(into html: inout HTML) {
    guard place.tellsEmotion || !place.fields.isEmpty else { return }
    html += "<dl class=\"facts\">"
    if let emotion = place.emotion {
      html += "<div><dt>\(place.wordings["emotion"] ?? context.phrases.words.emotion)</dt>"
      html += "<dd>\(context.feeling(emotion))</dd></div>"
    }
    for one in context.personaFeelings(place) {
      html += "<div><dt>\(one.name)</dt><dd>\(one.value)</dd></div>"
    }
    for field in place.fields {
      html += "<div><dt>\(context.name(field))</dt><dd>\(context.values(field, source: source))</dd></div>"
    }
    html += "</dl>"
  }
}
