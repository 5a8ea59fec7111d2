import JourneyAtlas
import MarkdownTree

/// What the changes do to the gaps of touchpoints: before, after, and the difference. Worse first.
struct ReviewGaps {
  let context: PageContext
  let gaps: [GapChange]

  private var text: Phrases.Review { context.reviewWords }
  private var methods: Phrases.Methods { context.phrases.methods }

  var html: HTML {
    guard !gaps.isEmpty else { return HTML() }
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.touchpoint))
    head += ScrollTable.head(GapRows.capital(context.phrases.words.stage))
    head += ScrollTable.number(text.shortfallBefore)
    head += ScrollTable.number(text.after)
    head += ScrollTable.head(text.change)
    head += ScrollTable.number(methods.opportunityScore)
    head += ScrollTable.head(text.reading)
    var rows: HTML = "<tbody>"
    for gap in gaps { row(gap, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(labelledBy: "gaps", caption: "\(text.gapsCaption)", head: head, bodies: rows)
    return context.section("gaps", text.gapsHeading, note: "\(text.gapsNote)", table.html)
  }

  private func row(_ gap: GapChange, into html: inout HTML) {
    let name = gap.place.touchpoint?.title ?? ""
    let shown: HTML =
      gap.before == nil
      ? "<ins>\(name)</ins>" : gap.after == nil ? "<del>\(name)</del>" : "\(name)"
    html += "<tr><th scope=\"row\">\(shown)</th><td>\(gap.place.stage?.title ?? "")</td>"
    html += "<td class=\"n\">\(number(gap.shortfall.before))</td>"
    html += "<td class=\"n\"><b>\(number(gap.shortfall.after))</b></td><td>"
    if let delta = gap.shortfall.delta, delta != 0 {
      let tone: HTML = delta > 0 ? "neg" : "pos"
      html +=
        "<span class=\"row\">\(ShortfallBar(shortfall: delta))<b class=\"\(tone)\">\(Numbers.signed(delta))</b></span>"
    } else {
      html += context.dash
    }
    let scores = gap.opportunity
    html += "</td><td class=\"n\">\(context.exchanged(scores.before, scores.after, Numbers.plain))</td>"
    html += "<td>\(reading(gap))</td></tr>"
  }

  private func number(_ value: Double?) -> HTML { value.map { "\(Numbers.signed($0))" } ?? context.dash.html }

  /// What became of it, with the verdicts of the analysis that are others now.
  private func reading(_ gap: GapChange) -> HTML {
    var html = context.mark(ReviewMark(gap.verdict))
    if gap.before == nil { html = context.mark(.added) }
    if gap.after == nil { html = context.mark(.removed) }
    func sub(_ before: String?, _ after: String?) {
      guard before != after, let after else { return }
      html += "<span class=\"sub\">\(before.map { $0 + " → " } ?? "")\(after)</span>"
    }
    sub(gap.before?.quadrant.map(methods.quadrants), gap.after?.quadrant.map(methods.quadrants))
    sub(gap.before?.alignment.map(methods.alignments), gap.after?.alignment.map(methods.alignments))
    return html
  }
}
