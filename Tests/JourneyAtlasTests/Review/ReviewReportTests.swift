import Foundation
import TestSupport
import Testing

@testable import JourneyAtlas

/// Reports of reviews: escapes, bounds, and what programs rely on.
@Suite struct ReviewReportTests {
  private func text(_ review: Review, _ format: ReviewReport.Format, color: Bool = false, folder: String = "")
    -> String
  {
    let links = ReviewLinks(before: "https://git.example/b/", after: "https://git.example/a/", folder: folder)
    return String(
      decoding: ReviewReport(review, base: "main", head: "topic", links: links).bytes(
        in: format, color: color),
      as: UTF8.self)
  }

  private func map(_ emotion: String, _ pain: String, performance: Int = 4) -> String {
    """
    # Map
    ## First stage
    - Emotion: \(emotion)
    - Pain: \(pain)
    ### A step
    - Doing: waits

    | Touchpoint | Importance | Performance |
    | --- | --- | --- |
    | Blog | 5 | \(performance) |

    """
  }

  @Test func jsonIsAsPublished() throws {
    let review = try reviewJourney(
      map("1", "old\n- Owner: Sales"), map("-1 -> -2", "new words here", performance: 2))
    #expect(
      text(review, .json) == """
        {"format":"waymark-diff","version":1,"base":"main","head":"topic","summary":{"added":0,"removed":1,"renamed":0,\
        "moved":0,"changed":3,"worse":3,"better":0},"changes":[
        {"kind":"removed","what":"field","journey":"test","stage":"first-stage","touchpoint":null,"field":"owner",\
        "before":"Sales","after":null,"verdict":"worse","path":"content/journeys/test.md","line":2,\
        "sentence":"Map › First stage: owner removed: “Sales”"},
        {"kind":"changed","what":"field","journey":"test","stage":"first-stage","touchpoint":null,"field":"emotion",\
        "before":1,"after":"-1 -\\u003e -2","verdict":"worse","path":"content/journeys/test.md","line":3,\
        "sentence":"Map › First stage: emotion +1 → −1→−2"},
        {"kind":"changed","what":"field","journey":"test","stage":"first-stage/a-step","touchpoint":"blog",\
        "field":"performance","before":4,"after":2,"verdict":"worse","path":"content/journeys/test.md","line":10,\
        "sentence":"Map › First stage › A step › Blog: performance 4 → 2"},
        {"kind":"changed","what":"field","journey":"test","stage":"first-stage","touchpoint":null,"field":"pain",\
        "before":"old","after":"new words here","verdict":"neutral","path":"content/journeys/test.md","line":4,\
        "sentence":"Map › First stage: pain “old” is now “new words here”"}],"gaps":[
        {"journey":"test","stage":"first-stage","touchpoint":"blog","shortfall":[1,3],"opportunity":[12.5,17.5]}]}

        """)
  }

  /// Reports of the recorded reviews against the schema that is published beside the page.
  @Test(.enabled(if: PackageFolder.python != nil), arguments: GoldenReviewTests.names)
  func jsonFollowsTheSchema(_ name: String) throws {
    let script = """
      import json, pathlib, sys
      import jsonschema
      schema = json.loads(pathlib.Path("Sources/JourneyAtlas/JourneyAtlas.docc/diff.schema.json").read_text())
      jsonschema.Draft202012Validator.check_schema(schema)
      for error in jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):
          print(error.json_path, error.message)
      """
    func problems(_ report: String) throws -> String {
      let run = try Command.run(
        try #require(PackageFolder.python), ["-c", script], in: PackageFolder.path, input: report)
      return run.stdout + run.stderr
    }
    let report = text(try GoldenReviewTests.review(name), .json)
    #expect(try problems(report) == "")
    #expect(try problems(report.replacing("\"gaps\":", with: "\"gap\":")) != "")
  }

  @Test func annotationsAreEscapedAndWorseComesFirst() throws {
    let review = try reviewJourney(map("1", "old"), map("-1", "a%0A::error::b", performance: 2))
    let lines = text(review, .github, folder: "docs, old/").split(separator: "\n")
    #expect(
      lines.first == """
        ::warning file=docs%2C old/content/journeys/test.md,line=10,title=map-gap::Map › First stage › Blog: \
        shortfall 1 → 3; opportunity score 12.5 → 17.5; quadrant keep up → concentrate here
        """)
    #expect(lines.contains { $0.hasSuffix("pain “old” is now “a%250A::error::b”") })
    let kinds = lines.map { $0.prefix { $0 != " " } }
    #expect(kinds == kinds.sorted(by: >))
    #expect(lines.allSatisfy { $0.hasPrefix("::warning file=") || $0.hasPrefix("::notice file=") })
    let gitlab = text(review, .gitlab)
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(gitlab.utf8)) as? [[String: Any]])
    #expect(entries.count == lines.count)
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == entries.count)
    #expect(entries.first?["severity"] as? String == "minor")
  }

  /// A file that is gone has no line to write at.
  @Test func whatIsGoneIsToldWithoutALine() throws {
    let one = "=== content/journeys/a.md\n# Map\n## S\n"
    let review = try review(one + "=== content/journeys/b.md\n# Other\n## T\n- Pain: a\n", one)
    #expect(text(review, .github) == "::notice title=map-removed::Other: journey removed, with 1 stage\n")
    #expect(text(review, .gitlab) == "[]\n")
    #expect(text(review, .markdown).contains("https://git.example/b/content/journeys/b.md#L1"))
  }

  @Test func contentIsTextInAComment() throws {
    let pain =
      "</details> <b>x</b> *a* `b` [c](https://c.example) @admin fixes #12 | ~~e~~ ![f](https://f.example/g) $x$"
    let review = try reviewJourney(map("1", "old"), map("1", pain.replacing("|", with: "/")))
    let comment = text(review, .markdown)
    let line = try #require(
      comment.split(separator: "\n").first { $0.contains("pain “old” is now") })
    #expect(!line.contains("</details>"))
    #expect(!line.contains("@admin"))
    #expect(!line.contains("#12"))
    #expect(line.contains("&lt;/details&gt; &lt;b&gt;x&lt;/b&gt; a \\`b\\` \\[c\\](https://c.example)"))
    #expect(comment.hasPrefix("<!-- waymark-diff -->\n"))
    #expect(
      comment.components(separatedBy: "<details").count == comment.components(separatedBy: "</details>").count
    )
  }

  /// However much changed.
  @Test func aCommentHasABound() throws {
    func maps(_ words: String) -> String {
      (0..<40).map { journey in
        "=== content/journeys/map-\(journey).md\n# Map \(journey)\n"
          + (0..<10).map { stage in
            "## Stage \(stage)\n"
              + (0..<8).map { "- Pain: \(words) \($0) of \(stage) \(String(repeating: "很", count: 60))\n" }
              .joined()
          }.joined()
      }.joined()
    }
    let review = try review(maps("this"), maps("another thing, not at all like it,"))
    #expect(review.changes.count > 3_000)
    let comment = text(review, .markdown)
    #expect(comment.utf16.count <= 60_000)
    #expect(comment.utf16.count > 50_000)
    #expect(comment.contains("more: `waymark diff` shows them all."))
    #expect(comment.contains("### Journey maps: "))
    #expect(
      comment.components(separatedBy: "<details").count == comment.components(separatedBy: "</details>").count
    )
  }

  @Test func colourIsNeverAlone() throws {
    let review = try reviewJourney(map("1", "a \u{200F}b"), map("-1", "c \u{200F}d"))
    let painted = text(review, .text, color: true)
    #expect(painted.contains("\u{1B}[31m▼ worse  \u{1B}[0m"))
    #expect(painted.replacing(/\u{1B}\[[0-9]*m/, with: "") == text(review, .text))
    #expect(!text(review, .text).contains("\u{200F}"))
  }
}
