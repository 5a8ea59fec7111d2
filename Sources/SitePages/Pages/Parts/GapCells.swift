import JourneyAtlas
import MarkdownTree

/// The figures of one touchpoint row as table cells. What cannot be computed is "n/a", with the reason.
struct GapCells {
  let context: PageContext
  let row: GapTable.Row
  let use: TouchpointUse
  /// The columns that the table shows.
  let columns: UsedColumns

  private var gap: Gap { row.gap }
  private var text: Phrases.Gaps { context.phrases.gaps }
  private var methods: Phrases.Methods { context.phrases.methods }
  /// What the row's own map uses.
  private var own: UsedColumns { context.site.gaps[row.place.journey].used }

  func figures(into html: inout HTML) {
    if columns.importance { html += importance }
    if columns.performance { html += performance }
    if columns.rated {
      html += shortfall
      html += score
      html += band
      html += quadrant
    }
    if columns.aligned { html += alignment }
    if columns.effort, !columns.aligned {
      html += number(use.effort, missing: text.noEffort, asked: own.effort)
    }
  }

  private var importance: HTML { number(use.importance, missing: text.noImportance, asked: own.importance) }

  private var performance: HTML {
    if let performance = use.performance { return "<td class=\"n\">\(Numbers.plain(performance))</td>" }
    guard own.performance else { return "<td class=\"n\" data-v=\"-1\">\(context.dash)</td>" }
    return """
      <td class="n" data-v="-1"><abbr class="none" title="\(context.phrases.words.notMeasured)">\
      \(text.notMeasuredShort)</abbr></td>
      """
  }

  private func number(_ number: Double?, missing: String, asked: Bool) -> HTML {
    if let number { return "<td class=\"n\">\(Numbers.plain(number))</td>" }
    guard asked else { return "<td class=\"n\" data-v=\"-1\">\(context.dash)</td>" }
    return
      "<td class=\"n\" data-v=\"-1\"><span class=\"none\">–<span class=\"vh\"> \(missing)</span></span></td>"
  }

  private var shortfall: HTML {
    guard let shortfall = gap.shortfall else {
      return "<td class=\"n\" data-v=\"-9\">\(text.notApplicable)</td>"
    }
    let tone: HTML = shortfall >= 2 ? " class=\"neg\"" : shortfall <= -2 ? " class=\"pos\"" : ""
    return """
      <td data-v="\(JSONWriter.decimal(shortfall))"><span class="g">\(ShortfallBar.svg(shortfall))\
      <b\(tone)>\(Numbers.signed(shortfall))</b></span></td>
      """
  }

  private var score: HTML {
    guard let score = gap.opportunity else {
      return "<td class=\"n\" data-v=\"-1\">\(text.notApplicable)</td>"
    }
    return "<td class=\"n\"><b>\(Numbers.plain(score))</b></td>"
  }

  /// The band, or why there is no score.
  private var band: HTML {
    guard let band = gap.band else { return "<td class=\"why\">\(reason ?? text.notApplicable)</td>" }
    var html: HTML = "<td class=\"band \(band.rawValue)\">\(methods.bands(band))"
    if gap.overServed == true { html += "<span class=\"sub pos\">\(methods.overServed)</span>" }
    html += "</td>"
    return html
  }

  private var reason: String? {
    switch (use.importance, use.performance) {
    case (nil, nil): text.noRatings
    case (nil, _): text.noImportance
    case (_, nil): text.noPerformance
    case (let importance?, _): importance == 0 ? text.importanceZero : nil
    }
  }

  private var quadrant: HTML {
    guard let quadrant = gap.quadrant else { return "<td>\(text.notApplicable)</td>" }
    return "<td>\(methods.quadrants(quadrant))</td>"
  }

  private var alignment: HTML {
    guard let alignment = gap.alignment, let effort = use.effort, let importance = use.importance else {
      let reason = use.effort == nil ? text.noEffort : text.noImportance
      return "<td>\(text.notApplicable)<span class=\"sub\">\(reason)</span></td>"
    }
    return """
      <td><span class="vd">\(EffortMark.svg(effort: effort, importance: importance))\
      <span>\(methods.alignments(alignment))\
      <span class="sub">\(text.effortAgainst(Numbers.plain(effort), Numbers.plain(importance)))</span>\
      </span></span></td>
      """
  }
}
