import MarkdownTree

/// Whose a feeling is. A word that names no persona is the author's own: then the feeling is the stage's.
extension Linker {
  mutating func resolvePersonaEmotions(_ journey: inout Journey, _ draft: Draft, _ names: PersonaNames) {
    for stage in journey.stages.indices {
      resolvePersonaEmotions(&journey.stages[stage], draft, names)
      for step in journey.stages[stage].steps.indices {
        resolvePersonaEmotions(&journey.stages[stage].steps[step], draft, names)
      }
    }
  }

  private mutating func resolvePersonaEmotions(_ stage: inout Stage, _ draft: Draft, _ names: PersonaNames) {
    if stage.personaEmotions.isEmpty { return }
    let written = stage.personaEmotions
    stage.personaEmotions = []
    for var feeling in written {
      guard let id = names.id(of: feeling.persona) else {
        let several = ListText.split(feeling.persona).map { names.id(of: $0) }
        if several.count > 1, !several.contains(nil) {
          for case let id? in several where !hiddenPersonas.contains(id) {
            feeling.persona = id
            add(feeling, to: &stage, draft)
          }
          continue
        }
        take(feeling, asOwnOf: &stage, draft, near: names.nearest(to: feeling.persona))
        continue
      }
      if hiddenPersonas.contains(id) { continue }
      feeling.persona = id
      add(feeling, to: &stage, draft)
    }
  }

  /// Of two feelings of one persona the first number counts, as of two of the stage.
  private mutating func add(_ feeling: PersonaEmotion, to stage: inout Stage, _ draft: Draft) {
    guard let index = stage.personaEmotions.firstIndex(where: { $0.persona == feeling.persona }) else {
      stage.personaEmotions.append(feeling)
      return
    }
    if let second = stage.personaEmotions[index].emotion.merge(feeling.emotion, feeling.source.value) {
      report(in: draft) { $0.report(second, at: feeling.source.span) }
    }
  }

  private mutating func take(
    _ feeling: PersonaEmotion, asOwnOf stage: inout Stage, _ draft: Draft, near: String?
  ) {
    let source = feeling.source
    if let near {
      // A misspelt name must not make a figure of the journey.
      _ = stage.merge(Emotion(value: nil, words: source.text), source.text)
      let place = place(of: feeling, in: draft.file)
      report(in: draft) { $0.report(.unknownPersonaName(feeling.persona, near: near), at: place) }
      return
    }
    if let wording = source.wording { stage.wordings["emotion"] = wording }
    if let second = stage.merge(source.emotion, source.text) {
      report(in: draft) { $0.report(second, at: source.span) }
    }
  }

  /// Where the name stands: in the label before the value, or at the start of the value.
  private func place(of feeling: PersonaEmotion, in file: SourceFile) -> Span {
    let value = feeling.source.span
    guard let wording = feeling.source.wording,
      let label = file.findLast(wording, in: Span(max(0, value.start - 1_000), value.start))
    else { return value }
    return file.find(feeling.persona, in: label) ?? value
  }
}
