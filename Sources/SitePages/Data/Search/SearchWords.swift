/// Cuts a text into the words that are looked up: runs of letters and digits in small letters. Scripts without
/// blanks between words give every two neighbours, and the last sign of a run, so that one sign is found too.
///
///     Signs the CRM contract    signs, the, crm, contract
///     张北看诊                   张北, 北看, 看诊, 诊
///
/// `search.js` cuts what is asked in the same way; a change here is one there.
struct SearchWords {
  /// Signs of a word that count: longer ones are found by their beginning.
  static let limit = 32

  private var word: [UInt8] = []
  private var length = 0
  /// The sign before, in a script without blanks.
  private var before: [UInt8] = []

  init() {
    word.reserveCapacity(4 * Self.limit)
    before.reserveCapacity(8)
  }

  mutating func forEach(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        // Most words are small letters only, and need no copy.
        if length == 0, before.isEmpty, Self.isPlain[Int(byte)] {
          let end = Self.endOfPlain(bytes, from: at)
          if end == bytes.count || bytes[end] < 0x80 && Self.small[Int(bytes[end])] == 0 {
            let length = min(end - at, Self.limit)
            body(UnsafeBufferPointer(rebasing: bytes[at..<(at + length)]))
            at = end
            continue
          }
        }
        if byte < 0x80 {
          at += 1
          let small = Self.small[Int(byte)]
          if !before.isEmpty { endRun(body) }
          if small == 0 { endWord(body) } else { add(small) }
        } else {
          let (scalar, width) = Self.decode(bytes, at: at)
          add(scalar, bytes, at..<(at + width), body)
          at += width
        }
      }
    }
    endWord(body)
    endRun(body)
  }

  /// Small letters and digits.
  private static let isPlain: [Bool] = (0..<256).map {
    (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
  }

  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    var end = from + 1
    isPlain.withUnsafeBufferPointer { isPlain in
      while end < bytes.count, isPlain[Int(bytes[end])] { end += 1 }
    }
    return end
  }

  /// Small letters and digits as they are, capitals small, all else 0.
  private static let small: [UInt8] = (0..<128).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  private mutating func add(_ byte: UInt8) {
    guard length < Self.limit else { return }
    length += 1
    word.append(byte)
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if Self.isDense(scalar.value) {
      endWord(body)
      let width = before.count
      before.append(contentsOf: bytes[range])
      if width > 0 {
        before.withUnsafeBufferPointer(body)
        before.removeFirst(width)
      }
      return
    }
    endRun(body)
    // Full-width letters and digits are those of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value) {
      let small = Self.small[Int(scalar.value - 0xFEE0)]
      if small == 0 { endWord(body) } else { add(small) }
      return
    }
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return }
    guard properties.isAlphabetic || properties.isNumber else { return endWord(body) }
    guard length < Self.limit else { return }
    length += 1
    word.append(contentsOf: properties.lowercaseMapping.utf8)
  }

  private mutating func endWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard length > 0 else { return }
    word.withUnsafeBufferPointer(body)
    word.removeAll(keepingCapacity: true)
    length = 0
  }

  private mutating func endRun(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard !before.isEmpty else { return }
    before.withUnsafeBufferPointer(body)
    before.removeAll(keepingCapacity: true)
  }

  /// Han, kana and Hangul.
  static func isDense(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// A String's bytes are whole characters.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[at])
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (0xFF >> UInt32(width + 1))
    for next in (at + 1)..<min(at + width, bytes.count) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? " ", width)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isNumber: Bool {
    switch generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
