/// `~~struck~~` and `~struck~` over the inlines of one level, by GFM's rules: a run of one or two tildes
/// opens where text follows and closes where text precedes, and both ends have the same length.
///
/// libcmark knows no tildes and leaves them in the text. Beside CJK text a run opens and closes without
/// blanks, as emphasis does (see ``SourceMarks``).
enum Strikethrough {
  /// Stands for an escaped tilde until strikethrough is read (see ``SourceMarks``).
  static let escapedTilde = Unicode.Scalar(0xFDD1 as UInt32) ?? "~"

  /// Unclosed runs that are remembered; an older one stays text.
  private static let mostOpeners = 32

  private enum Piece {
    case inline(Inline)
    case tildes(Int, opens: Bool, closes: Bool)
  }

  static func apply(to inlines: [Inline], isTopLevel: Bool) -> [Inline] {
    guard inlines.contains(where: { hasTilde($0) }) else { return inlines }
    var output: [Inline] = []
    var openers: [(count: Int, place: Int)] = []
    for piece in pieces(of: inlines, edge: isTopLevel ? " " : "*") {
      switch piece {
      case .inline(let inline): output.append(inline)
      case .tildes(let count, let opens, let closes):
        if closes, let index = openers.lastIndex(where: { $0.count == count }) {
          let place = openers[index].place
          let inner = output[(place + 1)...].flatMap(unstruck)
          output.removeSubrange(place...)
          output.append(.strikethrough(merged(inner)))
          openers.removeSubrange(index...)
          continue
        }
        if opens {
          if openers.count == mostOpeners { openers.removeFirst() }
          openers.append((count, output.count))
        }
        output.append(.text(count == 1 ? "~" : "~~"))
      }
    }
    return merged(output)
  }

  private static func hasTilde(_ inline: Inline) -> Bool {
    if case .text(let text) = inline { return text.utf8.contains(Byte.tilde) }
    return false
  }

  /// Struck text inside struck text is struck once.
  private static func unstruck(_ inline: Inline) -> [Inline] {
    if case .strikethrough(let inner) = inline { return inner }
    return [inline]
  }

  private static func pieces(of inlines: [Inline], edge: Unicode.Scalar) -> [Piece] {
    var pieces: [Piece] = []
    for (index, inline) in inlines.enumerated() {
      guard case .text(let text) = inline, hasTilde(inline) else {
        pieces.append(.inline(inline))
        continue
      }
      let before = index > 0 ? outside(inlines[index - 1]) : edge
      let after = index + 1 < inlines.count ? outside(inlines[index + 1]) : edge
      appendPieces(of: Array(text.unicodeScalars), before: before, after: after, to: &pieces)
    }
    return pieces
  }

  /// What a tilde sees of a neighbour that is not text: its closing sign in the source, or the line end.
  private static func outside(_ inline: Inline) -> Unicode.Scalar {
    switch inline {
    case .softBreak, .hardBreak: return " "
    default: return "*"
    }
  }

  private static func appendPieces(
    of scalars: [Unicode.Scalar], before: Unicode.Scalar, after: Unicode.Scalar, to pieces: inout [Piece]
  ) {
    var at = 0
    var from = 0
    func text(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return String(text)
    }
    while at < scalars.count {
      guard scalars[at] == "~" else {
        at += 1
        continue
      }
      let start = at
      while at < scalars.count, scalars[at] == "~" { at += 1 }
      guard at - start <= 2 else { continue }
      if from < start { pieces.append(.inline(.text(text(from..<start)))) }
      let left = start > 0 ? scalars[start - 1] : before
      let right = at < scalars.count ? scalars[at] : after
      pieces.append(
        .tildes(at - start, opens: faces(right, from: left), closes: faces(left, from: right)))
      from = at
    }
    if from < scalars.count { pieces.append(.inline(.text(text(from..<scalars.count)))) }
  }

  /// Whether a run is flanked by text on the side of `near`, seen with its other neighbour.
  private static func faces(_ near: Unicode.Scalar, from far: Unicode.Scalar) -> Bool {
    if Script.isSpace(near) { return false }
    return !Script.isPunctuation(near) || Script.isSpace(far) || Script.isPunctuation(far)
      || Script.isCJK(far) || Script.isCJK(near)
  }

  private static func merged(_ inlines: [Inline]) -> [Inline] {
    var output: [Inline] = []
    var run = ""
    for inline in inlines {
      if case .text(let text) = inline {
        run += text
      } else {
        if !run.isEmpty { output.append(.text(run)) }
        run = ""
        output.append(inline)
      }
    }
    if !run.isEmpty { output.append(.text(run)) }
    return output
  }
}
