import MarkdownTree

extension Report {
  /// A name or sentence on one line that a terminal only prints: what could command it is written `\u{1B}`.
  public static func safe(_ text: String) -> String { ReportText.safe(text) }

  /// More would scroll away what matters; the rest is counted.
  static let printedAtMost = 1_000

  /// For people: place and message, the source line with carets below the words that are meant, and what to
  /// write instead.
  ///
  ///     content/journeys/buy.md:12:14: error[off-scale]: 7 is no emotion
  ///       12 | - Emotion: 7
  ///          |            ^
  ///          help: write a number from -2 to +2
  ///
  /// Ends with the summary, after an empty line.
  public func text(color: Bool = false) -> [UInt8] {
    var text = ReportText(color: color)
    for diagnostic in diagnostics.prefix(Self.printedAtMost) {
      text.append(diagnostic, line: sources.line(diagnostic.start.line, of: diagnostic.path))
    }
    if diagnostics.count > Self.printedAtMost {
      text.append("… and \(Self.grouped(diagnostics.count - Self.printedAtMost)) more\n\n")
    }
    text.append(summary + "\n")
    return text.bytes
  }
}

/// Text for a terminal, which content must not be able to command: control and bidirectional characters are
/// written as `\u{202E}`.
struct ReportText {
  private(set) var bytes: [UInt8] = []
  let color: Bool

  /// Longer lines are cut to a window around the caret.
  private static let width = 160

  init(color: Bool) { self.color = color }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ diagnostic: Diagnostic, line: [Unicode.Scalar]?) {
    paint("1", "\(Self.safe(diagnostic.path)):\(diagnostic.start.line):\(diagnostic.start.column):")
    append(" ")
    paint(Self.paint(diagnostic.severity), "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]:")
    append(" \(Self.safe(diagnostic.message))\n")
    let number = String(diagnostic.start.line)
    let gutter = String(repeating: " ", count: max(4 - number.utf8.count, 0))
    if let line, !line.isEmpty {
      let (echo, carets) = Self.excerpt(line, diagnostic)
      paint("34", "\(gutter)\(number) | ")
      append(echo + "\n")
      paint("34", String(repeating: " ", count: gutter.utf8.count + number.utf8.count) + " | ")
      let indent = carets.prefix { $0 != "^" }
      append(String(indent))
      paint(Self.paint(diagnostic.severity), String(carets.dropFirst(indent.count)))
      append("\n")
    }
    if !diagnostic.help.isEmpty {
      paint("32", "     help:")
      append(" \(Self.safe(diagnostic.help))\n")
    }
    append("\n")
  }

  private mutating func paint(_ code: String, _ text: String) {
    append(color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text)
  }

  private static func paint(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .hint: "1;36"
    }
  }

  /// The source line as it is echoed, and the line of carets for below it.
  private static func excerpt(_ line: [Unicode.Scalar], _ diagnostic: Diagnostic) -> (String, String) {
    let start = min(max(diagnostic.start.column - 1, 0), line.count)
    let sameLine = diagnostic.end.line == diagnostic.start.line
    let end = sameLine ? min(max(diagnostic.end.column - 1, start), line.count) : line.count
    let from = line.count <= width ? 0 : max(0, min(start - width / 4, line.count - width))
    let to = min(from + width, line.count)
    var echo = from > 0 ? "…" : ""
    var carets = from > 0 ? " " : ""
    for index in from..<to {
      let shown = shown(line[index], keepTab: true)
      echo += shown
      guard index < max(end, start + 1) else { continue }
      if index >= start {
        carets += String(repeating: "^", count: max(columns(shown), index == start ? 1 : 0))
      } else {
        carets += shown == "\t" ? "\t" : String(repeating: " ", count: columns(shown))
      }
    }
    // A place behind the last character: what is missing stands there.
    if start >= to { carets += "^" }
    return (to < line.count ? echo + "…" : echo, carets)
  }

  /// Text on one line that a terminal only prints.
  static func safe(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars { safe += shown(scalar, keepTab: false) }
    return safe
  }

  private static func shown(_ scalar: Unicode.Scalar, keepTab: Bool) -> String {
    if scalar == "\t" && keepTab { return "\t" }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFDD0...0xFDEF, 0xE0000...0xE007F:
      return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: return String(Character(scalar))
    }
  }

  /// How many cells of a terminal a text takes: East Asian characters and emoji take two, marks none.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
