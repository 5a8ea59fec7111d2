extension Detector {
  /// Phone numbers: with `+` and country, as they are written in North America and China, or behind a word like
  /// “tel”. Silent are 555-01xx and the other numbers for films and documentation, and numbers that are free to
  /// call.
  ///
  ///     +49 30 901820    (212) 736-5000    010-6552 9988    tel. 901 82 03
  static let phoneNumber = Detector(kind: .phoneNumber, minimumDigits: 7) { line in
    var found: [Range<Int>] = []
    for first in line.groups.indices where line.groups[first].lowerBound >= (found.last?.upperBound ?? 0) {
      if let range = international(line, first) ?? national(line, first) ?? named(line, first) {
        found.append(range)
      }
    }
    return found
  }

  private static func international(_ line: FoldedLine, _ first: Int) -> Range<Int>? {
    let start = line.groups[first].lowerBound
    let plus =
      line[start - 1] == 0x2B
      ? start - 1 : line[start - 2] == 0x2B && line[start - 1] == 0x28 ? start - 2 : -1
    guard plus >= 0, !line[plus - 1].isWord, line[start] != 0x30 else { return nil }
    let chain = DigitChain(line, from: first, limit: 15, dividedBy: DigitChain.isPhoneDivider)
    guard (8...15).contains(chain.digits.count), !isFake(chain.digits), !isAmount(chain.sizes),
      !line[chain.range.upperBound].isWord, line[chain.range.upperBound] != 0x25
    else { return nil }
    return plus..<chain.range.upperBound
  }

  /// `+12 000 000`: thousands.
  private static func isAmount(_ sizes: [Int]) -> Bool {
    sizes.count > 1 && sizes.dropFirst().allSatisfy { $0 == 3 } && sizes.reduce(0, +) < 10
  }

  /// `212-736-5000`, `(212) 736-5000`; `010-65529988`, `(021) 6552 9988`.
  private static func national(_ line: FoldedLine, _ first: Int) -> Range<Int>? {
    guard [3, 4].contains(line.groups[first].count) else { return nil }
    var chain = DigitChain(line, from: first, limit: 12, dividedBy: DigitChain.isPhoneDivider)
    let start = chain.range.lowerBound
    let isBracketed = line[start - 1] == 0x28
    let range = (isBracketed ? start - 1 : start)..<chain.range.upperBound
    guard chain.sizes.count > 1, line.standsAlone(range), chain.digits.count > 9 else { return nil }
    let between = line.text[line.groups[first].upperBound..<line.groups[first + 1].lowerBound]
    let isHyphen = between.elementsEqual([0x2D]) || (isBracketed && between.first == 0x29)
    if chain.digits[0] == 0 {
      guard isHyphen || between.elementsEqual([0x20]), chain.digits[1] != 0,
        [3, 4].contains(chain.sizes[0]), (7...8).contains(chain.digits.count - chain.sizes[0]),
        [[8], [7], [4, 4], [3, 4]].contains(Array(chain.sizes.dropFirst()))
      else { return nil }
      return range
    }
    guard chain.sizes == [3, 3, 4], isHyphen || (between.elementsEqual([0x2E]) && chain.isEven),
      chain.digits[0] > 1, chain.digits[3] > 1, !isFake(chain.digits)
    else { return nil }
    chain.digits.insert(1, at: 0)
    return isFake(chain.digits) ? nil : range
  }

  private static let phoneWords = FoldedLine.words(
    "tel", "phone", "telephone", "mobile", "cell", "fax", "whatsapp", "telefon", "handy", "电话", "手机", "座机",
    "致电",
    "電話", "手機", "联系方式", "传真")

  /// What may stand between the word and its number.
  private static let fillers = FoldedLine.words(
    "number", "no", "nr", "号码", "號碼", "号", "號", "是", "为", "work", "home", "office")

  /// Whether a word for a phone stands before a place, with nothing but fillers and signs between.
  private static func isNamed(_ line: FoldedLine, before start: Int) -> Bool {
    var end = start
    for _ in 0..<3 {
      while start - end < 24, [0x20, 0x2E, 0x3A, 0x28, 0x29, 0x3D, 0x23, 0x7C, 0x2F].contains(line[end - 1]) {
        end -= 1
      }
      if phoneWords.contains(where: { endsWith($0, line, end) }) { return true }
      guard let filler = fillers.first(where: { endsWith($0, line, end) }) else { return false }
      end -= filler.count
    }
    return false
  }

  private static func endsWith(_ word: [UInt32], _ line: FoldedLine, _ end: Int) -> Bool {
    let start = end - word.count
    return word.indices.allSatisfy { at in
      let sign = line[start + at]
      return (sign.isUpper ? sign | 0x20 : sign) == word[at]
    } && !(word[0].isLatin && line[start - 1].isLatin)
  }

  private static func named(_ line: FoldedLine, _ first: Int) -> Range<Int>? {
    let start = line.groups[first].lowerBound
    guard !line[start - 1].isWord, isNamed(line, before: start) else { return nil }
    let chain = DigitChain(line, from: first, limit: 15, dividedBy: DigitChain.isPhoneDivider)
    guard (7...15).contains(chain.digits.count), !chain.isDate, line.standsAlone(chain.range),
      !(chain.sizes == [3, 4] && isFake([1, 2, 1, 2] + chain.digits)), !isFake([1] + chain.digits),
      !isFake(chain.digits), !chain.digits.suffix(5).allSatisfy({ $0 == 0 })
    else { return nil }
    return chain.range
  }

  /// 555-0100 to 555-0199 in North America, Ofcom's numbers for drama, 400 and 800 that are free to call, and
  /// 13800138000.
  private static func isFake(_ digits: [UInt8]) -> Bool {
    if digits.count == 11, digits[0] == 1 {
      if digits[4...].starts(with: [5, 5, 5, 0, 1]) { return true }
      if digits[1] == 8, digits[2] == digits[3] { return true }
    }
    if Set(digits.suffix(7)).count == 1 { return true }
    return silent.contains { digits.starts(with: $0) }
  }

  private static let silent: [[UInt8]] =
    ["442079460", "447700900", "441134960", "441632960", "400", "800", "861380013800"]
    .map { $0.utf8.map { $0 - 0x30 } } + [[1, 3, 8, 0, 0, 1, 3, 8, 0, 0, 0]]
}
