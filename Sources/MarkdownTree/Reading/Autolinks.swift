/// Bare addresses in text, as GFM links them:
///
///     www.example.com        http://www.example.com
///     https://example.com    as it stands
///     ann@example.com        mailto:ann@example.com
///
/// Trailing punctuation stays outside, and a closing parenthesis that has no opening one. Unlike GFM, CJK
/// punctuation ends an address: `见https://example.com/a。然后` would otherwise swallow the sentence.
struct Autolinks {
  private let bytes: [UInt8]
  /// Text up to here is in `found` already.
  private var done = 0
  private var found: [Inline] = []

  /// The inlines of one level with their texts cut into text and links.
  static func split(_ inlines: [Inline]) -> [Inline] {
    var output: [Inline]?
    for (index, inline) in inlines.enumerated() {
      if case .text(let text) = inline, let parts = split(text) {
        if output == nil { output = Array(inlines[..<index]) }
        output?.append(contentsOf: parts)
      } else {
        output?.append(inline)
      }
    }
    return output ?? inlines
  }

  /// The text cut into text and links; nil if it has no address.
  static func split(_ text: String) -> [Inline]? {
    guard Signs.hasAddress(text) else { return nil }
    var scan = Autolinks(bytes: Array(text.utf8))
    scan.run()
    return scan.found.isEmpty ? nil : scan.found
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    var at = 0
    while at < bytes.count {
      var link: (range: Range<Int>, prefix: String)?
      switch bytes[at] {
      case Byte.colon: link = webAddress(colon: at)
      case 0x77, 0x57: link = wwwAddress(at)
      case Byte.at: link = mailAddress(sign: at)
      default: break
      }
      guard let link else {
        at += 1
        continue
      }
      appendText(upTo: link.range.lowerBound)
      let text = String(decoding: bytes[link.range], as: UTF8.self)
      found.append(.link(Link(destination: link.prefix + text, inlines: [.text(text)])))
      done = link.range.upperBound
      at = done
    }
    if !found.isEmpty { appendText(upTo: bytes.count) }
  }

  private mutating func appendText(upTo end: Int) {
    if done < end { found.append(.text(String(decoding: bytes[done..<end], as: UTF8.self))) }
    done = end
  }

  private func webAddress(colon: Int) -> (Range<Int>, String)? {
    guard colon + 3 < bytes.count, bytes[colon + 1] == Byte.slash, bytes[colon + 2] == Byte.slash else {
      return nil
    }
    var from = colon
    while from > done, Byte.isLetter(bytes[from - 1]) { from -= 1 }
    let scheme = bytes[from..<colon].map(Byte.lowercased)
    guard scheme == Array("http".utf8) || scheme == Array("https".utf8) else { return nil }
    guard let end = domainEnd(from: colon + 3, periods: 0) else { return nil }
    return (from..<addressEnd(from: from, domainEnd: end), "")
  }

  private func wwwAddress(_ at: Int) -> (Range<Int>, String)? {
    guard at + 4 < bytes.count, bytes[at + 1] | 0x20 == 0x77, bytes[at + 2] | 0x20 == 0x77,
      bytes[at + 3] == Byte.period
    else { return nil }
    if at > 0 {
      let before = bytes[at - 1]
      guard
        Byte.isSpace(before) || before >= 0x80 || before == Byte.star || before == Byte.underscore
          || before == Byte.tilde || before == Byte.openParenthesis
      else { return nil }
    }
    guard let end = domainEnd(from: at, periods: 1) else { return nil }
    return (at..<addressEnd(from: at, domainEnd: end), "http://")
  }

  private func mailAddress(sign: Int) -> (Range<Int>, String)? {
    var from = sign
    while from > done, isLocalPart(bytes[from - 1]) { from -= 1 }
    guard from < sign else { return nil }
    var end = sign + 1
    var periods = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte == Byte.period, end + 1 < bytes.count, Byte.isAlphanumeric(bytes[end + 1]) {
        periods += 1
      } else if !Byte.isAlphanumeric(byte), byte != Byte.hyphen, byte != Byte.underscore {
        break
      }
      end += 1
    }
    guard periods > 0, end > sign + 1, Byte.isAlphanumeric(bytes[end - 1]) else { return nil }
    let scheme = Array("mailto:".utf8)
    if from - done >= scheme.count, bytes[(from - scheme.count)..<from].map(Byte.lowercased) == scheme {
      return ((from - scheme.count)..<end, "")
    }
    return (from..<end, "mailto:")
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    Byte.isAlphanumeric(byte) || byte == Byte.period || byte == Byte.hyphen || byte == Byte.underscore
      || byte == Byte.plus
  }

  /// The end of a domain: letters, digits, `-`, `_` and periods, no `_` in its last two parts.
  private func domainEnd(from: Int, periods needed: Int) -> Int? {
    var at = from
    var periods = 0
    var underscores = (previous: false, last: false)
    while at < bytes.count {
      let byte = bytes[at]
      if byte == Byte.period {
        underscores = (underscores.last, false)
        periods += 1
      } else if byte == Byte.underscore {
        underscores.last = true
      } else if !Byte.isAlphanumeric(byte), byte != Byte.hyphen, byte < 0x80 || stopsAddress(at) {
        break
      }
      at += 1
    }
    guard at > from, bytes[from] != Byte.period, !underscores.previous, !underscores.last else { return nil }
    return periods >= needed ? at : nil
  }

  /// The end of an address: up to a blank, `<` or CJK punctuation, then without what is more likely the
  /// sentence's than the address's.
  private func addressEnd(from: Int, domainEnd: Int) -> Int {
    var end = domainEnd
    var open = 0
    var closed = 0
    while end < bytes.count, !Byte.isSpace(bytes[end]), bytes[end] != Byte.less, !stopsAddress(end) {
      if bytes[end] == Byte.openParenthesis { open += 1 }
      if bytes[end] == Byte.closeParenthesis { closed += 1 }
      end += 1
    }
    while end > from {
      switch bytes[end - 1] {
      case Byte.closeParenthesis where closed > open:
        closed -= 1
        end -= 1
      case Byte.semicolon: end = entityStart(before: end - 1, from: from) ?? end - 1
      case 0x3F, 0x21, Byte.period, 0x2C, Byte.colon, Byte.star, Byte.underscore, Byte.tilde, 0x27, 0x22:
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// Where `&word` starts if that stands before the semicolon.
  private func entityStart(before semicolon: Int, from: Int) -> Int? {
    var at = semicolon
    while at > from, Byte.isAlphanumeric(bytes[at - 1]) { at -= 1 }
    guard at < semicolon, at > from, bytes[at - 1] == Byte.ampersand else { return nil }
    return at - 1
  }

  private func stopsAddress(_ at: Int) -> Bool {
    guard bytes[at] >= 0xC0 else { return false }
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard let scalar = String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return Script.isSpace(scalar) || (Script.isCJK(scalar) && Script.isPunctuation(scalar))
  }
}
