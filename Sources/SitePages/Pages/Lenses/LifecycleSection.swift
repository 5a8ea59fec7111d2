import JourneyAtlas
import MarkdownTree

/// Stages grouped by what the customer is to the company: what the company wants beside what the customer does.
struct LifecycleSection {
  let context: PageContext
  let index: Int

  private var text: Phrases.LifecycleWords { context.phrases.lenses.lifecycle }
  private var words: Phrases.Words { context.phrases.words }
  private var journey: Journey { context.atlas.journeys[index] }

  /// Empty where no stage has a state.
  var html: HTML {
    guard let lens = LifecycleLens(journey) else { return HTML() }
    let usesEmotion = !journey.moments.isEmpty
    let usesDoing = journey.stages.contains { !doing($0).isEmpty }
    var head = ScrollTable.head(text.state)
    head += ScrollTable.head(text.wanted)
    if usesEmotion { head += ScrollTable.number(text.lowest) }
    head += ScrollTable.head(GapRows.capital(words.stage))
    if usesDoing { head += ScrollTable.head(text.customerDoes) }
    var rows = HTML()
    for group in lens.groups {
      let low = group.lowestEmotion
      body(
        "\(text.states(group.state))", "\(text.wants(group.state))", group.stages, low,
        usesDoing, usesEmotion, into: &rows)
    }
    if !lens.others.isEmpty {
      let low = journey.moments.filter { lens.others.contains($0.stage) }.compactMap(\.low).min()
      body("\(text.noState)", "\(context.dash)", lens.others, low, usesDoing, usesEmotion, into: &rows)
    }
    let table = ScrollTable(
      labelledBy: "lifecycle", classes: "tb lc", caption: "\(text.caption)", head: head, bodies: rows)
    return context.section(
      "lifecycle", text.heading, note: "\(text.note)", "\(table.html)\(context.how(.lifecycle))")
  }

  /// One state: a row a stage, the state's own cells over all of them.
  private func body(
    _ name: HTML, _ wanted: HTML, _ stages: [Int], _ lowest: Double?, _ usesDoing: Bool, _ usesEmotion: Bool,
    into rows: inout HTML
  ) {
    let span: HTML = stages.count > 1 ? " rowspan=\"\(stages.count)\"" : ""
    rows += "<tbody><tr><th scope=\"rowgroup\"\(span)>\(name)</th><td\(span)>\(wanted)</td>"
    if usesEmotion {
      let low = stages.isEmpty ? context.dash.html : emotion(lowest)
      rows += "<td class=\"n\"\(span)>\(low)</td>"
    }
    if stages.isEmpty {
      rows += "<td colspan=\"\(usesDoing ? 2 : 1)\"><span class=\"none\">\(text.nothing)</span></td></tr>"
    }
    for (number, stage) in stages.enumerated() {
      if number > 0 { rows += "<tr>" }
      rows += "<td>\(context.stageLink(journey: index, stage: stage))</td>"
      if usesDoing {
        let values = doing(journey.stages[stage])
        rows += "<td>"
        if values.isEmpty { rows += context.dash }
        for value in values.prefix(3) {
          rows += "<span class=\"ln-b\">\(context.inline(value.text, source: journey.source))</span>"
        }
        rows += "</td>"
      }
      rows += "</tr>"
    }
    rows += "</tbody>"
  }

  private func emotion(_ value: Double?) -> HTML {
    value.map { context.emotion(Emotion(value: $0)) } ?? "\(context.phrases.gaps.notApplicable)"
  }

  /// What the customer does there, steps included.
  private func doing(_ stage: Stage) -> [Value] {
    stage.values(.doing) + stage.steps.flatMap { $0.values(.doing) }
  }
}
