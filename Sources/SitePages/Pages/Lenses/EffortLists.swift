import JourneyAtlas
import MarkdownTree

/// Two short lists: too much effort on what does not matter, too little on what does. Rows without both figures are
/// counted below.
struct EffortLists {
  let context: PageContext
  let balance: EffortBalance
  /// Whether rows come from several journeys.
  let across: Bool

  /// A list shows so many; the table below has them all.
  private static let limit = 7

  init(_ context: PageContext, rows: [GapTable.Row], across: Bool) {
    self.context = context
    self.across = across
    balance = EffortBalance(rows) { place in
      let use = context.site.use(at: place).use
      return (use.importance, use.effort)
    }
  }

  private var text: Phrases.EffortWords { context.phrases.lenses.effort }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    var html: HTML = "<div class=\"pair\">"
    html += list(balance.tooMuch, text.tooMuch, text.noneTooMuch)
    html += list(balance.tooLittle, text.tooLittle, text.noneTooLittle)
    html += "</div>"
    let missing = text.missing(balance.withoutEffort, balance.withoutImportance)
    if !missing.isEmpty { html += "<p class=\"note complete\">\(missing)</p>" }
    html += context.how(.alignment)
    return context.section("effort", text.heading, note: "\(text.note(balance.rated))", html)
  }

  private func list(_ rows: [EffortBalance.Row], _ heading: String, _ none: String) -> HTML {
    var html: HTML = "<div><h3>\(heading)</h3>"
    if rows.isEmpty {
      html += "<p class=\"note\">\(none)</p></div>"
      return html
    }
    html += "<ol class=\"rank\">"
    for entry in rows.prefix(Self.limit) { item(entry, into: &html) }
    html += "</ol>"
    if rows.count > Self.limit {
      html += "<p class=\"note\">\(context.phrases.gaps.andMore(rows.count - Self.limit))</p>"
    }
    html += "</div>"
    return html
  }

  private func item(_ entry: EffortBalance.Row, into html: inout HTML) {
    let place = entry.row.place
    let row = context.site.use(at: place)
    let language = context.lang(context.atlas.journeys[place.journey].language)
    html += "<li><span><span\(language)>\(context.touchpointLink(row))</span><span class=\"sub\">"
    if let alignment = entry.row.gap.alignment {
      html += "\(context.phrases.methods.alignments(alignment))\(words.comma)"
    }
    html += "\(context.stageLink(journey: place.journey, stage: place.stage))"
    if across { html += " (\(context.journeyLink(place.journey)))" }
    html += "</span></span><span class=\"v\">"
    html +=
      "\(context.phrases.gaps.effortAgainst(Numbers.plain(row.use.effort), Numbers.plain(row.use.importance)))"
    html += "</span></li>"
  }
}
