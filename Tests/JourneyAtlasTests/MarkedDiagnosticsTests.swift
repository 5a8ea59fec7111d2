import Foundation
import JourneyAtlas
import MarkdownTree
import TestSupport
import Testing

/// Inputs that carry marks where a finding must start. Findings without a mark fail, marks without a finding
/// fail too.
@Suite struct MarkedDiagnosticsTests {
  static let names = [
    "references", "map", "files", "privacy", "surveys", "rules", "measurements", "translations",
  ]

  @Test(arguments: names) func findings(_ name: String) throws {
    let text = try String(contentsOf: fixtures.appending(path: "marked/\(name).txt"), encoding: .utf8)
    let marked = MarkedContent(text)
    let files = marked.files.map { SourceFile(path: $0.path, text: $0.text) }
    let found = try TestContent(files).read().diagnostics.map {
      "\($0.path):\($0.start.line):\($0.start.column): \($0.code.rawValue)"
    }
    let (missing, unexpected) = marked.differences(from: found)
    #expect(missing.isEmpty, "marked, but not found")
    #expect(unexpected.isEmpty, "found, but not marked")
  }

  @Test func everyFixtureIsRun() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "marked").path)
    #expect(Set(files.filter { $0.hasSuffix(".txt") }) == Set(Self.names.map { $0 + ".txt" }))
  }
}
