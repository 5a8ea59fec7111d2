import JourneyAtlas
import MarkdownTree

/// The tokens of a theme, as its `tokens.css` gives them:
///
///     :root {
///       --link: light-dark(#0a5c49, #74d3b7);
///       --radius: 0;
///     }
///
/// One rule and no other, so that all of it is known; what else a theme wants to say stands in its `theme.css`.
struct ThemeTokens: Sendable {
  struct Token: Sendable {
    /// With its dashes: `--link`.
    let name: String
    var value: String
    /// In the file that gave it.
    var span: Span

    var colour: TokenColour? { TokenColour(value) }
  }

  /// In the order of the theme `default`.
  private(set) var tokens: [Token] = []

  subscript(name: String) -> Token? { tokens.first { $0.name == name } }

  /// The rule that stands at the start of every style sheet.
  var css: [UInt8] {
    Array((":root {\n" + tokens.map { "  \($0.name): \($0.value);\n" }.joined() + "}\n").utf8)
  }

  /// Reads a file over what `base` says; without one, every token is a new one. `own` are the names that the file
  /// gives. What cannot be read is left as `base` has it.
  static func read(
    _ file: SourceFile, over base: ThemeTokens?
  ) -> (tokens: ThemeTokens, own: Set<String>, problems: [Diagnostic]) {
    var scanner = TokenScanner(file)
    var result = base ?? ThemeTokens()
    var own: Set<String> = []
    var problems: [Diagnostic] = []
    for token in scanner.declarations() {
      if let base {
        guard let index = result.tokens.firstIndex(where: { $0.name == token.name }) else {
          problems.append(.unknownToken(token.name, token.span, known: base.tokens.map(\.name), in: file))
          continue
        }
        guard base.tokens[index].colour == nil || token.colour != nil else {
          problems.append(.noColour(token.name, token.value, token.span, in: file))
          continue
        }
        result.tokens[index] = token
      } else {
        result.tokens.append(token)
      }
      own.insert(token.name)
    }
    if let end = scanner.stopped { problems.append(.noTokens(end, in: file)) }
    return (result, own, problems)
  }
}

/// Goes through the bytes of `tokens.css`.
private struct TokenScanner {
  let bytes: [UInt8]
  var at = 0
  /// Where something stands that no list of tokens holds.
  private(set) var stopped: Span?

  init(_ file: SourceFile) { bytes = file.bytes }

  /// All up to the first thing that is no token.
  mutating func declarations() -> [ThemeTokens.Token] {
    var found: [ThemeTokens.Token] = []
    guard skip(":root"), skip("{") else {
      stop()
      return found
    }
    while !skip("}") {
      guard let token = declaration() else {
        stop()
        return found
      }
      found.append(token)
    }
    blanks()
    if at < bytes.count { stop() }
    return found
  }

  /// `--link: #0a5c49;`. The last one may go without its semicolon.
  private mutating func declaration() -> ThemeTokens.Token? {
    blanks()
    let start = at
    while at < bytes.count, Self.isName(bytes[at]) { at += 1 }
    let name = text(start..<at)
    let span = Span(start, at)
    guard name.hasPrefix("--"), skip(":") else {
      at = start
      return nil
    }
    blanks()
    let valueStart = at
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil,
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "{")
      {
        break
      }
      at += 1
    }
    var end = at
    while end > valueStart, bytes[end - 1] <= 0x20 { end -= 1 }
    guard at < bytes.count, bytes[at] != UInt8(ascii: "{"), end > valueStart else {
      at = start
      return nil
    }
    if bytes[at] == UInt8(ascii: ";") { at += 1 }
    return ThemeTokens.Token(name: name, value: text(valueStart..<end), span: span)
  }

  private mutating func stop() {
    let rest = bytes[min(at, bytes.count)...]
    stopped = Span(at, rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
  }

  private mutating func skip(_ word: String) -> Bool {
    blanks()
    guard bytes[at...].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  /// Goes over blanks and comments.
  private mutating func blanks() {
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
      } else if bytes[at...].starts(with: "/*".utf8) {
        at += 2
        while at < bytes.count, !bytes[at...].starts(with: "*/".utf8) { at += 1 }
        at = min(at + 2, bytes.count)
      } else {
        return
      }
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
