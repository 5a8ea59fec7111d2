import MarkdownTree
import YAMLTree

/// The keys of a YAML mapping with their places in a file: front matter, or site.yml. Values are typed by
/// the schema that asks for them; what does not fit is reported and read as absent.
struct Keys: Sendable {
  let entries: [YAMLEntry]
  /// Lines of the file above the YAML text.
  private let linesAbove: Int
  /// Blanks that indent the YAML text are part of it, so columns need no shift.
  private let file: SourceFile

  init(entries: [YAMLEntry] = [], linesAbove: Int = 0, file: SourceFile) {
    self.entries = entries
    self.linesAbove = linesAbove
    self.file = file
  }

  /// Reads a text that must be a mapping; reports what is wrong with it.
  static func read(_ bytes: [UInt8], linesAbove: Int, file: SourceFile, findings: inout Findings) -> Keys {
    let empty = Keys(linesAbove: linesAbove, file: file)
    do throws(YAMLProblem) {
      let root = try YAMLReader.read(bytes)
      if let root { empty.reportControls(in: root, &findings) }
      switch root {
      case nil: return empty
      case .mapping(let entries, _): return Keys(entries: entries, linesAbove: linesAbove, file: file)
      case .scalar(let scalar) where scalar.isNull: return empty
      case .some(let other): findings.report(.notAMapping(), at: empty.span(other.range))
      }
    } catch {
      findings.report(.invalidYAML(error.kind, linesAbove: linesAbove), at: empty.span(error.range))
    }
    return empty
  }

  /// Escapes like "\\0" and "\\u202E" bring characters that no text may hold.
  private func reportControls(in node: YAMLNode, _ findings: inout Findings) {
    switch node {
    case .scalar(let scalar): reportControls(in: scalar, &findings)
    case .sequence(let items, _):
      for item in items { reportControls(in: item, &findings) }
    case .mapping(let entries, _):
      for entry in entries {
        reportControls(in: entry.key, &findings)
        reportControls(in: entry.value, &findings)
      }
    }
  }

  private func reportControls(in scalar: YAMLScalar, _ findings: inout Findings) {
    // What stands there unescaped was found in the bytes already, at its own place.
    guard !scalar.isPlain, let found = InvisibleText.first(in: scalar.text.unicodeScalars) else { return }
    let place = span(scalar.range)
    guard file.find(String(Character(found)), in: place) == nil else { return }
    findings.report(
      InvisibleText.isControl(found) ? .controlCharacter(found) : .unpairedDirection(found), at: place)
  }

  /// The keys of a nested mapping.
  func nested(_ entries: [YAMLEntry]) -> Keys {
    Keys(entries: entries, linesAbove: linesAbove, file: file)
  }

  func span(_ range: YAMLRange) -> Span {
    let start = file.offset(line: range.startLine + linesAbove, column: range.startColumn)
    let end = file.offset(line: range.endLine + linesAbove, column: range.endColumn)
    return Span(start, end)
  }

  /// Keys count in any case, as labels do.
  func node(_ key: String) -> YAMLNode? { entries.first { Self.matches($0.key.text, key) }?.value }

  private static func matches(_ text: String, _ key: String) -> Bool {
    text == key || text.lowercased() == key
  }

