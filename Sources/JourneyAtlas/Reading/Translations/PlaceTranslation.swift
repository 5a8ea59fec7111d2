import MarkdownTree

/// What differs between a translation and its base, where it stands.
typealias TranslationDifference = (message: Message, span: Span)

/// Lays what a translation says of a stage, a step or the journey's head over what the base says: its words, the
/// base's figures. What would change a figure is told, and the base's stands.
struct PlaceTranslation {
  let base: Journey
  let file: SourceFile
  var names: TranslatedNames
  private(set) var differences: [TranslationDifference] = []

  init(base: Journey, file: SourceFile, names: TranslatedNames) {
    self.base = base
    self.file = file
    self.names = names
  }

  mutating func report(_ message: Message, at span: Span) { differences.append((message, span)) }

  // MARK: Stages

  /// A stage or step with its steps.
  mutating func stage(_ base: Stage, _ own: Stage) -> Stage {
    var stage = place(base, own)
    if base.steps.count == own.steps.count {
      for index in base.steps.indices { stage.steps[index] = place(base.steps[index], own.steps[index]) }
    } else {
      reportCount("step", base.steps.map(\.name), own.steps.map(\.name), own.name.span)
      stage.steps = base.steps
    }
    return stage
  }

  private mutating func place(_ base: Stage, _ own: Stage) -> Stage {
    var stage = own
    stage.id = base.id
    stage.number = base.number
    stage.lifecycle = base.lifecycle
    stage.conversion = base.conversion
    stage.emotion = emotion(base, own)
    stage.personaEmotions = personaEmotions(base, own)
    if let figure = own.conversion, let right = base.conversion, right.source == nil,
      figure.rate != right.rate
    {
      report(
        .translationFigure("conversion", percent(figure), percent(right), base: self.base.source),
        at: own.name.span)
    }
    stage.fields = fields(base.fields, own.fields, at: own.name.span)
    stage.quotes = quotes(base.quotes, own.quotes, &stage.prose)
    stage.touchpoints = rows(base, own)
    return stage
  }

  private func percent(_ conversion: Conversion) -> String {
    JSONWriter.decimal((conversion.rate * 1_000).rounded() / 10) + " %"
  }

  private mutating func emotion(_ base: Stage, _ own: Stage) -> Emotion? {
    guard let mine = own.emotion else { return base.emotion }
    if let value = mine.value, value != base.emotion?.value || mine.to != base.emotion?.to {
      let place = own.wordings["emotion"].flatMap { word in
        file.find(word, in: Span(own.span.start, file.bytes.count))
      }
      report(
        .translationFigure(
          "emotion", Self.text(mine), base.emotion.flatMap { $0.value == nil ? nil : Self.text($0) },
          base: self.base.source),
        at: place ?? own.name.span)
    }
    return Emotion(value: base.emotion?.value, to: base.emotion?.to, words: mine.words ?? base.emotion?.words)
  }

  /// The base's, in the translation's words: paired in their order, as all that has no name of its own.
  private func personaEmotions(_ base: Stage, _ own: Stage) -> [PersonaEmotion] {
    guard own.personaEmotions.count == base.personaEmotions.count else { return base.personaEmotions }
    return zip(base.personaEmotions, own.personaEmotions).map { base, own in
      var feeling = base
      feeling.emotion.words = own.emotion.words ?? base.emotion.words
      return feeling
    }
  }

  private static func text(_ emotion: Emotion) -> String {
    [emotion.value, emotion.to].compactMap { $0 }.map(JSONWriter.decimal).joined(separator: " -> ")
  }

  // MARK: Fields and quotes

  /// Labels of which figures count the values.
  private static let counted: Set<KnownLabel> = [.pain, .opportunity]

