import JourneyAtlas
import MarkdownTree

/// The first page of a review: what became worse and better, budgets and figures before and after, what changed, who is to
/// be asked, and what refers to the changes.
struct ReviewOverview {
  let context: PageContext
  let edition: ReviewEdition
  private let review: Review

  init(_ context: PageContext, _ edition: ReviewEdition) {
    self.context = context
    self.edition = edition
    review = edition.review
  }

  private var text: Phrases.Review { context.reviewWords }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    var main: HTML = """
      <div class="head"><h1>\(text.title)</h1></div><p class="lede">\(context.between(edition.range))</p>
      """
    if review.isEmpty {
      main +=
        "<section class=\"sec\"><h2>\(text.nothing)</h2><p class=\"note\">\(text.nothingText)</p></section>"
    } else {
      contents(into: &main)
    }
    return PageBody(title: text.title, bodyClass: "p-review", main: main)
  }

  private func contents(into main: inout HTML) {
    if review.changes.isEmpty { main += "<p class=\"note\">\(text.noText)</p>" }
    main += ReviewCounts(context: context, changes: review.changes, gaps: review.gaps).html
    main += told(.worse, "worse", text.worseHeading, note: "\(text.worseNote)", none: text.nothingWorse)
    main += told(.better, "better", text.betterHeading, note: nil, none: nil)
    main += ReviewBudgets(context: context, review: review).html
    main += journeys
    main += ReviewFigureTable(context: context, figures: review.figures, namesJourneys: true).html
    main += others
    main += asked
    main += ripple
  }

  // MARK: Good and bad news

  /// More are told on the pages of their journeys.
  private static let limit = 30

  private func told(_ verdict: Verdict, _ id: String, _ heading: String, note: HTML?, none: String?) -> HTML {
    let entries = budgets(verdict) + changes(verdict) + follows(verdict)
    guard !entries.isEmpty else {
      return none.map { context.section(id, heading, "<p>\($0)</p>") } ?? HTML()
    }
    var html: HTML = "<ol class=\"chg\">"
    for entry in entries.prefix(Self.limit) { html += entry }
    html.append("</ol>")
    if entries.count > Self.limit {
      html += "<p class=\"note\">\(context.phrases.gaps.andMore(entries.count - Self.limit))</p>"
    }
    return context.section(id, heading, note: note, html)
  }

  private func line(_ verdict: Verdict, _ sentence: HTML, _ file: HTML) -> HTML {
    "<li>\(context.mark(ReviewMark(verdict)))<div class=\"s\">\(sentence)</div>\(file)</li>"
  }

  private func budgets(_ verdict: Verdict) -> [HTML] {
    review.budgets.filter { $0.verdict == verdict }.map { budget in
      line(
        verdict,
        "<b>\(context.phrases.rules.budget)\(words.colon)</b><a href=\"#budgets\">\(budget.message)</a>",
        HTML())
    }
  }

  private func changes(_ verdict: Verdict) -> [HTML] {
    var html: [HTML] = []
    for (journey, changes) in edition.changes.enumerated() {
      for (number, change) in changes.enumerated() where change.verdict == verdict {
        let entry = ChangeEntry(context: context, links: edition.links, change: change)
        let names = [change.place.journey?.title, change.place.stage?.title].compactMap { $0 }
        let link = context.link(.journey(journey), names.joined(separator: " › "), id: "c\(number + 1)")
        html.append(line(verdict, "\(link)\(words.colon)\(entry.inStage)", entry.file))
      }
    }
    for change in edition.others where change.verdict == verdict {
      let entry = ChangeEntry(context: context, links: edition.links, change: change)
      html.append(line(verdict, "\(entry.names([Self.owner(of: change.place)]))\(entry.inStage)", entry.file))
    }
    return html
  }

  /// What has a name and is no journey.
  private static func owner(of place: ReviewPlace) -> ReviewPlace.Name? {
    place.metric ?? place.persona ?? place.page
  }

  private func follows(_ verdict: Verdict) -> [HTML] {
    let targets = review.targets.filter { $0.verdict == verdict }.map { target in
      let verdicts = context.phrases.metrics.verdicts
      let (stood, stands) = (target.stood.map(verdicts) ?? "–", target.stands.map(verdicts) ?? "–")
      return """
        <b>\(target.place.metric?.title)\(words.colon)</b>\(text.target) \(stood) → <b>\(stands)</b>
        """ as HTML
    }
    var figures: [HTML] = []
    for (index, journey) in review.journeys.enumerated() {
      let count = review.figures.count { $0.verdict == verdict && $0.journey.id == journey.id }
      guard count > 0 else { continue }
      figures.append(
        "\(context.journeyLink(index))\(words.colon)<a href=\"#figures\">\(text.figures(count))</a>")
    }
    return (targets + figures).map { line(verdict, $0, HTML()) }
  }

  // MARK: What changed

  private var journeys: HTML {
    guard !review.journeys.isEmpty else { return HTML() }
    var head = ScrollTable.head(GapRows.capital(words.journey))
    head += ScrollTable.head(text.trailHeading)
    head += ScrollTable.number(text.changes)
    head += ScrollTable.number(text.gotWorse)
    head += ScrollTable.number(text.gotBetter)
    var rows: HTML = "<tbody>"
    for (index, journey) in review.journeys.enumerated() {
      let changes = edition.changes[index]
      rows += "<tr><th scope=\"row\">\(context.journeyLink(index))"
      if journey.isWhole {
        rows += "<span class=\"sub\">\(context.mark(journey.old == nil ? .added : .removed))</span>"
      }
      rows += "</th><td class=\"sp\">\(sparkline(index, journey))</td><td class=\"n\">\(changes.count)</td>"
      rows +=
        "<td class=\"n\">\(count(changes, .worse))</td><td class=\"n\">\(count(changes, .better))</td></tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "journeys", classes: "tb jl", caption: "\(text.journeysCaption)", head: head, bodies: rows)
    return context.section("journeys", text.journeysHeading, "\(TrailChart.definitions)\(table)")
  }

  private func count(_ changes: [Change], _ verdict: Verdict) -> HTML {
    let count = changes.count { $0.verdict == verdict }
    return count == 0 ? context.dash.html : "<b class=\"\(verdict.tone)\">\(count)</b>"
  }

  private func sparkline(_ index: Int, _ journey: ReviewedJourney) -> HTML {
    let shown = journey.shown
    let now =
      journey.old == nil || journey.new == nil
      ? EmotionCurve(shown) : EmotionCurve(shown, columns: journey.columns.map(\.new), passes: true)
    guard now.hasValues else { return context.dash.html }
    let was =
      journey.isWhole
      ? nil
      : journey.old.map {
        EmotionCurve($0, columns: journey.columns.map(\.old), passes: true)
      }
    let description = journey.old.map { old in
      text.trailText(context.phrases.curveDescription(old), context.phrases.curveDescription(shown))
    }
    return TrailChart(
      curve: now, size: .mini, other: was.flatMap { $0.points == now.points ? nil : $0 }, isBefore: true,
      id: "j\(index + 1)-", title: text.trailTitle(shown.title.plain),
      description: description ?? context.phrases.curveDescription(shown)
    ).html
  }

  /// Personas, metrics, site.yml and pages: all that is no journey.
  private var others: HTML {
    guard !edition.others.isEmpty else { return HTML() }
    var html = HTML()
    var group: String?
    for change in edition.others {
      let name = Self.owner(of: change.place)?.title ?? text.siteFile
      if name != group {
        if group != nil { html.append("</ol>") }
        html += "<h3>\(name)</h3><ol class=\"chg\">"
        group = name
      }
      let entry = ChangeEntry(context: context, links: edition.links, change: change)
      html +=
        "<li>\(context.mark(ReviewMark(change)))<div class=\"s\">\(entry.inStage)</div>\(entry.file)</li>"
    }
    html.append("</ol>")
    return context.section("others", text.othersHeading, note: "\(text.othersNote)", html)
  }

  // MARK: Whom it touches

  private var asked: HTML {
    let touched = review.touched
    let frame = context.phrases.frame
    var items = HTML()
    func add(_ name: String, _ names: [HTML]) {
      guard !names.isEmpty else { return }
      items += "<div><dt>\(name)</dt><dd>\(context.joined(names))</dd></div>"
    }
    add(frame.owners, touched.owners.map { "\($0)" })
    add(frame.personas, touched.personas.map { "\($0.title)" })
    add(frame.journeys, touched.journeys.map(context.journeyName))
    guard !items.isEmpty else { return HTML() }
    return context.section(
      "asked", text.askHeading, note: "\(text.askNote)", "<dl class=\"facts ask\">\(items)</dl>")
  }

  private var ripple: HTML {
    guard !review.ripple.isEmpty else { return HTML() }
    var html: HTML = "<ul class=\"refs\">"
    for entry in review.ripple.prefix(200) {
      html += "<li><b>\(entry.name.title)</b> \(text.ripple(entry.reason, name(entry.reason)))"
      html += " <span class=\"muted\">\(entry.path)</span></li>"
    }
    html.append("</ul>")
    if review.ripple.count > 200 {
      html += "<p class=\"note\">\(context.phrases.gaps.andMore(review.ripple.count - 200))</p>"
    }
    return context.section("ripple", text.rippleHeading, note: "\(text.rippleNote)", html)
  }

  private func name(_ reason: Ripple.Reason) -> HTML {
    switch reason {
    case .persona(let name), .touchpoint(let name), .metric(let name): "<b>\(name.title)</b>"
    case .compares(let name), .link(let name): context.journeyName(name)
    }
  }
}
