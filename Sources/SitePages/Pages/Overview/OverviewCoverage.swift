import JourneyAtlas
import MarkdownTree

/// What the maps leave open, how much of them is researched, and which reviews are due.
struct OverviewCoverage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  /// So many journeys are named, the others are counted.
  private static let named = 3

  private var atlas: Atlas { context.atlas }
  private var text: Phrases.Rules { context.phrases.rules }

  var html: HTML {
    let parts = atlas.journeys.map { Coverage($0) }
    var content = facts
    let rows = self.rows(parts)
    if !rows.isEmpty {
      var head = ScrollTable.head(text.open)
      head += ScrollTable.number(text.missing)
      head += ScrollTable.head(text.mostIn)
      content +=
        ScrollTable(
          labelledBy: "coverage", caption: "\(text.coverageCaption)", head: head,
          bodies: "<tbody>\(rows)</tbody>"
        ).html
    }
    if content.isEmpty { return HTML() }
    content += context.how(.coverage)
    return context.section("coverage", text.coverageHeading, note: "\(text.coverageNote)", content)
  }

  private func rows(_ parts: [Coverage]) -> HTML {
    let all = Coverage(parts)
    var rows = HTML()
    for kind in Coverage.Kind.allCases {
      guard let count = all[kind] else { continue }
      let open = parts.indices.filter { (parts[$0][kind]?.missing ?? 0) > 0 }
        .sorted { a, b in
          let (first, second) = (parts[a][kind]?.missing ?? 0, parts[b][kind]?.missing ?? 0)
          return first == second ? a < b : first > second
        }
      let kindClass: HTML = count.missing == 0 ? "n heat0" : "n heat"
      rows += "<tr><th scope=\"row\">\(text.kinds(kind))</th>"
      rows += "<td class=\"\(kindClass)\">\(text.missingOf(count.missing, count.of))</td><td>"
      if open.isEmpty {
        rows += context.dash
      } else {
        rows += list(open) { " \(parts[$0][kind]?.missing ?? 0)" }
      }
      rows += "</td></tr>"
    }
    return rows
  }

  private var facts: HTML {
    let share = EvidenceShare(atlas.journeys)
    let due = atlas.journeys.indices.filter { atlas.journeys[$0].isReviewDue }
    var facts = HTML()
    func fact(_ name: String, _ value: HTML) { facts += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
    if let percent = share.percent {
      fact(
        text.evidenceQuestion, "\(text.evidenceShare(share.researched, share.of, Numbers.plain(percent)))")
    }
    if let newest = share.newest { fact(text.newestQuestion, context.date(newest.text)) }
    // A site that names no evidence at all is not asked for any.
    if share.of > 0, !share.unresearched.isEmpty {
      fact(text.unresearchedQuestion, list(share.unresearched) { _ in "" })
    }
    if !due.isEmpty { fact(text.reviewQuestion, list(due) { _ in "" }) }
    return facts.isEmpty ? facts : "<dl class=\"facts\">\(facts)</dl>"
  }

  private func list(_ journeys: [Int], _ behind: (Int) -> HTML) -> HTML {
    var pieces: [HTML] = journeys.prefix(Self.named).map { "\(context.journeyLink($0))\(behind($0))" }
    if journeys.count > Self.named {
      pieces.append("\(context.phrases.gaps.andMore(journeys.count - Self.named))")
    }
    return context.joined(pieces)
  }
}
