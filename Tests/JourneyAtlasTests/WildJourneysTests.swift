import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

/// Journey maps typed the way other people write them: the right stages, fields and touchpoints, no error.
@Suite struct WildJourneysTests {
  static let names = [
    "bold-labels", "list-labels", "sub-headings", "key-value-tables", "rows-as-stages", "columns-as-stages",
    "chinese", "numbered-stages", "several-quotes", "no-front-matter",
  ]

  @Test(arguments: names) func isRead(_ name: String) throws {
    let folder = fixtures.appending(path: "wild")
    let text = try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
    let (journey, diagnostics) = try readJourney(text)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    let dump = ReadingDump.lines(of: journey).joined(separator: "\n") + "\n"
    let golden = folder.appending(path: "\(name).expected")
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1" {
      try dump.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).expected; look at it, then run again without WAYMARK_RECORD")
    }
    #expect(dump == (try? String(contentsOf: golden, encoding: .utf8)))
  }

  @Test func everyFixtureIsRun() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "wild").path)
    let expected = Self.names.flatMap { ["\($0).md", "\($0).expected"] }
    #expect(Set(files) == Set(expected))
  }
}
