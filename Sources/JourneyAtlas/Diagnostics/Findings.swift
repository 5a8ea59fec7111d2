import MarkdownTree

/// The problems of one file as they are found, placed by byte spans, with the site's severities applied.
struct Findings: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  let file: SourceFile
  private let severities: [String: Severity?]
  /// The place that was counted last: findings of one long line mostly follow each other.
  private var last = (offset: 0, position: SourceFile.Position(line: 1, column: 1))

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
    let start = position(at: span.start)
    let end = position(at: max(span.end, span.start))
    diagnostics.append(
      Diagnostic(
        code: message.code, severity: severity, path: file.path, start: start, end: end,
        message: message.text,
        help: message.help))
  }

  private mutating func position(at offset: Int) -> SourceFile.Position {
    let line = file.lineIndex(at: offset) + 1
    if line == last.position.line, offset >= last.offset, offset <= file.bytes.count {
      // Columns count scalars: all bytes but those that continue one.
      let more = file.bytes[last.offset..<offset].count { $0 & 0xC0 != 0x80 }
      last = (offset, SourceFile.Position(line: line, column: last.position.column + more))
    } else {
      last = (offset, file.position(at: offset))
    }
    return last.position
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
