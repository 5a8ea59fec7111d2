import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

/// Inputs that carry marks where a finding must start. Findings without a mark fail, marks without a finding
/// fail too.
@Suite struct MarkedDiagnosticsTests {
  static let names = ["references", "map", "files"]

  @Test(arguments: names) func findings(_ name: String) throws {
    let text = try String(contentsOf: fixtures.appending(path: "marked/\(name).txt"), encoding: .utf8)
    var expected: [String] = []
    let files = TestContent(text).files.map { file in
      let (clean, marks) = Self.takeMarks(String(decoding: file.bytes, as: UTF8.self))
      expected += marks.map { "\(file.path):\($0.line):\($0.column): \($0.code)" }
      return SourceFile(path: file.path, text: clean)
    }
    let found = try TestContent(files).read().diagnostics.map {
      "\($0.path):\($0.start.line):\($0.start.column): \($0.code.rawValue)"
    }
    let missing = Self.subtract(expected, found)
    let unexpected = Self.subtract(found, expected)
    #expect(missing.isEmpty, "marked, but not found")
    #expect(unexpected.isEmpty, "found, but not marked")
  }

  @Test func everyFixtureIsRun() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "marked").path)
    #expect(Set(files.filter { $0.hasSuffix(".txt") }) == Set(Self.names.map { $0 + ".txt" }))
  }

  private static func subtract(_ a: [String], _ b: [String]) -> [String] {
    var rest = b
    return a.filter { item in
      guard let index = rest.firstIndex(of: item) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// Takes `⟦code⟧` out of a text; the place is that of the character behind it, in scalars.
  private static func takeMarks(_ text: String) -> (String, [(line: Int, column: Int, code: String)]) {
    var clean = String.UnicodeScalarView()
    var marks: [(line: Int, column: Int, code: String)] = []
    var code: String.UnicodeScalarView?
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": code = String.UnicodeScalarView()
      case "⟧":
        code.map { marks.append((line, column, String($0))) }
        code = nil
      case _ where code != nil: code?.append(scalar)
      default:
        clean.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    return (String(clean), marks)
  }
}
