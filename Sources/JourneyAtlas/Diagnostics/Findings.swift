import MarkdownTree

/// The problems of one file as they are found, placed by byte spans, with the site's severities applied.
struct Findings: Sendable {
  private(set) var diagnostics: [Diagnostic]
  let file: SourceFile
  private let severities: [String: Severity?]

  /// `earlier` are problems of the same file that were found before.
  init(file: SourceFile, severities: [String: Severity?], earlier: [Diagnostic] = []) {
    diagnostics = earlier
    self.file = file
    self.severities = severities
  }

  mutating func report(_ message: Message, at span: Span) {
    report(
      message, from: file.position(at: span.start), to: file.position(at: max(span.end, span.start)))
  }

  mutating func report(_ message: Message, from start: SourceFile.Position, to end: SourceFile.Position) {
    let severity: Severity
    switch severities[message.code.rawValue] {
    case .some(.some(let chosen)): severity = chosen
    case .some(.none): return
    case .none: severity = message.code.defaultSeverity
    }
    diagnostics.append(
      Diagnostic(
        code: message.code, severity: severity, path: file.path, start: start, end: end,
        message: message.text, help: message.help))
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
