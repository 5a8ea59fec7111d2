/// What a reader does not see between the halves of a value: tags, comments, strikethrough, and all of a link but
/// its text.
///
///     1391234<b></b>5678    ~~139~~12345678    [zhang.wei](a.md)@corp.cn
struct InlineMarkup {
  private let bytes: [UInt8]
  private let end: Int
  /// Signs of which none is left: one look to the end of the line is enough.
  private var missing: Set<UInt8> = []

  init(_ bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// Whether any may stand in some bytes.
  static func mayStand(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == 0x3C || $0 == 0x5B || $0 == 0x7E }
  }

  /// Behind the markup that begins at an offset; nil where none does.
  mutating func end(at start: Int) -> Int? {
    let next = start + 1 < end ? bytes[start + 1] : 0
    switch bytes[start] {
    case 0x3C where bytes[start..<min(start + 4, end)].elementsEqual("<!--".utf8):
      return behind(0x2D, 0x2D, 0x3E, from: start + 4)
    case 0x3C where UInt32(next).isLatin || next == 0x2F || next == 0x21: return behind(0x3E, from: start)
    case 0x7E where next == 0x7E: return start + 2
    case 0x5B: return start + 1
    case 0x5D where next == 0x28: return behind(0x29, from: start) ?? start + 1
    case 0x5D where next == 0x5B: return behind(0x5D, from: start + 1) ?? start + 1
    case 0x5D: return start + 1
    default: return nil
    }
  }

  private mutating func behind(_ signs: UInt8..., from start: Int) -> Int? {
    // `-->` and `>` are told apart by their first sign.
    guard let first = signs.first, !missing.contains(first) else { return nil }
    var index = start
    while index + signs.count <= end {
      if bytes[index] == first, bytes[index..<(index + signs.count)].elementsEqual(signs) {
        return index + signs.count
      }
      index += 1
    }
    missing.insert(first)
    return nil
  }
}
