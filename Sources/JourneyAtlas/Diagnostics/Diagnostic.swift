import MarkdownTree

public enum Severity: String, Sendable, CaseIterable, Comparable {
  case error, warning, hint

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A problem in content: what is wrong, where, and what to write instead. A value, collected and sorted;
/// never thrown.
public struct Diagnostic: Sendable, Hashable {
  public var code: Code
  public var severity: Severity
  /// Relative to the project folder.
  public var path: String
  /// Lines and columns from 1, columns in Unicode scalars; `end` is behind the last character.
  public var start: SourceFile.Position
  public var end: SourceFile.Position
  public var message: String
  public var help: String

  public init(
    code: Code, severity: Severity, path: String, start: SourceFile.Position, end: SourceFile.Position,
    message: String, help: String
  ) {
    self.code = code
    self.severity = severity
    self.path = path
    self.start = start
    self.end = end
    self.message = message
    self.help = help
  }
}

extension Diagnostic: Comparable {
  /// By path (bytes), line, column, severity, code, message.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.path != b.path { return a.path.precedes(b.path) }
    if a.start.line != b.start.line { return a.start.line < b.start.line }
    if a.start.column != b.start.column { return a.start.column < b.start.column }
    if a.severity != b.severity { return a.severity < b.severity }
    if a.code != b.code { return a.code.rawValue < b.code.rawValue }
    return a.message.precedes(b.message)
  }
}
