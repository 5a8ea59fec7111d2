extension Detector {
  /// Chinese mobile numbers: 1, 3–9, nine digits more, with or without +86.
  ///
  ///     13912345678    +86 139-1234-5678
  ///
  /// Silent are the numbers of documentation: 13800138000, and one digit over and over.
  static let mobileNumber = Detector(kind: .mobileNumber, minimumDigits: 11) { line in
    line.groups.indices.compactMap { first -> Range<Int>? in
      guard
        let chain = DigitChain(line, from: first, count: 11, dividedBy: isMobileDivider)
          ?? withCountry(line, first), chain.isEven,
        isGrouped(chain.sizes)
      else { return nil }
      let digits = chain.digits.suffix(11)
      guard digits.first == 1, digits.dropFirst().first ?? 0 >= 3, !isFake(Array(digits)),
        line.standsAlone(chain.range) || isNamed(line, chain.range)
      else { return nil }
      return chain.range
    }
  }

  /// Also `139/1234/5678`.
  private static func isMobileDivider(_ text: ArraySlice<UInt32>) -> Bool {
    DigitChain.isDivider(text) || text.elementsEqual([0x2F])
  }

  /// 8613912345678 in one piece.
  private static func withCountry(_ line: FoldedLine, _ first: Int) -> DigitChain? {
    guard let chain = DigitChain(line, from: first, count: 13), chain.sizes.first == 13,
      chain.digits.starts(with: [8, 6])
    else { return nil }
    return chain
  }

  private static func isGrouped(_ sizes: [Int]) -> Bool {
    switch sizes {
    case [11], [13], [3, 4, 4], [3, 8], [7, 4], [4, 4, 3], [3, 3, 5], [5, 6], [3, 2, 2, 2, 2]: true
    default: sizes.allSatisfy { $0 == 1 }
    }
  }

  private static let mobileWords = FoldedLine.words("tel", "phone", "mobile", "mob", "cell", "whatsapp", "86")

  /// `tel13912345678`, `+86-13912345678`.
  private static func isNamed(_ line: FoldedLine, _ range: Range<Int>) -> Bool {
    !line[range.upperBound].isWord && line[range.upperBound] != 0x25
      && line.hasWord(mobileWords, before: range.lowerBound, within: 10)
  }

  private static func isFake(_ digits: [UInt8]) -> Bool {
    digits == [1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0] || Set(digits.dropFirst(3)).count == 1
  }
}
