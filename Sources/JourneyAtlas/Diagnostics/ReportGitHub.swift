import MarkdownTree

extension Report {
  /// Workflow commands of GitHub Actions, one a line:
  ///
  ///     ::error file=content/journeys/buy.md,line=12,col=14,endLine=12,endColumn=15,title=off-scale::…
  ///
  /// Percent signs and line ends are escaped everywhere, colons and commas in the properties: else a file name
  /// or a heading could end the command and start one of its own.
  public func github() -> [UInt8] {
    var text = ""
    for diagnostic in diagnostics {
      text += "::\(Self.githubCommand(diagnostic.severity)) file=\(Self.property(diagnostic.path))"
      text += ",line=\(diagnostic.start.line),col=\(diagnostic.start.column)"
      text += ",endLine=\(diagnostic.end.line),endColumn=\(diagnostic.end.column)"
      text += ",title=\(Self.property(diagnostic.code.rawValue))::\(Self.data(diagnostic.message))"
      text += diagnostic.help.isEmpty ? "\n" : "%0Ahelp: \(Self.data(diagnostic.help))\n"
    }
    return Array(text.utf8)
  }

  private static func githubCommand(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  /// As the message of a command.
  static func data(_ text: String) -> String { escape(text, inProperty: false) }

  /// As the value of a property of a command.
  static func property(_ text: String) -> String { escape(text, inProperty: true) }

  private static func escape(_ text: String, inProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped += ReportText.safe(String(Character(scalar)))
      }
    }
    return escaped
  }
}
