extension Detector {
  /// E-mail addresses, also with letters of every script, with a bracketed “at”, and with a blank on both sides.
  ///
  ///     zhang.wei@corp.cn    zhang 〔at〕 x.com    用户@例子.公司
  ///
  /// Silent are documentation's domains (example.com, *.test), and mailboxes of an office, not a person
  /// (noreply@, info@, support@).
  static let mailAddress = Detector(kind: .mailAddress) { line in
    var found: [Range<Int>] = []
    var index = 0
    while index < line.text.count {
      guard let at = at(in: line, index) else {
        index += 1
        continue
      }
      if let range = address(in: line, around: at), range.lowerBound >= (found.last?.upperBound ?? 0) {
        found.append(range)
        index = range.upperBound
      } else {
        index = at.upperBound
      }
    }
    return found
  }

  /// The sign, or a word in brackets for it, with the blanks around.
  private static func at(in line: FoldedLine, _ index: Int) -> Range<Int>? {
    let sign = line[index]
    var end = index + 1
    if sign != 0x40 {
      guard isBracket(sign) else { return nil }
      while line[end] == 0x20, end < index + 3 { end += 1 }
      guard line[end] | 0x20 == 0x61, line[end + 1] | 0x20 == 0x74 else { return nil }
      end += 2
      while line[end] == 0x20, end < index + 6 { end += 1 }
      guard isBracket(line[end]) else { return nil }
      end += 1
    }
    if line[index - 1] == 0x20, index > 0, line[end] == 0x20 { return (index - 1)..<(end + 1) }
    return index..<end
  }

  /// ( ) [ ] { } < > 〔 〕 【 】
  private static func isBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E, 0x3014, 0x3015, 0x3010, 0x3011: true
    default: false
    }
  }

  private static func address(in line: FoldedLine, around at: Range<Int>) -> Range<Int>? {
    var start = at.lowerBound
    // Beside Chinese text an address starts with its first ASCII letter.
    while start > 0, isLocal(line[start - 1]) { start -= 1 }
    if start == at.lowerBound { while start > 0, line[start - 1].isLetter { start -= 1 } }
    while start < at.lowerBound, !line[start].isLetter { start += 1 }
    guard start < at.lowerBound else { return nil }
    var labels: [[UInt32]] = []
    var end = at.upperBound
    while true {
      let from = end
      while line[end].isWord || line[end] == 0x2D { end += 1 }
      if end == from { while line[end].isLetter, end - from < 63 { end += 1 } }
      labels.append(line.text[from..<end].map { $0.isUpper ? $0 | 0x20 : $0 })
      // A full stop of Chinese is a dot where the address has no other.
      if labels.count == 1, line[end] == 0x3002, line[end + 1].isLatin {
        end += 1
        continue
      }
      guard let dot = dot(in: line, end), line[dot.upperBound].isLetter else { break }
      end = dot.upperBound
    }
    // `zhang@corp.cn.png` is a file called after an address.
    if labels.count > 2, let top = labels.last, endingsOfFiles.contains(top) || top == [0x6D, 0x64] {
      labels.removeLast()
      end -= top.count + 1
    }
    guard isDomain(labels), !isOffice(line.text[start..<at.lowerBound].map { $0 | 0x20 }) else { return nil }
    // A repository's address: git@host:path.
    guard line[end] != 0x3A || line.text[start..<at.lowerBound].count > 3 else { return nil }
    return start..<end
  }

  private static func isLocal(_ scalar: UInt32) -> Bool {
    scalar.isWord || [0x2E, 0x2D, 0x2B, 0x5F, 0x25, 0x27].contains(scalar)
  }

  /// `.`, or `dot` in brackets.
  private static func dot(in line: FoldedLine, _ index: Int) -> Range<Int>? {
    if line[index] == 0x2E { return index..<(index + 1) }
    var end = index
    if line[end] == 0x20 { end += 1 }
    guard isBracket(line[end]), line[end + 1] | 0x20 == 0x64, line[end + 2] | 0x20 == 0x6F,
      line[end + 3] | 0x20 == 0x74, isBracket(line[end + 4])
    else { return nil }
    end += 5
    return index..<(line[end] == 0x20 ? end + 1 : end)
  }

  private static let endingsOfFiles = FoldedLine.words(
    "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "css", "js", "json", "html")
  /// example.com and the like; the reserved top levels.
  private static let exampleEndings = FoldedLine.words("com", "org", "net", "cn", "edu")
  private static let documentation = FoldedLine.words("example", "test", "invalid", "localhost", "local")

  private static func isDomain(_ labels: [[UInt32]]) -> Bool {
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.first != 0x2D && $0.last != 0x2D }),
      let top = labels.last, top.count > 1, !top.contains(where: \.isDigit) || top.starts(with: [0x78, 0x6E])
    else { return false }
    let isExample = labels[labels.count - 2] == documentation[0] && exampleEndings.contains(top)
    return !documentation.contains(top) && !endingsOfFiles.contains(top) && !isExample
  }

  private static let offices = FoldedLine.words(
    "noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster", "webmaster", "info",
    "support", "service", "sales", "hello", "contact", "help", "office", "press", "jobs", "security",
    "privacy",
    "abuse")

  private static func isOffice(_ local: [UInt32]) -> Bool { offices.contains(local) }
}
