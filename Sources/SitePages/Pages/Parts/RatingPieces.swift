import JourneyAtlas
import MarkdownTree

/// What a touchpoint row was given: importance, performance and effort.
struct Ratings: Sendable {
  let importance: Double?
  let performance: Double?
  let effort: Double?
  /// The name of the metric that the performance comes from; nil where the author wrote it.
  let source: String?
  /// The place of importance and performance among all pairs of ``steps``; nil where one of them is another
  /// number. The same for importance and effort.
  let performancePair: Int?
  let effortPair: Int?

  /// What nearly all ratings are.
  static let steps: [Double?] = [0, 1, 2, 3, 4, 5, nil]

  init(importance: Double?, performance: Double?, effort: Double?, source: String? = nil) {
    self.importance = importance
    self.performance = performance
    self.effort = effort
    self.source = source
    performancePair = Self.pair(importance, performance)
    effortPair = Self.pair(importance, effort)
  }

  init(_ use: TouchpointUse, _ atlas: Atlas) {
    self.init(
      importance: use.importance, performance: use.performance, effort: use.effort,
      source: use.performanceSource.flatMap { atlas.metric($0)?.name })
  }

  private static func pair(_ first: Double?, _ second: Double?) -> Int? {
    guard let first = step(first), let second = step(second) else { return nil }
    return first * steps.count + second
  }

  private static func step(_ value: Double?) -> Int? {
    guard let value else { return steps.count - 1 }
    return Int(exactly: value).flatMap { (0...5).contains($0) ? $0 : nil }
  }

  var gap: Gap {
    Gap(importance: importance, performance: performance, effort: effort, crosshair: .midpoint)
  }
}

/// Pieces of pages in one language that follow from a row's ratings alone. Most ratings are whole numbers, so that
/// a few dozen pieces, written once, stand for the figures of all rows on all pages; others are written where they
/// stand.
final class RatingPieces: Sendable {
  private let phrases: Phrases
  private let gapColumns: [GapColumns]
  private let chips: [HTML]
  private let stageCells: [HTML]

  /// The cells of gap tables with some columns; those of the quadrant stand between, since they follow from the
  /// crosshair too.
  private struct GapColumns {
    let used: UsedColumns
    let fronts: [HTML]
    let backs: [HTML]
  }

  /// `used` are the sets of columns that tables have.
  init(_ phrases: Phrases, used: [UsedColumns]) {
    self.phrases = phrases
    func pairs(_ piece: (Double?, Double?) -> HTML) -> [HTML] {
      Ratings.steps.flatMap { first in Ratings.steps.map { piece(first, $0) } }
    }
    gapColumns = used.map { used in
      func cells(_ ratings: Ratings) -> GapCells {
        GapCells(phrases: phrases, ratings: ratings, gap: ratings.gap, columns: used, own: used)
      }
      return GapColumns(
        used: used,
        fronts: pairs { importance, performance in
          var html = HTML()
          cells(Ratings(importance: importance, performance: performance, effort: nil)).front(into: &html)
          return html
        },
        backs: pairs { importance, effort in
          var html = HTML()
          cells(Ratings(importance: importance, performance: nil, effort: effort)).back(into: &html)
          return html
        })
    }
    chips = pairs { importance, performance in
      let ratings = Ratings(importance: importance, performance: performance, effort: nil)
      return ChipFigures(phrases: phrases, ratings: ratings).html
    }
    stageCells = pairs { importance, performance in
      let ratings = Ratings(importance: importance, performance: performance, effort: nil)
      return StageFigures(phrases: phrases, ratings: ratings, gap: ratings.gap).html
    }
  }

