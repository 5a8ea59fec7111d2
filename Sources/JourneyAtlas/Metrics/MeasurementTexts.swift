import MarkdownTree

/// Words of a file of measurements as everything else may see them: personal data is masked. Rows repeat their words,
/// so each is looked at once, and told once.
struct MeasurementTexts: Sendable {
  private let severities: [String: Severity?]
  private var known: [String: String] = [:]

  init(_ severities: [String: Severity?]) { self.severities = severities }

  mutating func look(at text: String) -> (shown: String, messages: [Message]) {
    if let shown = known[text] { return (shown, []) }
    let privacy = PersonalData(SourceFile(path: "", text: text), severities: severities)
    let shown = privacy.masked.text(Span(0, privacy.masked.bytes.count))
    known[text] = shown
    return (shown, privacy.diagnostics.map { Message($0.code, $0.message, help: Self.help) })
  }

  private static let help = "take it out, or name the group it stands for"
}
