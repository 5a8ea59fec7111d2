import JourneyAtlas
import MarkdownTree

/// One stage of a journey, with everything that its author wrote about it.
struct StagePage {
  let context: PageContext
  let index: Int
  let number: Int
  let journey: Journey
  let stage: Stage

  init(_ context: PageContext, journey: Int, stage: Int) {
    self.context = context
    index = journey
    number = stage
    self.journey = context.atlas.journeys[journey]
    self.stage = self.journey.stages[stage]
  }

  private var words: Phrases.Words { context.phrases.words }
  private var stages: Phrases.Stages { context.phrases.stages }
  private var source: String { journey.source }

  func body() -> PageBody {
    var main = HTML(capacity: 32_768)
    main += "<div class=\"head\"><h1><span class=\"wm\">\(stage.number)</span> "
    main += "\(context.inline(stage.name, source: source))</h1></div>"
    main += HereMap(context, index, here: number)
    opening(into: &main)
    fields(into: &main)
    touchpoints(into: &main)
    experiments(into: &main)
    quotes(into: &main)
    steps(into: &main)
    main += StageReferences(page: self)
    neighbours(into: &main)
    return PageBody(
      title: stage.name.plain, bodyClass: "p-stage", section: .journeys,
      crumbs: [
        .init(text: context.phrases.frame.journeys, page: .journeys),
        .init(text: journey.title.plain, page: .journey(index)),
      ],
      description: journey.title.plain + words.colon + stage.name.plain, main: main)
  }

  // MARK: Prose and facts

  private func opening(into main: inout HTML) {
    let hasText = !stage.prose.isEmpty || !stage.tableHeads.isEmpty
    main += "<div class=\"cols\(hasText ? "" : " solo")\">"
    if hasText {
      main += "<div class=\"prose\">\(context.prose(stage.prose, source: source))"
      main += "\(context.tableHeads(stage.tableHeads, source: source))</div>"
    }
    main += "<aside class=\"aside\" aria-label=\"\(stages.facts)\"><dl>"
    facts(into: &main)
    main += "</dl></aside></div>"
  }

  /// Short fields that read best beside the text.
  private static let factLabels: [KnownLabel] = [
    .duration, .momentOfTruth, .channel, .owner, .persona, .metric, .conversion,
  ]

  private func facts(into main: inout HTML) {
    func fact(_ name: String, _ value: HTML) { fact(linked: "\(name)", value) }
    func fact(linked name: HTML, _ value: HTML) { main += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
    if let emotion = stage.emotion {
      fact(stage.wordings["emotion"] ?? words.emotion, context.feeling(emotion))
    }
    for one in context.personaFeelings(stage) { fact(linked: one.name, one.value) }
    if let other = context.counterpart(of: index),
      let emotion = context.atlas.journeys[other].stage(stage.id)?.emotion
    {
      fact(context.atlas.journeys[other].title.plain, context.feeling(emotion))
    }
    for label in Self.factLabels {
      if let field = stage.field(label) { fact(context.name(field), context.values(field, source: source)) }
    }
    let evidence = stage.field(.evidence)
    var value = context.evidence(stage.evidence).html
    if let evidence { value += "<br>\(context.values(evidence, source: source))" }
    fact(evidence.map { context.name($0) } ?? words.evidence, value)
    shortfalls(fact)
  }

  /// How many touchpoints fall short, and by how much on average.
  private func shortfalls(_ fact: (String, HTML) -> Void) {
    let all = stage.allTouchpoints.indices.compactMap {
      context.site.gaps[index].row(stage: number, row: $0).gap.shortfall
    }
    guard !all.isEmpty else { return }
    let mean = all.reduce(0, +) / Double(all.count)
    let text = stages.shortfalls(all.filter { $0 > 0 }.count, all.count, Numbers.signed(mean))
    fact(context.phrases.methods.shortfall, "\(text)")
  }

  // MARK: Fields

  private func fields(into main: inout HTML) {
    let hidden = Set(Self.factLabels + [.evidence, .opportunity]).map { Label.known($0) }
    let shown = stage.fields.filter { !hidden.contains($0.label) }
    let opportunities = OpportunityList(page: self).html
    guard !shown.isEmpty || opportunities != nil else { return }
    main += "<div class=\"blks sec\">"
    for field in shown { block(field, into: &main) }
    if let opportunities { main += opportunities }
    main += "</div>"
  }

  private func block(_ field: Field, into main: inout HTML) {
    let isPain = field.label == .known(.pain) || field.label == .known(.bottleneck)
    main += "<section class=\"blk\(isPain ? " pain" : "")\"><h2>\(context.name(field))</h2>"
    if field.values.isEmpty { main += "<p class=\"muted\">–</p>" } else { main += "<ul>" }
    for value in field.values { main += "<li>\(context.value(value, of: field.label, source: source))</li>" }
    main += field.values.isEmpty ? "</section>" : "</ul></section>"
  }

  // MARK: Touchpoints, quotes, steps

  private func touchpoints(into main: inout HTML) {
    guard !stage.touchpoints.isEmpty else { return }
    let table = TouchpointTable(page: self, place: stage, firstRow: 0, id: "tp-h")
    main += """
      <section class="sec"><h2 id="tp-h">\(context.phrases.words.labels(.touchpoint))</h2>
      """
    main += table
    main += "</section>"
  }

  private func experiments(into main: inout HTML) {
    let here = journey.experiments.filter { $0.stage == stage.id }
    guard !here.isEmpty else { return }
    let words = context.phrases.lenses.experiments
    main += context.section(
      "experiments", words.heading, note: "\(words.note)",
      ExperimentTable(context, index, here, heading: "experiments").html)
  }

  private func quotes(into main: inout HTML) {
    guard !stage.quotes.isEmpty else { return }
    main += "<section class=\"sec\"><h2>\(context.phrases.maps.quotes)</h2><div class=\"quotes\">"
    for quote in stage.quotes { main += context.quote(quote, source: source) }
    main += "</div></section>"
  }

  private func steps(into main: inout HTML) {
    guard !stage.steps.isEmpty else { return }
    main += "<section class=\"sec\"><h2>\(context.phrases.maps.steps)</h2>"
    var firstRow = stage.touchpoints.count
    for (step, place) in stage.steps.enumerated() {
      main += StepSection(page: self, step: step, firstRow: firstRow).html
      firstRow += place.touchpoints.count
    }
    main += "</section>"
  }

  // MARK: Previous and next

  private func neighbours(into main: inout HTML) {
    guard journey.stages.count > 1 else { return }
    main += "<nav class=\"pn\" aria-label=\"\(stages.navigation)\">"
    for (step, isNext) in [(-1, false), (1, true)] {
      guard journey.stages.indices.contains(number + step) else { continue }
      let other = journey.stages[number + step]
      let label = isNext ? stages.next(other.number) : stages.previous(other.number)
      main += """
        <a class="\(isNext ? "to" : "from")" rel="\(isNext ? "next" : "prev")" \
        href="\(context.href(.stage(journey: index, stage: number + step)))"><span>\(label)</span>\
        <b>\(other.name.plain)</b><span>\(words.emotion) \(context.spoken(other.emotion))</span></a>
        """
    }
    main += "</nav>"
  }
}
