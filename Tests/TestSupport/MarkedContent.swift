/// A content folder written as one text, with marks where findings must start.
///
///     === content/journeys/a.md
///     # A
///     ## S
///     - Emotion: ⟦off-scale⟧7
///
/// Marks are taken out of the files; a finding's place is that of the character behind its mark.
public struct MarkedContent: Sendable {
  public var files: [(path: String, text: String)] = []
  /// `content/journeys/a.md:3:12: off-scale`, columns in Unicode scalars.
  public var findings: [String] = []

  public init(_ text: String) {
    var path: String?
    var lines: [Substring] = []
    let end: [Substring] = ["=== "]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) + end {
      if line.hasPrefix("=== ") {
        if let path { add(path, lines.joined(separator: "\n") + "\n") }
        path = String(line.dropFirst(4))
        lines = []
      } else {
        lines.append(line)
      }
    }
  }

  /// What is expected and was not found, and what was found and not expected; repetitions count.
  public func differences(from found: [String]) -> (missing: [String], unexpected: [String]) {
    (Self.subtract(findings, found), Self.subtract(found, findings))
  }

  private mutating func add(_ path: String, _ marked: String) {
    var clean = String.UnicodeScalarView()
    var code: String.UnicodeScalarView?
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": code = String.UnicodeScalarView()
      case "⟧":
        if let code { findings.append("\(path):\(line):\(column): \(String(code))") }
        code = nil
      case _ where code != nil: code?.append(scalar)
      default:
        clean.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    files.append((path, String(clean)))
  }

  private static func subtract(_ a: [String], _ b: [String]) -> [String] {
    var rest = b
    return a.filter { item in
      guard let index = rest.firstIndex(of: item) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}
