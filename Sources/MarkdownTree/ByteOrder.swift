extension String {
  /// Whether this text stands before the other in the order of their UTF-8 bytes, which no locale changes.
  package func precedes(_ other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { a in
      other.utf8.withContiguousStorageIfAvailable { b in
        var at = 0
        while at < a.count, at < b.count, a[at] == b[at] { at += 1 }
        return at < b.count && (at == a.count || a[at] < b[at])
      }
    }
    return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
