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
  /// Faster than to append one scalar after the other.
  init(scalars: some Collection<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes += UTF8.encode(scalar) ?? .init()
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// Whether white space stands at its start or end.
  var hasSpaceAtEdge: Bool {
    let answer = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      guard let first = bytes.first, let last = bytes.last else { return false }
      return first < 0x80 && last < 0x80 ? Self.isSpace(first) || Self.isSpace(last) : nil
    }
    if let answer = answer ?? nil { return answer }
    return unicodeScalars.first?.isSpace ?? false || unicodeScalars.last?.isSpace ?? false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  func contains(byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }

  /// A part by its bytes, which start and end at whole characters.
  subscript(bytes range: Range<Int>) -> String {
    let part = utf8.withContiguousStorageIfAvailable {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
    return part ?? String(decoding: Array(utf8)[range], as: UTF8.self)
  }

  var halfWidthDigits: String { String(String.UnicodeScalarView(unicodeScalars.map(\.halfWidth))) }
}
