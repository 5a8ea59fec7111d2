import MarkdownTree

/// Front matter that stands where nobody reads it: `draft: true` in it would have no effect.
///
///     (blank line, comment or title)      ␠---          –––          ```yaml
///     ---                                 draft: true   draft: true  draft: true
///     draft: true                         ---           –––          ```
///     ---
///
/// It is reported and not read. Git hosts and other readers of the file show such lines as text; who reviews the file
/// there would take for text what decides here.
struct MisplacedFrontMatter {
  private let lines: [String]
  /// Below a title, lines of prose may look like keys: there fewer forms count.
  private var isBelowTitle = false
  private let isPage: Bool

  /// The problem, and the index of its line; nil where there is none above the second heading.
  static func find(in file: SourceFile, from start: Int) -> (message: Message, line: Int)? {
    var lines: [String] = []
    for index in 0..<min(file.lineStarts.count, mostLines) {
      let line = file.line(index)
      lines.append(file.text(Span(max(start, line.start), line.end)))
      if lines[index].hasPrefix("##") { break }
    }
    let isPage = if case .page = ContentPath(file.path) { true } else { false }
    var search = MisplacedFrontMatter(lines: lines, isPage: isPage)
    return search.run()
  }

  /// Nobody has more above the first stage and means it as front matter.
  private static let mostLines = 200

  private init(lines: [String], isPage: Bool) {
    self.lines = lines
    self.isPage = isPage
  }

  private mutating func run() -> (message: Message, line: Int)? {
    var index = 0
    while index < lines.count {
      let line = ListText.trimmed(lines[index])
      if line.hasPrefix("##") { return nil }
      if line.hasPrefix("<!--") {
        while index < lines.count, !lines[index].contains("-->") { index += 1 }
      } else if let marks = Self.codeFence(line) {
        let end = (index + 1..<lines.count).first { ListText.trimmed(lines[$0]).hasPrefix(marks) }
        guard let end else { return nil }
        if !(isPage && isBelowTitle), Self.mayBeYAML(line), isFrontMatter(index + 1..<end, inCode: true) {
          return (.frontMatterInCode(line), index)
        }
        index = end
      } else if Self.isFence(line), let close = close(of: index) {
        return (message(lines[index], closing: lines[close]), index)
      } else if !line.isEmpty {
        isBelowTitle = true
      }
      index += 1
    }
    return nil
  }

  /// The line that ends what a fence-like line begins; nil where no front matter stands between the two.
  private func close(of open: Int) -> Int? {
    var index = open + 1
    while index < lines.count, !Self.isFence(lines[index]) {
      if isBelowTitle, ListText.trimmed(lines[index]).isEmpty { return nil }
      index += 1
    }
    return index < lines.count && isFrontMatter(open + 1..<index, inCode: false) ? index : nil
  }

  /// Whether lines are keys and values, and Waymark reads at least one of the keys.
  private func isFrontMatter(_ range: Range<Int>, inCode: Bool) -> Bool {
    var isKnown = false
    var isBehindKey = false
    for line in lines[range] {
      let text = ListText.trimmed(line)
      if text.isEmpty || inCode && (Self.isFence(text) || text.hasPrefix("#")) { continue }
      if let key = Self.key(text), !text.hasPrefix("- ") {
        isKnown = isKnown || Self.known.contains(isBelowTitle ? key : key.lowercased())
        isBehindKey = true
      } else if !isBehindKey || !(line.hasPrefix(" ") || text.hasPrefix("-")) {
        return false
      }
    }
    return isKnown
  }

  private func message(_ open: String, closing: String) -> Message {
    let fences = [open, closing].map(ListText.trimmed)
    if let wrong = fences.first(where: { $0 != "---" }) { return .frontMatterFence(wrong) }
    return open.hasPrefix("-") ? .frontMatterNotFirst() : .frontMatterIndented()
  }

  private static let known = Set(JourneyReader.keys + PersonaReader.keys + PageReader.keys)

  /// What stands before the colon, or the `=` of TOML.
  private static func key(_ line: String) -> String? {
    guard let sign = line.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "=" }) else {
      return nil
    }
    let key = ListText.trimmed(String(line.unicodeScalars[..<sign]))
    return key.isEmpty || key.contains(byte: 0x20) || key.hasPrefix("#") ? nil : key
  }

  /// `---`, also with blanks before it, and what programs for texts make of it; `+++` of TOML.
  static func isFence(_ line: String) -> Bool {
    let scalars = ListText.trimmed(line).unicodeScalars
    guard let first = scalars.first, scalars.count <= 5, isDash(first) || first == "+" else { return false }
    let isLong = first == "—" || first == "―"
    return scalars.count > (isLong ? 0 : 1)
      && scalars.allSatisfy { first == "+" ? $0 == "+" : isDash($0) }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "‐", "‑", "‒", "–", "—", "―", "−", "－", "﹣", "─": true
    default: false
    }
  }

  private static func codeFence(_ line: String) -> String? {
    line.hasPrefix("```") ? "```" : line.hasPrefix("~~~") ? "~~~" : nil
  }

  private static func mayBeYAML(_ fence: String) -> Bool {
    ["", "yaml", "yml", "toml", "frontmatter", "front-matter"].contains(
      ListText.trimmed(String(fence.dropFirst(3))).lowercased())
  }
}
