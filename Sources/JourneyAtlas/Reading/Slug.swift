@_spi(_Unicode) import Swift

/// The id that a name gives: letters and digits of any script in lower case, everything else a hyphen.
///
///     "Active evaluation"  active-evaluation
///     "首次 体验！"          首次-体验
///
/// At most ``maximumBytes`` bytes, because file names end at 255; a longer one is cut and gets a hash of the
/// whole, so that two long names stay two.
public enum Slug {
  public static let maximumBytes = 200

  /// Empty where the name holds neither letter nor digit.
  public static func make(_ name: String) -> String {
    if let ascii = ascii(name) { return limited(ascii) }
    var slug = String.UnicodeScalarView()
    var pendingHyphen = false
    for scalar in name.lowercased()._nfc {
      if isWord(scalar) {
        if pendingHyphen, !slug.isEmpty { slug.append("-") }
        pendingHyphen = false
        slug.append(scalar)
      } else if scalar != "'" && scalar != "’" {
        pendingHyphen = true
      }
    }
    return limited(String(slug))
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isWord(UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Most names are ASCII; this way needs no Unicode tables.
  private static func ascii(_ name: String) -> String? {
    var name = name
    return name.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { fill($0, from: bytes) }
    }
  }

  private static func fill(
    _ slug: UnsafeMutableBufferPointer<UInt8>, from name: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var pendingHyphen = false
    for byte in name {
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if isWord(lower) {
        // A hyphen stands for at least one byte of the name, so there is room for it.
        if pendingHyphen, count > 0 {
          slug[count] = 0x2D
          count += 1
        }
        pendingHyphen = false
        slug[count] = lower
        count += 1
      } else if byte != 0x27 {
        pendingHyphen = true
      }
    }
    return count
  }

  private static func limited(_ slug: String) -> String {
    guard slug.utf8.count > maximumBytes else { return slug }
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    for byte in slug.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    let tail = "-" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    var head = ""
    var length = 0
    for character in slug {
      length += character.utf8.count
      if length > maximumBytes - tail.utf8.count { break }
      head.append(character)
    }
    return head + tail
  }
}
