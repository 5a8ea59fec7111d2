import JourneyAtlas
import MarkdownTree

/// The figures of one touchpoint row as table cells. What cannot be computed is "n/a", with the reason.
struct GapCells {
  let context: PageContext
  let row: GapTable.Row
  let use: TouchpointRow
  /// The columns that the table shows.
  let columns: UsedColumns

  private var gap: Gap { row.gap }
  private var text: Phrases.Gaps { context.phrases.gaps }
  private var methods: Phrases.Methods { context.phrases.methods }
  /// What the row's own map uses.
  private var own: UsedColumns { context.site.gaps[row.place.journey].used }

  func figures(into html: inout HTML) {
    if columns.importance { importance(into: &html) }
    if columns.performance { performance(into: &html) }
    if columns.rated {
      shortfall(into: &html)
      score(into: &html)
      band(into: &html)
      quadrant(into: &html)
    }
    if columns.aligned { alignment(into: &html) }
    if columns.effort, !columns.aligned {
      number(use.use.effort, missing: text.noEffort, asked: own.effort, into: &html)
    }
  }

  private func importance(into html: inout HTML) {
    number(use.use.importance, missing: text.noImportance, asked: own.importance, into: &html)
  }

  private func performance(into html: inout HTML) {
    if use.use.performance == nil, own.performance {
      html += """
        <td class="n" data-v="-1"><abbr class="none" title="\(context.phrases.words.notMeasured)">\
        \(text.notMeasuredShort)</abbr></td>
        """
    } else {
      number(use.use.performance, missing: "", asked: false, into: &html)
    }
  }

  private func number(_ number: Double?, missing: String, asked: Bool, into html: inout HTML) {
    if let number {
      html.append("<td class=\"n\">")
      Numbers.write(number, into: &html)
      html.append("</td>")
    } else if asked {
      html +=
        "<td class=\"n\" data-v=\"-1\"><span class=\"none\">–<span class=\"vh\"> \(missing)</span></span></td>"
    } else {
      html += "<td class=\"n\" data-v=\"-1\">\(context.dash)</td>"
    }
  }

  private func shortfall(into html: inout HTML) {
    guard let shortfall = gap.shortfall else {
      html += "<td class=\"n\" data-v=\"-9\">\(text.notApplicable)</td>"
      return
    }
    html.append("<td data-v=\"")
    if let small = Int8(exactly: shortfall) {
      html.number(Int(small))
    } else {
      html.text(JSONWriter.decimal(shortfall))
    }
    html.append("\"><span class=\"g\">")
    ShortfallBar(shortfall: shortfall).write(into: &html)
    html.append(shortfall >= 2 ? "<b class=\"neg\">" : shortfall <= -2 ? "<b class=\"pos\">" : "<b>")
    Numbers.write(signed: shortfall, into: &html)
    html.append("</b></span></td>")
  }

  private func score(into html: inout HTML) {
    guard let score = gap.opportunity else {
      html += "<td class=\"n\" data-v=\"-1\">\(text.notApplicable)</td>"
      return
    }
    html.append("<td class=\"n\"><b>")
    Numbers.write(score, into: &html)
    html.append("</b></td>")
  }

  /// The band, or why there is no score.
  private func band(into html: inout HTML) {
    guard let band = gap.band else {
      html += "<td class=\"why\">\(reason ?? text.notApplicable)</td>"
      return
    }
    html.append("<td class=\"band ")
    html.text(band.rawValue)
    html.append("\">")
    html.text(methods.bands(band))
    if gap.overServed == true { html += "<span class=\"sub pos\">\(methods.overServed)</span>" }
    html.append("</td>")
  }

  private var reason: String? {
    switch (use.use.importance, use.use.performance) {
    case (nil, nil): text.noRatings
    case (nil, _): text.noImportance
    case (_, nil): text.noPerformance
    case (let importance?, _): importance == 0 ? text.importanceZero : nil
    }
  }

  private func quadrant(into html: inout HTML) {
    html.append("<td>")
    html.text(gap.quadrant.map(methods.quadrants) ?? text.notApplicable)
    html.append("</td>")
  }

  private func alignment(into html: inout HTML) {
    guard let alignment = gap.alignment, let effort = use.use.effort, let importance = use.use.importance
    else {
      let reason = use.use.effort == nil ? text.noEffort : text.noImportance
      html += "<td>\(text.notApplicable)<span class=\"sub\">\(reason)</span></td>"
      return
    }
    html.append("<td><span class=\"vd\">")
    EffortMark(effort: effort, importance: importance).write(into: &html)
    html.append("<span>")
    html.text(methods.alignments(alignment))
    html.append("<span class=\"sub\">")
    html.text(text.effortAgainst(Numbers.plain(effort), Numbers.plain(importance)))
    html.append("</span></span></span></td>")
  }
}
