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
    let rows = difference([.effortWithoutImpact, .offTheJourney]) { $0.effort - $0.importance }
    guard let first = rows.first else { return answers.add(text.wasted, "\(text.nowhere)") }
    let use = context.site.use(at: first.place).use
    let figures = text.effortAgainst(Numbers.plain(use.effort), Numbers.plain(use.importance))
    answers.add(text.wasted, text.nameAndFigures(name(first), figures), others(rows.dropFirst()))
  }

  private func pays(_ answers: inout Answers) {
    let rows = difference([.impactWithoutEffort, .absent]) { $0.importance - $0.effort }
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

  /// Rows of some alignments, the largest difference first, else in the order of the table.
  private func difference(
    _ alignments: Set<Gap.Alignment>, _ measure: ((effort: Double, importance: Double)) -> Double
  ) -> [GapTable.Row] {
    var found: [(row: GapTable.Row, size: Double)] = []
    for row in table.rows {
      guard let alignment = row.gap.alignment, alignments.contains(alignment),
        let effort = context.site.use(at: row.place).use.effort,
        let importance = context.site.use(at: row.place).use.importance
      else { continue }
      found.append((row, measure((effort, importance))))
    }
    found.sort { $0.size != $1.size ? $0.size > $1.size : $0.row.rank < $1.row.rank }
    return found.map(\.row)
  }

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
