import MarkdownTree

/// What fields of a journey or persona say of the file itself. They are obeyed, and never shown.
///
///     - Draft: true
///     - Consent: signed form, research archive 2026-14
///     - Real: true                                       of a persona
struct PublishingFields: Sendable {
  static let keys: Set<String> = ["draft", "consent", "real"]

  private(set) var isDraft = false
  private(set) var hasConsent = false
  /// Where a persona says that it is one person.
  private(set) var real: Span?

  /// Takes a field that is one of them; false for any other. Front matter that names the key too wins.
  mutating func take(
    _ key: String?, _ values: @autoclosure () -> [Value], _ keys: Keys, _ findings: inout Findings
  ) -> Bool {
    guard let key, Self.keys.contains(key) else { return false }
    guard keys.node(key) == nil, let value = values().first else { return true }
    if key == "consent" {
      hasConsent = true
    } else if key == "real" {
      if findings.flag(key, value.text.plain, at: value.text.span) ?? false { real = value.text.span }
    } else if findings.flag(key, value.text.plain, at: value.text.span) ?? false {
      isDraft = true
      findings.report(.draft(), at: value.text.span)
    }
    return true
  }
}
