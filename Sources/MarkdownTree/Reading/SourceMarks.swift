/// Private marks that are put into the text before libcmark reads it, and taken out of every text and
/// address afterwards. Both are code points that Unicode reserves for a program's own use.
///
/// **Emphasis beside Chinese, Japanese and Korean text.** CommonMark lets a run of `*` close emphasis after
/// punctuation only where a blank or punctuation follows, and these scripts write no blanks:
///
///     **重点。**而是         the closing run stands between 。 and 而: no emphasis
///     他说**“重点”**是        the opening run stands between 说 and “: no emphasis
///
/// A mark on the punctuation's side of such a run counts as a letter, so that the run can both open and
/// close. A repair after parsing could not tell `\*` from `*`.
///
/// **Escaped tildes.** libcmark turns `\~` into `~`, and strikethrough is read after it. A mark behind the
/// tilde says that it was escaped.
enum SourceMarks {
  /// A mark and where it goes.
  struct Place {
    var offset: Int
    var mark: [UInt8]
  }

  /// U+FDD0
  static let emphasis: [UInt8] = [0xEF, 0xB7, 0x90]
  /// U+FDD1
  static let escapedTilde: [UInt8] = [0xEF, 0xB7, 0x91]

  /// Where marks are wanted, ascending. None if the author's text has such a code point already.
  static func places(in bytes: [UInt8], from start: Int) -> [Place] {
    var places: [Place] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count {
        let byte = bytes[at]
        let from = at
        at += 1
        if byte == Byte.tilde {
          if isEscaped(from, in: bytes, start: start), at == bytes.count || !isEmphasisSign(bytes[at]) {
            places.append(Place(offset: at, mark: escapedTilde))
          }
        } else if byte == Byte.star {
          while at < bytes.count, bytes[at] == Byte.star { at += 1 }
          if let place = place(ofRun: from..<at, in: bytes, start: start) {
            places.append(Place(offset: place, mark: emphasis))
          }
        }
      }
    }
    return places.isEmpty || isMarked(bytes) ? [] : places
  }

  /// A mark beside these would change how they flank.
  private static func isEmphasisSign(_ byte: UInt8) -> Bool { byte == Byte.star || byte == Byte.underscore }

  private static func isEscaped(_ at: Int, in bytes: UnsafeBufferPointer<UInt8>, start: Int) -> Bool {
    var from = at
    while from > start, bytes[from - 1] == Byte.backslash { from -= 1 }
    return (at - from) % 2 == 1
  }

  /// Where a run of stars needs a mark.
  private static func place(
    ofRun run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, start: Int
  ) -> Int? {
    var from = run.lowerBound - 1
    var to = run.upperBound + 1
    // Only a neighbour beyond ASCII can be CJK.
    guard from >= start, to <= bytes.count, bytes[from] >= 0x80 || bytes[to - 1] >= 0x80,
      bytes[from] != Byte.backslash
    else { return nil }
    while from > start, bytes[from] & 0xC0 == 0x80 { from -= 1 }
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

  private static func isMarked(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.dropLast(2).contains { isMark(bytes, $0) }
    }
  }

  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xEF && at + 2 < bytes.count && bytes[at + 1] == 0xB7 && bytes[at + 2] & 0xFE == 0x90
  }

  /// The text without marks. With `keepingTildes` an escaped tilde becomes its mark.
  static func strip(_ bytes: UnsafeBufferPointer<UInt8>, keepingTildes: Bool = false) -> String {
    guard bytes.contains(0xEF) else { return String(decoding: bytes, as: UTF8.self) }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      guard isMark(bytes, at) else {
        kept.append(bytes[at])
        at += 1
        continue
      }
      if keepingTildes, bytes[at + 2] == escapedTilde[2], kept.last == Byte.tilde {
        kept.removeLast()
        kept += escapedTilde
      }
      at += 3
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
