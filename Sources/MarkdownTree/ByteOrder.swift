extension String {
  /// Whether this text stands before the other in the order of their UTF-8 bytes, which no locale changes.
  package func precedes(_ other: String) -> Bool {
    var (a, b) = (self, other)
    return a.withUTF8 { a in
      b.withUTF8 { b in
        var at = 0
        while at < a.count, at < b.count, a[at] == b[at] { at += 1 }
        return at < b.count && (at == a.count || a[at] < b[at])
      }
    }
  }
}
