/// What words mean, by their form after ``LabelTable/normalise(_:)``.
struct WordTable<Meaning: Sendable>: Sendable {
  private var meanings: [String: Meaning] = [:]
  /// Bytes of the longest word.
  private var longest = 0

  /// A later word takes the place of an equal one.
  init(_ words: [(Meaning, [String])]) {
    for (meaning, synonyms) in words {
      for word in synonyms {
        let normal = LabelTable.normalise(word)
        meanings[normal] = meaning
        longest = max(longest, normal.utf8.count)
      }
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
    if let found = meanings[normal] { return found }
    return normal.utf8.last == 0x73 ? meanings[Self.singular(normal)] : nil
  }

  static func singular(_ word: String) -> String {
    word.utf8.count > 2 && word.utf8.last == 0x73 ? word[bytes: 0..<(word.utf8.count - 1)] : word
  }
}
