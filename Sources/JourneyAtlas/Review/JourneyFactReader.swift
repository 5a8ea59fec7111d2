import MarkdownTree

/// The facts of one journey.
struct JourneyFactReader {
  private let journey: Journey
  private let file: SourceFile?
  private let renames: Renames

  init(_ journey: Journey, _ file: SourceFile?, _ renames: Renames) {
    self.journey = journey
    self.file = file
    self.renames = renames
  }

  var fact: Fact {
    Fact(
      .journey, id: journey.id, .words(FactText.of(journey.title.inlines)), path: journey.source,
      line: line(journey.title.span),
      parts: head + fields(journey.fields) + journey.quotes.map { FactReader.quote($0, file) }
        + prose(journey.prose, journey.fields) + sections + loose(nil)
        + journey.stages.map { stage($0, .stage) })
  }

  private func line(_ span: Span) -> Int { FactReader.line(of: span, file) }

  // MARK: The head

  private var head: [Fact] {
    func single(_ label: String, _ text: String?, key: String) -> [Fact] {
      text.map { [FactReader.single(label, $0, FactReader.line(ofKey: key, file))] } ?? []
    }
    func several(_ label: String, _ words: [String], key: String) -> [Fact] {
      if words.isEmpty { return [] }
      return words.map {
        Fact(.value(label), .words($0), line: FactReader.line(of: $0, belowKey: key, file))
      }
    }
    let personas = journey.personas.map { id in
      let name = renames.personas[id] ?? id
      return journey.personaNotes[id].map { "\(name) (\($0))" } ?? name
    }
    return single("kind", journey.kind.rawValue, key: "kind")
      + single("state", journey.state.rawValue, key: "state")
      + single("language", journey.language, key: "lang")
      + single("compares", journey.compares.map { renames.journeys[$0] ?? $0 }, key: "compares")
      + single("lifecycle", journey.lifecycle, key: "lifecycle")
      + (journey.owners.isEmpty
        ? [] : [FactReader.single("owner", .list(journey.owners), FactReader.line(ofKey: "owner", file))])
      + single("reviewed", journey.reviewed, key: "reviewed")
      + single("review_by", journey.reviewBy, key: "review_by")
      + several("persona", personas + journey.unknownPersonas, key: "personas")
      + several("alias", journey.aliases, key: "aliases")
  }

  /// Each section by its heading; of several with the same one, by its number among them.
  private var sections: [Fact] {
    var seen: [String: Int] = [:]
    return journey.sections.flatMap { section in
      let title = FactText.of(section.title.inlines)
      seen[title, default: 0] += 1
      let id = seen[title] == 1 ? title : "\(title) \(seen[title] ?? 1)"
      return FactReader.prose(section.blocks, file, id: id)
    }
  }

  // MARK: Stages and steps

  private func stage(_ stage: Stage, _ kind: Fact.Kind) -> Fact {
    var parts: [Fact] = []
    func add(_ emotion: Emotion, _ label: String, _ words: String, line: Int) {
      if let value = emotion.value {
        let both: FactValue = emotion.to.map { .pair(value, $0) } ?? .number(value)
        parts.append(FactReader.single(label, both, line))
      }
      if let text = emotion.words { parts.append(FactReader.single(words, text, line)) }
    }
    if let emotion = stage.emotion {
      add(emotion, EmotionLabel.own, EmotionLabel.words, line: emotionLine(stage))
    }
    for one in stage.personaEmotions {
      let persona = renames.persona(one.persona)
      add(one.emotion, EmotionLabel.of(persona), EmotionLabel.words(of: persona), line: one.line)
    }
    parts += fields(stage.fields)
    parts += stage.quotes.map { FactReader.quote($0, file) }
    var seen: [String: Int] = [:]
    for use in stage.touchpoints {
      seen[use.touchpoint, default: 0] += 1
      parts.append(touchpoint(use, ordinal: seen[use.touchpoint] ?? 1))
    }
    if kind == .stage { parts += loose(stage.id) }
    parts += prose(stage.prose, stage.fields)
    parts += stage.steps.map { self.stage($0, .step) }
    return Fact(kind, id: stage.id, .words(FactText.of(stage.name.inlines)), line: stage.line, parts: parts)
  }

  /// The first line below the heading that holds the author's word for it.
  private func emotionLine(_ stage: Stage) -> Int {
    // Of several words, the first.
    guard let file, let wording = stage.wordings["emotion"]?.split(separator: " / ").first.map(String.init)
    else {
      return stage.line
    }
    return file.find(wording, in: Span(stage.span.end, file.bytes.count)).map(line) ?? stage.line
  }

