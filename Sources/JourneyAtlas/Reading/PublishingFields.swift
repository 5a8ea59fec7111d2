/// What fields of a journey or persona say of the file itself. They are obeyed, and never shown.
///
///     - Draft: true
///     - Consent: signed form, research archive 2026-14
struct PublishingFields: Sendable {
  private(set) var isDraft = false
  private(set) var hasConsent = false

  /// Takes a field that is one of them; false for any other. Front matter that names the key too wins.
  mutating func take(
    _ key: String?, _ values: @autoclosure () -> [Value], _ keys: Keys, _ findings: inout Findings
  ) -> Bool {
    guard let key, key == "draft" || key == "consent" else { return false }
    guard keys.node(key) == nil, let value = values().first else { return true }
    if key == "consent" {
      hasConsent = true
    } else if findings.flag(key, value.text.plain, at: value.text.span) ?? false {
      isDraft = true
      findings.report(.draft(), at: value.text.span)
    }
    return true
  }
}
