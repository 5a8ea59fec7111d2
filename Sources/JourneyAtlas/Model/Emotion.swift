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
