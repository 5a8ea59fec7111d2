/// How much two texts, or two sets of facts, have in common: Dice's coefficient, 2 × common / (one + other), from
/// 0 to 1 (Dice 1945).
enum Similarity {
  /// From here on two things are one that was changed. At ½ they share as much as they do not: what was kept and
  /// what is new weigh the same. Below it the sentence "a is now b" would hide more than it tells; git takes the
  /// same bound for renamed files. Names that were only mended share about 0.8 of their pairs of letters, names
  /// of different things about 0.2, so little depends on the exact value.
  static let threshold = 0.5

  /// A thing of so few facts that fewer than this are shared may be like another by chance.
  static let leastShared = 3

  /// The pairs of neighbouring letters of a text, without case, sorted. They work for scripts without blanks too.
  static func pairs(_ text: String) -> [UInt64] {
    // Two texts of a page would take as long as reading them; their beginnings are enough.
    let scalars = text.lowercased().unicodeScalars.prefix(2_000).map { UInt64($0.value) }
    guard scalars.count > 1 else { return scalars }
    return zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }

  /// Of two sorted lists, in which the same may stand several times.
  static func ofSorted<Element: Comparable>(_ a: [Element], _ b: [Element]) -> Double {
    guard !a.isEmpty || !b.isEmpty else { return 0 }
    return 2 * Double(common(a, b)) / Double(a.count + b.count)
  }

  static func common<Element: Comparable>(_ a: [Element], _ b: [Element]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}

extension Fact {
  /// The digests of all facts in it that have no parts, and of the names of those that have, sorted. Its own name
  /// is not among them.
  var leaves: [Int] {
    var leaves: [Int] = []
    collectLeaves(into: &leaves)
    return leaves.sorted()
  }

  private func collectLeaves(into leaves: inout [Int]) {
    for part in parts {
      if part.parts.isEmpty {
        leaves.append(part.digest)
      } else {
        var hasher = Hasher()
        hasher.combine(part.kind)
        hasher.combine(part.value)
        leaves.append(hasher.finalize())
        part.collectLeaves(into: &leaves)
      }
    }
  }
}
