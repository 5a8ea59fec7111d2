import MarkdownTree

/// A line as detectors read it: what looks or renders the same is the same.
///
///     １３８-00         138-00        full-width forms, other scripts' digits
///     zhang\@x.org     zhang@x.org   escapes, `&#64;`, `%40`
///     138**1234**      1381234       emphasis inside, zero-width characters
///
/// Every scalar of ``text`` knows its place in the source.
struct FoldedLine: Sendable {
  private(set) var text: [UInt32] = []
  /// Byte offsets in the source of each scalar of ``text``.
  private var starts: [Int] = []
  private var ends: [Int] = []
  /// The runs of digits in ``text``.
  private(set) var groups: [Range<Int>] = []
  private(set) var digitCount = 0

  /// `isBare`: without ``InlineMarkup``.
  init(_ bytes: [UInt8], _ line: Span, isBare: Bool = false) {
    text.reserveCapacity(line.end - line.start)
    starts.reserveCapacity(line.end - line.start)
    ends.reserveCapacity(line.end - line.start)
    var at = line.start
    var markup = InlineMarkup(bytes, end: line.end)
    while at < line.end {
      if isBare, let next = markup.end(at: at) {
        at = next
        continue
      }
      let (scalar, next) = Self.folded(bytes, at, line.end)
      if let scalar { append(scalar, at, next) }
      at = next
    }
  }

  /// The place in the source of a stretch of ``text``.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(0, 0) }
    return Span(starts[first], ends[last])
  }

  /// The same without what was folded to nothing.
  func pieces(_ range: Range<Int>) -> [Span] {
    var pieces: [Span] = []
    for index in range {
      if let last = pieces.last, last.end == starts[index] {
        pieces[pieces.count - 1] = Span(last.start, ends[index])
      } else {
        pieces.append(Span(starts[index], ends[index]))
      }
    }
    return pieces
  }

  /// A line end beyond both ends.
  subscript(index: Int) -> UInt32 { index >= 0 && index < text.count ? text[index] : 0x0A }

  private mutating func append(_ scalar: UInt32, _ start: Int, _ end: Int) {
    if scalar.isDigit {
      digitCount += 1
      if let last = groups.last, last.upperBound == text.count {
        groups[groups.count - 1] = last.lowerBound..<(text.count + 1)
      } else {
        groups.append(text.count..<(text.count + 1))
      }
    }
    text.append(scalar)
    starts.append(start)
    ends.append(end)
  }

  // MARK: Folding

  /// What stands at an offset, nil for nothing that can be seen, and where the next begins.
  private static func folded(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (scalar: UInt32?, next: Int) {
    switch bytes[at] {
    case 0x00: return (nil, at + 1)
    case 0x26, 0x25, 0x5C:
      if let (scalar, next) = escape(bytes, at, end) { return (fold(scalar), next) }
      // A sign that is escaped is only the sign.
      let isEscape = bytes[at] == 0x5C && at + 1 < end && isSign(bytes[at + 1])
      return (isEscape ? nil : UInt32(bytes[at]), at + 1)
    case 0x2A, 0x60:
      // One or two are emphasis; more stand for what somebody has hidden.
      let before = bytes[..<at].reversed().prefix(3).prefix { $0 == bytes[at] }.count
      let after = bytes[at..<end].prefix(4).prefix { $0 == bytes[at] }.count
      return (before + after < 3 ? nil : UInt32(bytes[at]), at + 1)
    case 0..<0x80: return (UInt32(bytes[at]), at + 1)
    default:
      let (scalar, next) = decoded(bytes, at, end)
      return (fold(scalar), next)
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !UInt32(byte).isWord }

  /// One scalar of UTF-8; broken bytes are U+FFFD, one by one.
  private static func decoded(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (UInt32, Int) {
    let first = bytes[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, at + length <= end else { return (0xFFFD, at + 1) }
    var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for byte in bytes[(at + 1)..<(at + length)] {
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, at + 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, at + length)
  }

  /// The compatibility forms of NFKC that digits and ASCII have; nil for what has no width.
  private static func fold(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0..<0x80: return scalar
    case 0xAD, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0x20E3, 0xFDD0: return nil
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x2010...0x2015, 0x2212, 0xFE63: return 0x2D
    case 0xFE6B: return 0x40
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0x1D400...0x1D6A3: return [0x41, 0x61][Int((scalar - 0x1D400) % 52 / 26)] + (scalar - 0x1D400) % 26
    case 0xB2, 0xB3, 0xB9, 0x660...0x1099, 0x17E0...0x1819, 0x2070...0x2089, 0x2460...0x2468, 0x24EA,
      0x2776...0x277E, 0x1D7CE...0x1D7FF:
      return digit(scalar) ?? scalar
    default: return scalar
    }
  }

  private static func digit(_ scalar: UInt32) -> UInt32? {
    guard let properties = Unicode.Scalar(scalar)?.properties, let value = properties.numericValue,
      properties.generalCategory == .decimalNumber || properties.generalCategory == .otherNumber,
      (0...9).contains(value), value == value.rounded()
    else { return nil }
    return 0x30 + UInt32(value)
  }

  /// `&#64;`, `&#x40;`, `&commat;`, `%40`, and YAML's `\x40` and `\u0040`.
  private static func escape(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (UInt32, Int)? {
    let rest = bytes[(at + 1)..<min(end, at + 12)]
    switch bytes[at] {
    case 0x25:
      guard let value = hex(rest.prefix(2), count: 2), (0x20..<0x7F).contains(value) else { return nil }
      return (value, at + 3)
    case 0x5C:
      let count = rest.first == 0x78 ? 2 : rest.first == 0x75 ? 4 : 0
      guard count > 0, let value = hex(rest.dropFirst().prefix(count), count: count) else { return nil }
      return (value, at + 2 + count)
    default:
      guard let semicolon = rest.firstIndex(of: 0x3B) else { return nil }
      let name = rest[..<semicolon]
      let value =
        if name.first != 0x23 {
          entities.first { name.elementsEqual($0.name.utf8) }?.scalar
        } else if let x = name.dropFirst().first, x | 0x20 == 0x78 {
          hex(name.dropFirst(2), count: name.count - 2)
        } else {
          UInt32(String(decoding: name.dropFirst(), as: UTF8.self))
        }
      return value.map { ($0, semicolon + 1) }
    }
  }

  private static let entities: [(name: String, scalar: UInt32)] = [
    ("commat", 0x40), ("period", 0x2E), ("nbsp", 0x20), ("plus", 0x2B), ("lowbar", 0x5F), ("colon", 0x3A),
  ]

  private static func hex(_ bytes: ArraySlice<UInt8>, count: Int) -> UInt32? {
    guard bytes.count == count, count > 0, bytes.allSatisfy({ UInt32($0).isHex }) else { return nil }
    return UInt32(String(decoding: bytes, as: UTF8.self), radix: 16)
  }
}

/// Classes of folded scalars.
extension UInt32 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// A–Z, a–z.
  var isLatin: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isUpper: Bool { (0x41...0x5A).contains(self) }
  var isHex: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
  /// A digit or letter of ASCII.
  var isWord: Bool { isDigit || isLatin }
  /// A letter or digit of any script.
  var isLetter: Bool {
    self < 0x80 ? isWord : Unicode.Scalar(self).map { $0.properties.isAlphabetic } ?? false
  }
}
