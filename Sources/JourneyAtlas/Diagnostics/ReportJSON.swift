import MarkdownTree

extension Report {
  /// One JSON object a line, in the order of the text form; nothing where there are no problems.
  ///
  ///     {"path":"content/journeys/buy.md","line":12,"column":14,"endLine":12,"endColumn":15,
  ///      "severity":"error","code":"off-scale","message":"…","help":"…"}          (on one line)
  public func json() -> [UInt8] {
    var bytes: [UInt8] = []
    for diagnostic in diagnostics {
      var json = JSONWriter()
      json.object { json in
        json.member("path", diagnostic.path)
        json.member("line", diagnostic.start.line)
        json.member("column", diagnostic.start.column)
        json.member("endLine", diagnostic.end.line)
        json.member("endColumn", diagnostic.end.column)
        json.member("severity", diagnostic.severity.rawValue)
        json.member("code", diagnostic.code.rawValue)
        json.member("message", diagnostic.message)
        json.member("help", diagnostic.help)
      }
      bytes += json.finished()
    }
    return bytes
  }
}
