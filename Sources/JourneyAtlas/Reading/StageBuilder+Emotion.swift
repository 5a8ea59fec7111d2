import MarkdownTree

/// Feelings of a stage or step: the first number counts, and words are kept.
extension StageBuilder {
  mutating func addEmotion(_ entry: Entry, to stage: inout Stage) {
    if stage.wordings["emotion"] == nil {
      stage.wordings["emotion"] = entry.wording
    } else if let wording = stage.wordings["emotion"], !wording.contains(entry.wording) {
      stage.wordings["emotion"] = wording + " / " + entry.wording
    }
    for part in InlineCutting.atLineBreaks(InlineCutting.withoutComments(entry.inlines))
    where !ValueReader.isNothing(part) {
      let text = part.plainText
      let reading = EmotionReader.read(text)
      if let offScale = reading.offScale {
        let place = file.find(offScale, in: entry.span) ?? entry.span
        findings.report(
          Numbers.withPoint(offScale).map { .decimalComma(offScale, right: $0) }
            ?? .offScale("emotion", offScale, scale: "−2 … +2, or 1/5 … 5/5, or 0/10 … 10/10"), at: place)
      }
      merge(reading.emotion, text, of: entry, into: &stage)
    }
    stage.prose += entry.details
  }

  /// Feeling and emotion are one field: the first number counts, all words stay, a second number as a word.
  private mutating func merge(_ emotion: Emotion, _ text: String, of entry: Entry, into stage: inout Stage) {
    guard var merged = stage.emotion else {
      stage.emotion = emotion
      return
    }
    var words = emotion.words
    if merged.value == nil {
      merged.value = emotion.value
      merged.to = emotion.to
    } else if emotion.value != nil {
      words = ListText.trimmed(text)
      reportSecond(emotion, after: merged, words ?? "", in: entry.span)
    }
    merged.words = [merged.words, words].compactMap { $0 }.joined(separator: "; ")
    if merged.words?.isEmpty == true { merged.words = nil }
    stage.emotion = merged
  }

  private mutating func reportSecond(_ emotion: Emotion, after first: Emotion, _ text: String, in span: Span)
  {
    guard let value = first.value, emotion.value != value || emotion.to != first.to else { return }
    let number = value == value.rounded() ? String(Int(value)) : String(value)
    let isPair = first.to != nil || emotion.to != nil
    findings.report(
      .secondEmotion(text, first: isPair ? nil : value > 0 ? "+" + number : number),
      at: file.find(text, in: span) ?? span)
  }
}
