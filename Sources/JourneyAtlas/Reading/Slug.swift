@_spi(_Unicode) import Swift

/// The id that a name gives: letters and digits of any script without case, everything else a hyphen.
///
///     "Active evaluation"  active-evaluation
///     "首次 体验！"          首次-体验
///     "Straße"             strasse
///
/// Names that a file system may take for one give one id: case is folded, letters are composed (NFC), and
/// characters that nobody sees do not count. At most ``maximumBytes`` bytes, because file names end at 255; a longer one is cut and gets a hash of the
/// whole, so that two long names stay two.
public enum Slug {
  public static let maximumBytes = 200

  /// Empty where the name holds neither letter nor digit.
  public static func make(_ name: String) -> String {
    if let ascii = ascii(name) { return limited(ascii) }
    var slug = String.UnicodeScalarView()
    var pendingHyphen = false
    for scalar in caseFolded(name).unicodeScalars {
      if isWord(scalar) {
        if pendingHyphen, !slug.isEmpty { slug.append("-") }
        pendingHyphen = false
        slug.append(scalar)
      } else if scalar != "'", scalar != "’", !scalar.properties.isDefaultIgnorableCodePoint {
        pendingHyphen = true
      }
    }
    // Composed last: what was left out may have stood between a letter and its accent.
    return limited(composed(String(slug)))
  }

  /// The slug of a name; for one without letters and digits a hash that no slug can be: `⭐️` is `x_9a3c05f2`.
  package static func id(_ name: String) -> String {
    let slug = make(name)
    return slug.isEmpty ? "x_" + hash(name) : slug
  }

  /// A name without case, composed: equal for all names that a file system without case may take for one.
  package static func foldKey(_ name: String) -> String {
    composed(caseFolded(name))
  }

  private static func composed(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    for scalar in text._nfc { composed.append(scalar) }
    return String(composed)
  }

  /// Unicode's full case folding, as far as upper and lower case give it: `ß` is `ss`, `ﬁ` is `fi`, `ς` is `σ`.
  private static func caseFolded(_ name: String) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80 {
        folded.unicodeScalars.append(
          (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else if scalar == "ı" {
        // Its capital is I, whose small letter is another one.
        folded.unicodeScalars.append(scalar)
      } else {
        // Small letters first: the capital of ẞ is ẞ, that of ß is SS.
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
          for upper in small.properties.uppercaseMapping.unicodeScalars {
            folded += upper.properties.lowercaseMapping
          }
        }
      }
    }
    return folded
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isWord(UInt8(scalar.value)) }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
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
    let tail = "-" + hash(slug)
    var head = ""
    var length = 0
    for character in slug {
      length += character.utf8.count
      if length > maximumBytes - tail.utf8.count { break }
      head.append(character)
    }
    while head.utf8.last == 0x2D { head.removeLast() }
    return head.isEmpty ? String(tail.dropFirst()) : head + tail
  }

  /// FNV-1a of 32 bits, as 8 hexadecimal digits.
  private static func hash(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
