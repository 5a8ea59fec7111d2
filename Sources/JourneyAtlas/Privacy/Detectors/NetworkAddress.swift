extension Detector {
  /// Addresses of devices: IPv4, IPv6, MAC. Silent are those that lead nowhere: private networks, loopback, and
  /// the ranges of documentation.
  ///
  ///     81.2.69.142    2a02:2e0:3fe:1001::1    00:1b:44:11:3a:b7
  static let networkAddress = Detector(kind: .networkAddress, minimumDigits: 2) { line in
    line.groups.indices.compactMap { ipv4(line, $0) } + hexadecimal(line)
  }

  private static func ipv4(_ line: FoldedLine, _ first: Int) -> Range<Int>? {
    guard first + 3 < line.groups.count else { return nil }
    let groups = line.groups[first...(first + 3)]
    let range = groups[first].lowerBound..<groups[first + 3].upperBound
    var octets: [Int] = []
    for group in groups {
      let isJoined =
        group.lowerBound == range.lowerBound
        || (line[group.lowerBound - 1] == 0x2E && line[group.lowerBound - 2].isDigit)
      let value = line.text[group].prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard isJoined, group.count <= 3, value <= 255, group.count == 1 || line[group.lowerBound] != 0x30
      else {
        return nil
      }
      octets.append(value)
    }
    let (before, after) = (line[range.lowerBound - 1], line[range.upperBound])
    guard !before.isWord, before != 0x2E, before != 0x2D, !after.isWord,
      after != 0x2E || !line[range.upperBound + 1].isWord, !isSection(line, range, octets),
      !leadsNowhere(octets)
    else { return nil }
    return range
  }

  /// `version 1.2.3.4`, `§ 1.2.3.4`, `iOS 17.4.1.2`. Versions of products begin small or hold a zero; other names
  /// may be somebody's: `Kim 81.2.69.142`.
  private static func isSection(_ line: FoldedLine, _ range: Range<Int>, _ octets: [Int]) -> Bool {
    line[range.lowerBound - 1] == 0xA7 || line.hasWord(sectionWords, before: range.lowerBound)
      || ((octets[0] < 32 || octets.contains(0)) && isProduct(line, before: range.lowerBound))
  }

  /// Whether a name stands before a place: with a capital letter or a dot in it, and none that devices have.
  private static func isProduct(_ line: FoldedLine, before index: Int) -> Bool {
    guard line[index - 1] == 0x20 else { return false }
    var start = index - 1
    while index - start < 24, line[start - 1].isWord || line[start - 1] == 0x2E { start -= 1 }
    let word = line.text[max(0, start)..<(index - 1)]
    guard word.contains(where: { $0.isUpper }) || word.first == 0x2E else { return false }
    let small = word.map { $0.isUpper ? $0 | 0x20 : $0 }
    return !deviceWords.contains(small) && !line.hasWord(addressWords, before: index, within: 24)
  }

  private static let addressWords = FoldedLine.words("ip", "ipv4", "address", "host", "server", "地址")
  private static let deviceWords = FoldedLine.words(
    "from", "at", "by", "via", "on", "to", "and", "or", "the", "client", "login", "proxy", "router",
    "gateway", "dns",
    "ping", "device", "visitor", "user", "see")

  private static let sectionWords = FoldedLine.words(
    "version", "ver", "release", "build", "section", "chapter", "版本", "firmware", "§")

  private static func leadsNowhere(_ octets: [Int]) -> Bool {
    switch (octets[0], octets[1], octets[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (192, 0, 2),
      (198, 51, 100), (203, 0, 113), (224...255, _, _):
      true
    default: octets[1...].allSatisfy { $0 == 0 } || octets == [1, 2, 3, 4]
    }
  }

  // MARK: Hexadecimal groups

  /// Runs of hexadecimal digits and colons, or pairs with hyphens.
  private static func hexadecimal(_ line: FoldedLine) -> [Range<Int>] {
    let signs = line.text.reduce(0) { $0 + ($1 == 0x3A ? 2 : $1 == 0x2D ? 1 : 0) }
    guard signs > 3 else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index < line.text.count {
      guard line[index].isHex || line[index] == 0x3A, !line[index - 1].isLetter else {
        index += 1
        continue
      }
      var end = index
      while line[end].isHex || line[end] == 0x3A || line[end] == 0x2D { end += 1 }
      while end > index, line[end - 1] == 0x2D || (line[end - 1] == 0x3A && line[end - 2] != 0x3A) {
        end -= 1
      }
      let text = line.text[index..<end].map { $0.isUpper ? $0 | 0x20 : $0 }
      if !line[end].isLetter, isMAC(text) || isIPv6(text) { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }

  private static func isMAC(_ text: [UInt32]) -> Bool {
    guard text.count == 17, let sign = text.dropFirst(2).first, sign == 0x3A || sign == 0x2D else {
      return false
    }
    let pairs = text.split(separator: sign, omittingEmptySubsequences: false)
    guard pairs.count == 6, pairs.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isHex) }) else {
      return false
    }
    // All the same is broadcast or nobody; 00-00-5E-00-53 is documentation's.
    return Set(pairs.map(Array.init)).count > 1
      && !text.filter(\.isHex).starts(with: "00005e0053".unicodeScalars.map(\.value))
  }

  private static func isIPv6(_ text: [UInt32]) -> Bool {
    guard text.count >= 6, !text.contains(0x2D), text.contains(where: \.isDigit) else { return false }
    let groups = text.split(separator: 0x3A, omittingEmptySubsequences: false)
    let gaps = groups.count { $0.isEmpty }
    let filled = groups.filter { !$0.isEmpty }
    guard filled.allSatisfy({ $0.count <= 4 }),
      groups.first?.isEmpty != true || groups.dropFirst().first?.isEmpty == true
    else { return false }
    let first = filled.first.map(Array.init) ?? []
    let isShort =
      gaps == 1 && (2...7).contains(filled.count) && first.count == 4 && first.contains(where: \.isDigit)
    let isEnded = gaps == 2 && groups.suffix(2).allSatisfy(\.isEmpty) && filled.count > 2
    guard (gaps == 0 && groups.count == 8) || isShort || isEnded else { return false }
    return !text.starts(with: "2001:db8:".unicodeScalars.map(\.value))
      && !text.starts(with: "2001:0db8:".unicodeScalars.map(\.value))
  }
}
