import JourneyAtlas
import MarkdownTree

/// The touchpoints of two journeys as a table: what became of each, and of its figures. Figures that neither map
/// uses have no column.
struct ComparedTouchpoints {
  let context: PageContext
  let comparison: JourneyComparison

  private typealias Pair = JourneyComparison.TouchpointPair

  private struct Column {
    var name: String
    var change: (Pair) -> JourneyComparison.Change
    /// nil for changes that are neither good nor bad.
    var isBetter: (JourneyComparison.Change) -> Bool? = { _ in nil }
  }

  private var text: Phrases.Comparison { context.phrases.lenses.comparison }
  private var words: Phrases.Words { context.phrases.words }

  private var columns: [Column] {
    let methods = context.phrases.methods
    return [
      Column(name: words.importance, change: \.importance),
      Column(name: words.performance, change: \.performance) { $0.isBetter(higherIsBetter: true) },
      Column(name: words.effort, change: \.effort),
      Column(name: methods.shortfall, change: \.shortfall, isBetter: \.isBetterShortfall),
      Column(name: context.phrases.gaps.score, change: \.opportunity) { $0.isBetter(higherIsBetter: false) },
    ].filter { column in comparison.touchpoints.contains { column.change($0) != .init(nil, nil) } }
  }

  var html: HTML {
    let columns = columns
    var head = ScrollTable.head(GapRows.capital(words.touchpoint))
    head += ScrollTable.head(text.fate)
    head += ScrollTable.head(GapRows.capital(words.stage))
    for column in columns { head += ScrollTable.number(column.name) }
    var rows: HTML = "<tbody>"
    for pair in comparison.touchpoints { row(pair, columns, into: &rows) }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: "cmp-t", classes: "tb n4", caption: "\(text.touchpointsHeading)", sortable: true,
      head: head, bodies: rows
    ).html
  }

  private func row(_ pair: Pair, _ columns: [Column], into rows: inout HTML) {
    guard let place = pair.future ?? pair.current else { return }
    let language = context.lang(context.atlas.journeys[place.journey].language)
    rows += "<tr><th scope=\"row\"\(language)>\(context.touchpointLink(context.site.use(at: place)))</th>"
    let tone: HTML =
      switch pair.fate {
      case .kept: "muted"
      case .added: "pos"
      case .dropped: "neg"
      }
    rows += "<td class=\"\(tone)\">\(text.fates(pair.fate))</td>"
    rows += "<td>\(context.stageLink(journey: place.journey, stage: place.stage))"
    if pair.isMoved, let old = pair.current {
      let link = context.stageLink(journey: old.journey, stage: old.stage)
      rows += "<span class=\"sub\">\(text.movedFrom(link.html))</span>"
    }
    rows += "</td>"
    for column in columns { cell(column.change(pair), pair.fate, column.isBetter, into: &rows) }
    rows += "</tr>"
  }

  /// `2 → 4` and the difference; one number where there is just one side.
  private func cell(
    _ change: JourneyComparison.Change, _ fate: Pair.Fate, _ isBetter: (JourneyComparison.Change) -> Bool?,
    into rows: inout HTML
  ) {
    guard let value = change.after ?? change.before else {
      rows += "<td>\(context.dash)</td>"
      return
    }
    if fate != .kept || change.delta == 0 {
      rows += "<td>\(Numbers.plain(value))"
    } else {
      rows += "<td data-v=\"\(Coordinate.text(value))\">"
      rows += "\(Numbers.plain(change.before)) → \(Numbers.plain(change.after))"
      let tone: HTML = change.delta == nil ? "muted" : PageContext.tone(isBetter(change))
      let delta = change.delta.map(Numbers.signed) ?? context.phrases.gaps.notApplicable
      rows += "<small class=\"\(tone)\">\(delta)</small>"
    }
    rows += "</td>"
  }
}
