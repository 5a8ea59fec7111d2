import MarkdownTree

/// A comment that says why a value may stay, on the value's line or alone on the line above:
///
///     - Call: +44 20 7183 0000 <!-- pii: ok, our own switchboard -->
///
///     hotline: +44 20 7183 0000   # pii: ok, our own switchboard
///
/// Without a reason it has no effect. Git hosts do not show it, and it never reaches a page.
struct Suppression {
  /// From `pii` to the end of the comment.
  var span: Span
  var hasReason: Bool

  /// nil where nobody asked for it. Up to `yamlEnd` the file is YAML, whose comments start with `#`.
  init?(ofLine index: Int, in file: SourceFile, yamlEnd: Int) {
    if let found = Self.find(in: file.line(index), of: file, yamlEnd) {
      self = found
    } else if index > 0, let found = Self.find(in: file.line(index - 1), of: file, yamlEnd),
      Self.isAlone(found, in: file.line(index - 1), of: file)
    {
      self = found
    } else {
      return nil
    }
  }

  private init(span: Span, hasReason: Bool) {
    self.span = span
    self.hasReason = hasReason
  }

  private static func find(in line: Span, of file: SourceFile, _ yamlEnd: Int) -> Suppression? {
    guard let mark = file.find("pii:", in: line), let ok = ok(behind: mark.end, line.end, file.bytes),
      let close = commentEnd(around: mark, in: line, of: file, yamlEnd)
    else { return nil }
    let hasReason = file.text(Span(ok, close)).unicodeScalars.contains { $0.properties.isAlphabetic }
    return Suppression(span: Span(mark.start, max(ok, close)), hasReason: hasReason)
  }

  /// Behind `ok`; nil where it does not follow, or is only the start of a word.
  private static func ok(behind start: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    var at = start
    while at < end, bytes[at] == 0x20 { at += 1 }
    guard at + 2 <= end, bytes[at..<(at + 2)].elementsEqual("ok".utf8) else { return nil }
    return at + 2 < end && UInt32(bytes[at + 2]).isWord ? nil : at + 2
  }

  /// Where the comment ends that holds a place: at `-->`, or with the line behind a `#` of YAML.
  private static func commentEnd(around mark: Span, in line: Span, of file: SourceFile, _ yamlEnd: Int)
    -> Int?
  {
    let before = Span(line.start, mark.start)
    if file.find("<!--", in: before) != nil {
      return file.find("-->", in: Span(mark.end, line.end))?.start ?? line.end
    }
    return line.start < yamlEnd && file.find("#", in: before) != nil ? line.end : nil
  }

  /// Where the YAML of a file ends: with the file, with its front matter, or at once.
  static func yamlEnd(of file: SourceFile) -> Int {
    if file.path.hasSuffix(".yml") { return file.bytes.count }
    guard file.text(file.line(0)).hasSuffix("---") else { return 0 }
    let close = file.lineStarts.dropFirst().first { file.bytes[$0...].starts(with: "---".utf8) }
    return close ?? 0
  }

  /// Whether nothing but signs stands before the comment.
  private static func isAlone(_ found: Suppression, in line: Span, of file: SourceFile) -> Bool {
    file.bytes[line.start..<found.span.start].allSatisfy { $0 < 0x80 && !UInt32($0).isWord }
  }
}