  /// A text and its place; nil where the key is missing or says nothing.
  func text(_ key: String, _ findings: inout Findings) -> (text: String, span: Span)? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let scalar) = node else {
      findings.report(.invalidValue(key, "a list", expected: "one text"), at: span(node.range))
      return nil
    }
    return scalar.isNull ? nil : (scalar.text, span(scalar.range))
  }

  /// A list of texts; one text is a list of one, split at commas where `split` says so.
  func texts(_ key: String, split: Bool = false, _ findings: inout Findings) -> [(text: String, span: Span)] {
    guard let node = node(key) else { return [] }
    switch node {
    case .scalar(let scalar):
      if scalar.isNull { return [] }
      let whole = span(scalar.range)
      guard split else { return [(scalar.text, whole)] }
      var rest = whole
      return ListText.split(scalar.text).map { part in
        let place = file.find(part, in: rest)
        if let place { rest = Span(place.end, whole.end) }
        return (part, place ?? whole)
      }
    case .sequence(let items, _):
      var texts: [(text: String, span: Span)] = []
      for item in items {
        guard case .scalar(let scalar) = item else {
          let kind = if case .mapping = item { "a mapping" } else { "a nested list" }
          findings.report(.invalidValue(key, kind, expected: "texts"), at: span(item.range))
          continue
        }
        if !scalar.isNull { texts.append((scalar.text, span(scalar.range))) }
      }
      return texts
    case .mapping(_, let range):
      findings.report(.invalidValue(key, "a mapping", expected: "a text or a list"), at: span(range))
      return []
    }
  }

  /// The items of a list of any values.
  func items(_ key: String, _ findings: inout Findings) -> [YAMLNode] {
    switch node(key) {
    case nil: return []
    case .sequence(let items, _): return items
    case .scalar(let scalar) where scalar.isNull: return []
    case .some(let other):
      let text = if case .scalar(let scalar) = other { scalar.text } else { "a mapping" }
      findings.report(
        .invalidValue(key, text, expected: "a list, one “- …” a line"), at: span(other.range))
      return []
    }
  }

  func flag(_ key: String, _ findings: inout Findings) -> Bool? {
    guard let (text, span) = text(key, &findings) else { return nil }
    return findings.flag(key, text, at: span)
  }

  func day(_ key: String, _ findings: inout Findings) -> String? {
    guard let (text, span) = text(key, &findings) else { return nil }
    guard Day(iso: text) != nil else {
      findings.report(.invalidValue(key, text, expected: "a day like 2026-10-01"), at: span)
      return nil
    }
    return text
  }

  func positiveNumber(_ key: String, _ findings: inout Findings) -> Int? {
    guard let (text, span) = text(key, &findings) else { return nil }
    guard let number = Int(text), (1...100_000).contains(number) else {
      findings.report(.invalidValue(key, text, expected: "a whole number of days from 1"), at: span)
      return nil
    }
    return number
  }

  /// The author's own keys, `x-team: North`, without the `x-`.
  func own(_ findings: inout Findings) -> [(name: String, values: [Value])] {
    entries.filter { $0.key.text.hasPrefix("x-") && $0.key.text.utf8.count > 2 }.map { entry in
      let values = texts(entry.key.text, &findings).map { Value(text: RichText($0.text, span: $0.span)) }
      return (String(entry.key.text.dropFirst(2)), values)
    }
  }

  /// Words for keys that count as fields, and not in YAML.
  private static let words = WordTable(
    LabelWords.journeyKeys + LabelWords.personaKeys
      + LabelWords.journey.compactMap { label, words in
        [.owner: "owner", .persona: "personas"][label].map { ($0, words) }
      })

  /// The key that a word means, or that it shortens or spells out: `状态`, `lang`, `calculation`.
  private static func near(_ word: String, _ known: [String]) -> String? {
    if let key = words.lookUp(word), known.contains(key) { return key }
    let word = word.lowercased()
    guard word.utf8.count >= 4, word.unicodeScalars.allSatisfy(\.isLetter) else { return nil }
    return known.first { key in
      key.hasPrefix(word) || key.utf8.count >= 4 && word.hasPrefix(key)
    }
  }

  /// Reports keys outside `known`; `x-…` is the author's own.
  func reportUnknown(known: [String], _ findings: inout Findings) {
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard !known.contains(where: { Self.matches(entry.key.text, $0) }) else { continue }
      let near = Self.near(entry.key.text, known) ?? Spelling.nearest(to: entry.key.text, in: known)
      findings.report(
        .unknownKey(entry.key.text, near: near, known: known), at: span(entry.key.range))
    }
  }
}
