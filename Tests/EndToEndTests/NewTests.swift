import Foundation
import TestSupport
import Testing

/// Templates: their names, their languages, and that they build as they are.
struct NewTests {
  @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
  func templatesBuildWithoutAWord(language: String) throws {
    let folder = try TemporaryFolder()
    for (kind, name) in [("journey", "Buying a bicycle 买车"), ("persona", "Lin 林")] {
      let run = try Waymark.run(["new", kind, name, "--language", language], in: folder)
      #expect((run.status, run.stderr) == (0, ""))
    }
    #expect(
      try folder.tree("content").keys.sorted() == ["journeys/buying-a-bicycle-买车.md", "personas/lin-林.md"])
    let check = try Waymark.run(["check", "--strict"], in: folder)
    #expect(check.stdout == "no problems in 2 files\n")
    #expect(try Waymark.run(["build"], in: folder).status == 0)
    let page = try folder.text("public/journeys/buying-a-bicycle-买车/index.html")
    #expect(page.contains("<html lang=\"\(language)\""))
    #expect(!page.contains("&lt;!--"))
  }

  /// A template teaches the form: three stages, a field of each common kind, a touchpoint each.
  @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
  func templatesAreReadAsTheyAreMeant(language: String) throws {
    let folder = try TemporaryFolder()
    _ = try Waymark.run(["new", "journey", "X", "--language", language], in: folder)
    _ = try Waymark.run(["new", "persona", "Y", "--language", language], in: folder)
    let data = Data(try Waymark.run(["export", "json"], in: folder).stdout.utf8)
    let atlas = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let journey = try #require((atlas["journeys"] as? [[String: Any]])?.first)
    let stages = try #require(journey["stages"] as? [[String: Any]])
    #expect(stages.count == 3)
    #expect(stages.allSatisfy { $0["emotion"] as? Int == 0 })
    #expect(stages.allSatisfy { ($0["touchpoints"] as? [Any])?.count == 1 })
    #expect(stages.allSatisfy { $0["evidence"] as? String == "assumption" })
    let labels = (stages[0]["fields"] as? [[String: Any]])?.compactMap { $0["label"] as? String }
    #expect(labels == ["doing", "mindset", "pain", "opportunity"])
    let persona = try #require((atlas["personas"] as? [[String: Any]])?.first)
    let fields = (persona["fields"] as? [[String: Any]])?.compactMap { $0["label"] as? String }
    #expect(
      fields == [
        "role", "segment", "goal", "need", "challenge", "preferred channel", "purchase behaviour", "source",
      ])
  }

  @Test func theLanguageIsTheSites() throws {
    let folder = try TemporaryFolder(["content/site.yml": "language: zh-Hant\n"])
    let run = try Waymark.run(["new", "persona", "陳小姐"], in: folder)
    #expect(run.stdout == "content/personas/陳小姐.md\n")
    #expect(try folder.text("content/personas/陳小姐.md").contains("購買行為"))
  }

  @Test func anExistingFileIsNeverTouched() throws {
    let folder = try TemporaryFolder(["content/journeys/buying.md": "mine"])
    let run = try Waymark.run(["new", "journey", "Buying!"], in: folder)
    #expect((run.status, run.stdout) == (2, ""))
    #expect(
      run.stderr == """
        waymark: content/journeys/buying.md exists
           help: choose another name, or edit that file; it was not touched

        """)
    #expect(try folder.text("content/journeys/buying.md") == "mine")
  }

  /// A name is text, whatever it looks like.
  @Test func namesAreTextEvenIfTheyLookLikeMarkup() throws {
    let folder = try TemporaryFolder()
    let name = "C# & *why* <b> [x](y) `z` {#id} ~~no~~ \\ | _u_"
    #expect(try Waymark.run(["new", "journey", name], in: folder).status == 0)
    #expect(try Waymark.run(["check", "--strict"], in: folder).stdout == "no problems in 1 file\n")
    let data = Data(try Waymark.run(["export", "json"], in: folder).stdout.utf8)
    let atlas = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((atlas["journeys"] as? [[String: Any]])?.first?["title"] as? String == name)
  }
}
