/// An ASCII word as it is written, seen without case and without blanks and signs at its ends.
struct PlainWord {
  /// As written.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// FNV-1a over the small letters.
  let hash: UInt32
  private let hashWithoutLast: UInt32

  static let seed: UInt32 = 2_166_136_261

  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  /// nil where the word is not ASCII, is longer than `most`, or has a bracket or blanks that are not single.
  init?(_ text: UnsafeBufferPointer<UInt8>, most: Int) {
    bytes = Self.trimmed(text)
    guard bytes.count <= most else { return nil }
    var (hash, before, last) = (Self.seed, Self.seed, UInt8(0))
    for byte in bytes {
      if byte >= 0x7F || byte < 0x20 || byte == 0x28 || (byte == 0x20 && last == 0x20) { return nil }
      before = hash
      hash = Self.hash(hash, Self.small(byte))
      last = byte
    }
    self.hash = hash
    hashWithoutLast = before
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) {
    self.bytes = bytes
    self.hash = hash
    hashWithoutLast = hash
  }

  /// Without a plural `s`; nil where it has none.
  var singular: PlainWord? {
    guard bytes.count > 2, let last = bytes.last, Self.small(last) == 0x73 else { return nil }
    return PlainWord(UnsafeBufferPointer(rebasing: bytes.dropLast()), hash: hashWithoutLast)
  }

  /// Whether the small letters of a word are the same.
  func isEqual(to word: [UInt8]) -> Bool {
    guard word.count == bytes.count else { return false }
    for index in word.indices where word[index] != Self.small(bytes[index]) { return false }
    return true
  }

  static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Without blanks and signs at both ends.
  static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var from = 0
    var to = text.count
    while to > from, isEdge(text[to - 1]) { to -= 1 }
    while from < to, isEdge(text[from]) { from += 1 }
    return UnsafeBufferPointer(rebasing: text[from..<to])
  }

  /// White space, or one of the ASCII signs that the edges of a word lose.
  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20, 0x3A, 0x2A, 0x5F, 0x60, 0x2E, 0x2D, 0x3F: true
    default: false
    }
  }
}
