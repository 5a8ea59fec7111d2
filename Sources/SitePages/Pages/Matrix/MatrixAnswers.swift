import JourneyAtlas
import MarkdownTree

/// The first lines of a matrix page: the weakest column, the weakest channel, and where nothing stands.
struct MatrixAnswers {
  let context: PageContext
  let matrix: TouchpointMatrix
  let journey: Int?
  let used: UsedColumns

  private var text: Phrases.Matrices { context.phrases.matrices }

  var html: HTML {
    var answers = Answers()
    if used.rated { weakestColumn(&answers) }
    if used.performance, used.channel { weakestChannel(&answers) }
    empty(&answers)
    return answers.html
  }

  private func weakestColumn(_ answers: inout Answers) {
    let ranked = matrix.columns.compactMap { column in
      matrix.columnTotals[column].meanShortfall.map { (column: column, shortfall: $0) }
    }.sorted { $0.shortfall != $1.shortfall ? $0.shortfall > $1.shortfall : $0.column < $1.column }
    guard let first = ranked.first else { return }
    let next: [HTML] = ranked.dropFirst().prefix(2).map { "\(link($0.column)) \(signed($0.shortfall))" }
    answers.add(
      journey == nil ? text.weakestJourney : text.weakestStage,
      text.meanShortfallOf(link(first.column), signed(first.shortfall)),
      next.isEmpty ? nil : context.joined(next))
  }

  private func signed(_ number: Double) -> String {
    number >= 0.05 ? "+" + Numbers.mean(number) : Numbers.mean(number)
  }

  private func link(_ column: Int) -> HTML {
    if let journey { return context.stageLink(journey: journey, stage: column).html }
    return context.journeyLink(column).html
  }

  private func weakestChannel(_ answers: inout Answers) {
    let ranked = matrix.rows.indices.compactMap { row -> (channel: Int, mean: Double)? in
      guard let channel = matrix.rows[row], let mean = matrix.rowTotals[row].meanPerformance else {
        return nil
      }
      return (channel, mean)
    }.sorted { $0.mean != $1.mean ? $0.mean < $1.mean : $0.channel < $1.channel }
    guard let first = ranked.first else { return }
    let next: [HTML] = ranked.dropFirst().prefix(2).map {
      "\(context.link(.channel($0.channel), context.atlas.channels[$0.channel].name)) \(Numbers.mean($0.mean))"
    }
    answers.add(
      text.weakestChannel,
      text.at(
        context.link(.channel(first.channel), context.atlas.channels[first.channel].name).html,
        Numbers.mean(first.mean)),
      next.isEmpty ? nil : context.joined(next))
  }

  /// Columns without any touchpoint first; empty cells behind them.
  private func empty(_ answers: inout Answers) {
    let bare = matrix.columns.filter { matrix.columnTotals[$0].count == 0 }
    let cells = matrix.cells.reduce(0) { $0 + $1.count }
    let none = matrix.cells.reduce(0) { $0 + $1.count { $0.places.isEmpty } }
    let behind: HTML = "\(text.emptyCells(none, cells))"
    if bare.isEmpty {
      answers.add(text.nothing, journey == nil ? "\(text.everyJourney)" : "\(text.everyStage)", behind)
    } else {
      var pieces = bare.prefix(5).map(link)
      if bare.count > 5 { pieces.append("\(context.phrases.gaps.andMore(bare.count - 5))") }
      answers.add(text.nothing, text.noneIn(context.joined(pieces)), behind)
    }
  }
}
