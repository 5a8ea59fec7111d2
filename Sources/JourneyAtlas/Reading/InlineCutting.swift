import MarkdownTree

/// Cuts runs of inlines: at line breaks, at separators, behind labels. Only text of the outermost level is
/// cut; what is inside emphasis, links or code stays whole.
enum InlineCutting {
  /// Without white space at both ends.
  static func trimmed(_ inlines: [Inline]) -> [Inline] {
    guard let first = inlines.first, let last = inlines.last else { return [] }
    // Most runs have nothing to lose.
    if !mayLose(first), inlines.count == 1 || !mayLose(last) { return inlines }
    if inlines.count == 1, case .text(let text) = first {
      let rest = ListText.trimmed(text)
      return rest.isEmpty ? [] : [.text(rest)]
    }
    var result = inlines[...]
    while let first = result.first {
      switch first {
      case .softBreak, .hardBreak: result.removeFirst()
      case .text(let text):
        let rest = text.unicodeScalars.drop { $0.isSpace }
        if rest.isEmpty {
          result.removeFirst()
          continue
        }
        if rest.startIndex != text.unicodeScalars.startIndex {
          result[result.startIndex] = .text(String(rest))
        }
        return trimmedEnd(result)
      default: return trimmedEnd(result)
      }
    }
    return []
  }

  /// Whether an inline at an end may have to go, or a part of it.
  private static func mayLose(_ inline: Inline) -> Bool {
    switch inline {
    case .softBreak, .hardBreak: true
    case .text(let text): text.isEmpty || text.hasSpaceAtEdge
    default: false
    }
  }

  private static func trimmedEnd(_ inlines: ArraySlice<Inline>) -> [Inline] {
    var result = inlines
    while let last = result.last {
      switch last {
      case .softBreak, .hardBreak: result.removeLast()
      case .text(let text):
        guard let end = text.unicodeScalars.lastIndex(where: { !$0.isSpace }) else {
          result.removeLast()
          continue
        }
        let kept = text.unicodeScalars[...end]
        if kept.endIndex != text.unicodeScalars.endIndex {
          result[result.endIndex - 1] = .text(String(kept))
        }
        return Array(result)
      default: return Array(result)
      }
    }
    return []
  }

  /// The lines of a paragraph: cut at soft and hard breaks and at `<br>`.
  static func lines(_ inlines: [Inline]) -> [[Inline]] {
    cut(inlines) { inline in
      switch inline {
      case .softBreak, .hardBreak: true
      case .html(let tag): Inline.isLineBreak(tag)
      default: false
      }
    }
  }

  /// The parts between `<br>` and hard breaks.
  static func atLineBreaks(_ inlines: [Inline]) -> [[Inline]] {
    cut(inlines) { inline in
      switch inline {
      case .hardBreak: true
      case .html(let tag): Inline.isLineBreak(tag)
      default: false
      }
    }
  }

  private static func cut(_ inlines: [Inline], where isCut: (Inline) -> Bool) -> [[Inline]] {
    guard inlines.contains(where: isCut) else {
      let whole = trimmed(inlines)
      return whole.isEmpty ? [] : [whole]
    }
    return inlines.split(whereSeparator: isCut).map { trimmed(Array($0)) }.filter { !$0.isEmpty }
  }

  /// The parts of a list value, cut at `,` `、` `;` and `<br>`, never inside brackets.
  static func listItems(_ inlines: [Inline]) -> [[Inline]] {
    atLineBreaks(inlines).flatMap { part in
      guard part.contains(where: { mayHaveSeparator($0) }) else { return [part] }
      return split(part, at: ListText.separators(in:depth:))
    }
  }

  private static func mayHaveSeparator(_ inline: Inline) -> Bool {
    if case .text(let text) = inline { ListText.mayHaveSeparator(text) } else { false }
  }

  /// The parts between `|` signs.
  static func atBars(_ inlines: [Inline]) -> [[Inline]] {
    guard hasBar(inlines) else { return [trimmed(inlines)] }
    return split(inlines, keepingEmpty: true) { text, _ in bars(in: text) }
  }

  /// The bars of a text with the blanks around them, as ranges of bytes.
  private static func bars(in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var bars: [Range<Int>] = []
      for at in bytes.indices where bytes[at] == 0x7C {
        var (from, to) = (at, at + 1)
        while from > bars.last?.upperBound ?? 0, bytes[from - 1] == 0x20 { from -= 1 }
        while to < bytes.count, bytes[to] == 0x20 { to += 1 }
        bars.append(from..<to)
      }
      return bars
    }
  }

  static func hasBar(_ inlines: [Inline]) -> Bool {
    inlines.contains { inline in
      if case .text(let text) = inline { text.contains(byte: 0x7C) } else { false }
    }
  }

  /// Cuts at the separators of each text, which are given as bytes; the number is the depth of brackets.
  private static func split(
    _ inlines: [Inline], keepingEmpty: Bool = false, at separators: (String, inout Int) -> [Range<Int>]
  ) -> [[Inline]] {
    var parts: [[Inline]] = []
    var part: [Inline] = []
    var depth = 0
    for inline in inlines {
      guard case .text(let text) = inline else {
        part.append(inline)
        continue
      }
      var from = 0
      for separator in separators(text, &depth) {
        if from < separator.lowerBound { part.append(.text(text[bytes: from..<separator.lowerBound])) }
        parts.append(trimmed(part))
        part = []
        from = separator.upperBound
      }
      if from < text.utf8.count { part.append(.text(text[bytes: from..<text.utf8.count])) }
    }
    parts.append(trimmed(part))
    return keepingEmpty ? parts : parts.filter { !$0.isEmpty }
  }

  /// Whether these are comments and white space only: the author's own, never shown.
  static func isOnlyComments(_ inlines: [Inline]) -> Bool {
    inlines.allSatisfy { inline in
      switch inline {
      case .html(let text): text.hasPrefix("<!--")
      case .softBreak, .hardBreak: true
      case .text(let text): text.unicodeScalars.allSatisfy { $0.isSpace }
      default: false
      }
    }
  }

  static func withoutComments(_ inlines: [Inline]) -> [Inline] {
    inlines.contains(where: isComment) ? inlines.filter { !isComment($0) } : inlines
  }

  private static func isComment(_ inline: Inline) -> Bool {
    if case .html(let text) = inline { text.hasPrefix("<!--") } else { false }
  }

  /// Where inlines stand in the source: the place of their first words, or of the whole block.
  static func place(_ inlines: [Inline], in span: Span, file: SourceFile) -> Span {
    for inline in inlines {
      let text: String
      switch inline {
      case .text(let words), .code(let words): text = words
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): text = inner.plainText
      case .link(let link): text = link.inlines.plainText
      default: continue
      }
      let words = ListText.trimmed(text)
      if !words.isEmpty, let found = file.find(words, in: span) { return found }
    }
    return span
  }
}
