import JourneyAtlas
import MarkdownTree

/// One line a journey, the worst first, with the way to its own gap table.
struct GapSummary {
  let context: PageContext
  let used: UsedColumns

  /// More journeys than this are left to the list of journeys, so that the page stays readable.
  static let limit = 500

  private var text: Phrases.Gaps { context.phrases.gaps }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    let journeys = context.atlas.journeys.indices
      .filter { !context.site.gaps[$0].table.rows.isEmpty }
      .sorted { a, b in
        let first = context.site.gaps[a].table.rows[0].gap.opportunity ?? -1
        let second = context.site.gaps[b].table.rows[0].gap.opportunity ?? -1
        return first != second ? first > second : a < b
      }
    var rows: HTML = "<tbody>"
    for journey in journeys.prefix(Self.limit) { row(journey, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "journeys", caption: "\(text.byJourneyCaption)", sortable: true, head: head, bodies: rows)
    let note =
      journeys.count > Self.limit
      ? text.moreJourneys(
        Self.limit, journeys.count, context.link(.journeys, context.phrases.frame.journeys).html)
      : "\(text.byJourneyNote)"
    return context.section(
      "journeys", text.byJourneyHeading, note: note,
      "\(table.html)\(context.how(.score))")
  }

  private var head: HTML {
    var head = ScrollTable.head(GapRows.capital(words.journey))
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    if used.rated {
      head += ScrollTable.number(text.fallsShort)
      head += ScrollTable.number(text.extremeOrStrong)
      head += ScrollTable.head(text.largestGap)
    }
    if used.performance { head += ScrollTable.number(GapRows.capital(words.notMeasured)) }
    if used.owner { head += ScrollTable.number(text.withoutOwner) }
    head += ScrollTable.head(text.title)
    return head
  }

  private func row(_ journey: Int, into html: inout HTML) {
    let gaps = context.site.gaps[journey]
    let rows = gaps.table.rows
    let uses = rows.map { context.site.use(at: $0.place) }
    html += "<tr><th scope=\"row\">\(context.journeyLink(journey))</th><td class=\"n\">\(rows.count)</td>"
    if used.rated {
      if gaps.used.rated {
        html += "<td class=\"n\">\(rows.count { ($0.gap.shortfall ?? 0) > 0 })</td>"
        html += "<td class=\"n\">\(rows.count { $0.gap.band == .extreme || $0.gap.band == .strong })</td>"
        html += "<td>\(worst(rows, uses))</td>"
      } else {
        html +=
          "<td class=\"n\">\(context.dash)</td><td class=\"n\">\(context.dash)</td><td>\(context.dash)</td>"
      }
    }
    if used.performance {
      html +=
        gaps.used.performance
        ? GapCoverage.heat(uses.count { $0.use.performance == nil }) : "<td class=\"n\">\(context.dash)</td>"
    }
    if used.owner {
      html +=
        gaps.used.owner
        ? GapCoverage.heat(uses.count { $0.owners.isEmpty }) : "<td class=\"n\">\(context.dash)</td>"
    }
    let name = context.atlas.journeys[journey].title.plain
    html += """
      <td><a href="\(context.href(.gaps(journey: journey)))">\(text.ranking)\
      <span class="vh"> \(name)</span></a></td></tr>
      """
  }

  private func worst(_ rows: [GapTable.Row], _ uses: [TouchpointRow]) -> HTML {
    guard let row = rows.first, let use = uses.first, let score = row.gap.opportunity else {
      return context.dash.html
    }
    return "\(context.touchpointLink(use))<span class=\"sub\">\(text.scoreOf(Numbers.plain(score)))</span>"
  }
}
