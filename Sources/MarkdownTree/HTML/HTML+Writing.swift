/// What the Markdown writers append besides interpolated literals.
extension HTML {
  /// An author's own HTML, where that was asked for.
  mutating func appendUnescaped(_ raw: String) {
    Array(raw.utf8).withUnsafeBufferPointer { buffer.append($0) }
  }

  /// Ends the line, if one was begun.
  mutating func startLine() {
    if let last = buffer.last, last != Byte.lineFeed { buffer.append(Byte.lineFeed) }
  }

  /// An address inside a quoted attribute: bytes that no address may hold are percent-encoded, and what is
  /// encoded already stays as it is.
  mutating func address(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case Byte.ampersand: append("&amp;")
      case 0x27: append("&#x27;")
      case let byte where Byte.isAlphanumeric(byte) || Self.safeSigns.contains(byte): buffer.append(byte)
      default:
        buffer.append(0x25)
        buffer.append(Self.hexDigits[Int(byte >> 4)])
        buffer.append(Self.hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let safeSigns = Array("-_.+!*(),%#@?=;:/$~".utf8)
  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
