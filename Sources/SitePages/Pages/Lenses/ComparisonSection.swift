import JourneyAtlas
import MarkdownTree

/// The journey as it shall be against the journey as it is: both curves in one chart, then figures, stages and
/// touchpoints. On the page of the future journey; the current one leads there.
struct ComparisonSection {
  let context: PageContext
  private let comparison: JourneyComparison
  private let current: Journey
  private let future: Journey
  /// Figures of both journeys, and those of them that get worse.
  private let figures: [(figure: ComparedFigure, change: JourneyComparison.Change)]

  /// nil for a journey that is not held against another.
  init?(_ context: PageContext, _ index: Int) {
    let journeys = context.atlas.journeys
    guard let current = journeys[index].compares.flatMap({ context.site.journeyIndex[$0] }) else {
      return nil
    }
    self.context = context
    self.current = journeys[current]
    future = journeys[index]
    let gaps = (current: context.site.gaps[current].table, future: context.site.gaps[index].table)
    comparison = JourneyComparison(context.atlas, current: current, future: index, gaps: gaps)
    figures = JourneyComparison.figures(
      (journeys[current], gaps.current.figures(journeys[current])),
      (journeys[index], gaps.future.figures(journeys[index])))
  }

  /// The id of the section.
  static let id = "compared"

