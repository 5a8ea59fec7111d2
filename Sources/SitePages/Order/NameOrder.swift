import JourneyAtlas
@_spi(_Unicode) import Swift

/// The order of names in a language, the same on every machine: signs, figures by their value, then letters without
/// regard to case and accents.
///
///     2 emails < 10 emails < email < Émile < Zoo < Почта < メール < 邮件      in English
///     2 emails < 10 emails < 长城 < 邮件 < email < Émile < Zoo                in Chinese
///
/// Chinese stands before Latin letters for readers of Chinese, by pinyin or by strokes, as in CLDR, whose order
/// browsers sort tables in; of what their table does not have, and for all others, it stands in the order of code
/// points, which is that of radicals. Where a character has two readings, browsers may know the other one.
struct NameOrder: Sendable {
  /// The order of Chinese characters; nil where readers know none.
  let han: HanOrder?

  init(_ language: InterfaceLanguage) {
    han =
      switch language {
      case .english: nil
      case .simplifiedChinese: .pinyin
      case .traditionalChinese: .strokes
      }
  }

  /// The first byte of a weight; letters of the Latin alphabet are their own.
  private enum Group {
    static let space: UInt8 = 0x02
    static let ascii: UInt8 = 0x03
    static let sign: UInt8 = 0x30
    static let number: UInt8 = 0x31
    static let han: UInt8 = 0x38
    static let otherHan: UInt8 = 0x39
    static let letter: UInt8 = 0x60
    static let unknownHan: UInt8 = 0x70
  }

  /// Names stand as the bytes of their keys do.
  func key(_ name: String) -> [UInt8] {
    var key = Key()
    key.bytes.reserveCapacity(name.utf8.count + 4)
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in name.utf8 { key.add(byte) }
    } else {
      for scalar in name._nfd { add(scalar, to: &key) }
    }
    return key.bytes
  }

  private struct Key {
    var bytes: [UInt8] = []
    /// Where the length of the number stands that is not ended yet.
    private var number: Int?

    /// A character of ASCII.
    mutating func add(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): addDigit(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        number = nil
        bytes.append(byte & 0xDF)
      default:
        number = nil
        bytes.append(NameOrder.signs[Int(byte)])
      }
    }

    /// A longer number is a larger one.
    private mutating func addDigit(_ digit: UInt8) {
      guard let number else {
        self.number = bytes.count + 1
        bytes += [Group.number, 0]
        return addDigit(digit)
      }
      if bytes[number] == 0, digit == UInt8(ascii: "0") { return }
      bytes[number] = bytes[number] == .max ? .max : bytes[number] + 1
      bytes.append(digit)
    }

    mutating func add(_ group: UInt8, _ value: UInt32) {
      number = nil
      bytes += [group, UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }
  }

  private func add(_ scalar: Unicode.Scalar, to key: inout Key) {
    switch scalar.value {
    case 0..<0x80: key.add(UInt8(scalar.value))
    // Accents, marks of kana, and what nobody sees.
    case 0x300...0x36F, 0x3099, 0x309A, 0x200B...0x200F, 0xFE00...0xFE0F: return
    case 0xA0, 0x2000...0x200A, 0x3000: key.add(UInt8(ascii: " "))
    // Full-width forms.
    case 0xFF01...0xFF5E: key.add(UInt8(scalar.value - 0xFEE0))
    case 0x3007, 0x3400...0x9FFF, 0x20000...0x3FFFF:
      if let rank = han?.rank(scalar) {
        key.add(Group.han, UInt32(rank))
      } else {
        key.add(han == nil ? Group.unknownHan : Group.otherHan, scalar.value)
      }
    default:
      if let letters = Self.letters[scalar] {
        for byte in letters.utf8 { key.add(byte) }
      } else if scalar.properties.isAlphabetic {
        for small in scalar.properties.lowercaseMapping.unicodeScalars { key.add(Group.letter, small.value) }
      } else {
        key.add(Group.sign, scalar.value)
      }
    }
  }

  /// Latin letters that are no base with an accent.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D",
    "ð": "d", "Ð": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "TH", "ı": "i",
  ]

  /// The weights of signs, by byte.
  private static let signs: [UInt8] = {
    var weights = [UInt8](repeating: Group.space, count: 128)
    for (place, sign) in #"_-,;:!?.'"()[]{}@*/\&#%`^+<=>|~$"#.utf8.enumerated() {
      weights[Int(sign)] = Group.ascii + UInt8(place)
    }
    return weights
  }()
}

// MARK: Groups

extension NameOrder {
  /// Below which letter readers look for a name.
  enum Letter: Hashable, Comparable, Sendable {
    case signs
    /// Names that start with a Chinese character of so many strokes.
    case strokes(UInt8)
    /// `A` … `Z`, also of a name's pinyin.
    case latin(UInt8)
    case other
  }

  func letter(_ name: String) -> Letter {
    guard let first = name.unicodeScalars.first else { return .signs }
    if first.isASCII { return Self.letter(first) }
    // É stands with E.
    for scalar in String(Character(first))._nfd {
      if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
        return Self.letter(narrow)
      }
      if let letter = Self.letters[scalar]?.unicodeScalars.first { return Self.letter(letter) }
      guard let group = han?.group(scalar) else { return Self.letter(scalar) }
      return group < UInt8(ascii: "A") ? .strokes(group) : .latin(group)
    }
    return .signs
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Letter {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: .latin(UInt8(scalar.value) & 0xDF)
    default: scalar.properties.isAlphabetic ? .other : .signs
    }
  }
}
