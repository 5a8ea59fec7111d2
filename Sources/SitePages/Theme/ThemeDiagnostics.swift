import JourneyAtlas
import MarkdownTree

/// What can be wrong with a theme.
extension Diagnostic {
  private init(_ code: Code, _ span: Span, in file: SourceFile, _ message: String, help: String) {
    self.init(
      code: code, severity: code.defaultSeverity, path: file.path, start: file.position(at: span.start),
      end: file.position(at: span.end), message: message, help: help)
  }

  static func unknownToken(_ name: String, _ span: Span, known: [String], in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .unknownToken, span, in: file, "there is no token \(name)",
      help: Spelling.nearest(to: name, in: known).map { "did you mean \($0)?" }
        ?? "a theme sets the tokens of themes/default/tokens.css; other rules stand in theme.css")
  }

  static func noColour(_ name: String, _ value: String, _ span: Span, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .invalidTheme, span, in: file, "\(name) is a colour, and “\(value)” is none that Waymark reads",
      help: "write #0a5c49, or light-dark(#0a5c49, #74d3b7) where it differs in the dark")
  }

  static func noTokens(_ span: Span, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .invalidTheme, span, in: file,
      "tokens.css holds one rule, :root { … }, with tokens such as --link: #0a5c49;",
      help: "write other rules into theme.css, which stands behind all that Waymark brings")
  }

  static func lowContrast(_ found: TokenContrast.Shortfall, _ span: Span, in file: SourceFile) -> Diagnostic {
    let pair = found.pair
    let way = found.scheme == .light ? "in light pages" : "in dark pages"
    return Diagnostic(
      .lowContrast, span, in: file,
      "\(pair.front) on \(pair.ground) has a contrast of \(tenths(found.ratio)) to 1 \(way)",
      help: "it needs \(tenths(pair.least)) to 1 (WCAG 2.2 AA); a colour for light and one for dark are "
        + "written light-dark(#0a5c49, #74d3b7)")
  }

  static func badImage(_ path: String, _ wrong: ThemeImages.Wrong) -> Diagnostic {
    let (message, help) =
      switch wrong {
      case .type(let allowed):
        ("no picture of this type is shown", "give it as \(allowed.joined(separator: " or "))")
      case .content:
        ("the file is not what its name says", "save it as SVG with <svg …>, or as PNG")
      case .noSize:
        ("the picture has no size", "give its <svg> a viewBox, such as viewBox=\"0 0 120 24\"")
      case .tooLarge(let limit):
        (
          "the picture is larger than \(limit >> 10) KiB",
          "every page carries it: simplify it or scale it down"
        )
      }
    let start = SourceFile.Position(line: 1, column: 1)
    return Diagnostic(
      code: .invalidTheme, severity: Code.invalidTheme.defaultSeverity, path: path, start: start, end: start,
      message: message, help: help)
  }

  static func takesPlace(_ path: String, of other: String) -> Diagnostic {
    let start = SourceFile.Position(line: 1, column: 1)
    return Diagnostic(
      code: .invalidTheme, severity: Code.invalidTheme.defaultSeverity, path: path, start: start, end: start,
      message: "pages have \(other) at this place, where names have no case and a folder is no file",
      help: "give it another name; to replace that file, spell it the same")
  }

  static func lostFile(_ name: String, isElsewhere: Bool, _ span: Span, in file: SourceFile) -> Diagnostic {
    isElsewhere
      ? Diagnostic(
        .invalidTheme, span, in: file, "pages load nothing from elsewhere, so not \(name) either",
        help: "put the file into the theme's folder and name it there")
      : Diagnostic(
        .invalidTheme, span, in: file, "the theme has no file \(name)",
        help: "put it into the theme's folder; names are seen from there")
  }

  /// Rounded down, so that what falls short never reads as enough.
  private static func tenths(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
