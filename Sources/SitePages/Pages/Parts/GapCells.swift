import JourneyAtlas
import MarkdownTree

/// The figures of one touchpoint row as table cells. What cannot be computed is "n/a", with the reason.
struct GapCells {
  let phrases: Phrases
  let ratings: Ratings
  let gap: Gap
  /// The columns that the table shows.
  let columns: UsedColumns
  /// What the row's own map uses.
  let own: UsedColumns

  private var text: Phrases.Gaps { phrases.gaps }
  private var methods: Phrases.Methods { phrases.methods }
  private var dash: Dash { Dash(words: phrases.words.noneRecorded) }

  func write(into html: inout HTML) {
    front(into: &html)
    quadrant(into: &html)
    back(into: &html)
  }

  /// What stands before the quadrant: it follows from importance and performance.
  func front(into html: inout HTML) {
    if columns.importance { importance(into: &html) }
    if columns.performance { performance(into: &html) }
    guard columns.rated else { return }
    shortfall(into: &html)
    score(into: &html)
    band(into: &html)
  }

  /// What stands behind it: it follows from importance and effort.
  func back(into html: inout HTML) {
    if columns.aligned { return alignment(into: &html) }
    if columns.effort { number(ratings.effort, missing: text.noEffort, asked: own.effort, into: &html) }
  }

  private func importance(into html: inout HTML) {
    number(ratings.importance, missing: text.noImportance, asked: own.importance, into: &html)
  }

  private func performance(into html: inout HTML) {
    if ratings.performance == nil, own.performance {
      html += """
        <td class="n" data-v=""><abbr class="none" title="\(phrases.words.notMeasured)">\
        \(text.notMeasuredShort)</abbr></td>
        """
    } else if let source = ratings.source, let performance = ratings.performance {
      html += "<td class=\"n\">\(Numbers.plain(performance))"
      html += "<span class=\"sub from\">\(phrases.metrics.from(source))</span></td>"
    } else {
      number(ratings.performance, missing: "", asked: false, into: &html)
    }
  }

  private func number(_ number: Double?, missing: String, asked: Bool, into html: inout HTML) {
    if let number {
      html.append("<td class=\"n\">")
      Numbers.write(number, into: &html)
      html.append("</td>")
    } else if asked {
      html +=
        "<td class=\"n\" data-v=\"\"><span class=\"none\">–<span class=\"vh\"> \(missing)</span></span></td>"
    } else {
      html += "<td class=\"n\" data-v=\"\">\(dash)</td>"
    }
  }

  private func shortfall(into html: inout HTML) {
    guard let shortfall = gap.shortfall else {
      html += "<td class=\"n\" data-v=\"\">\(text.notApplicable)</td>"
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
      html += "<td class=\"n\" data-v=\"\">\(text.notApplicable)</td>"
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
    switch (ratings.importance, ratings.performance) {
    case (nil, nil): text.noRatings
    case (nil, _): text.noImportance
    case (_, nil): text.noPerformance
    case (let importance?, _): importance == 0 ? text.importanceZero : nil
    }
  }

  func quadrant(into html: inout HTML) {
    guard columns.rated else { return }
    html.append("<td>")
    html.text(gap.quadrant.map(methods.quadrants) ?? text.notApplicable)
    html.append("</td>")
  }

  private func alignment(into html: inout HTML) {
    guard let alignment = gap.alignment, let effort = ratings.effort, let importance = ratings.importance
    else {
      let reason = ratings.effort == nil ? text.noEffort : text.noImportance
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
