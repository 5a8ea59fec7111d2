/// The repair of emphasis beside Chinese, Japanese and Korean text.
///
/// CommonMark lets a run of `*` close emphasis after punctuation only where a blank or punctuation
/// follows, and these scripts write no blanks:
///
///     **重点。**而是         the closing run stands between 。 and 而: no emphasis
///     他说**“重点”**是        the opening run stands between 说 and “: no emphasis
///
/// A private mark, U+FDD0, on the punctuation's side of such a run counts as a letter, so that the run can
/// both open and close. The mark is put in before parsing and taken out of every text and address
/// afterwards; repairing afterwards could not tell `\*` from `*`.
enum EmphasisMarks {
  /// U+FDD0 in UTF-8: a code point that Unicode reserves for a program's own use.
  static let mark: [UInt8] = [0xEF, 0xB7, 0x90]

  /// The offsets at which a mark is wanted, ascending. None if the author's text has the mark already.
  static func places(in bytes: [UInt8], from start: Int) -> [Int] {
    var places: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count {
        guard bytes[at] == Byte.star else {
          at += 1
          continue
        }
        let from = at
        while at < bytes.count, bytes[at] == Byte.star { at += 1 }
        // Only a neighbour beyond ASCII can be CJK.
        guard from > start, at < bytes.count, bytes[from - 1] >= 0x80 || bytes[at] >= 0x80 else { continue }
        guard bytes[from - 1] != Byte.backslash else { continue }
        if let place = place(ofRun: from..<at, in: bytes, start: start) { places.append(place) }
      }
    }
    return places.isEmpty || contains(mark, in: bytes) ? [] : places
  }

  private static func place(
    ofRun run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, start: Int
  ) -> Int? {
    var from = run.lowerBound - 1
    while from > start, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    var to = run.upperBound + 1
    while to < bytes.count, bytes[to] & 0xC0 == 0x80 { to += 1 }
    guard let before = scalar(bytes[from..<run.lowerBound]), let after = scalar(bytes[run.upperBound..<to]),
      !Script.isSpace(before), !Script.isSpace(after),
      Script.isCJK(before) || Script.isCJK(after)
    else { return nil }
    switch (Script.isPunctuation(before), Script.isPunctuation(after)) {
    case (true, false): return run.lowerBound
    case (false, true): return run.upperBound
    default: return nil
    }
  }

  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }

  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= needle.count else { return false }
    return (0...(bytes.count - needle.count)).contains { at in
      bytes[at] == needle[0] && bytes[at..<(at + needle.count)].elementsEqual(needle)
    }
  }

  /// The text without marks.
  static func strip(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(mark[0]) else { return String(decoding: bytes, as: UTF8.self) }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == mark[0], at + 2 < bytes.count, bytes[at + 1] == mark[1], bytes[at + 2] == mark[2] {
        at += 3
      } else {
        kept.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

/// What CommonMark's rules for emphasis and ours for CJK text ask of a character.
enum Script {
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? Byte.isSpace(UInt8(scalar.value)) : scalar.properties.isWhitespace
  }

  /// Unicode punctuation and all ASCII signs, as CommonMark 0.30 counts them.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case ..<0x80: return false
    default:
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    }
  }

  /// Han, kana, bopomofo, hangul, and the punctuation and full-width forms that go with them.
  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
      0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