  private var text: Phrases.Comparison { context.phrases.lenses.comparison }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    var html = answers
    html += chart
    html += "<div class=\"pair\"><div><h3 id=\"cmp-f\">\(text.figuresHeading)</h3>\(figureTable)</div>"
    html += "<div><h3 id=\"cmp-s\">\(text.stagesHeading)</h3>\(stageTable)</div></div>"
    if !comparison.touchpoints.isEmpty {
      let counts = text.counts(comparison.count(.kept), comparison.count(.added), comparison.count(.dropped))
      html += "<h3 id=\"cmp-t\">\(text.touchpointsHeading)</h3><p class=\"note\">\(counts)</p>"
      html += ComparedTouchpoints(context: context, comparison: comparison).html
    }
    html += context.how(.comparison)
    return context.section(
      Self.id, text.heading, note: text.note(context.journeyLink(comparison.current).html), html)
  }

  // MARK: Answers

  private var answers: HTML {
    var answers = Answers()
    rises(&answers)
    closes(&answers)
    if !comparison.touchpoints.isEmpty { fates(&answers) }
    worsens(&answers)
    return answers.html
  }

  private func rises(_ answers: inout Answers) {
    var best: (pair: JourneyComparison.StagePair, delta: Double)?
    for pair in comparison.stages {
      guard let delta = pair.emotion.delta, delta > best?.delta ?? 0 else { continue }
      best = (pair, delta)
    }
    guard let best, let stage = best.pair.future else { return }
    let link = context.stageLink(journey: comparison.future, stage: stage)
    answers.add(
      text.risesMost, "\(link)\(words.colon)<span class=\"pos\">\(Numbers.signed(best.delta))</span>",
      "\(fromTo(best.pair.emotion, Numbers.signed))")
  }

  private func closes(_ answers: inout Answers) {
    var best: (pair: JourneyComparison.TouchpointPair, delta: Double)?
    for pair in comparison.touchpoints {
      guard let delta = pair.shortfall.delta, delta < best?.delta ?? 0 else { continue }
      best = (pair, delta)
    }
    guard let best, let place = best.pair.future else { return }
    let link = context.touchpointLink(context.site.use(at: place))
    answers.add(
      text.closesMost,
      "\(link)\(words.colon)<span class=\"pos\">\(Numbers.signed(best.delta))</span>",
      "\(context.phrases.methods.shortfall) \(fromTo(best.pair.shortfall, Numbers.plain))")
  }

  private func fates(_ answers: inout Answers) {
    func names(_ fate: JourneyComparison.TouchpointPair.Fate) -> HTML? {
      let pairs = comparison.touchpoints.filter { $0.fate == fate }
      guard !pairs.isEmpty else { return nil }
      let links = pairs.prefix(4).compactMap { $0.future ?? $0.current }
        .map { context.touchpointLink(context.site.use(at: $0)) }
      let more = pairs.count > links.count ? context.phrases.gaps.andMore(pairs.count - links.count) : ""
      let list: HTML =
        more.isEmpty ? "\(context.joined(links))" : "\(context.joined(links))\(words.comma)\(more)"
      return "\(text.fates(fate))\(words.colon)\(list)"
    }
    let lines = [names(.added), names(.dropped)].compactMap { $0 }
    var below = HTML()
    for (index, line) in lines.enumerated() { below += index > 0 ? "<br>\(line)" : line }
    answers.add(
      text.comesAndGoes,
      "\(text.counts(comparison.count(.kept), comparison.count(.added), comparison.count(.dropped)))",
      below.isEmpty ? nil : below)
  }

  private func worsens(_ answers: inout Answers) {
    let worse = figures.filter { $0.figure.isBetter($0.change) == false }
    let stages = comparison.stages.filter { ($0.emotion.delta ?? 0) < 0 }.compactMap(\.future)
    guard !worse.isEmpty || !stages.isEmpty else {
      return answers.add(text.getsWorse, "\(text.nothingWorse)")
    }
    let pieces =
      worse.map { figure, change -> HTML in
        "\(text.figures(figure)) (\(number(change.before, figure)) → \(number(change.after, figure)))"
      }
      + stages.map { stage -> HTML in
        "\(words.emotion)\(words.colon)\(context.stageLink(journey: comparison.future, stage: stage))"
      }
    answers.add(text.getsWorse, context.joined(pieces))
  }

  private func fromTo(_ change: JourneyComparison.Change, _ number: (Double) -> String) -> String {
    text.fromTo(change.before.map(number) ?? "–", change.after.map(number) ?? "–")
  }

  // MARK: The chart

  private var chart: HTML {
    let after = EmotionCurve(future, columns: comparison.stages.map(\.future))
    let before = EmotionCurve(current, columns: comparison.stages.map(\.current))
    guard after.hasValues || before.hasValues else { return HTML() }
    let chart = TrailChart(
      curve: after, isFuture: true, other: before, id: "cmp",
      title: text.chartTitle(future.title.plain, current.title.plain),
      description: text.toBe + words.colon + context.curveDescription(comparison.future) + words.semicolon
        + text.asIs + words.colon + context.curveDescription(comparison.current))
    var html: HTML = """
      <div class="here-map scroll cmp" tabindex="0" role="region" aria-label="\(text.heading)"><div class="here-in">\
      \(chart)<ol>
      """
    for pair in comparison.stages { html += "<li>\(column(pair))</li>" }
    html += "</ol></div></div><ul class=\"legend\">"
    func line(_ kind: HTML, _ name: String, _ journey: Journey) {
      html += """
        <li><svg class="ln trail" viewBox="0 0 32 12" aria-hidden="true"><path class="\(kind)" d="M0 6h32"/></svg>\
        \(name)\(words.colon)\(journey.title.plain)</li>
        """
    }
    line("fut own", text.toBe, future)
    line("was", text.asIs, current)
    html += "</ul>"
    return html
  }

  private func column(_ pair: JourneyComparison.StagePair) -> HTML {
    let (journey, index) = place(pair)
    let stage = context.atlas.journeys[journey].stages[index]
    let address = context.href(.stage(journey: journey, stage: index))
    let gone: HTML = pair.future == nil ? "<span class=\"sub\">\(text.onlyAsIs)</span>" : HTML()
    return "<a href=\"\(address)\">\(stage.name.plain)\(gone)</a>"
  }

  /// Where a stage stands: in the future journey, else in the current one.
  private func place(_ pair: JourneyComparison.StagePair) -> (journey: Int, stage: Int) {
    if let future = pair.future { return (comparison.future, future) }
    return (comparison.current, pair.current ?? 0)
  }

  // MARK: Tables

  private var head: HTML {
    var head = ScrollTable.head(text.figure)
    for name in [text.asIs, text.toBe, text.change] { head += ScrollTable.number(name) }
    return head
  }

  private var figureTable: HTML {
    var rows: HTML = "<tbody>"
    for (figure, change) in figures {
      rows += "<tr><th scope=\"row\">\(text.figures(figure))</th>"
      rows += "<td>\(number(change.before, figure))</td>"
      rows +=
        "<td>\(number(change.after, figure))</td><td>\(delta(figure, change))</td></tr>"
    }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: "cmp-f", classes: "tb n2", caption: "\(text.figuresHeading)", head: head,
      bodies: rows
    ).html
  }

  private func number(_ value: Double?, _ figure: ComparedFigure) -> HTML {
    guard let value else { return "\(context.phrases.gaps.notApplicable)" }
    switch figure.unit {
    case .share: return "\(context.phrases.lenses.percent(Numbers.percent(value)))"
    case .mean: return "\(Numbers.mean(value))"
    case .count, .points: return "\(figure == .lowestEmotion ? Numbers.signed(value) : Numbers.plain(value))"
    }
  }

  /// The change, and whether that is better or worse.
  private func delta(_ figure: ComparedFigure, _ change: JourneyComparison.Change) -> HTML {
    guard let delta = change.delta else { return "\(context.phrases.gaps.notApplicable)" }
    let number =
      switch figure.unit {
      case .share: context.phrases.lenses.points(Numbers.signed((delta * 100).rounded()))
      case .mean: Numbers.signedMean(delta)
      case .count, .points: Numbers.signed(delta)
      }
    switch figure.isBetter(change) {
    case nil: return "\(number)<small>\(text.same)</small>"
    case true?: return "<b class=\"pos\">\(number)</b><small>\(text.better)</small>"
    case false?: return "<b class=\"neg\">\(number)</b><small>\(text.worse)</small>"
    }
  }

  private var stageTable: HTML {
    let isRated = comparison.stages.contains { $0.shortfall != .init(nil, nil) }
    let meanShortfall = context.phrases.lenses.figures.meanShortfall
    let names: HTML =
      "\(ScrollTable.number(text.asIs))\(ScrollTable.number(text.toBe))\(ScrollTable.number(text.change))"
    var head: HTML = "<th scope=\"col\" rowspan=\"2\">\(GapRows.capital(words.stage))</th>"
    head += "<th scope=\"colgroup\" colspan=\"3\" class=\"n\">\(words.emotion)</th>"
    if isRated { head += "<th scope=\"colgroup\" colspan=\"3\" class=\"n\">\(meanShortfall)</th>" }
    head += "</tr><tr>\(names)"
    if isRated { head += names }
    var rows: HTML = "<tbody>"
    for pair in comparison.stages { row(pair, isRated: isRated, into: &rows) }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: "\(Self.id) cmp-s", classes: "tb n2", caption: "\(text.stagesHeading)", head: head,
      bodies: rows
    ).html
  }

  private func row(_ pair: JourneyComparison.StagePair, isRated: Bool, into rows: inout HTML) {
    let (journey, stage) = place(pair)
    rows += "<tr><th scope=\"row\">\(context.stageLink(journey: journey, stage: stage))"
    if pair.future == nil { rows += "<span class=\"sub\">\(text.onlyAsIs)</span>" }
    if pair.current == nil { rows += "<span class=\"sub\">\(text.onlyToBe)</span>" }
    rows += "</th>"
    rows += "<td>\(emotion(pair.current.map { current.stages[$0] }))</td>"
    rows += "<td>\(emotion(pair.future.map { future.stages[$0] }))</td>"
    rows +=
      "<td>\(context.change(pair.emotion, pair.emotion.isBetter(higherIsBetter: true)))</td>"
    guard isRated else { return rows += "</tr>" }
    rows +=
      "<td>\(mean(pair.currentFigures))</td><td>\(mean(pair.futureFigures))</td>"
    rows += "<td>\(context.change(pair.shortfall, pair.shortfall.isBetterShortfall))</td></tr>"
  }

  private func emotion(_ stage: Stage?) -> HTML {
    stage == nil ? "\(context.dash)" : context.emotion(stage?.emotion)
  }

  private func mean(_ figures: TouchpointFigures?) -> HTML {
    guard let figures, let mean = figures.meanShortfall else {
      return figures == nil ? "\(context.dash)" : "\(context.phrases.gaps.notApplicable)"
    }
    let count = context.phrases.lenses.figures.of(figures.shortfallOf)
    return "\(Numbers.signedMean(mean))<small>\(count)</small>"
  }
}

extension PageContext {
  /// A change with its sign, coloured by whether it is better; n/a where one side is not known.
  func change(_ change: JourneyComparison.Change, _ isBetter: Bool?) -> HTML {
    guard let delta = change.delta else {
      return "<span class=\"muted\">\(phrases.gaps.notApplicable)</span>"
    }
    return "<b class=\"\(Self.tone(isBetter))\">\(Numbers.signed(delta))</b>"
  }

  /// The class of a change.
  static func tone(_ isBetter: Bool?) -> HTML { isBetter.map { $0 ? "pos" : "neg" } ?? "even" }
}
