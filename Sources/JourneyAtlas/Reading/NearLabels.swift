/// Known labels that an author's own word nearly is.
///
///     Oportunity    opportunity     one letter
///     机遇点         机会点           one character of at least three, or one left out
///     疼点           痛点             what keyboards offer first
struct NearLabels: Sendable {
  private let latin: [(word: String, letters: UInt32)]
  private let chinese: [String]

  init(_ words: [String]) {
    latin = words.filter { $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 < 0x80 } }
      .map { (word: $0, letters: Self.letters(of: $0)) }
    chinese = words.filter { word in
      // "用户指标" is no misspelt "用户目标": what stands behind is too short to tell.
      Self.isChinese(word) && word.unicodeScalars.count >= 3
        && !["用户", "用戶", "客户", "客戶"].contains(where: word.hasPrefix)
    }
  }

  /// The label that an own word, normalised, is one edit away from.
  func near(_ normal: String) -> String? {
    if normal.utf8.allSatisfy({ $0 < 0x80 }) { return nearLatin(normal) }
    return Self.isChinese(normal) ? Self.confused[normal] ?? nearChinese(normal) : nil
  }

  private func nearLatin(_ normal: String) -> String? {
    let bare = WordTable<KnownLabel>.singular(normal)
    // Short words are one edit away from everything, and some are words of their own.
    guard normal.utf8.count >= 4, !Self.others.contains(bare) else { return nil }
    // Only words of about the same length and letters come near.
    let letters = Self.letters(of: bare)
    let candidates = latin.filter { label in
      abs(label.word.utf8.count - bare.utf8.count) <= 1 && (label.letters ^ letters).nonzeroBitCount <= 2
    }
    return candidates.isEmpty ? nil : Spelling.nearest(to: bare, in: candidates.map(\.word), within: 1)
  }

  /// One character more is mostly a word that says more: 总负责人.
  private func nearChinese(_ normal: String) -> String? {
    let count = normal.unicodeScalars.count
    let candidates = chinese.filter { (count...count + 1).contains($0.unicodeScalars.count) }
    return candidates.isEmpty ? nil : Spelling.nearest(to: normal, in: candidates, within: 1)
  }

  /// What gains and pains are to each other, a label and its misspelling are not.
  private static let others: Set<String> = ["gain"]

  /// Two-character labels as they are mistyped; other words of two characters are words of their own.
  private static let confused = [
    "疼点": "痛点", "疼點": "痛點", "通点": "痛点", "情续": "情绪", "情序": "情绪", "触电": "触点", "瓶劲": "瓶颈",
    "渠到": "渠道",
  ]

  private static func isChinese(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
  }

  /// Which of the letters a to z a word has, one bit each.
  private static func letters(of word: String) -> UInt32 {
    word.utf8.reduce(0) { (0x61...0x7A).contains($1) ? $0 | 1 << UInt32($1 - 0x61) : $0 }
  }
}
