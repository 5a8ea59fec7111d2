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
  var halfWidthDigits: String { String(String.UnicodeScalarView(unicodeScalars.map(\.halfWidth))) }
}
