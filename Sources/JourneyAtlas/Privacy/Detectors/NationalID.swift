extension Detector {
  /// US social security numbers and UK national insurance numbers. Neither has a check digit; both leave out
  /// numbers that are never given.
  ///
  ///     536-22-1849    AB 12 34 56 C
  static let nationalID = Detector(kind: .nationalID, minimumDigits: 6) { line in
    line.groups.indices.compactMap { socialSecurity(line, $0) ?? nationalInsurance(line, $0) }
  }

  private static let words = FoldedLine.words("ssn", "social security", "社会安全号")

  private static func socialSecurity(_ line: FoldedLine, _ first: Int) -> Range<Int>? {
    guard [3, 9].contains(line.groups[first].count),
      let chain = DigitChain(line, from: first, count: 9), line.standsAlone(chain.range)
    else {
      return nil
    }
    let isNamed = line.hasWord(words, before: chain.range.lowerBound, within: 24)
    guard (chain.sizes == [3, 2, 4] && chain.isEven) || (isNamed && chain.sizes == [9]) else { return nil }
    let numbers = chain.digits.reduce(0) { $0 * 10 + Int($1) }
    let (area, group, serial) = (numbers / 1_000_000, numbers / 10_000 % 100, numbers % 10_000)
    // 078-05-1120 was printed on a sample card, 219-09-9999 on a leaflet.
    guard area != 0, area != 666, area < 900, group != 0, serial != 0,
      ![78_051_120, 219_099_999].contains(numbers)
    else { return nil }
    return chain.range
  }

  private static func nationalInsurance(_ line: FoldedLine, _ first: Int) -> Range<Int>? {
    guard [2, 6].contains(line.groups[first].count),
      let chain = DigitChain(line, from: first, count: 6), chain.isEven,
      chain.sizes == [6] || chain.sizes == [2, 2, 2]
    else { return nil }
    var start = chain.range.lowerBound
    if line[start - 1] == 0x20 { start -= 1 }
    var end = chain.range.upperBound
    if line[end] == 0x20 { end += 1 }
    let (one, two, last) = (line[start - 2], line[start - 1], line[end])
    guard one.isUpper, two.isUpper, (0x41...0x44).contains(last), !line[start - 3].isWord,
      !line[end + 1].isWord
    else { return nil }
    let never = "DFIQUV".unicodeScalars.map(\.value)
    let pair = String([one, two].compactMap { Unicode.Scalar($0).map(Character.init) })
    guard !never.contains(one), !never.contains(two), two != 0x4F,
      !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(pair)
    else { return nil }
    return (start - 2)..<(end + 1)
  }
}
