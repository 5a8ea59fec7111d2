import JourneyAtlas
import MarkdownTree

/// The first lines of a gap page: what to fix, where effort is wasted, where it would pay, what is unknown.
/// A question about a field that nobody uses is not asked.
struct GapAnswers {
  let context: PageContext
  let table: GapTable
  let used: UsedColumns
  /// Whether rows come from several journeys.
  let across: Bool

  private var text: Phrases.Gaps { context.phrases.gaps }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    var answers = Answers()
    if used.rated { fix(&answers) }
    if used.aligned {
      wasted(&answers)
      pays(&answers)
    }
    if used.performance { unknown(&answers) }
    return answers.html
  }

  private func fix(_ answers: inout Answers) {
    let measured = table.rows.count { $0.gap.shortfall != nil }
    let short = table.rows.count { ($0.gap.shortfall ?? 0) > 0 }
    // What somebody decided about already is not to be fixed first.
    let open = table.rows.lazy.filter { row in
      context.site.use(at: row.place).use.acceptance?.holds != true
    }
    let urgent = open.prefix(2).filter { $0.gap.band == .extreme || $0.gap.band == .strong }
    let answer: HTML
    if urgent.isEmpty {
      answer = "\(text.nothingToFix)"
    } else {
      answer = context.joined(
        urgent.map { row in
          let shortfall: HTML = "<span class=\"neg\">\(Numbers.signed(row.gap.shortfall ?? 0))</span>"
          return text.withShortfall(name(row), shortfall)
        })
    }
    answers.add(text.fixFirst, answer, "\(text.fallShort(short, measured))")
  }

  private func wasted(_ answers: inout Answers) {
    let rows = balance.tooMuch.map(\.row)
    guard let first = rows.first else { return answers.add(text.wasted, "\(text.nowhere)") }
    let use = context.site.use(at: first.place).use
    let figures = text.effortAgainst(Numbers.plain(use.effort), Numbers.plain(use.importance))
    answers.add(text.wasted, text.nameAndFigures(name(first), figures), others(rows.dropFirst()))
  }

  private func pays(_ answers: inout Answers) {
    let rows = balance.tooLittle.map(\.row)
    if rows.isEmpty {
      answers.add(text.wouldPay, "\(text.nowhere)")
    } else {
      answers.add(text.wouldPay, "\(text.moreThanInvested(rows.count))", list(rows[...]))
    }
  }

  private func unknown(_ answers: inout Answers) {
    let rows = table.rows.filter { row in
      context.site.gaps[row.place.journey].used.performance
        && context.site.use(at: row.place).use.performance == nil
    }
    if rows.isEmpty {
      answers.add(text.unknown, "\(text.allMeasured)")
    } else {
      answers.add(text.unknown, "\(text.notMeasured(rows.count))", list(rows[...]))
    }
  }

  private var balance: EffortBalance { EffortLists(context, rows: table.rows, across: across).balance }

  private func name(_ row: GapTable.Row) -> HTML {
    context.touchpointLink(context.site.use(at: row.place)).html
  }

  private func others(_ rows: ArraySlice<GapTable.Row>) -> HTML? {
    rows.isEmpty ? nil : text.also(list(rows))
  }

  /// Up to five names; across journeys three, with the journey.
  private func list(_ rows: ArraySlice<GapTable.Row>) -> HTML {
    let shown = across ? 3 : 5
    var pieces: [HTML] = rows.prefix(shown).map { row in
      guard across else { return name(row) }
      return text.nameIn(name(row), context.journeyLink(row.place.journey).html)
    }
    if rows.count > shown { pieces.append("\(text.andMore(rows.count - shown))") }
    return context.joined(pieces)
  }
}
