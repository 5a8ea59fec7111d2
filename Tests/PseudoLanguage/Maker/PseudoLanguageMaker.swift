import Foundation

/// `PseudoLanguageMaker OUTPUT FILES…` writes the English texts of the files as a language `pseudo`.
@main struct PseudoLanguageMaker {
  static func main() throws {
    let (output, sources) = (CommandLine.arguments[1], CommandLine.arguments.dropFirst(2))
    var result = "@testable import SitePages\nimport JourneyAtlas\nimport MarkdownTree\n"
    for source in sources {
      let text = try String(contentsOfFile: source, encoding: .utf8)
      let english = source.contains("/English") ? withoutImports(text) : values(in: text)
      result += "\n" + PseudoText.translated(renamed(english))
    }
    try result.write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func renamed(_ text: String) -> String {
    text.replacingOccurrences(of: ".english", with: ".pseudo")
      .replacingOccurrences(of: "let english", with: "let pseudo")
  }

  private static func withoutImports(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("import ") }
      .joined(separator: "\n")
  }

  /// The English value of a small group, which stands beside its type.
  private static func values(in text: String) -> String {
    guard let start = text.range(of: "    static let english = ") else { return "" }
    let rest = text[start.lowerBound...]
    let end = rest.dropFirst().range(of: "\n    static let ")?.lowerBound ?? rest.endIndex
    let type = rest.dropFirst("    static let english = ".count).prefix { $0 != "(" }
    let value = rest[..<end].replacingOccurrences(of: " = \(type)(", with: " = Phrases.\(type)(")
    return "extension Phrases.\(type) {\n\(value)\n}\n"
  }
}
