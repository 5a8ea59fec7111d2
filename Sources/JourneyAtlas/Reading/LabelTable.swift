/// Finds the label that an author's word means, without case, emphasis, emoji, plural `s` or trailing colon.
///
///     "Pain points:"        pain
///     "😟 情绪"             emotion
///     "Emotion (−2…+2)"     emotion
final class LabelTable: Sendable {
  private let journey: WordTable<KnownLabel>
  private let persona: WordTable<PersonaLabel>
  private let columns: WordTable<String>
  private let keys: WordTable<String>
  private let personaKeys: WordTable<String>
  private let stageWords: WordTable<Bool>

  /// `own` adds words of site.yml: the label's English name and the words.
  init(own: [String: [String]] = [:]) {
    journey = WordTable(
      LabelWords.journey + KnownLabel.allCases.compactMap { label in own[label.rawValue].map { (label, $0) } }
    )
    persona = WordTable(LabelWords.persona)
    columns = WordTable(LabelWords.columns)
    keys = WordTable(LabelWords.journeyKeys)
    personaKeys = WordTable(LabelWords.personaKeys)
    stageWords = WordTable([(true, LabelWords.stage)])
  }

  func label(_ word: String) -> KnownLabel? { journey.lookUp(word) }
  func personaLabel(_ word: String) -> PersonaLabel? { persona.lookUp(Self.spaced(word)) }
  func journeyKey(_ word: String) -> String? { keys.lookUp(Self.spaced(word)) }
  func personaKey(_ word: String) -> String? { personaKeys.lookUp(word) }

  /// Keys of front matter have `_` where fields have blanks: `review_by`.
  private static func spaced(_ word: String) -> String {
    guard word.contains(byte: 0x5F) else { return word }
    return word.utf8.split(separator: 0x5F).map { String(Substring($0)) }.joined(separator: " ")
  }

  func isStageWord(_ word: String) -> Bool { stageWords.lookUp(word) != nil }

  /// The canonical name of a table column or attribute: a label's name, `importance`, `performance`,
  /// `effort`, `impact`, `status`, `direction` or `stage`; nil for the author's own.
  func column(_ word: String) -> String? {
    columns.lookUp(word) ?? journey.lookUp(word)?.rawValue
  }

  /// A known label one edit away from an author's own word.
  func nearMiss(_ word: String) -> String? { Self.nearJourney.near(Self.normalise(word)) }

  /// The same of a persona's.
  func nearPersonaLabel(_ word: String) -> String? { Self.nearPersona.near(Self.normalise(word)) }

  private static let nearJourney = NearLabels(LabelWords.journey.flatMap(\.1))
  private static let nearPersona = NearLabels(LabelWords.persona.flatMap(\.1))
  private static let nearColumns = NearLabels(
    LabelWords.columns.flatMap(\.1) + LabelWords.journey.flatMap(\.1), within: 2)

  /// A known column one or, of long words, two edits away from an author's own.
  func nearColumn(_ word: String) -> String? {
    let normal = Self.normalise(word)
    return Self.nearColumns.near(normal) ?? Self.abbreviated(normal)
  }

  /// “Perf.”, “Imp”: columns that people write short.
  private static func abbreviated(_ normal: String) -> String? {
    guard (3...6).contains(normal.utf8.count), normal != "per" else { return nil }
    return ["importance", "performance", "effort"].first { $0 != normal && $0.hasPrefix(normal) }
  }

  /// Lower case, single blanks, no emoji, no punctuation at the ends.
  static func normalise(_ word: String) -> String {
    if let plain = normalisedASCII(word) { return plain }
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

  /// Most words are ASCII; this way needs no Unicode tables.
  private static func normalisedASCII(_ word: String) -> String? {
    var word = word
    return word.withUTF8 { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      let bytes = PlainWord.trimmed(bytes)
      return String(unsafeUninitializedCapacity: bytes.count) { buffer in
        var count = 0
        for byte in bytes {
          if isBlank(byte), buffer[count - 1] == 0x20 { continue }
          buffer[count] = isBlank(byte) ? 0x20 : PlainWord.small(byte)
          count += 1
        }
        return count
      }
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

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
