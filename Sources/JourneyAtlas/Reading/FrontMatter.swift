import MarkdownTree

/// The keys above a Markdown text, and where the text starts.
///
///     ---
///     personas: [operations-lead]
///     ---
///     # Choosing a CRM
struct FrontMatter: Sendable {
  var keys: Keys
  /// The first byte of the body.
  var bodyStart: Int
  /// A fence is missing, so nobody knows what is front matter and what is text.
  var isBroken = false

  static func read(_ file: SourceFile, _ findings: inout Findings) -> FrontMatter {
    let bodyStart = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let none = FrontMatter(keys: Keys(file: file), bodyStart: bodyStart)
    guard isFence(file, line: 0, from: bodyStart) else {
      let isBroken = reportMissingOpening(file, &findings) || reportMisplaced(file, bodyStart, &findings)
      return FrontMatter(keys: none.keys, bodyStart: bodyStart, isBroken: isBroken)
    }
    guard let close = (1..<file.lineStarts.count).first(where: { isFence(file, line: $0, closing: true) })
    else {
      // A lone `---` above prose is a thematic break.
      if file.lineStarts.count > 1, looksLikeKey(file.text(file.line(1))) {
        findings.report(.unclosedFrontMatter(), at: Span(bodyStart, bodyStart + 3))
        return FrontMatter(keys: none.keys, bodyStart: bodyStart, isBroken: true)
      }
      return none
    }
    let yaml = Array(file.bytes[file.lineStarts[1]..<file.lineStarts[close]])
    let keys = Keys.read(yaml, linesAbove: 1, file: file, findings: &findings)
    let next = close + 1 < file.lineStarts.count ? file.lineStarts[close + 1] : file.bytes.count
    return FrontMatter(keys: keys, bodyStart: next)
  }

  /// `---` and nothing else but blanks; `...` closes too, as in YAML.
  private static func isFence(
    _ file: SourceFile, line index: Int, from start: Int? = nil, closing: Bool = false
  ) -> Bool {
    let line = file.line(index)
    var end = line.end
    while end > line.start, file.bytes[end - 1] == 0x20 || file.bytes[end - 1] == 0x09 { end -= 1 }
    let text = file.bytes[min(start ?? line.start, end)..<end]
    return text.elementsEqual([0x2D, 0x2D, 0x2D])
      || (closing && text.elementsEqual([0x2E, 0x2E, 0x2E]))
  }

  /// `kind: customer` lines that end in `---` without having begun with it; blank lines may stand above.
  private static func reportMissingOpening(_ file: SourceFile, _ findings: inout Findings) -> Bool {
    let count = file.lineStarts.count
    let start = (0..<count).first { !ListText.trimmed(file.text(file.line($0))).isEmpty } ?? count
    var index = start
    while index < count, looksLikeKnownKey(file.text(file.line(index))) { index += 1 }
    guard index > start, index < count, MisplacedFrontMatter.isFence(file.text(file.line(index))) else {
      return false
    }
    findings.report(.unopenedFrontMatter(), at: file.line(start))
    return true
  }

  private static func reportMisplaced(_ file: SourceFile, _ start: Int, _ findings: inout Findings) -> Bool {
    guard let found = MisplacedFrontMatter.find(in: file, from: start) else { return false }
    let line = file.line(found.line)
    let blanks = file.bytes[line.start..<line.end].prefix { $0 == 0x20 || $0 == 0x09 }.count
    findings.report(found.message, at: Span(max(start, line.start + blanks), line.end))
    return true
  }

  private static func looksLikeKnownKey(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let key = line[..<colon]
    return JourneyReader.keys.contains { $0 == key } || PersonaReader.keys.contains { $0 == key }
  }

  private static func looksLikeKey(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return false }
    return line[..<colon].utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F || byte == 0x2D
        || (0x30...0x39).contains(byte)
    }
  }
}
