/// What words mean, by their form after ``LabelTable/normalise(_:)``.
///
/// Labels are asked for some hundred times a file. Words in ASCII are found in an open table by a hash that costs
/// less than that of a dictionary.
struct WordTable<Meaning: Sendable>: Sendable {
  private var all: [String: Meaning] = [:]
  private var words: [(word: String, meaning: Meaning)] = []
  /// Places in `words`, by hash; −1 is free, and at least half of them are.
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
      guard let hash = Self.hash(word) else { continue }
      var slot = hash & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(words.count)
      words.append((word, meaning))
    }
  }

  /// The meaning of a normal word, of its singular, or of what stands before its bracket.
  func lookUp(_ normal: String) -> Meaning? {
    if let found = entry(normal) { return found }
    guard normal.utf8.contains(where: { $0 == 0x28 || $0 == 0xEF }),
      let bracket = normal.firstIndex(where: { $0 == "(" || $0 == "（" }), bracket != normal.startIndex
    else { return nil }
    return entry(LabelTable.normalise(String(normal[..<bracket])))
  }

  /// The meaning of a normal word or of its singular.
  func entry(_ normal: String) -> Meaning? {
    // Whole sentences are asked for too.
    guard normal.utf8.count <= longest + 1 else { return nil }
    if let found = meaning(normal) { return found }
    return normal.utf8.last == 0x73 ? meaning(Self.singular(normal)) : nil
  }

  private func meaning(_ word: String) -> Meaning? {
    guard let hash = Self.hash(word) else { return all[word] }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if words[place].word == word { return words[place].meaning }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a; nil for a word that is not ASCII, whose letters may be written in several ways.
  private static func hash(_ word: String) -> Int? {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 {
      guard byte < 0x80 else { return nil }
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    return Int(hash ^ hash >> 15)
  }

  static func singular(_ word: String) -> String {
    word.utf8.count > 2 && word.utf8.last == 0x73 ? word[bytes: 0..<(word.utf8.count - 1)] : word
  }
}
