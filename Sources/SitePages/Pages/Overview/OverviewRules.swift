import JourneyAtlas
import MarkdownTree

/// How the budgets of the site stand, and what its rules find, each with the way to the first places.
struct OverviewRules {
  let context: PageContext
  private let report: RuleReport

  init(_ context: PageContext) {
    self.context = context
    report = RuleReport(context.atlas.original)
  }

  /// So many places are named, the others are counted.
  private static let named = 5

  /// Figures are those of the base, words are the reader's.
  private var site: Site { context.atlas.site }
  private var text: Phrases.Rules { context.phrases.rules }

  var html: HTML {
    let found = report.rules.filter { !$0.places.isEmpty }
    var html = HTML()
    if !report.budgets.isEmpty {
      let note = text.hold(report.holding, report.budgets.count)
      html += context.section("budgets", text.budgetsHeading, note: "\(note)", budgets)
    }
    if !found.isEmpty { html += context.section("rules", text.rulesHeading, rules(found)) }
    return html
  }

  private var budgets: HTML {
    var head = ScrollTable.head(text.budget)
    head += ScrollTable.head(text.stands)
    head += ScrollTable.head(text.limit)
    head += ScrollTable.head(text.whereFirst)
    var rows: HTML = "<tbody>"
    for result in report.budgets {
      let message = site.budgets.first { $0.id == result.budget.id }?.message
      rows += "<tr><th scope=\"row\">\(message ?? result.budget.message)</th><td>"
      rows += result.holds ? "<b class=\"pos\">\(text.holds)</b>" : "<b class=\"neg\">\(text.over)</b>"
      rows +=
        "<span class=\"sub\">\(figure(result))</span></td><td>\(context.limit(result.budget.limit))</td>"
      rows += "<td>\(result.holds ? context.dash.html : places(result.against))</td></tr>"
    }
    rows += "</tbody>"
    return ScrollTable(labelledBy: "budgets", caption: "\(text.budgetCaption)", head: head, bodies: rows).html
  }

  private func rules(_ found: [RuleReport.Finding]) -> HTML {
    var head = ScrollTable.head(text.rule)
    head += ScrollTable.number(text.places)
    head += ScrollTable.head(text.whereFirst)
    var rows: HTML = "<tbody>"
    for finding in found {
      let name = finding.rule.isShipped ? text.shipped(finding.rule.id) : nil
      let message = site.rules.first { $0.id == finding.rule.id }?.message
      rows += "<tr><th scope=\"row\">\(name ?? message ?? finding.rule.message)</th>"
      rows += "<td class=\"n\">\(finding.places.count)</td><td>\(places(finding.places))</td></tr>"
    }
    rows += "</tbody>"
    return ScrollTable(labelledBy: "rules", caption: "\(text.rulesCaption)", head: head, bodies: rows).html
  }

  private func figure(_ result: BudgetResult) -> String {
    if case .atMost = result.budget.limit {
      return text.against(result.counted, result.asked, percent(result))
    }
    return text.meets(result.counted, result.asked, percent(result))
  }

  /// Only where the limit is a share.
  private func percent(_ result: BudgetResult) -> String? {
    guard case .percent = result.budget.limit.amount else { return nil }
    return result.percent.map(Numbers.plain)
  }

  /// The first places, each with its journey.
  private func places(_ places: [RulePlace]) -> HTML {
    var pieces = places.prefix(Self.named).map(link)
    if places.count > Self.named {
      pieces.append("\(context.phrases.gaps.andMore(places.count - Self.named))")
    }
    return context.joined(pieces)
  }

  private func link(_ place: RulePlace) -> HTML {
    let gaps = context.phrases.gaps
    switch place {
    case .journey(let index): return context.journeyLink(index).html
    case .persona(let index): return context.link(.persona(index)).html
    case .metric(let index): return context.link(.metric(index)).html
    case .stage(let journey, let stage, let step):
      return gaps.nameIn(
        context.partLink(journey: journey, stage: stage, step: step), context.journeyLink(journey).html)
    case .touchpoint(let place):
      let row = context.site.use(at: place)
      let stage = Page.stage(journey: place.journey, stage: place.stage)
      return gaps.nameIn(context.link(stage, row.name).html, context.journeyLink(place.journey).html)
    case .opportunity(let journey, let index):
      let name = context.atlas.journeys[journey].opportunities[index].text.plain
      let link = context.link(.journey(journey), name, id: "O\(index + 1)")
      return gaps.nameIn(link.html, context.journeyLink(journey).html)
    }
  }
}

extension PageContext {
  /// `at most 3`, `at least 60 %`.
  func limit(_ limit: Budget.Limit) -> String {
    let text = phrases.rules
    if limit == .atMost(.count(0)) { return text.none }
    let amount =
      switch limit.amount {
      case .count(let count): "\(count)"
      case .percent(let percent): Numbers.plain(percent) + " %"
      }
    if case .atMost = limit { return text.atMost(amount) }
    return text.atLeast(amount)
  }
}
