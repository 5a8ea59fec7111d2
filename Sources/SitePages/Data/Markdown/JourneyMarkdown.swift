import JourneyAtlas
import MarkdownTree

/// A journey with its stages, steps, touchpoints and their figures, opportunities and prose.
struct JourneyMarkdown {
  private let context: PageContext
  private let index: Int
  private let journey: Journey
  private let links: ContentLinks
  private let used: UsedColumns
  private let hasRemarks: Bool
  private let heads: [String]

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    journey = context.atlas.journeys[index]
    links = context.contentLinks(journey.source)
    used = context.site.gaps[index].used
    hasRemarks = context.site.gaps[index].rows.contains {
      !$0.use.columns.isEmpty || $0.use.acceptance != nil
    }
    heads = Self.heads(context, context.site.gaps[index], hasRemarks: hasRemarks)
  }

  private var words: Phrases.Words { context.phrases.words }
  private var methods: Phrases.Methods { context.phrases.methods }

  func bytes() -> ByteBuffer {
    var text = MarkdownText(capacity: 16_384)
    text.title(journey.title, links)
    facts(into: &text)
    text.blank()
    for quote in journey.quotes { text.quote(quote, below: 1, links: links) }
    text.blocks(journey.prose, below: 1, links: links)
    for stage in journey.stages.indices { self.stage(stage, into: &text) }
    opportunities(into: &text)
    for section in journey.sections {
      text.line(gap: true) {
        $0.append("## ")
        $0.inlines(section.title.inlines, links: links)
      }
      text.blocks(section.blocks, below: 2, links: links)
    }
    return text.buffer
  }

  private func facts(into text: inout MarkdownText) {
    if !journey.personas.isEmpty || !journey.unknownPersonas.isEmpty {
      text.fact(words.labels(.persona)) { text in
        for (number, id) in journey.personas.enumerated() {
          if number > 0 { text.append(", ") }
          guard let persona = context.site.personaIndex[id] else { continue }
          context.markdownLink(.persona(persona), context.atlas.personas[persona].name.plain, into: &text)
          if let note = journey.personaNotes[id] { text.text(" (\(note))") }
        }
        for (number, name) in journey.unknownPersonas.enumerated() {
          if number > 0 || !journey.personas.isEmpty { text.append(", ") }
          text.text(name)
        }
      }
    }
    for field in journey.fields { text.field(field.wording, field.values, below: 1, links: links) }
    text.fact(words.kind) { $0.text(words.kinds(journey.kind)) }
    text.fact(words.state) { $0.text(words.states(journey.state)) }
    if let owner = journey.owner { text.fact(words.labels(.owner)) { $0.text(owner) } }
    if let reviewed = journey.reviewed { text.fact(words.reviewed) { $0.text(reviewed) } }
    if let lifecycle = journey.lifecycle {
      let maps = context.phrases.maps
      text.fact(maps.lifecycle) { $0.text(maps.name(ofLifecycle: lifecycle)) }
    }
    if let compared = journey.compares.flatMap({ context.site.journeyIndex[$0] }) {
      text.fact(context.phrases.maps.compares) {
        context.markdownLink(.journey(compared), context.atlas.journeys[compared].title.plain, into: &$0)
      }
    }
  }

  private func stage(_ number: Int, into text: inout MarkdownText) {
    let stage = journey.stages[number]
    text.line(gap: true) {
      $0.append("## ")
      $0.number(stage.number)
      $0.append("\\. ")
      $0.inlines(stage.name.inlines, links: links)
    }
    place(stage, stage: number, from: 0, level: 2, into: &text)
    var row = stage.touchpoints.count
    for step in stage.steps {
      text.line(gap: true) {
        $0.append("### ")
        $0.inlines(step.name.inlines, links: links)
      }
      place(step, stage: number, from: row, level: 3, into: &text)
      row += step.touchpoints.count
    }
  }

  /// A stage or step; its first touchpoint is row `from` of the stage.
  private func place(_ place: Stage, stage: Int, from: Int, level: Int, into text: inout MarkdownText) {
    text.blocks(place.prose, below: level, links: links)
    for quote in place.quotes { text.quote(quote, below: level, links: links) }
    let label = place.wordings["emotion"] ?? words.emotion
    if let emotion = place.emotion { self.emotion(emotion, label, into: &text) }
    for one in place.personaEmotions {
      emotion(one.emotion, "\(label) (\(context.personaName(one.persona)))", into: &text)
    }
    for field in place.fields { text.field(field.wording, field.values, below: level, links: links) }
    if place.tellsEmotion || !place.fields.isEmpty { text.blank() }
    if !place.touchpoints.isEmpty {
      text.heads(heads)
      for row in place.touchpoints.indices {
        let line = context.site.gaps[index].row(stage: stage, row: from + row)
        touchpoint(place.touchpoints[row], line, into: &text)
      }
      text.blank()
    }
  }

  private func emotion(_ emotion: Emotion, _ label: String, into text: inout MarkdownText) {
    text.fact(label) { text in
      if let value = emotion.value {
        text.raw(Self.signed(value))
        if let to = emotion.to { text.raw(" → " + Self.signed(to)) }
        if emotion.words != nil { text.append(", ") }
      }
      if let words = emotion.words { text.text(words) }
    }
  }

  /// With the sign of a keyboard, as all figures for programs.
  private static func signed(_ number: Double) -> String {
    (number > 0 ? "+" : "") + JSONWriter.decimal(number)
  }

  /// Columns that the map uses, as on its pages.
  private static func heads(_ context: PageContext, _ gaps: JourneyGaps, hasRemarks: Bool) -> [String] {
    let (words, methods, used) = (context.phrases.words, context.phrases.methods, gaps.used)
    var heads = [words.touchpoint]
    if used.channel { heads.append(words.channel) }
    if used.owner { heads.append(words.owner) }
    if used.importance { heads.append(words.importance) }
    if used.performance { heads.append(words.performance) }
    if used.effort { heads.append(words.effort) }
    if used.rated { heads += [methods.shortfall, methods.opportunityScore, methods.quadrant] }
    if used.aligned { heads.append(methods.alignment) }
    if used.metric { heads.append(words.metrics) }
    if used.evidence { heads.append(words.evidence) }
    if gaps.namesPersonas { heads.append(context.phrases.frame.personas) }
    if hasRemarks { heads.append(context.phrases.gaps.remarks) }
    return heads.map(GapRows.capital)
  }

  private func touchpoint(_ use: TouchpointUse, _ row: GapTable.Row, into text: inout MarkdownText) {
    text.line { text in
      text.append("| ")
      text.inlines(use.name.inlines, links: links)
      text.append(" |")
      if used.channel { text.cell(use.channel) }
      if used.owner { text.cell(use.owner) }
      if used.importance { text.cell(use.importance) }
      if used.performance { text.cell(use.performance) }
      if used.effort { text.cell(use.effort) }
      if used.rated {
        text.cell(row.gap.shortfall)
        text.cell(row.gap.opportunity)
        text.cell(row.gap.quadrant.map(methods.quadrants))
      }
      if used.aligned { text.cell(row.gap.alignment.map(methods.alignments)) }
      if used.metric { text.cell(use.metrics.joined(separator: ", ")) }
      if used.evidence { text.cell(use.evidenceSources.joined(separator: ", ")) }
      if context.site.gaps[index].namesPersonas {
        text.cell(use.personas.map { context.atlas.persona($0)?.name.plain ?? $0 }.joined(separator: ", "))
      }
      if hasRemarks { remarks(use, into: &text) }
    }
  }

  /// Status, notes and columns of the author's own, and what was decided about the gap.
  private func remarks(_ use: TouchpointUse, into text: inout MarkdownText) {
    if use.columns.isEmpty, use.acceptance == nil { return text.cell(nil as String?) }
    var isFirst = true
    func part(_ write: (inout MarkdownText) -> Void) {
      text.append(isFirst ? " " : "; ")
      isFirst = false
      write(&text)
    }
    for column in use.columns {
      part {
        $0.text(column.wording)
        $0.append(": ")
        $0.inlines(column.text.inlines, links: links)
      }
    }
    if let acceptance = use.acceptance {
      part { decision(acceptance, into: &$0) }
    }
    text.append(" |")
  }

  /// In the words of the data: `accepted: the law asks for it, review 2027-03-01`.
  private func decision(_ acceptance: Acceptance, into text: inout MarkdownText) {
    text.raw(acceptance.kind.rawValue)
    if let reason = acceptance.reason {
      text.append(": ")
      text.inlines(reason.inlines, links: links)
    }
    if let review = acceptance.review {
      text.append(acceptance.holds ? ", review " : ", open again since ")
      text.text(review)
    }
  }

  private func opportunities(into text: inout MarkdownText) {
    guard !journey.opportunities.isEmpty else { return }
    let maps = context.phrases.maps
    text.section(words.labels(.opportunity))
    text.heads([
      maps.opportunity, GapRows.capital(words.stage), GapRows.capital(words.owner), maps.impact, words.effort,
      maps.status,
    ])
    for opportunity in journey.opportunities {
      text.line { text in
        text.append("| ")
        text.inlines(opportunity.text.inlines, links: links)
        text.append(" |")
        text.cell(opportunity.stage.flatMap { journey.stage($0)?.name.plain } ?? maps.wholeJourney)
        text.cell(opportunity.owner)
        text.cell(opportunity.impact)
        text.cell(opportunity.effort)
        text.cell(opportunity.status)
      }
    }
    text.blank()
  }
}
