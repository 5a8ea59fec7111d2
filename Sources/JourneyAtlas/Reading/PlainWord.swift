/// An ASCII word in the form that labels are compared in: lower case, single blanks, no signs at its ends.
struct PlainWord {
  let bytes: UnsafeBufferPointer<UInt8>
  /// FNV-1a.
  let hash: UInt32
  let hashWithoutLast: UInt32

  static let seed: UInt32 = 2_166_136_261

  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  /// Gives `body` the word of a text; nil where the text is not ASCII, longer than `room`, or has a bracket.
  static func with<Result>(
    _ text: UnsafeBufferPointer<UInt8>, room: Int, _ body: (PlainWord?) -> Result
  ) -> Result {
    let text = trimmed(text)
    guard text.count <= room else { return body(nil) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
      var count = 0
      var (hash, before) = (seed, seed)
      for byte in text {
        if byte >= 0x80 || byte == 0x28 { return body(nil) }
        let isBlank = LabelTable.isBlank(byte)
        if isBlank, buffer[count - 1] == 0x20 { continue }
        buffer[count] = isBlank ? 0x20 : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        before = hash
        hash = self.hash(hash, buffer[count])
        count += 1
      }
      let bytes = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count])
      return body(PlainWord(bytes: bytes, hash: hash, hashWithoutLast: before))
    }
  }

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
