import JourneyAtlas
import MarkdownTree

/// What a journey does not say yet, by stage. Only fields that the map uses somewhere have a column.
struct GapCoverage {
  let context: PageContext
  let journey: Int

  private var text: Phrases.Gaps { context.phrases.gaps }
  private var words: Phrases.Words { context.phrases.words }
  private var used: UsedColumns { context.site.gaps[journey].used }
  private var stages: [Stage] { context.atlas.journeys[journey].stages }

  var html: HTML {
    let usesEmotion = stages.contains { !$0.emotions.isEmpty }
    let usesEvidence = stages.contains { $0.evidence == .researched }
    var head = ScrollTable.head(GapRows.capital(words.stage))
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    if used.owner { head += ScrollTable.number(text.withoutOwner) }
    if used.metric { head += ScrollTable.number(text.withoutMetric) }
    if used.performance { head += ScrollTable.number(GapRows.capital(words.notMeasured)) }
    if used.evidence { head += ScrollTable.number(text.assumptionOnly) }
    if usesEmotion { head += ScrollTable.head(words.emotion) }
    if usesEvidence { head += ScrollTable.head(text.stageEvidence) }

    var rows: HTML = "<tbody>"
    var all = RowCounts()
    for (index, stage) in stages.enumerated() {
      let own = RowCounts(stage)
      all.add(own)
      rows += "<tr><th scope=\"row\">\(context.stageLink(journey: journey, stage: index))</th>"
      counts(own, into: &rows)
      if usesEmotion { rows += emotion(stage) }
      if usesEvidence { rows += "<td>\(context.evidence(stage.evidence))</td>" }
      rows += "</tr>"
    }
    rows += "</tbody>"

    var foot: HTML = "<tr><th scope=\"row\">\(text.allStages)</th>"
    counts(all, into: &foot)
    if usesEmotion { foot += "<td>\(text.missingCount(stages.count { $0.emotions.isEmpty }))</td>" }
    if usesEvidence {
      foot += "<td>\(text.assumptionCount(stages.count { $0.evidence == .assumption }))</td>"
    }
    foot += "</tr>"
    let table = ScrollTable(
      labelledBy: "coverage", caption: "\(text.coverageCaption)", head: head, bodies: rows, foot: foot)
    return context.section(
      "coverage", text.coverageHeading, note: "\(text.coverageNote)",
      "\(facts)\(table.html)\(context.how(.coverage))")
  }

  /// What belongs to no single stage, and how much of the map is researched.
  private var facts: HTML {
    let rules = context.phrases.rules
    let coverage = Coverage(context.atlas.journeys[journey])
    let share = EvidenceShare([context.atlas.journeys[journey]])
    var facts = HTML()
    func fact(_ name: String, _ value: HTML) { facts += "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
    for kind in [Coverage.Kind.painOpportunity, .opportunityOwner, .lifecycleStage] {
      if let count = coverage[kind] { fact(rules.kinds(kind), "\(rules.missingOf(count.missing, count.of))") }
    }
    if let percent = share.percent {
      fact(
        rules.evidenceQuestion, "\(rules.evidenceShare(share.researched, share.of, Numbers.plain(percent)))")
    }
    if let newest = share.newest { fact(rules.newestQuestion, context.date(newest.text)) }
    return facts.isEmpty ? facts : "<dl class=\"facts\">\(facts)</dl>"
  }

  private func counts(_ count: RowCounts, into html: inout HTML) {
    html += "<td class=\"n\">\(count.rows)</td>"
    if used.owner { html += Self.heat(count.rows - count.owned) }
    if used.metric { html += Self.heat(count.rows - count.withMetric) }
    if used.performance { html += Self.heat(count.rows - count.measured) }
    if used.evidence { html += Self.heat(count.rows - count.researched) }
  }

  static func heat(_ count: Int) -> HTML {
    count == 0 ? "<td class=\"n heat0\">0</td>" : "<td class=\"n heat\">\(count)</td>"
  }

  private func emotion(_ stage: Stage) -> HTML {
    if stage.emotions.isEmpty { return "<td><span class=\"none\">\(text.missing)</span></td>" }
    return "<td class=\"nb\">\(stage.emotions.map(Numbers.signed).joined(separator: words.comma))</td>"
  }
}

extension Stage {
  /// The numbers on the emotion scale: its own, else those of its steps.
  var emotions: [Double] {
    if let emotion, let value = emotion.value { return [value] + (emotion.to.map { [$0] } ?? []) }
    return steps.flatMap(\.emotions)
  }
}
