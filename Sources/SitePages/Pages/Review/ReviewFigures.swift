import JourneyAtlas
import MarkdownTree

/// Figures of journeys before and after. Worse first.
struct ReviewFigureTable {
  let context: PageContext
  let figures: [FigureChange]
  /// Where the figures are those of several journeys.
  let namesJourneys: Bool

  private var text: Phrases.Review { context.reviewWords }

  var html: HTML {
    guard !figures.isEmpty else { return HTML() }
    var head = ScrollTable.head(text.figure)
    if namesJourneys { head += ScrollTable.head(GapRows.capital(context.phrases.words.journey)) }
    head += ScrollTable.number(text.before)
    head += ScrollTable.number(text.after)
    head += ScrollTable.head(text.reading)
    var rows: HTML = "<tbody>"
    for figure in figures { row(figure, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "figures", regionClass: ScrollTable.region(rows: figures.count),
      caption: "\(text.followsHeading)", head: head, bodies: rows)
    return context.section("figures", text.followsHeading, table.html)
  }

  private func row(_ figure: FigureChange, into html: inout HTML) {
    html += "<tr><th scope=\"row\">\(name(figure.figure))</th>"
    if namesJourneys { html += "<td>\(context.journeyName(figure.journey))</td>" }
    html += "<td class=\"n\">\(shown(figure.before, figure.figure))</td>"
    html += "<td class=\"n\"><b>\(shown(figure.after, figure.figure))</b></td>"
    html += "<td>\(context.mark(ReviewMark(figure.verdict)))</td></tr>"
  }

  func name(_ figure: FigureChange.Figure) -> String {
    switch figure {
    case .lowestMoment: text.lowestMoment
    case .compared(let figure): context.phrases.lenses.comparison.figures(figure)
    case .coverage(let kind): context.phrases.rules.kinds(kind)
    case .evidence: text.researched
    }
  }

  func shown(_ value: Double?, _ figure: FigureChange.Figure) -> HTML {
    guard let value else { return context.dash.html }
    switch figure {
    case .lowestMoment: return "\(Numbers.signed(value))"
    case .compared(let figure) where figure.unit == .share:
      return "\(Numbers.plain((value * 1_000).rounded() / 10)) %"
    case .compared, .coverage, .evidence: return "\(Numbers.plain(value))"
    }
  }
}

/// Budgets that stand otherwise than before, and targets of metrics.
struct ReviewBudgets {
  let context: PageContext
  let review: Review

  private var text: Phrases.Review { context.reviewWords }
  private var rules: Phrases.Rules { context.phrases.rules }

  var html: HTML {
    var html = budgets
    html += targets
    return html
  }

  private var budgets: HTML {
    guard !review.budgets.isEmpty else { return HTML() }
    var head = ScrollTable.head(rules.budget)
    head += ScrollTable.head(rules.limit)
    head += ScrollTable.head(text.before)
    head += ScrollTable.head(text.after)
    head += ScrollTable.head(text.reading)
    var rows: HTML = "<tbody>"
    for budget in review.budgets {
      rows += "<tr><th scope=\"row\">\(budget.message)</th>"
      rows += "<td>\((budget.after ?? budget.before).map { context.limit($0.bound) })</td>"
      rows += "<td>\(standing(budget.before))</td><td>\(standing(budget.after))</td>"
      rows += "<td>\(context.mark(ReviewMark(budget.verdict)))</td></tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "budgets", caption: "\(rules.budgetCaption)", head: head, bodies: rows)
    return context.section("budgets", rules.budgetsHeading, table.html)
  }

  private func standing(_ standing: BudgetChange.Standing?) -> HTML {
    guard let standing else { return context.dash.html }
    let word: HTML =
      standing.holds ? "<b class=\"pos\">\(rules.holds)</b>" : "<b class=\"neg\">\(rules.over)</b>"
    let count: String
    if case .atMost = standing.bound {
      count = rules.against(standing.counted, standing.asked, nil)
    } else {
      count = rules.meets(standing.counted, standing.asked, nil)
    }
    return "\(word)<span class=\"sub\">\(count)</span>"
  }

  private var targets: HTML {
    guard !review.targets.isEmpty else { return HTML() }
    let metrics = context.phrases.metrics
    var head = ScrollTable.head(GapRows.capital(text.things(.metric)))
    head += ScrollTable.number(text.target)
    head += ScrollTable.head(text.before)
    head += ScrollTable.head(text.after)
    head += ScrollTable.head(text.reading)
    var rows: HTML = "<tbody>"
    for target in review.targets {
      func figure(_ value: Double?, _ verdict: TargetGap.Verdict?) -> HTML {
        let number = value.map { "\(Numbers.plain($0))" as HTML } ?? context.dash.html
        return verdict.map { "\(number) <span class=\"sub\">\(metrics.verdicts($0))</span>" } ?? number
      }
      let place = [target.place.journey, target.place.stage, target.place.touchpoint].compactMap { $0?.title }
      rows += "<tr><th scope=\"row\">\(target.place.metric?.title)"
      if !place.isEmpty { rows += "<span class=\"sub\">\(place.joined(separator: " › "))</span>" }
      rows += "</th><td class=\"n\">\(Numbers.plain(target.target))</td>"
      rows += "<td>\(figure(target.before, target.stood))</td><td>\(figure(target.after, target.stands))</td>"
      rows += "<td>\(context.mark(ReviewMark(target.verdict)))</td></tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "targets", caption: "\(context.phrases.frame.metrics)", head: head, bodies: rows)
    return context.section("targets", context.phrases.frame.metrics, table.html)
  }
}

extension PageContext {
  /// A journey's title, as a link where the review has a page of it.
  func journeyName(_ name: ReviewPlace.Name) -> HTML {
    site.journeyIndex[name.id].map { journeyLink($0).html } ?? "\(name.title)"
  }
}
