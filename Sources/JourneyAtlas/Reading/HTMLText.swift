/// Looks into raw HTML only so far as to find comments: they are the author's own.
enum HTMLText {
  /// The text without `<!-- … -->`; a comment that is not closed goes to the end.
  static func withoutComments(_ text: String) -> String {
    guard text.contains("<!--") else { return text }
    var rest = text[...]
    var kept = ""
    while let open = rest.firstRange(of: "<!--") {
      kept += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "-->") else { return kept }
      rest = rest[close.upperBound...]
    }
    return kept + rest
  }

  static func isOnlyComments(_ text: String) -> Bool {
    withoutComments(text).unicodeScalars.allSatisfy { $0.isSpace }
  }
}
