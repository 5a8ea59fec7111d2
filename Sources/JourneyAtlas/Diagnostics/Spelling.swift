/// "Did you mean…": the nearest known word.
package enum Spelling {
  /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours), if they are few
  /// enough for the length of the word; the first in order on a tie.
  package static func nearest(to word: String, in candidates: some Sequence<String>, within limit: Int? = nil)
    -> String?
  {
    let scalars = Array(word.lowercased().unicodeScalars)
    let most = limit ?? max(1, min(3, scalars.count / 3))
    var best: (word: String, edits: Int)?
    for candidate in candidates {
      let edits = distance(scalars, Array(candidate.lowercased().unicodeScalars), most: best?.edits ?? most)
      guard let edits, edits <= most, edits < best?.edits ?? .max else { continue }
      best = (candidate, edits)
    }
    return best?.word
  }

  /// Damerau–Levenshtein distance (optimal string alignment), nil above `most`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], most: Int) -> Int? {
    guard abs(a.count - b.count) <= most else { return nil }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        let same = a[i - 1] == b[j - 1]
        var edits = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          edits = min(edits, beforeLast[j - 2] + 1)
        }
        row.append(edits)
      }
      guard row.contains(where: { $0 <= most }) else { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}
