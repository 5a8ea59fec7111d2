/// Known labels that an author's own word nearly is.
///
///     Oportunity    opportunity     one letter
///     Gaol, Ownr    goal, owner     of four letters too, where it is no other word: not “Rule” for “role”
///     机遇点         机会点           one character of at least three, or one left out
///     疼点           痛点             what keyboards offer first
struct NearLabels: Sendable {
  private let latin: [(word: String, letters: UInt32)]
  private let chinese: [String]

  /// How far away long words may be.
  private let most: Int

  /// `within` holds for words of more than eight letters; shorter ones are one edit away at most.
  init(_ words: [String], within most: Int = 1) {
    self.most = most
    latin = words.filter { $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 < 0x80 } }
      .map { (word: $0, letters: Self.letters(of: $0)) }
    chinese = words.filter { word in
      // "用户指标" is no misspelt "用户目标": what stands behind is too short to tell.
      Self.isChinese(word) && word.unicodeScalars.count >= 3
        && !["用户", "用戶", "客户", "客戶"].contains(where: word.hasPrefix)
    }
  }

  /// The label that an own word, normalised, nearly is.
  func near(_ normal: String) -> String? {
    if normal.utf8.allSatisfy({ $0 < 0x80 }) { return nearLatin(normal) }
    return Self.isChinese(normal) ? Self.confused[normal] ?? nearChinese(normal) : nil
  }

  private func nearLatin(_ normal: String) -> String? {
    var bare = WordTable<KnownLabel>.singular(normal)
    if bare.contains(byte: 0x2D) { bare = bare.split(separator: "-").joined(separator: " ") }
    // Shorter words are one edit away from everything.
    guard normal.utf8.count >= 4, !Self.others.contains(bare) else { return nil }
    let most = normal.utf8.count > 8 ? most : 1
    // Only words of about the same length and letters come near.
    let letters = Self.letters(of: bare)
    let candidates = latin.filter { label in
      abs(label.word.utf8.count - bare.utf8.count) <= most
        && (label.letters ^ letters).nonzeroBitCount <= 2 * most
    }
    return candidates.isEmpty ? nil : Spelling.nearest(to: bare, in: candidates.map(\.word), within: most)
  }

  /// One character more is mostly a word that says more: 总负责人.
  private func nearChinese(_ normal: String) -> String? {
    let count = normal.unicodeScalars.count
    let candidates = chinese.filter { (count...count + 1).contains($0.unicodeScalars.count) }
    return candidates.isEmpty ? nil : Spelling.nearest(to: normal, in: candidates, within: 1)
  }

  /// English words, in the singular, that are as near to a label and are mostly meant as they are written: what gains and
  /// pains are to each other, a label and its misspelling are not.
  static let others = Set(
    """
    apartment auction beam carrier coal convention conversation curation detection dime directive expert \
    factor feed fiction formal fraction gain goat going hole ideal integration interactive intersection \
    iteration lime main mask massage mime motion node none nose noted objection owned paid paint pair \
    personal phrase plain pole preview quota quoted rain redirection responsive roll rose rule seam seed \
    send shade shape shared shore slate sole speed spent staged stake stale stat stated steam steep stem \
    stop supported talk tank teach teal tear term tide tile timed timer tire tram vain vote weed
    """.split(separator: " ").map(String.init))

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
