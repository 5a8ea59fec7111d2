import MarkdownTree

/// The problems of one file as they are found, placed by byte spans, with the site's severities applied.
struct Findings: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  let file: SourceFile
  private let severities: [String: Severity?]

  init(file: SourceFile, severities: [String: Severity?]) {
    self.file = file
    self.severities = severities
  }

  mutating func report(_ message: Message, at span: Span) {
    let severity: Severity
    switch severities[message.code.rawValue] {
    case .some(.some(let chosen)): severity = chosen
    case .some(.none): return
    case .none: severity = message.code.defaultSeverity
    }
    diagnostics.append(
      Diagnostic(
        code: message.code, severity: severity, path: file.path, start: file.position(at: span.start),
        end: file.position(at: max(span.end, span.start)), message: message.text, help: message.help))
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
