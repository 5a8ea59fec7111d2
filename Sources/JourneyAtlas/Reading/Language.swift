/// Language tags as pages use them.
enum Language {
  /// `en`, `zh-Hans`, `zh-Hant`; region tags of Chinese say the script (`zh-CN`, `zh-TW`). Other well-formed
  /// tags are kept as they are; nil for what is no tag.
  static func canonical(_ tag: String) -> String? {
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isAlphanumeric) }),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    guard first == "zh" else { return tag.replacingUnderscores() }
    let traditional: Set<String> = ["hant", "tw", "hk", "mo"]
    return parts.contains(where: traditional.contains) ? "zh-Hant" : "zh-Hans"
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

extension String {
  fileprivate func replacingUnderscores() -> String {
    String(decoding: utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
  }
}
