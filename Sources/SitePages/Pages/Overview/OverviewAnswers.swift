import JourneyAtlas
import MarkdownTree

/// The three questions of the overview: where it hurts most, what falls shortest, what nobody owns.
struct OverviewAnswers {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var atlas: Atlas { context.atlas }
  private var overview: Phrases.Overview { context.phrases.overview }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    let answers = [hurt, drops, shortfalls, ownerless, trust].compactMap { $0 }
    guard !answers.isEmpty else { return HTML() }
    var html: HTML = "<section class=\"hurt\" aria-labelledby=\"answers\">"
    html += "<h2 id=\"answers\" class=\"vh\">\(overview.answers)</h2>"
    for answer in answers { html += "<div>\(answer)</div>" }
    html += "</section>"
    return html
  }

  private func ranking(_ items: [(what: HTML, where: HTML, figure: HTML)]) -> HTML {
    var html: HTML = "<ol class=\"rank\">"
    for item in items {
      html += "<li><span>\(item.what)<span class=\"sub\">\(item.where)</span></span>"
      html += "<span class=\"v neg\">\(item.figure)</span></li>"
    }
    html += "</ol>"
    return html
  }

  // MARK: Where it hurts

  /// The three lowest moments of the maps of today: what shall be one day hurts nobody yet.
  private var hurt: HTML? {
    var all: [(journey: Int, moment: Moment)] = []
    for (index, journey) in atlas.journeys.enumerated() where journey.state == .current {
      all += journey.lowestMoments().map { (index, $0) }
    }
    let sorted = all.enumerated().sorted { a, b in
      let (first, second) = (a.element.moment.low ?? 0, b.element.moment.low ?? 0)
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
    guard let low = sorted.first?.moment.low, low < 0 else { return nil }
    let count = sorted.filter { $0.moment.low == low }.count
    // One a journey first: three of the same journey would hide the others.
    let items = Self.spread(sorted.filter { ($0.moment.low ?? 0) < 0 }, by: \.journey).prefix(3).map {
      entry in
      (
        what: context.momentLink(journey: entry.journey, entry.moment),
        where: place(entry.journey, entry.moment.emotion.words),
        figure: context.emotion(entry.moment.emotion)
      )
    }
    var html: HTML = "<h3>\(overview.hurtQuestion)</h3>"
    html += "<p class=\"big\">\(overview.hurtAnswer(count, Numbers.signed(low)))</p>\(ranking(items))"
    return html
  }

  private func place(_ journey: Int, _ words: String?) -> HTML {
    var html = context.journeyLink(journey).html
    if let words { html += "\(context.phrases.words.colon)\(words)" }
    return html
  }

  /// The first entry of each group, in order, before the second ones – within equal figures only.
  private static func spread(
    _ entries: [(journey: Int, moment: Moment)], by key: KeyPath<(journey: Int, moment: Moment), Int>
  ) -> [(journey: Int, moment: Moment)] {
    var counts: [Int: Int] = [:]
    let ranked = entries.map { entry -> (low: Double, turn: Int, entry: (journey: Int, moment: Moment)) in
      let turn = counts[entry[keyPath: key], default: 0]
      counts[entry[keyPath: key]] = turn + 1
      return (entry.moment.low ?? 0, turn, entry)
    }
    return ranked.enumerated().sorted { a, b in
      if a.element.low != b.element.low { return a.element.low < b.element.low }
      if a.element.turn != b.element.turn { return a.element.turn < b.element.turn }
      return a.offset < b.offset
    }.map(\.element.entry)
  }

  // MARK: Falls

  /// The three largest falls of the maps of today, one a journey.
  private var drops: HTML? {
    let text = context.phrases.lenses.answers
    var all: [(journey: Int, drop: EmotionDrop)] = []
    for (index, journey) in atlas.journeys.enumerated() where journey.state == .current {
      if let drop = journey.biggestDrop { all.append((index, drop)) }
    }
    let sorted = all.enumerated().sorted { a, b in
      let (first, second) = (a.element.drop.fall, b.element.drop.fall)
      return first == second ? a.offset < b.offset : first > second
    }.map(\.element)
    guard let most = sorted.first?.drop.fall else { return nil }
    let items = sorted.prefix(3).map { entry in
      (
        what: context.momentLink(journey: entry.journey, entry.drop.to),
        where: place(entry.journey, nil), figure: "\(Numbers.signed(-entry.drop.fall))" as HTML
      )
    }
    let count = sorted.count { $0.drop.fall == most }
    var html: HTML = "<h3>\(text.drop)</h3>"
    html += "<p class=\"big\">\(text.dropAnswer(count, Numbers.plain(most)))</p>\(ranking(items))"
    return html
  }

  // MARK: What we know least about

  /// Maps whose review is due, and maps of which nothing is researched, where others are.
  private var trust: HTML? {
    let text = context.phrases.lenses.answers
    let usesEvidence = atlas.journeys.contains { $0.stages.contains { $0.evidence == .researched } }
    let due = atlas.journeys.indices.filter { atlas.journeys[$0].isReviewDue }
    let bare = atlas.journeys.indices.filter { index in
      usesEvidence && atlas.journeys[index].stages.allSatisfy { $0.evidence == .assumption }
    }
    guard !due.isEmpty || !bare.isEmpty else { return nil }
    var html: HTML = "<h3>\(text.trustQuestion)</h3>"
    html += "<p class=\"big\">\(text.trustAnswer(due.count, bare.count))</p><ol class=\"rank\">"
    for index in due.prefix(3) {
      let behind = TrustAnswer(context: context, journey: atlas.journeys[index]).review ?? HTML()
      html += "<li><span>\(context.journeyLink(index))<span class=\"sub\">\(behind)</span></span></li>"
    }
    for index in bare.prefix(3) where !due.prefix(3).contains(index) {
      html +=
        "<li><span>\(context.journeyLink(index))<span class=\"sub\">\(text.noResearch)</span></span></li>"
    }
    html += "</ol>"
    return html
  }

  // MARK: Shortfalls

  private var shortfalls: HTML? {
    var rows: [GapTable.Row] = []
    for (index, journey) in atlas.journeys.enumerated() where journey.state == .current {
      rows += context.site.gaps[index].table.rows.filter { row in
        (row.gap.shortfall ?? 0) > 0 && context.site.use(at: row.place).use.acceptance?.holds != true
      }
    }
    guard let most = rows.compactMap(\.gap.shortfall).max() else { return nil }
    let sorted = rows.enumerated().sorted { a, b in
      let (first, second) = (a.element.gap, b.element.gap)
      if first.shortfall != second.shortfall { return (first.shortfall ?? 0) > (second.shortfall ?? 0) }
      if first.opportunity != second.opportunity {
        return (first.opportunity ?? 0) > (second.opportunity ?? 0)
      }
      return a.offset < b.offset
    }.map(\.element)
    let items = sorted.prefix(3).compactMap { row -> (what: HTML, where: HTML, figure: HTML)? in
      let use = context.site.use(at: row.place)
      guard let importance = use.use.importance, let performance = use.use.performance,
        let shortfall = row.gap.shortfall
      else { return nil }
      let figures =
        "\(Numbers.plain(importance)) − \(Numbers.plain(performance)) = \(Numbers.plain(shortfall))"
      return (context.touchpointLink(use).html, place(row.place.journey, nil), "\(figures)")
    }
    let count = rows.filter { $0.gap.shortfall == most }.count
    var html: HTML = "<h3>\(overview.shortfallQuestion)</h3>"
    html += "<p class=\"big\">\(overview.shortfallAnswer(count, Numbers.plain(most)))</p>\(ranking(items))"
    return html
  }

  // MARK: What nobody owns

  private var ownerless: HTML? {
    var best: (journey: Int, opportunity: Int)?
    var unowned = 0
    var owned = 0
    for (index, journey) in atlas.journeys.enumerated() {
      let none = journey.opportunities.filter { $0.owner == nil }.count
      unowned += none
      owned += journey.opportunities.count - none
      guard let candidate = journey.bestOpportunity(where: { $0.owner == nil }) else { continue }
      let impact = journey.opportunities[candidate].impact ?? 0
      let effort = journey.opportunities[candidate].effort ?? .infinity
      if let known = best {
        let other = atlas.journeys[known.journey].opportunities[known.opportunity]
        if (other.impact ?? 0, -(other.effort ?? .infinity)) >= (impact, -effort) { continue }
      }
      best = (index, candidate)
    }
    // Where no opportunity has an owner the atlas does not use the field.
    guard owned > 0, let best else { return nil }
    let opportunity = atlas.journeys[best.journey].opportunities[best.opportunity]
    let address = context.href(.journey(best.journey), "O\(best.opportunity + 1)")
    var html: HTML = "<h3>\(overview.ownerlessQuestion)</h3>"
    html += "<p class=\"big\"><a href=\"\(address)\">\(opportunity.text.plain)</a></p><dl class=\"facts\">"
    func fact(_ name: String, _ value: HTML) { html += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
    fact(GapRows.capital(words.journey), context.journeyLink(best.journey).html)
    if let impact = opportunity.impact { fact(context.phrases.maps.impact, "\(Numbers.plain(impact))") }
    if let effort = opportunity.effort { fact(words.effort, "\(Numbers.plain(effort))") }
    fact(overview.unowned, "\(overview.opportunities(unowned))")
    html += "</dl>"
    return html
  }
}
