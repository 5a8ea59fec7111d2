import MarkdownTree

/// How the customer feels: −2 very negative … +2 very positive, in any step.
///
///     -1 frustrated      value −1, words "frustrated"
///     2/5                value −1
///     1 -> -2            value 1, to −2
///     curious            no value, words "curious"
public struct Emotion: Sendable, Equatable {
  /// nil where only words are given: the curve has a gap there.
  public var value: Double?
  /// The end of a `from → to` pair.
  public var to: Double?
  /// What the author wrote around the number, as plain text; nil where there is none.
  public var words: String?

  public init(value: Double?, to: Double? = nil, words: String? = nil) {
    self.value = value
    self.to = to
    self.words = words
  }
}

/// How one persona feels at a stage or step, where a map tells its personas apart. Figures count the stage's own emotion
/// alone: nobody knows how many customers each persona stands for.
///
///     - Emotion: 0
///       - Maria: +1 hopeful
///       - Tomas: -2
public struct PersonaEmotion: Sendable {
  /// The id of a persona; in a draft still the author's word.
  public var persona: String
  public var emotion: Emotion
  public var line: Int
  /// What it was read of.
  var source: Source

  /// Where the word turns out to be no persona's, the text is the stage's own emotion: "morning: -1".
  struct Source: Sendable {
    var text: String
    /// Without the word.
    var value: String
    var emotion: Emotion
    var span: Span
    /// The label with that word in brackets: `Emotion (Maria)`; nil where the word stands before the value.
    var wording: String?
  }
}

extension Journey {
  /// The ids of those whose emotions it tells: first those of its personas, in their order, then others as they appear.
  public var personasWithEmotions: [String] {
    var ids: [String] = []
    for place in stages.flatMap({ [$0] + $0.steps }) {
      for one in place.personaEmotions where !ids.contains(one.persona) { ids.append(one.persona) }
    }
    return ids.isEmpty ? [] : personas.filter(ids.contains) + ids.filter { !personas.contains($0) }
  }
}
