/// Finds values of one kind in a line. Each looks at every scalar a bounded number of times.
struct Detector: Sendable {
  let kind: PersonalData.Kind
  /// A line with fewer holds none.
  var minimumDigits = 0
  let find: @Sendable (FoldedLine) -> [Range<Int>]

  /// Where two claim the same digits, the earlier one has them: those with check digits come first.
  static let all: [Detector] = [
    .residentID, .bankAccount, .cardNumber, .mailAddress, .nationalID, .passport, .mobileNumber, .coordinates,
    .networkAddress, .plate, .account, .phoneNumber,
  ]
}

/// Digits that belong together, as people group them.
struct DigitChain {
  var digits: [UInt8] = []
  /// How many digits each group has.
  var sizes: [Int] = []
  var range: Range<Int>

  /// The same sign between all groups, or none.
  var isEven = true

  var isDate: Bool { sizes == [4, 2, 2] || sizes == [2, 2, 4] }

  /// From the given group on, as long as groups are divided as `divides` says, up to `limit` digits.
  init(
    _ line: FoldedLine, from first: Int, limit: Int, dividedBy divides: (ArraySlice<UInt32>) -> Bool
  ) {
    range = line.groups[first].lowerBound..<line.groups[first].lowerBound
    guard line.groups[first].count <= limit else { return }
    digits.reserveCapacity(limit)
    var divider: ArraySlice<UInt32>?
    for group in line.groups[first...] {
      let between = line.text[range.upperBound..<group.lowerBound]
      guard digits.count + group.count <= limit else { return }
      if !digits.isEmpty {
        guard divides(between) else { return }
        if let divider, !divider.elementsEqual(between) { isEven = false }
        divider = divider ?? between
      }
      for index in group { digits.append(UInt8(line.text[index] - 0x30)) }
      sizes.append(group.count)
      range = range.lowerBound..<group.upperBound
    }
  }

  /// Without its last group.
  mutating func dropLast(of line: FoldedLine, from first: Int) {
    digits.removeLast(sizes.removeLast())
    range =
      range.lowerBound..<(sizes.isEmpty ? range.lowerBound : line.groups[first + sizes.count - 1].upperBound)
  }

  /// Up to `count` digits exactly; nil where groups do not come out even.
  init?(
    _ line: FoldedLine, from first: Int, count: Int,
    dividedBy divides: (ArraySlice<UInt32>) -> Bool = DigitChain.isDivider
  ) {
    self.init(line, from: first, limit: count, dividedBy: divides)
    guard digits.count == count else { return nil }
  }

  /// One blank, hyphen or dot.
  static func isDivider(_ text: ArraySlice<UInt32>) -> Bool {
    guard text.count == 1, let sign = text.first else { return false }
    return sign == 0x20 || sign == 0x2D || sign == 0x2E
  }

  /// What stands between the groups of a phone number: blanks, hyphens, dots, brackets, a slash.
  static func isPhoneDivider(_ text: ArraySlice<UInt32>) -> Bool {
    !text.isEmpty && text.count <= 3
      && text.allSatisfy { [0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F].contains($0) }
  }
}

extension FoldedLine {
  /// Whether nothing at its ends makes a number part of something else: a word, a decimal, an amount.
  func standsAlone(_ range: Range<Int>) -> Bool {
    let before = self[range.lowerBound - 1]
    let after = self[range.upperBound]
    if after.isLatin || after.isDigit || after == 0x5F || after == 0x25 || Self.isMoney(after) {
      return false
    }
    if (after == 0x2E || after == 0x2C) && self[range.upperBound + 1].isDigit { return false }
    if before.isDigit || before == 0x5F || before == 0x23 || Self.isMoney(before) { return false }
    if before.isLatin { return false }
    if before == 0x2F { return !self[range.lowerBound - 2].isDigit && !isInAddress(range.lowerBound - 1) }
    guard before == 0x2D || before == 0x2E else { return true }
    // Part of a longer number, unless that is long enough for one of its own.
    let digits = (2...8).prefix { self[range.lowerBound - $0].isDigit }.count
    return !self[range.lowerBound - 2].isWord || digits > 6
  }

  /// Where addresses of the web stand, such as `https://shop.org/?id=13912345678`; nil where none does.
  func webAddresses() -> [Bool]? {
    guard text.count > 8, text.contains(0x3A) else { return nil }
    var places: [Bool]?
    var index = 4
    while index < text.count {
      guard text[index] == 0x3A, self[index + 1] == 0x2F, self[index + 2] == 0x2F,
        Self.schemes.contains(where: { isBehind($0, index) })
      else {
        index += 1
        continue
      }
      var marks = places ?? [Bool](repeating: false, count: text.count)
      places = nil
      while index < text.count, !Self.endsAddress(text[index]) {
        marks[index] = true
        index += 1
      }
      places = marks
    }
    return places
  }

  private static let schemes = words("http", "https")

  private func isBehind(_ word: [UInt32], _ end: Int) -> Bool {
    let start = end - word.count
    return word.indices.allSatisfy { self[start + $0] | 0x20 == word[$0] } && !self[start - 1].isLatin
  }

  /// Also a comma: what follows may be the next value.
  private static func endsAddress(_ sign: UInt32) -> Bool {
    sign > 0x7F || sign < 0x21 || [0x22, 0x27, 0x29, 0x2C, 0x3C, 0x3E, 0x5D, 0x7C].contains(sign)
  }

  /// Whether `//` stands before a place, with no blank between: numbers there are names of pages.
  private func isInAddress(_ index: Int) -> Bool {
    let near = text[max(0, index - 80)..<index]
    let start = near.lastIndex { $0 == 0x20 } ?? near.startIndex
    return zip(near[start...], near[start...].dropFirst()).contains { $0 == 0x2F && $1 == 0x2F }
  }

  private static func isMoney(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x24, 0xA3, 0xA5, 0x20AC, 0x5143, 0x4E07, 0x4EBF, 0x5186: true
    default: false
    }
  }

  /// Whether one of the words stands in the scalars before a place; words in lower case.
  func hasWord(_ words: [[UInt32]], before index: Int, within distance: Int = 14) -> Bool {
    let place = text[max(0, index - distance)..<max(0, index)]
    guard place.contains(where: { $0.isWord && !$0.isDigit || $0 > 0x7F }) else { return false }
    let near = place.map { $0.isUpper ? $0 | 0x20 : $0 }
    return words.contains { word in
      guard near.count >= word.count else { return false }
      return (0...(near.count - word.count)).contains { start in
        near[start..<(start + word.count)].elementsEqual(word)
          && !(word[0].isLatin && start > 0 && near[start - 1].isLatin)
      }
    }
  }

  static func words(_ words: String...) -> [[UInt32]] { words.map { $0.unicodeScalars.map(\.value) } }
}
