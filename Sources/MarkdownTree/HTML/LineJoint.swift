/// Whether two lines of a paragraph belong together without a blank: Chinese and Japanese are written without, and no
/// browser drops the blank that an author's line end would leave behind.
///
///     她从来没有打算买软件。⏎她只想     one line
///     装进 CRM⏎里                     a blank, as the author has it between scripts
enum LineJoint {
  static func isSeamless(_ inlines: [Inline], at index: Int) -> Bool {
    guard index > 0, index + 1 < inlines.count, let before = last(inlines[index - 1]),
      let after = first(inlines[index + 1])
    else { return false }
    return (isFull(before) && (isFull(after) || isEither(after))) || (isEither(before) && isFull(after))
  }

  /// Signs of a script without blanks; Korean has them.
  private static func isFull(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: false
    default: Script.isCJK(scalar)
    }
  }

  /// Quotes, dashes and dots that Chinese shares with other scripts.
  private static func isEither(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2018...0x201D, 0x2026: true
    default: false
    }
  }

  private static func last(_ inline: Inline) -> Unicode.Scalar? {
    switch inline {
    case .text(let text): text.unicodeScalars.last
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.last.flatMap(last)
    case .link(let link): link.inlines.last.flatMap(last)
    case .code, .image, .html, .softBreak, .hardBreak: nil
    }
  }

  private static func first(_ inline: Inline) -> Unicode.Scalar? {
    switch inline {
    case .text(let text): text.unicodeScalars.first
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.first.flatMap(first)
    case .link(let link): link.inlines.first.flatMap(first)
    case .code, .image, .html, .softBreak, .hardBreak: nil
    }
  }
}
