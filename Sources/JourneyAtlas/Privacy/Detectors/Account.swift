extension Detector {
  /// Accounts of WeChat and QQ behind their names.
  ///
  ///     微信号：zhang_wei88    QQ: 123456789
  ///
  /// Behind a bare “WeChat” a word of letters alone is a word, and words that are joined are one anywhere.
  static let account = Detector(kind: .account) { line in
    line.text.indices.compactMap { index -> Range<Int>? in
      switch line[index] {
      case 0x5FAE, 0x57, 0x77, 0x51, 0x71: break
      default: return nil
      }
      for (word, isNumber) in services where line[index] | 0x20 == word[0] | 0x20 {
        guard index + word.count < line.text.count,
          zip(line.text[index...], word).allSatisfy({ $0 | 0x20 == $1 | 0x20 }), !line[index - 1].isWord
        else { continue }
        if let range = handle(line, behind: index + word.count, isNumber: isNumber) { return range }
      }
      return nil
    }
  }

  private static let services: [(word: [UInt32], isNumber: Bool)] =
    FoldedLine.words("微信", "wechat", "weixin", "wxid").map { ($0, false) }
    + FoldedLine.words("qq").map { ($0, true) }

  private static let links = FoldedLine.words("号码", "号", "號", "账号", "id", "no", "群", "account")

  private static func handle(_ line: FoldedLine, behind end: Int, isNumber: Bool) -> Range<Int>? {
    var start = end
    var isNamed = line[start] == 0x5F
    while line[start] == 0x20 { start += 1 }
    for link in links where zip(link.indices, link).allSatisfy({ line[start + $0] | 0x20 == $1 | 0x20 }) {
      guard !line[start + link.count].isWord else { continue }
      start += link.count
      isNamed = true
      break
    }
    var isBehindColon = false
    while [0x20, 0x3A, 0xFF1A, 0x3D, 0x662F, 0x4E3A, 0x5F].contains(line[start]), start - end < 8 {
      isBehindColon = isBehindColon || line[start] == 0x3A
      start += 1
    }
    var stop = start
    while line[stop].isWord || line[stop] == 0x5F || line[stop] == 0x2D, stop - start < 21 { stop += 1 }
    guard start > end, start < line.text.count else { return nil }
    let handle = line.text[start..<min(stop, line.text.count)]
    if isNumber {
      return (5...11).contains(handle.count) && handle.allSatisfy(\.isDigit) && handle.first != 0x30
        && line[stop] != 0x25 ? start..<stop : nil
    }
    guard (6...20).contains(handle.count), handle.first?.isLatin == true, isNamed || isBehindColon else {
      return nil
    }
    let isHandle = handle.contains(where: \.isDigit) || (isNamed && handle.allSatisfy(\.isLatin))
    return isHandle ? start..<stop : nil
  }
}
