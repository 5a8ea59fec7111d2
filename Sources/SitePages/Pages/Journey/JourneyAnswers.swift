import JourneyAtlas
import MarkdownTree

/// The questions that a reader of a journey comes with, each answered in one line. A question that the map
/// cannot answer is not asked.
struct JourneyAnswers {
  let context: PageContext
  let index: Int
  private let journey: Journey

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    journey = context.atlas.journeys[index]
  }

  private var maps: Phrases.Maps { context.phrases.maps }
  private var words: Phrases.Words { context.phrases.words }
  private var text: Phrases.AnswerWords { context.phrases.lenses.answers }

  var html: HTML {
    let answers = [hurt, drop, shortfall, wasted, first, ownerless, remembered, trust].compactMap { $0 }
    guard !answers.isEmpty else { return HTML() }
    var html: HTML = "<dl class=\"answers\">"
    for answer in answers { html += "<div>\(answer)</div>" }
    html += "</dl>"
    return html
  }

  private func answer(_ question: String, _ line: HTML, _ below: HTML) -> HTML {
    var html: HTML = "<dt>\(question)</dt><dd class=\"a\">\(line)</dd>"
    if !below.isEmpty { html += "<dd class=\"b\">\(below)</dd>" }
    return html
  }

  /// The lowest moment.
  private var hurt: HTML? {
    let moments = journey.lowestMoments()
    guard let lowest = moments.first, let low = lowest.low, low < 0 else { return nil }
    let line: HTML =
      "\(context.momentLink(journey: index, lowest))\(words.colon)\(context.emotion(lowest.emotion))"
    var below = HTML()
    if let said = lowest.emotion.words { below += "\(said)" }
    let others = moments.dropFirst().filter { ($0.low ?? 0) < 0 }
    if !others.isEmpty {
      if !below.isEmpty { below += "<br>" }
      let links = others.map { moment -> HTML in
        "\(context.momentLink(journey: index, moment)) \(context.emotion(moment.emotion))"
      }
      below += "\(text.thenLowest)\(words.colon)\(context.joined(links))"
    }
    return answer(maps.hurtQuestion, line, below)
  }

  /// The largest fall between neighbours of the curve.
  private var drop: HTML? {
    guard let drop = journey.biggestDrop else { return nil }
    let line: HTML = """
      \(context.momentLink(journey: index, drop.to))\(words.colon)\
      <span class="neg">\(Numbers.signed(-drop.fall))</span>
      """
    return answer(text.drop, line, context.fall(drop, journey: index))
  }

  /// The most intense moment and the last one.
  private var remembered: HTML? {
    // One number is no curve that anything stands out of.
    guard journey.moments.count > 1, let (peak, end) = journey.peakAndEnd else { return nil }
    func moment(_ moment: Moment) -> HTML {
      "\(context.momentLink(journey: index, moment)) \(context.emotion(moment.emotion))"
    }
    let line: HTML = "\(text.peak)\(words.colon)\(moment(peak))"
    return answer(text.remembered, line, "\(text.end)\(words.colon)\(moment(end))")
  }

  /// The best opportunity that nobody owns, where others have an owner and it is not the best of all.
  private var ownerless: HTML? {
    guard journey.opportunities.contains(where: { $0.owner != nil }),
      let best = journey.bestOpportunity(where: { $0.owner == nil }),
      best != journey.bestOpportunity(where: { _ in true })
    else { return nil }
    let line: HTML = "<a href=\"#O\(best + 1)\">O\(best + 1)</a> \(journey.opportunities[best].text.plain)"
    return answer(text.ownerless, line, figures(journey.opportunities[best]))
  }

  /// What the map stands on.
  private var trust: HTML? {
    TrustAnswer(context: context, journey: journey).lines.map { answer(text.trust, $0.answer, $0.behind) }
  }

  /// The largest shortfall; of equal ones the first in priority order.
  private var shortfall: HTML? {
    let rows = context.site.gaps[index].table.rows
    guard let most = rows.compactMap(\.gap.shortfall).max(), most > 0 else { return nil }
    let largest = rows.filter { $0.gap.shortfall == most }.map { context.site.use(at: $0.place) }
    guard let use = largest.first, let importance = use.use.importance, let performance = use.use.performance
    else { return nil }
    let figures = maps.importancePerformance(Numbers.plain(importance), Numbers.plain(performance))
    let line: HTML =
      "\(context.touchpointLink(use))\(words.colon)<span class=\"neg\">\(Numbers.plain(most))</span>"
    var below: HTML = "\(figures)"
    if largest.count > 1 {
      let links = largest.dropFirst().prefix(3).map { context.touchpointLink($0) }
      below += "<br>\(maps.sameShortfall)\(words.colon)\(context.joined(links))"
    }
    return answer(maps.shortfallQuestion, line, below)
  }

  /// The opportunity of the highest impact, then the least effort.
  private var first: HTML? {
    guard let best = journey.bestOpportunity(where: { _ in true }) else { return nil }
    let opportunity = journey.opportunities[best]
    let line: HTML = "<a href=\"#O\(best + 1)\">O\(best + 1)</a> \(opportunity.text.plain)"
    var parts: [HTML] = []
    if let owner = opportunity.owner {
      parts.append(context.ownerLink(owner).html)
    } else {
      parts.append("<span class=\"none\">\(words.noOwner)</span>")
    }
    let figures = figures(opportunity)
    if !figures.isEmpty { parts.append(figures) }
    return answer(maps.firstQuestion, line, context.joined(parts))
  }

  private func figures(_ opportunity: Opportunity) -> HTML {
    var parts: [HTML] = []
    if let impact = opportunity.impact { parts.append("\(maps.impact) \(Numbers.plain(impact))") }
    if let effort = opportunity.effort { parts.append("\(words.effort) \(Numbers.plain(effort))") }
    return context.joined(parts)
  }

  /// The touchpoints that get more effort than they are worth to the customer, the largest difference first.
  private var wasted: HTML? {
    let wasted = context.site.gaps[index].table.rows
      .filter { $0.gap.alignment == .effortWithoutImpact || $0.gap.alignment == .offTheJourney }
      .map { context.site.use(at: $0.place) }
      .enumerated()
      .sorted { a, b in
        let (first, second) = (Self.excess(a.element), Self.excess(b.element))
        return first == second ? a.offset < b.offset : first > second
      }
      .map(\.element)
    guard let use = wasted.first, let effort = use.use.effort, let importance = use.use.importance else {
      return nil
    }
    let figures = maps.effortImportance(Numbers.plain(effort), Numbers.plain(importance))
    var below: HTML = "\(figures)"
    if wasted.count > 1 {
      let links = wasted.dropFirst().prefix(3).map { context.touchpointLink($0) }
      below += "<br>\(maps.alsoAt)\(words.colon)\(context.joined(links))"
    }
    return answer(maps.wastedQuestion, context.touchpointLink(use).html, below)
  }

  private static func excess(_ row: TouchpointRow) -> Double {
    (row.use.effort ?? 0) - (row.use.importance ?? 0)
  }
}

