import MarkdownTree

/// Finds lines that look like headings and are text to CommonMark: all below them would be read as part of what
/// stands above.
///
///     ##Search      no blank after the hashes
///     ＃＃ Search    full-width hashes
///
/// `#name` may be a tag: one hash alone counts only on the first line of a text that has no title.
struct UnreadHeadings {
  private let file: SourceFile
  private var found: [(message: Message, span: Span)] = []

  private init(file: SourceFile) { self.file = file }

  /// `isTitled`: the front matter gives a title.
  static func findings(in file: SourceFile, _ blocks: [Block], isTitled: Bool)
    -> [(message: Message, span: Span)]
  {
    guard mayStand(in: file) else { return [] }
    var headings = UnreadHeadings(file: file)
    let hasTitle = isTitled || blocks.contains { JourneyOutline.level(of: $0) == 1 }
    headings.look(blocks, titleAt: hasTitle ? nil : blocks.first?.span.start)
    return headings.found
  }

  /// A line right below a list belongs to the list's last item, so items are looked into.
  private mutating func look(_ blocks: [Block], titleAt: Int?) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines): look(inlines, in: block.span, titleAt: titleAt)
      case .list(let list): for item in list.items { look(item.blocks, titleAt: nil) }
      case .heading, .quote, .table, .code, .html, .thematicBreak: break
      }
    }
  }

  private mutating func look(_ inlines: [Inline], in span: Span, titleAt: Int?) {
    let heads = InlineCutting.lines(inlines).compactMap { line -> String? in
      guard case .text(let text)? = line.first else { return nil }
      return Self.start(of: Array(ListText.trimmed(text).unicodeScalars)[...])
    }
    guard !heads.isEmpty else { return }
    let starts = Set(heads)
    let last = file.lineIndex(at: max(span.start, span.end - 1))
    for index in file.lineIndex(at: span.start)...last {
      let line = file.line(index)
      guard let heading = Self.heading(file.text(line)) else { continue }
      // Not inside a span of code or a comment that goes over several lines.
      guard starts.contains(heading.start) else { continue }
      let isTitle = line.start <= titleAt ?? -1 && titleAt ?? -1 < line.end && heading.isAlone
      guard heading.level > 1 || isTitle else { continue }
      let place = file.find(heading.start, in: line) ?? line
      found.append((.unreadHeading(heading.right), Span(place.start, line.end)))
    }
  }

  /// Whether some line begins as such a heading does: nearly no text has one, and then nobody looks at its tree.
  private static func mayStand(in file: SourceFile) -> Bool {
    let bytes = file.bytes
    return file.lineStarts.contains { start in
      var at = start
      while at < bytes.count, bytes[at] == 0x20 { at += 1 }
      guard at < bytes.count, bytes[at] == 0x23 else {
        // A full-width hash is EF BC 83.
        return at + 2 < bytes.count && bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x83
      }
      while at < bytes.count, bytes[at] == 0x23 { at += 1 }
      return at < bytes.count && ![0x20, 0x09, 0x0D, 0x0A].contains(bytes[at])
    }
  }

  private struct Heading {
    var level: Int
    /// See ``UnreadHeadings/start(of:)``.
    var start: String
    /// As it should be written.
    var right: String
    /// No other tag in the line.
    var isAlone: Bool
  }

  private static func heading(_ line: String) -> Heading? {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.firstIndex(where: { $0 != " " }), first <= 3, isHash(scalars[first]) else {
      return nil
    }
    let end = scalars[first...].firstIndex { !isHash($0) } ?? scalars.count
    let words = ListText.trimmed(String(scalars: scalars[end...]))
    guard end - first <= 6, let word = words.unicodeScalars.first, mayStart(word) else { return nil }
    let hashes = scalars[first..<end]
    let isWide = hashes.contains("＃")
    // `## Search` is a heading already, and so is what a tab follows.
    guard isWide || (scalars[end] != " " && scalars[end] != "\t") else { return nil }
    return Heading(
      level: end - first, start: start(of: scalars[first...]) ?? "",
      right: String(repeating: "#", count: end - first) + " " + words,
      isAlone: !words.unicodeScalars.contains(where: isHash))
  }

  /// The hashes at the head of a line, and the letter behind them where it is none of Markdown's signs: those are
  /// gone from the words of a text.
  private static func start(of line: ArraySlice<Unicode.Scalar>) -> String? {
    let hashes = line.prefix(while: isHash)
    guard !hashes.isEmpty else { return nil }
    guard hashes.endIndex < line.endIndex, !isSign(line[hashes.endIndex]) else {
      return String(scalars: hashes)
    }
    return String(scalars: line[...hashes.endIndex])
  }

  private static func isHash(_ scalar: Unicode.Scalar) -> Bool { scalar == "#" || scalar == "＃" }

  /// Names start with a letter, digit or markup; `##!` and `#:` are somebody's signs.
  private static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
    isSign(scalar) || scalar.value >= 0x80 || scalar.isLetter || ("0"..."9").contains(scalar)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "[", "\"", "'", "`", "(": true
    default: false
    }
  }
}
