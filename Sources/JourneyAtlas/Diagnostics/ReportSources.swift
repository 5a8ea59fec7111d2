import MarkdownTree

/// The source lines that a report echoes.
struct ReportSources: Sendable {
  private let files: [String: SourceFile]

  init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The line (from 1) of a file without its line end; nil where the file was not read or has no such line.
  func line(_ number: Int, of path: String) -> [Unicode.Scalar]? {
    guard let file = files[path], number >= 1, number <= file.lineStarts.count else { return nil }
    return Array(file.text(file.line(number - 1)).unicodeScalars)
  }
}

/// Keys that stay the same while lines above a problem come and go: a hash of the rule and the text of its
/// line, with a counter for equal ones.
struct ReportFingerprints {
  private let sources: ReportSources
  private var seen: [String: Int] = [:]

  init(_ sources: ReportSources) { self.sources = sources }

  /// 32 hexadecimal digits of path, code and line, and which of the equal ones it is, from 1.
  mutating func next(_ diagnostic: Diagnostic) -> (hash: String, ordinal: Int) {
    var bytes = Array(diagnostic.path.utf8)
    bytes.append(0)
    bytes.append(contentsOf: diagnostic.code.rawValue.utf8)
    bytes.append(0)
    if let line = sources.line(diagnostic.start.line, of: diagnostic.path) {
      let spaces: Set<Unicode.Scalar> = [" ", "\t", "\u{3000}"]
      for scalar in line where !spaces.contains(scalar) { bytes += Array(String(Character(scalar)).utf8) }
    } else {
      bytes.append(contentsOf: diagnostic.message.utf8)
    }
    let hash = ContentHash(of: bytes).hex
    seen[hash, default: 0] += 1
    return (hash, seen[hash] ?? 1)
  }
}
