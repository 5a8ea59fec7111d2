/// Finds the label that an author's word means, without case, emphasis, emoji, plural `s` or trailing colon.
///
///     "Pain points:"        pain
///     "😟 情绪"             emotion
///     "Emotion (−2…+2)"     emotion
struct LabelTable: Sendable {
  private let journey: [String: KnownLabel]
  private let persona: [String: PersonaLabel]
  private let columns: [String: String]
  private let keys: [String: String]
  private let stageWords: Set<String>

  /// `own` adds words of site.yml: the label's English name and the words.
  init(own: [String: [String]] = [:]) {
    var journey: [String: KnownLabel] = [:]
    for (label, words) in LabelWords.journey {
      for word in words { journey[Self.normalise(word)] = label }
    }
    for label in KnownLabel.allCases {
      for word in own[label.rawValue] ?? [] { journey[Self.normalise(word)] = label }
    }
    self.journey = journey
    persona = Self.index(LabelWords.persona)
    columns = Self.index(LabelWords.columns)
    keys = Self.index(LabelWords.journeyKeys)
    stageWords = Set(LabelWords.stage.map(Self.normalise))
  }

  private static func index<T>(_ words: [(T, [String])]) -> [String: T] {
    var table: [String: T] = [:]
    for (value, synonyms) in words {
      for word in synonyms { table[normalise(word)] = value }
    }
    return table
  }

  func label(_ word: String) -> KnownLabel? { Self.lookUp(word, in: journey) }
  func personaLabel(_ word: String) -> PersonaLabel? { Self.lookUp(word, in: persona) }
  func journeyKey(_ word: String) -> String? { Self.lookUp(word, in: keys) }

  func isStageWord(_ word: String) -> Bool {
    let normal = Self.normalise(word)
    return stageWords.contains(normal) || stageWords.contains(Self.singular(normal))
  }

  /// The canonical name of a table column or attribute: a label's name, `importance`, `performance`,
  /// `effort`, `impact`, `status`, `direction` or `stage`; nil for the author's own.
  func column(_ word: String) -> String? {
    Self.lookUp(word, in: columns) ?? label(word)?.rawValue
  }

  /// A known label one edit away from an author's own word.
  func nearMiss(_ word: String) -> String? {
    let normal = Self.normalise(word)
    // Short words are one edit away from everything.
    guard normal.unicodeScalars.count >= 4, normal.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let candidates = LabelWords.journey.flatMap(\.1).filter { $0.utf8.count >= 4 }
    return Spelling.nearest(to: Self.singular(normal), in: candidates, within: 1)
  }

  /// A known column one or two edits away from an author's own.
  func nearColumn(_ word: String) -> String? {
    let normal = Self.normalise(word)
    guard normal.unicodeScalars.count >= 5, normal.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let candidates = LabelWords.columns.flatMap(\.1) + LabelWords.journey.flatMap(\.1)
    return Spelling.nearest(
      to: Self.singular(normal), in: candidates.filter { $0.utf8.count >= 5 },
      within: normal.utf8.count > 8 ? 2 : 1)
  }

  private static func lookUp<T>(_ word: String, in table: [String: T]) -> T? {
    let normal = normalise(word)
    if let found = table[normal] ?? table[singular(normal)] { return found }
    if let bracket = normal.firstIndex(where: { $0 == "(" || $0 == "（" }), bracket != normal.startIndex {
      let bare = normalise(String(normal[..<bracket]))
      return table[bare] ?? table[singular(bare)]
    }
    return nil
  }

  private static func singular(_ word: String) -> String {
    word.utf8.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Lower case, single blanks, no emoji, no punctuation at the ends.
  static func normalise(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in word.lowercased().unicodeScalars {
      if scalar.isSpace || isEmoji(scalar) {
        pendingBlank = true
        continue
      }
      if pendingBlank, !scalars.isEmpty { scalars.append(" ") }
      pendingBlank = false
      scalars.append(scalar)
    }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    return String(scalars)
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "*", "_", "`", " ", ".", "。", "-", "–", "—", "?", "？": true
    default: false
    }
  }

  static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x200C else { return false }
    return scalar.properties.isEmojiPresentation || scalar.properties.isVariationSelector
      || scalar == "\u{200D}" || (0x2600...0x27BF).contains(scalar.value) || scalar.value >= 0x1F000
  }
}