  /// The translation's fields; known ones that only the base has stand in, and one that only the translation has is
  /// a lane of its own, which no figure looks at.
  mutating func fields(_ base: [Field], _ own: [Field], at span: Span) -> [Field] {
    var fields = own
    for index in fields.indices {
      guard case .known(let label) = fields[index].label, let first = fields[index].values.first else {
        continue
      }
      let count = fields[index].values.count
      guard let right = base.first(where: { $0.label == .known(label) }), !right.values.isEmpty else {
        report(.translationAdds(fields[index].wording, base: self.base.source), at: first.text.span)
        fields[index].label = .own(fields[index].wording)
        continue
      }
      guard Self.counted.contains(label), right.values.count != count else { continue }
      report(
        .translationCounts(fields[index].wording, count, right.values.count, base: self.base.source),
        at: first.text.span)
      fields[index] = right
    }
    for field in base {
      guard case .known = field.label, let value = field.values.first,
        !fields.contains(where: { $0.label == field.label && !$0.values.isEmpty })
      else { continue }
      report(.translationLacks("“\(field.wording)” (\(value.text.plain))", base: self.base.source), at: span)
      fields.append(field)
    }
    return fields
  }

  /// The customer's words make a place researched: it is in every language or in none.
  func quotes(_ base: [Quote], _ own: [Quote], _ prose: inout [Block]) -> [Quote] {
    if !base.isEmpty { return own.isEmpty ? base : own }
    prose += own.map { Block(.quote($0.blocks), span: $0.span) }
    return []
  }

  // MARK: Touchpoints

  private mutating func rows(_ base: Stage, _ own: Stage) -> [TouchpointUse] {
    guard base.touchpoints.count == own.touchpoints.count else {
      if !own.touchpoints.isEmpty || !base.touchpoints.isEmpty {
        reportCount("touchpoint", base.touchpoints.map(\.name), own.touchpoints.map(\.name), own.name.span)
      }
      return base.touchpoints
    }
    return base.touchpoints.indices.map { row(base.touchpoints[$0], own.touchpoints[$0]) }
  }

  private mutating func row(_ base: TouchpointUse, _ own: TouchpointUse) -> TouchpointUse {
    var row = base
    row.name = own.name
    row.span = own.span
    row.line = own.line
    row.columns = own.columns
    if !base.evidenceSources.isEmpty, !own.evidenceSources.isEmpty {
      row.evidenceSources = own.evidenceSources
    }
    if base.acceptance?.kind == own.acceptance?.kind, let reason = own.acceptance?.reason {
      row.acceptance?.reason = reason
    }
    names.learn(touchpoint: base.touchpoint, own.name.plain)
    let channels = names.channels(base.channels, own.channels)
    let owners = names.owners(base.owners, own.owners)
    row.channels = channels.words
    row.owners = owners.words
    for other in [channels.other, owners.other] {
      guard let other else { continue }
      let line = Span(own.span.start, file.bytes[own.span.start...].firstIndex(of: 0x0A) ?? file.bytes.count)
      report(
        .translationNames(other, base: self.base.source), at: file.find(other, in: line) ?? own.name.span)
    }
    let figures: [(String, Double?, Double?)] = [
      ("importance", own.importance, base.importance),
      ("performance", base.performanceSource == nil ? own.performance : nil, base.performance),
      ("effort", own.effort, base.effort),
    ]
    for (name, mine, right) in figures {
      guard let mine, mine != right else { continue }
      report(
        .translationFigure(
          "\(name) of “\(own.name.plain)”", JSONWriter.decimal(mine), right.map(JSONWriter.decimal),
          base: self.base.source),
        at: own.name.span)
    }
    return row
  }

  // MARK: Counts

  /// Says which of several things has no counterpart.
  mutating func reportCount(_ what: String, _ base: [RichText], _ own: [RichText], _ span: Span) {
    if base.count > own.count {
      let mine = Set(own.map(\.plain))
      let missing = base.first {
        !mine.contains($0.plain) && own.count == mine.intersection(base.map(\.plain)).count
      }
      let name = (missing ?? base[own.count]).plain
      report(.translationLacks("the \(what) “\(name)”", base: self.base.source), at: span)
    } else if own.count > base.count {
      let extra = own[base.count]
      // A field that the base does not have is told already.
      guard !differences.contains(where: { $0.span == extra.span }) else { return }
      report(.translationAdds("\(what) “\(extra.plain)”", base: self.base.source), at: extra.span)
    }
  }
}
