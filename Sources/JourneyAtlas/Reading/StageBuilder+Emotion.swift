import MarkdownTree

/// Feelings of a stage or step: the first number counts, and words are kept; and those of single personas.
extension StageBuilder {
  mutating func addEmotion(_ entry: Entry, to stage: inout Stage) {
    let person = PersonaEmotionReader.person(inLabel: entry.wording)
    if !entry.inlines.isEmpty || entry.details.isEmpty {
      stage.addEmotionWording(person == nil ? entry.wording : ListText.withoutBrackets(entry.wording))
    }
    for part in InlineCutting.atLineBreaks(InlineCutting.withoutComments(entry.inlines))
    where !ValueReader.isNothing(part) {
      add(part, of: person, entry, to: &stage)
    }
    stage.prose += entry.details.filter { !takePersonas(of: $0, entry, into: &stage) }
  }

  private mutating func add(_ part: [Inline], of person: String?, _ entry: Entry, to stage: inout Stage) {
    let text = part.plainText
    let reading = EmotionReader.read(text)
    let place = InlineCutting.place(part, in: entry.span, file: file)
    if reading.offScale == nil, let person {
      stage.personaEmotions.append(
        PersonaEmotion(
          persona: person, emotion: reading.emotion, line: line(of: place),
          source: .init(
            text: text, value: text, emotion: reading.emotion, span: place, wording: entry.wording)))
      return
    }
    if let own = PersonaEmotionReader.read(part), own.offScale == nil {
      stage.personaEmotions.append(
        PersonaEmotion(
          persona: own.name, emotion: own.emotion, line: line(of: place),
          source: .init(text: text, value: own.value, emotion: reading.emotion, span: place)))
      return
    }
    if let offScale = reading.offScale {
      let place = file.find(offScale, in: entry.span) ?? entry.span
      findings.report(.emotionOffScale(offScale), at: place)
    }
    if let second = reading.second, let value = reading.emotion.value {
      findings.report(
        .secondEmotion(second, first: Emotion.text(value)),
        at: file.find(second, in: entry.span) ?? entry.span)
    }
    if let second = stage.merge(reading.emotion, text) {
      findings.report(second, at: file.find(text, in: entry.span) ?? entry.span)
    }
  }

  /// Takes a list below an emotion whose items all are `NAME: VALUE`; false for any other block.
  private mutating func takePersonas(of block: Block, _ entry: Entry, into stage: inout Stage) -> Bool {
    guard case .list(let list) = block.content else { return false }
    let items = list.items.map(\.firstParagraph)
    let readings = items.map { $0.details.isEmpty ? PersonaEmotionReader.read($0.inlines) : nil }
    guard readings.allSatisfy({ $0?.offScale == nil && $0 != nil }) else {
      note(readings, in: list)
      return false
    }
    for (item, words) in zip(list.items, items) {
      add(words.inlines, of: nil, Entry(wording: entry.wording, inlines: [], span: item.span), to: &stage)
    }
    return true
  }

  /// Of items that are none of ours but for a value off the scale, only the linker knows whether they name personas.
  private mutating func note(_ readings: [PersonaEmotionReader.Reading?], in list: List) {
    for (reading, item) in zip(readings, list.items) {
      guard let reading, let value = reading.offScale else { continue }
      references.append(
        Reference(
          kind: .emotionOffScale(value), text: reading.name,
          span: file.findLast(value, in: item.span) ?? item.span))
    }
  }

  private func line(of place: Span) -> Int { file.lineIndex(at: place.start) + 1 }
}

/// Reads that a feeling is one persona's. Whether the word is the name of one, the linker knows.
enum PersonaEmotionReader {
  /// `Maria` of `Emotion (Maria)`; nil for what only numbers or signs say: `Emotion (−2 … +2)`.
  static func person(inLabel wording: String) -> String? {
    ListText.brackets(behind: wording).flatMap { LabelFinder.mayBeLabel($0) ? $0 : nil }
  }

  struct Reading {
    var name: String
    var value: String
    var emotion: Emotion
    /// What is outside the scale, as written.
    var offScale: String?
  }

  /// `Maria: +1 hopeful`, `**Maria** – curious`; nil where nothing stands behind the word.
  static func read(_ inlines: [Inline]) -> Reading? {
    guard let label = LabelFinder.find(InlineCutting.trimmed(inlines), isKnown: { _ in true }),
      LabelFinder.mayBeLabel(label.label)
    else { return nil }
    let value = label.rest.plainText
    let reading = EmotionReader.read(value)
    guard reading.offScale != nil || reading.emotion.value != nil || reading.emotion.words != nil else {
      return nil
    }
    return Reading(name: label.label, value: value, emotion: reading.emotion, offScale: reading.offScale)
  }
}

extension Stage {
  mutating func addEmotionWording(_ word: String) {
    guard let wording = wordings["emotion"] else {
      wordings["emotion"] = word
      return
    }
    if !wording.contains(word) { wordings["emotion"] = wording + " / " + word }
  }

  /// Feeling and emotion are one field.
  mutating func merge(_ emotion: Emotion, _ text: String) -> Message? {
    if let second = self.emotion?.merge(emotion, text) { return second }
    self.emotion = self.emotion ?? emotion
    return nil
  }
}

extension Emotion {
  /// `+1`, `-0.5`, `0`.
  static func text(_ value: Double) -> String { (value > 0 ? "+" : "") + JSONWriter.decimal(value) }

  /// The first number counts, all words stay, a second number as a word, which is told where it is another.
  mutating func merge(_ other: Emotion, _ text: String) -> Message? {
    var more = other.words
    var second: Message?
    if let value {
      if other.value != nil { more = ListText.trimmed(text) }
      if let right = other.value, right != value || other.to != to {
        let isPair = to != nil || other.to != nil
        second = .secondEmotion(text, first: isPair ? nil : Self.text(value))
      }
    } else {
      (value, to) = (other.value, other.to)
    }
    let all = [words, more].compactMap { $0 }.joined(separator: "; ")
    words = all.isEmpty ? nil : all
    return second
  }
}
