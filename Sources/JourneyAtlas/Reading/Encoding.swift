import MarkdownTree

/// Looks at the bytes of a file before anybody reads them as text.
enum Encoding {
  /// What is wrong with the encoding, and where; nil where the file is UTF-8. Control characters are
  /// reported into `findings`, the text can be read all the same.
  static func problem(in file: SourceFile, _ findings: inout Findings) -> (message: Message, span: Span)? {
    // Most files are ASCII.
    if file.isPlain { return nil }
    let bytes = file.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (.notUTF8("UTF-16"), Span(0, 2))
    }
    if let offset = firstInvalid(bytes) {
      let evenZeros = bytes.prefix(64).enumerated().filter { $0.element == 0 }.count > 8
      return (.notUTF8(evenZeros ? "UTF-16" : looksLikeGB(bytes) ? "GB18030" : nil), Span(offset, offset + 1))
    }
    for (offset, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x7F {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
      findings.report(.controlCharacter(UInt32(byte)), at: Span(offset, offset + 1))
    }
    return nil
  }

  /// The offset of the first byte that is not UTF-8 (no overlong forms, no surrogates).
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while let next = firstBeyondASCII(bytes, from: index) {
      index = next
      let byte = bytes[index]
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard (0xC2...0xF4).contains(byte), index + length <= bytes.count else { return index }
      for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return index }
      let second = bytes[index + 1]
      switch byte {
      case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
        0xF4 where second > 0x8F:
        return index
      default:
        index += length
      }
    }
    return nil
  }

  /// Where the next byte stands that is not ASCII; eight are looked at at once.
  private static func firstBeyondASCII(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      return index < bytes.count ? index : nil
    }
  }

  /// Most high bytes come in pairs of GBK's ranges.
  private static func looksLikeGB(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var others = 0
    var index = 0
    while index < min(bytes.count, 4_096) {
      if bytes[index] < 0x80 {
        index += 1
      } else if index + 1 < bytes.count, (0xA1...0xFE).contains(bytes[index]),
        (0x40...0xFE).contains(bytes[index + 1])
      {
        pairs += 1
        index += 2
      } else {
        others += 1
        index += 1
      }
    }
    return pairs > 1 && others * 4 < pairs
  }
}
