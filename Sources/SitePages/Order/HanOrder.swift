/// In which order readers of Chinese look for characters, and in which groups: made of a table when the first name
/// asks, so that a site without Chinese pays nothing.
struct HanOrder: Sendable {
  /// By code point from ``first`` on, from 1; 0 for a character that the table does not have.
  private let ranks: [UInt16]
  /// The first rank of each group.
  private let starts: [(rank: UInt16, name: UInt8)]

  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  /// By pinyin; groups are letters.
  static let pinyin = HanOrder(PinyinOrder.groups)
  /// By the number of strokes, which is what groups are called.
  static let strokes = HanOrder(StrokeOrder.groups)

  private init(_ groups: [(name: UInt8, characters: String)]) {
    var ranks = [UInt16](repeating: 0, count: Int(Self.last - Self.first) + 1)
    var starts: [(rank: UInt16, name: UInt8)] = []
    var rank: UInt16 = 0
    for group in groups {
      starts.append((rank + 1, group.name))
      for scalar in group.characters.unicodeScalars {
        rank += 1
        ranks[Int(scalar.value - Self.first)] = rank
      }
    }
    self.ranks = ranks
    self.starts = starts
  }

  /// nil for a character that the table does not have.
  func rank(_ scalar: Unicode.Scalar) -> UInt16? {
    guard (Self.first...Self.last).contains(scalar.value) else { return nil }
    let rank = ranks[Int(scalar.value - Self.first)]
    return rank == 0 ? nil : rank
  }

  /// The group of a character.
  func group(_ scalar: Unicode.Scalar) -> UInt8? {
    rank(scalar).flatMap { rank in starts.last { $0.rank <= rank }?.name }
  }
}
