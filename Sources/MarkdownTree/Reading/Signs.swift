/// What a text may need at all, found in one pass over its bytes: most need few of our additions.
struct Signs: Sendable {
  private var seen: UInt8 = 0
  /// `@`, `://` or `www.`
  private(set) var hasAddress = false

  /// `|`
  var hasPipe: Bool { seen & Self.pipe != 0 }
  /// `~`
  var hasTilde: Bool { seen & Self.tilde != 0 }
  /// `*`
  var hasStar: Bool { seen & Self.star != 0 }
  /// A byte beyond ASCII.
  var hasHigh: Bool { seen & Self.high != 0 }
  /// ASCII and no control character but tabs and line ends.
  var isPlain: Bool { seen & (Self.high | Self.control) == 0 }

  private static let pipe: UInt8 = 1
  private static let tilde: UInt8 = 2
  private static let high: UInt8 = 4
  private static let control: UInt8 = 8
  private static let lineEnd: UInt8 = 16
  /// May be a part of an address.
  private static let address: UInt8 = 32
  private static let star: UInt8 = 64

  /// What is to be remembered or looked at of each byte.
  private static let classes: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case Byte.pipe: pipe
    case Byte.tilde: tilde
    case Byte.star: star
    case Byte.lineFeed, Byte.carriageReturn: lineEnd
    case Byte.tab: 0
    case Byte.at, Byte.colon, Byte.period: address
    case ..<0x20, 0x7F: control
    case 0x80...: high
    default: 0
    }
  }

  /// Reads a text; `lineStarts` gets the offset behind each line end (LF, CRLF or CR).
  init(_ bytes: UnsafeBufferPointer<UInt8>, lineStarts: inout [Int]) {
    Self.classes.withUnsafeBufferPointer { classes in
      for at in bytes.indices {
        let kind = classes[Int(bytes[at])]
        if kind == 0 { continue }
        seen |= kind
        if kind == Self.lineEnd {
          let isHalf =
            bytes[at] == Byte.carriageReturn && at + 1 < bytes.count && bytes[at + 1] == Byte.lineFeed
          if !isHalf { lineStarts.append(at + 1) }
        } else if kind == Self.address, !hasAddress {
          hasAddress = Self.isAddress(at, in: bytes)
        }
      }
    }
  }

  private static func isAddress(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[at] {
    case Byte.at: true
    case Byte.colon: at + 2 < bytes.count && bytes[at + 1] == Byte.slash && bytes[at + 2] == Byte.slash
    default: at > 1 && bytes[at - 1] | 0x20 == 0x77 && bytes[at - 2] | 0x20 == 0x77
    }
  }

  /// Whether `@`, `://` or `www.` stands in a text.
  static func hasAddress(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { at in
        let byte = bytes[at]
        return (byte == Byte.at || byte == Byte.colon || byte == Byte.period) && isAddress(at, in: bytes)
      }
    }
  }
}
