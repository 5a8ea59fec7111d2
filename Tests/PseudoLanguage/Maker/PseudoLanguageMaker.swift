import Foundation

/// `PseudoLanguageMaker OUTPUT ENGLISH` writes the texts of English.swift as a language `pseudo`.
@main struct PseudoLanguageMaker {
  static func main() throws {
    let english = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8)
      .replacingOccurrences(of: ".english", with: ".pseudo")
      .replacingOccurrences(of: "let english", with: "let pseudo")
    try ("@testable import SitePages\n" + PseudoText.translated(english))
      .write(toFile: CommandLine.arguments[1], atomically: true, encoding: .utf8)
  }
}