  /// Writes the cells of a gap table's row; `own` is what the row's map uses.
  func gapCells(
    _ ratings: Ratings, _ gap: Gap, columns: UsedColumns, own: UsedColumns, into html: inout HTML
  ) {
    let cells = GapCells(phrases: phrases, ratings: ratings, gap: gap, columns: columns, own: own)
    guard ratings.source == nil, let performance = ratings.performancePair, let effort = ratings.effortPair,
      own.hasRatings(of: columns),
      let index = gapColumns.firstIndex(where: { $0.used.hasRatings(of: columns) })
    else { return cells.write(into: &html) }
    html += gapColumns[index].fronts[performance]
    cells.quadrant(into: &html)
    html += gapColumns[index].backs[effort]
  }

  /// Writes the figures of a touchpoint on a map.
  func chip(_ ratings: Ratings, into html: inout HTML) {
    if ratings.source == nil, let pair = ratings.performancePair { return html += chips[pair] }
    ChipFigures(phrases: phrases, ratings: ratings).write(into: &html)
  }

  /// Writes shortfall and score of a row on its stage's page.
  func stageCells(_ ratings: Ratings, _ gap: Gap, into html: inout HTML) {
    if let pair = ratings.performancePair { return html += stageCells[pair] }
    StageFigures(phrases: phrases, ratings: ratings, gap: gap).write(into: &html)
  }
}

extension UsedColumns {
  /// Whether the same ratings are used.
  func hasRatings(of other: UsedColumns) -> Bool {
    importance == other.importance && performance == other.performance && effort == other.effort
  }
}

/// Performance as a number and as a mark, and what both say in words: `importance 5, performance 2, shortfall 3`.
struct ChipFigures: Markup {
  let phrases: Phrases
  let ratings: Ratings

  private var words: Phrases.Words { phrases.words }

  func write(into html: inout HTML) {
    let mark = GapMark(importance: ratings.importance, performance: ratings.performance)
    html.append("<b class=\"")
    html.text(mark.tone)
    html.append("\" aria-hidden=\"true\">")
    html.text(Numbers.plain(ratings.performance))
    if ratings.source != nil { html += Self.derived }
    html.append("</b>")
    mark.write(into: &html)
    html.append("<i>")
    html.text(words.comma)
    spoken(into: &html)
    html.append("</i>")
  }

  /// The sign of a performance that comes from a metric; the words behind the figures say from which.
  static let derived: HTML = "<sup class=\"der\">∗</sup>"

  private func spoken(into html: inout HTML) {
    if let importance = ratings.importance {
      html += "\(words.importance) \(Numbers.plain(importance))\(words.comma)"
    }
    html.text(words.performance)
    if let performance = ratings.performance {
      html += " \(Numbers.plain(performance))"
      if let source = ratings.source { html += " \(phrases.metrics.from(source))" }
    } else {
      html += "\(words.colon)\(words.notMeasured)"
    }
    if let shortfall = ratings.gap.shortfall {
      html += "\(words.comma)\(phrases.methods.shortfall) \(Numbers.plain(shortfall))"
    }
  }
}

/// Shortfall and opportunity score as cells of a stage's touchpoint table.
struct StageFigures: Markup {
  let phrases: Phrases
  let ratings: Ratings
  let gap: Gap

  func write(into html: inout HTML) {
    let mark = GapMark(importance: ratings.importance, performance: ratings.performance)
    html.append("<td><span class=\"row\">")
    mark.write(into: &html)
    if let shortfall = gap.shortfall {
      html += "<b class=\"\(mark.tone)\">\(Numbers.signed(shortfall))"
    } else {
      html.append("<b>–")
    }
    html.append("</b></span></td><td>")
    if let score = gap.opportunity, let band = gap.band {
      html += "<b>\(Numbers.plain(score))</b> <span class=\"band \(band.rawValue)\">"
      html += "\(phrases.methods.bands(band))</span>"
      if gap.overServed == true { html += "<span class=\"sub\">\(phrases.methods.overServed)</span>" }
    } else {
      html.append("<span class=\"muted\">–</span>")
    }
    html.append("</td>")
  }
}