extension Journey {
  /// The index of the opportunity with the highest impact, then the least effort, then the first; only those
  /// with an impact count.
  func bestOpportunity(where isWanted: (Opportunity) -> Bool) -> Int? {
    var best: (index: Int, impact: Double, effort: Double)?
    for (index, opportunity) in opportunities.enumerated() where isWanted(opportunity) {
      guard let impact = opportunity.impact else { continue }
      let effort = opportunity.effort ?? .infinity
      if let known = best, (known.impact, -known.effort) >= (impact, -effort) { continue }
      best = (index, impact, effort)
    }
    return best?.index
  }
}

extension PageContext {
  /// From where and from what to what a curve falls.
  func fall(_ drop: EmotionDrop, journey: Int) -> HTML {
    let text = phrases.lenses.answers
    let start = drop.from.emotion.to ?? drop.from.emotion.value ?? 0
    if drop.from == drop.to {
      return "\(text.within(Numbers.signed(drop.to.emotion.value ?? 0), Numbers.signed(start)))"
    }
    let end = drop.to.emotion.value ?? 0
    return text.dropFrom(
      momentLink(journey: journey, drop.from), Numbers.signed(start), Numbers.signed(end))
  }

  /// A stage, or a step on its stage's page, linked.
  func momentLink(journey: Int, _ moment: Moment) -> HTML {
    partLink(journey: journey, stage: moment.stage, step: moment.step)
  }

  func partLink(journey: Int, stage index: Int, step: Int?) -> HTML {
    let owner = atlas.journeys[journey]
    let stage = owner.stages[index]
    let step = step.map { stage.steps[$0] }
    let address = href(.stage(journey: journey, stage: index), step.map { "s-" + $0.id })
    return "<a href=\"\(address)\"\(lang(owner.language))>\((step ?? stage).name.plain)</a>"
  }
}