  /// All fields but those that say opportunities and messages, which are read with the rows of tables.
  private func fields(_ fields: [Field]) -> [Fact] {
    fields.filter { !Self.isReadElsewhere($0) }.flatMap { field in
      field.values.map { FactReader.value(field.label.name, $0, file) }
    }
  }

  private static func isReadElsewhere(_ field: Field) -> Bool {
    field.label == .known(.opportunity) || field.label == .known(.message)
  }

  /// Prose, with what hangs below opportunities and messages.
  private func prose(_ blocks: [Block], _ fields: [Field]) -> [Fact] {
    let details = fields.filter(Self.isReadElsewhere).flatMap(\.values).flatMap(\.details)
    return FactReader.prose(blocks + details, file)
  }

  // MARK: Touchpoints

  private func touchpoint(_ use: TouchpointUse, ordinal: Int) -> Fact {
    var parts: [Fact] = []
    func add(_ label: String, _ words: [String]) {
      if !words.isEmpty { parts.append(FactReader.single(label, .list(words), use.line)) }
    }
    func add(_ label: String, _ number: Double?) {
      if let number { parts.append(FactReader.single(label, .number(number), use.line)) }
    }
    add("channel", use.channels)
    add("owner", use.owners)
    add("importance", use.importance)
    add("performance", use.performanceSource == nil ? use.performance : nil)
    add("effort", use.effort)
    add("metric", use.metrics.map { renames.metrics[$0] ?? $0 })
    add("persona", use.personas.map(renames.persona))
    add("evidence", use.evidenceSources)
    parts += columns(use.columns, use.line) + acceptance(use.acceptance, use.line)
    // A second one of the same name in a stage is another row.
    let id = ordinal == 1 ? use.touchpoint : "\(use.touchpoint) \(ordinal)"
    return Fact(
      .touchpoint, id: id, .words(FactText.of(use.name.inlines)), line: use.line, parts: parts)
  }

  private func columns(_ columns: [TouchpointUse.Column], _ line: Int) -> [Fact] {
    columns.map { Fact(.value($0.name), .words(FactText.of($0.text.inlines)), line: line) }
  }

  /// A decision about a gap, unless it is read of a status, which is a fact of its own.
  private func acceptance(_ acceptance: Acceptance?, _ line: Int) -> [Fact] {
    guard let acceptance, !acceptance.standsInStatus else { return [] }
    var text = acceptance.reason.map { FactText.of($0.inlines) } ?? acceptance.kind.rawValue
    if let review = acceptance.review { text += ", review \(review)" }
    return [FactReader.single(acceptance.kind.rawValue, text, line)]
  }

  // MARK: What may name its stage

  /// Opportunities, experiments and messages of a stage; nil: of the whole journey.
  private func loose(_ stage: String?) -> [Fact] {
    journey.opportunities.filter { $0.stage == stage }.map(opportunity)
      + journey.experiments.filter { $0.stage == stage }.map(experiment)
      + journey.messages.filter { $0.stage == stage }.map(message)
  }

  private func opportunity(_ opportunity: Opportunity) -> Fact {
    var parts = opportunity.others.map { FactReader.single($0.name, $0.text, opportunity.line) }
    func add(_ label: String, _ value: FactValue?) {
      if let value { parts.append(FactReader.single(label, value, opportunity.line)) }
    }
    add("owner", opportunity.owner.map { .words($0) })
    add("impact", opportunity.impact.map { .number($0) })
    add("effort", opportunity.effort.map { .number($0) })
    add("status", opportunity.status.map { .words($0) })
    parts += acceptance(opportunity.acceptance, opportunity.line)
    return Fact(
      .value("opportunity"), .words(FactText.of(opportunity.text.inlines)), line: opportunity.line,
      parts: parts)
  }

  private func experiment(_ experiment: Experiment) -> Fact {
    // The columns hold the counts of both sides too, as written.
    var parts = columns(experiment.columns, experiment.line)
    for (side, words) in zip(Experiment.Side.allCases, experiment.words) {
      if let words {
        parts.append(FactReader.single(side.rawValue, FactText.of(words.inlines), experiment.line))
      }
    }
    return Fact(
      .value("experiment"), .words(FactText.of(experiment.name.inlines)), line: experiment.line, parts: parts)
  }

  private func message(_ message: PlannedMessage) -> Fact {
    var parts = columns(message.columns, message.line)
    if !message.channels.isEmpty {
      parts.append(FactReader.single("channel", .list(message.channels), message.line))
    }
    if !message.owners.isEmpty {
      parts.append(FactReader.single("owner", .list(message.owners), message.line))
    }
    if let format = message.format { parts.append(FactReader.single("format", format, message.line)) }
    return Fact(
      .value("message"), .words(FactText.of(message.text.inlines)), line: message.line, parts: parts)
  }
}
