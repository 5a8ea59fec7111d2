/// What a review calls the emotions of a stage or step: `emotion`, `emotion of maria`.
public enum EmotionLabel {
  static let own = "emotion"
  /// What an author writes beside the number.
  static let words = "emotion in words"
  private static let ofPersona = "emotion of "

  /// `persona` is an id.
  static func of(_ persona: String) -> String { ofPersona + persona }

  static func words(of persona: String) -> String { of(persona) + " in words" }

  /// The id in a label of one persona's.
  public static func persona(in label: String) -> String? {
    label.hasPrefix(ofPersona) ? String(label.dropFirst(ofPersona.count)) : nil
  }

  /// Whether its figures are emotions, −2 … +2.
  public static func isEmotion(_ label: String?) -> Bool {
    guard let label else { return false }
    return label == own || label.hasPrefix(ofPersona)
  }
}
