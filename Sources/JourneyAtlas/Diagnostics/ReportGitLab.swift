import MarkdownTree

extension Report {
  /// GitLab's Code Quality report: a JSON array, `[]` where there are no problems. GitLab folds entries with
  /// equal fingerprints into one, so no two are equal. It shows the description alone, so the help stands there.
  public func gitlab() -> [UInt8] {
    var fingerprints = ReportFingerprints(sources)
    var json = JSONWriter()
    json.array(diagnostics) { json, diagnostic in
      let (hash, ordinal) = fingerprints.next(diagnostic)
      json.object { json in
        json.member("description", "\(diagnostic.message) – \(diagnostic.help)")
        json.member("check_name", diagnostic.code.rawValue)
        json.member("fingerprint", ordinal == 1 ? hash : "\(hash)-\(ordinal)")
        json.member("severity", Self.gitlabSeverity(diagnostic.severity))
        json.member(
          "location",
          object: { json in
            json.member("path", diagnostic.path)
            json.member("lines", object: { $0.member("begin", diagnostic.start.line) })
          })
      }
    }
    return json.finished()
  }

  private static func gitlabSeverity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .hint: "info"
    }
  }
}
