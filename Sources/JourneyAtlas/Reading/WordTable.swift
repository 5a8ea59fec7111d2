/// What words mean, whatever their case and the signs around them (see ``LabelTable/normalise(_:)``).
///
/// Labels are asked for some hundred times a file. An ASCII word is found by its bytes, in an open table, without
/// a text being made of it; all other words go through a dictionary, since their letters may be written in several
/// ways.
struct WordTable<Meaning: Sendable>: Sendable {
  private var all: [String: Meaning] = [:]
  private var plain: [(word: [UInt8], meaning: Meaning)] = []
  /// Places in `plain`, by hash; −1 is free, and at least half of them are.
  private var slots: [Int32] = []
  /// Bytes of the longest word.
  private var longest = 0

  /// A later word takes the place of an equal one.
  init(_ table: [(Meaning, [String])]) {
    for (meaning, synonyms) in table {
      for word in synonyms { all[LabelTable.normalise(word)] = meaning }
    }
    var size = 2
    while size < all.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (word, meaning) in all {
      longest = max(longest, word.utf8.count)
      let bytes = Array(word.utf8)
      guard bytes.allSatisfy({ $0 < 0x80 }) else { continue }
      var slot = Int(bytes.reduce(PlainWord.seed, PlainWord.hash)) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(plain.count)
      plain.append((bytes, meaning))
    }
  }

  /// The meaning of a word as it is written, of its singular, or of what stands before its bracket.
  func lookUp(_ word: String) -> Meaning? {
    var word = word
    let quick = word.withUTF8 { PlainWord($0, most: longest + 1).map(meaning) }
    if let quick { return quick }
    let normal = LabelTable.normalise(word)
    if let found = entry(normal) { return found }
    guard let bracket = normal.firstIndex(where: { $0 == "(" || $0 == "（" }), bracket != normal.startIndex,
      !ListText.hasValue(behindBracketsOf: normal)
    else { return nil }
    return entry(LabelTable.normalise(String(normal[..<bracket])))
  }

  private func meaning(_ word: PlainWord) -> Meaning? {
    exact(word) ?? word.singular.flatMap(exact)
  }

  private func exact(_ word: PlainWord) -> Meaning? {
    var slot = Int(word.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if word.isEqual(to: plain[place].word) { return plain[place].meaning }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The meaning of a normal word or of its singular.
  private func entry(_ normal: String) -> Meaning? {
    // Whole sentences are asked for too.
    guard normal.utf8.count <= longest + 1 else { return nil }
    return all[normal] ?? all[Self.singular(normal)]
  }

  static func singular(_ word: String) -> String {
    word.utf8.count > 2 && word.utf8.last == 0x73 ? word[bytes: 0..<(word.utf8.count - 1)] : word
  }
}
