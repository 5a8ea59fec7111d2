/// What is left of raw HTML that is shown as text.
enum RawHTML {
  /// A block without comments and without blanks at its end; empty if nothing else was there.
  static func block(_ raw: String) -> String {
    var shown = Substring(withoutComments(raw)).utf8
    while let last = shown.last, Byte.isSpace(last) { shown.removeLast() }
    return String(Substring(shown))
  }

  /// Without `<!-- … -->`: comments are the author's own. One that never ends reaches to the end.
  static func withoutComments(_ raw: String) -> String {
    let bytes = Array(raw.utf8)
    var kept: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == Byte.less, bytes[at...].starts(with: "<!--".utf8) else {
        kept.append(bytes[at])
        at += 1
        continue
      }
      // `<!-->` and `<!--->` are whole comments.
      at += 2
      while at < bytes.count, !bytes[at...].starts(with: "-->".utf8) { at += 1 }
      at = min(at + 3, bytes.count)
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
