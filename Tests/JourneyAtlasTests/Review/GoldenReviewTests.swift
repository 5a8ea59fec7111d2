import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

/// Edits as they are made in real life, each a content folder before and after: what a reviewer is told, to the
/// letter.
@Suite struct GoldenReviewTests {
  static let names = [
    "emotion-falls-after-interviews", "two-stages-become-one", "stage-gets-a-better-name",
    "stages-in-another-order", "touchpoint-moves-and-is-renamed", "performance-falls-and-the-budget-with-it",
    "team-is-split", "persona-is-rethought", "journey-moves-to-a-folder", "month-of-figures",
    "text-is-rewritten-and-tidied", "one-map-comes-one-goes", "chinese-map",
  ]

  @Test(arguments: names) func isToldAsExpected(_ name: String) throws {
    let folder = fixtures.appending(path: "reviews").appending(path: name)
    let review = try Self.review(name)
    let report = ReviewReport(
      review, base: "main", head: "",
      links: ReviewLinks(
        before: "https://git.example/atlas/blob/base/", after: "https://git.example/atlas/blob/head/"))
    for (format, file) in [(ReviewReport.Format.text, "expected.txt"), (.markdown, "expected.md")] {
      let text = String(decoding: report.bytes(in: format), as: UTF8.self)
      let golden = folder.appending(path: file)
      if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1" {
        try text.write(to: golden, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name)/\(file); look at it, then run again without WAYMARK_RECORD")
      }
      #expect(text == (try? String(contentsOf: golden, encoding: .utf8)))
    }
  }

  @Test func everyFixtureIsRun() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: "reviews").path)
    #expect(folders.sorted() == Self.names.sorted())
  }

  static func review(_ name: String) throws -> Review {
    let folder = fixtures.appending(path: "reviews").appending(path: name)
    return Review.between(
      try read(folder.appending(path: "before")), try read(folder.appending(path: "after")))
  }

  private static func read(_ folder: URL) throws -> AtlasReading {
    let root = folder.path + "/"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = try names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") || $0.hasSuffix(".csv") }.map {
      SourceFile(path: $0, text: try String(contentsOfFile: root + $0, encoding: .utf8))
    }
    let reading = try TestContent(files).read()
    #expect(reading.diagnostics.filter { $0.severity == .error && $0.code != .budgetExceeded } == [])
    return reading
  }
}
