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

  // MARK: Surveys

  /// Uncommented, every line of the template is a map that can be read.
  @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
  func theMapOfASurveyIsAMap(language: String) throws {
    let folder = try TemporaryFolder(["content/site.yml": "metrics: [nps, ces]\n"])
    let run = try Waymark.run(["new", "survey", "Set-up 2026", "--language", language], in: folder)
    #expect((run.status, run.stderr, run.stdout) == (0, "", "content/surveys/set-up-2026.yml\n"))
    let map = try folder.text("content/surveys/set-up-2026.yml")
    #expect(map.contains("set-up-2026.csv"))
    let open = map.split(separator: "\n").map { line -> String in
      let isSentence = line.hasSuffix(".") || line.hasSuffix("。") || !line.contains(#/^# [a-z]+: |^  # /#)
      return isSentence ? String(line) : String(line.replacing("# ", with: "", maxReplacements: 1))
    }
    try folder.write(
      Data(open.joined(separator: "\n").utf8), to: "content/surveys/set-up-2026.yml")
    let date = open.last { $0.hasSuffix(": date") }?.split(separator: ":").first ?? ""
    try folder.write(Data("\(date)\n2026-01-01\n".utf8), to: "content/surveys/set-up-2026.csv")
    let check = try Waymark.run(["check"], in: folder).stdout
    #expect(!check.contains("invalid-"), "\(check)")
    #expect(check.contains("unknown-column"), "\(check)")
  }

  /// The columns of an export that lies there already are listed, and its name is kept.
  @Test func theColumnsOfTheFileAreListed() throws {
    let folder = try TemporaryFolder([
      "content/site.yml": "metrics: [nps]\n",
      "content/surveys/Q3 Results.csv": "When;\"Say: \"\"why\"\"?\";NPS\n2026-01-01;x;9\n",
    ])
    let run = try Waymark.run(["new", "survey", "Q3 Results.csv"], in: folder)
    #expect((run.status, run.stdout) == (0, "content/surveys/Q3 Results.yml\n"))
    let map = try folder.text("content/surveys/Q3 Results.yml")
    #expect(map.hasSuffix("  # \"When\": ignore\n  # \"Say: \\\"why\\\"?\": ignore\n  # \"NPS\": ignore\n"))
    #expect(!map.contains("2026-01-01"))
    let again = try Waymark.run(["new", "survey", "Q3 Results"], in: folder)
    #expect((again.status, again.stdout) == (2, ""))
    #expect(try folder.text("content/surveys/Q3 Results.yml") == map)
  }

  @Test func aReadyMadeMapIsTaken() throws {
    let folder = try TemporaryFolder([
      "content/site.yml": "metrics: [nps]\nprivacy: off\n",
      "content/surveys/nps.csv":
        "#,How likely are you to recommend us to a friend or colleague?,Submit Date (UTC)\na,9,2026-01-09\n",
    ])
    #expect(try Waymark.run(["new", "survey", "nps", "--from", "typeform"], in: folder).status == 0)
    let map = try folder.text("content/surveys/nps.yml")
    #expect(map.contains("\nsystem: typeform\n"))
    #expect(map.contains("  # Submit Date (UTC): date\n"))
    #expect(try Waymark.run(["check"], in: folder).stdout == "no problems in 3 files\n")
    let help = try Waymark.run(["new", "--help"], in: folder).stdout
    let wrong = try Waymark.run(["new", "survey", "x", "--from", "excel"], in: folder).stderr
    for system in [
      "surveymonkey", "typeform", "hubspot", "salesforce", "google-analytics-4", "mixpanel", "tableau",
    ] {
      #expect(help.contains(system) && wrong.contains(system))
    }
  }
}
