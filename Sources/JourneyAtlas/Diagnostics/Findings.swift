import MarkdownTree

/// The problems of one file as they are found, placed by byte spans, with the site's severities applied.
struct Findings: Sendable {
  private(set) var diagnostics: [Diagnostic]
  let file: SourceFile
  private let severities: [String: Severity?]
  /// The place that was counted last: findings of one long line mostly follow each other.
  private var last: (offset: Int, position: SourceFile.Position)

  /// `earlier` are problems of the same file that were found before.
  init(file: SourceFile, severities: [String: Severity?], earlier: [Diagnostic] = []) {
    diagnostics = earlier
    self.file = file
    self.severities = severities
    last = (file.lineStarts[0], SourceFile.Position(line: 1, column: 1))
  }

  mutating func report(_ message: Message, at span: Span) {
    guard let severity = severity(of: message) else { return }
    add(message, severity, from: position(at: span.start), to: position(at: max(span.end, span.start)))
  }

  /// With a severity that is settled already.
  mutating func report(_ message: Message, _ severity: Severity, at span: Span) {
    add(message, severity, from: position(at: span.start), to: position(at: max(span.end, span.start)))
  }

  mutating func report(_ message: Message, from start: SourceFile.Position, to end: SourceFile.Position) {
    if let severity = severity(of: message) { add(message, severity, from: start, to: end) }
  }

  /// nil where site.yml switches the code off.
  private func severity(of message: Message) -> Severity? {
    severities[message.code.rawValue] ?? message.code.defaultSeverity
  }

  private mutating func add(
    _ message: Message, _ severity: Severity, from start: SourceFile.Position, to end: SourceFile.Position
  ) {
    diagnostics.append(
      Diagnostic(
        code: message.code, severity: severity, path: file.path, start: start, end: end,
        message: message.text, help: message.help))
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

  /// Once a word and file: there may be one in every row.
  mutating func hint(atPlaceholder word: String, at span: Span) {
    guard LabelWords.isPlaceholder(word) else { return }
    let message = Message.placeholder(word)
    if !diagnostics.contains(where: { $0.message == message.text }) { report(message, at: span) }
  }

  /// What a text means that must be `true` or `false`; nil where it is neither.
  mutating func flag(_ key: String, _ text: String, at span: Span) -> Bool? {
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default:
      report(.invalidValue(key, text, expected: "true or false"), at: span)
      return nil
    }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
