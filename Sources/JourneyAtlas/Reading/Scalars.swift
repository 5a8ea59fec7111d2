/// Unicode's tables cost more than all other reading; ASCII, most of any text, needs none.
extension Unicode.Scalar {
  var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  var isLetter: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }

  /// Digits and signs as a Chinese keyboard may write them, as ASCII: `４／５` is 4/5.
  var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF10...0xFF19, 0xFF0B, 0xFF0D, 0xFF0E, 0xFF0F: Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }
}

extension String {
  /// Whether white space stands at its start or end.
  var hasSpaceAtEdge: Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    if first < 0x80, last < 0x80 { return Self.isSpace(first) || Self.isSpace(last) }
    return unicodeScalars.first?.isSpace ?? false || unicodeScalars.last?.isSpace ?? false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  func contains(byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }

  /// A part by its bytes, which start and end at whole characters.
  subscript(bytes range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }

  var halfWidthDigits: String { String(String.UnicodeScalarView(unicodeScalars.map(\.halfWidth))) }
}
