import JourneyAtlas
import MarkdownTree

/// Which figures are not what they were a revision before, and which commits moved them.
struct HistoryMoves {
  let context: PageContext
  let history: JourneyHistory

  private var text: Phrases.History { context.phrases.history }
  private var revisions: [ContentHistory.Revision] { context.site.history.revisions }

  var html: HTML {
    let moves = history.moves.filter { move in
      // Of metrics that nobody defines any more there is nothing to be said.
      if case .metric(let id) = move.figure { context.atlas.metric(id) != nil } else { true }
    }
    guard !moves.isEmpty else {
      return context.section("moves", text.moves, "<p class=\"note\">\(text.noMoves)</p>")
    }
    var head = HTML()
    for name in [text.between, text.figure] { head += ScrollTable.head(name) }
    for name in [text.before, text.after] { head += ScrollTable.number(name) }
    for name in [text.verdict, text.movedBy] { head += ScrollTable.head(name) }
    var rows = HTML(capacity: moves.count * 400)
    rows += "<tbody>"
    for move in moves { row(move, into: &rows) }
    rows += "</tbody>"
    return context.section(
      "moves", text.moves, note: "\(text.movesNote)",
      ScrollTable(
        labelledBy: "moves", regionClass: ScrollTable.region(rows: moves.count), caption: "\(text.moves)",
        head: head, bodies: rows
      ).html)
  }

  private func row(_ move: JourneyHistory.Move, into rows: inout HTML) {
    let (older, newer) = (revisions[move.revision - 1], revisions[move.revision])
    rows += "<tr><th scope=\"row\">\(context.name(of: older)) → \(context.name(of: newer))</th>"
    rows += "<td>\(context.name(of: move.figure))</td>"
    for value in [move.before, move.after] {
      rows += "<td class=\"n\">"
      if let value { rows += "\(context.shown(value, of: move.figure))" } else { rows += context.dash }
      rows += "</td>"
    }
    rows += "<td>\(verdict(move))</td><td>\(commits(move))</td></tr>"
  }

  private func verdict(_ move: JourneyHistory.Move) -> HTML {
    guard let before = move.before, let after = move.after, let higherIsBetter = higherIsBetter(move.figure)
    else { return context.dash.html }
    return (after > before) == higherIsBetter
      ? "<span class=\"vt met\">\(text.better)</span>" : "<span class=\"vt missed\">\(text.worse)</span>"
  }

  private func higherIsBetter(_ figure: JourneyFigures.Followed) -> Bool? {
    switch figure {
    case .figure(let figure): figure.higherIsBetter
    case .metric(let id): context.atlas.metric(id)?.definition.direction.map { $0 == .higherIsBetter }
    }
  }

  private func commits(_ move: JourneyHistory.Move) -> HTML {
    guard !move.commits.isEmpty else {
      // Behind the newest commit only what is not committed can have moved it.
      let words = move.revision == revisions.count - 1 ? text.uncommitted : text.elsewhere
      return "<span class=\"muted\">\(words)</span>"
    }
    var html: HTML = "<ul class=\"by\">"
    for change in move.commits { html += "<li>\(context.commit(change))</li>" }
    if move.more > 0 { html += "<li class=\"muted\">\(text.more(move.more))</li>" }
    html += "</ul>"
    return html
  }
}
