/// A label cut into lines that fit a width, for SVG text, which does not wrap by itself. Widths are
/// estimated in em: Latin letters 0.54, capitals and digits 0.7, East Asian characters 1.
enum LabelLines {
  /// At least one line; words are kept whole unless one alone is too wide.
  static func wrap(_ text: String, width: Double, fontSize: Double) -> [String] {
    let limit = width / fontSize
    if em(text) <= limit { return [trimmed(text)] }
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for piece in pieces(text) {
      let size = em(piece)
      if !line.isEmpty, used + size > limit {
        lines.append(trimmed(line))
        line = ""
        used = 0
      }
      for part in size > limit ? split(piece, limit) : [piece] {
        if !line.isEmpty, used + em(part) > limit {
          lines.append(trimmed(line))
          line = ""
          used = 0
        }
        line += part
        used += em(part)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// The lines, about equally long, where all words are whole and there are at most so many; else nil.
  static func whole(_ text: String, width: Double, fontSize: Double, atMost count: Int) -> [String]? {
    guard let widest = pieces(text).map(em).max(), widest <= width / fontSize else { return nil }
    var lines = wrap(text, width: width, fontSize: fontSize)
    guard lines.count <= count else { return nil }
    var width = width - fontSize
    while width >= widest * fontSize {
      let narrower = wrap(text, width: width, fontSize: fontSize)
      if narrower.count > lines.count { break }
      lines = narrower
      width -= fontSize
    }
    return lines
  }

  /// How wide the widest of its words is; those of more letters are compounds, which may break.
  static func widestWord(_ text: String, atMost letters: Int) -> Double {
    pieces(text).map(trimmed).filter { $0.unicodeScalars.count <= letters }.map(em).max() ?? 0
  }

  static func em(_ text: String) -> Double {
    var width = 0.0
    for scalar in text.unicodeScalars { width += em(scalar) }
    return width
  }

  private static func em(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6C, 0x21, 0x27: 0.32
    case 0x30...0x39, 0x41...0x5A, 0x6D, 0x77: 0.7
    case 0..<0x1100: 0.54
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x2E80...0xFFEF, 0x1F000...0x3FFFF: 1
    default: 0.66
    }
  }

  /// Words with the blank behind them; an East Asian character is a piece of its own.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if em(scalar) == 1 {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        // Closing marks stay with the character before them.
        if isClosing(scalar), let last = pieces.popLast() {
          pieces.append(last + String(Character(scalar)))
        } else {
          pieces.append(String(Character(scalar)))
        }
      } else {
        word.unicodeScalars.append(scalar)
        if scalar == " " || scalar == "-" || scalar == "/" {
          pieces.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "）", "」", "』", "》", "！", "？": true
    default: false
    }
  }

  /// A word that alone is wider than a line.
  private static func split(_ word: String, _ limit: Double) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0.0
    for scalar in word.unicodeScalars {
      if !part.isEmpty, used + em(scalar) > limit {
        parts.append(part)
        part = ""
        used = 0
      }
      part.unicodeScalars.append(scalar)
      used += em(scalar)
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  private static func trimmed(_ line: String) -> String {
    guard line.utf8.last == 0x20 else { return line }
    var line = line
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    return line
  }
}
