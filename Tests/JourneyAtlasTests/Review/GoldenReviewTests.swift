import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

/// Edits as they are made in real life: what a reviewer is told, to the letter. All but those with a folder `before` of
/// their own start from the same one; `after` holds the files that are new or changed, `gone.txt` names those that are
/// removed.
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
    #expect(folders.filter { $0 != "before" }.sorted() == Self.names.sorted())
  }

  static func review(_ name: String) throws -> Review {
    let reviews = fixtures.appending(path: "reviews")
    let folder = reviews.appending(path: name)
    let own = try texts(folder.appending(path: "before"))
    let before = own.isEmpty ? try texts(reviews.appending(path: "before")) : own
    var after = before.merging(try texts(folder.appending(path: "after"))) { $1 }
    let gone = (try? String(contentsOf: folder.appending(path: "gone.txt"), encoding: .utf8)) ?? ""
    for path in gone.split(separator: "\n") {
      #expect(after.removeValue(forKey: String(path)) != nil, "\(name): \(path) was not there")
    }
    return Review.between(try read(before), try read(after))
  }

  /// The texts of a folder's files by their paths in it; none where there is no folder.
  private static func texts(_ folder: URL) throws -> [String: String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") || $0.hasSuffix(".csv") }
    return try Dictionary(
      uniqueKeysWithValues: files.map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      })
  }

  private static func read(_ texts: [String: String]) throws -> AtlasReading {
    let files = texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    let reading = try TestContent(files).read()
    #expect(reading.diagnostics.filter { $0.severity == .error && $0.code != .budgetExceeded } == [])
    return reading
  }
}
