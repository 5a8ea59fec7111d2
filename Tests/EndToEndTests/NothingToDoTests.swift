import Foundation
import TestSupport
import Testing

/// A build over a site that is what it would make.
struct NothingToDoTests {
  private static let journey = "---\nonwer: Lin\n---\n# Buying\n\n## Look\n\n- Emotion: 1\n"

  private func project() throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/journeys/x.md": Self.journey, "content/images/a.png": "image",
      "themes/own/style.css": "/* own */",
      "content/site.yml": "theme: own\nmetrics: [nps]\n", "content/_notes.txt": "x",
      "content/surveys/s.csv": "date,score\n" + String(repeating: "2026-01-01,9\n", count: 5),
      "content/surveys/s.yml": "columns: { date: date, score: nps }\n",
    ])
  }

  /// Everything in a folder, folders too, with the times of writing.
  private func stamps(_ folder: TemporaryFolder) throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.stamp($0)) })
  }

  private func isNothing(_ run: Command) -> Bool { run.stderr.contains(" pages, nothing to do, ") }

  // F07
  @Test func nothingIsWrittenAndEverythingIsSaidAgain() throws {
    let folder = try project()
    let first = try Waymark.run(["build"], in: folder)
    #expect(first.stderr.contains("warning[unknown-key]"))
    let before = try stamps(folder)
    let second = try Waymark.run(["build"], in: folder)
    #expect(try stamps(folder) == before)
    #expect(isNothing(second) && !isNothing(first))
    #expect((second.status, second.stdout) == (first.status, first.stdout))
    let lines = first.stderr.split(separator: "\n").dropLast()
    #expect(second.stderr.split(separator: "\n").dropLast() == lines)
    #expect(try #require(second.stderr.split(separator: "\n").last).contains(", 1 warning, "))
  }

  @Test func otherFormatsAndCodesAreSaidAgainToo() throws {
    let folder = try project()
    try folder.write("# Broken\n\n## Look\n\n- Emotion: 77\n", to: "content/journeys/y.md")
    for arguments in [["--format", "json"], ["--format", "sarif"], ["--quiet"], ["--quiet", "--strict"]] {
      let runs = try (0..<3).map { _ in try Waymark.run(["build", "--keep-going"] + arguments, in: folder) }
      #expect(Set(runs.map(\.stderr)).count == 1 && runs[0].stderr.contains("off-scale"))
      #expect(runs.allSatisfy { $0.status == 1 })
      let before = try stamps(folder)
      _ = try Waymark.run(["build", "--keep-going"] + arguments, in: folder)
      #expect(try stamps(folder) == before)
    }
    // Without --keep-going it is an error, whatever stands there.
    #expect(try Waymark.run(["build"], in: folder).stderr.hasSuffix("nothing was written\n"))
  }

  /// Whatever the site or the report depends on.
  @Test(arguments: [
    "content/journeys/x.md", "content/site.yml", "content/images/a.png", "themes/own/style.css",
    "content/new.txt",
    "content/journeys/z.md", "content/pages/about.md", "content/surveys/s.csv", "content/surveys/s.yml",
    "content/metrics/m.csv",
  ])
  func anInputThatChangedCounts(path: String) throws {
    let folder = try project()
    _ = try Waymark.run(["build"], in: folder)
    #expect(isNothing(try Waymark.run(["build"], in: folder)))
    let text = folder.exists(path) ? try folder.text(path) : ""
    let row = path.contains("/metrics/") ? "date,metric,value\n" : "2026-01-02,9\n"
    let more = ["yml": "title: T\n", "csv": row][(path as NSString).pathExtension]
    try folder.write(text + (more ?? "\n# Z\n\n## One\n"), to: path)
    #expect(!isNothing(try Waymark.run(["build"], in: folder)))
    #expect(isNothing(try Waymark.run(["build"], in: folder)))
    if text.isEmpty { try folder.remove(path) } else { try folder.write(text, to: path) }
    #expect(!isNothing(try Waymark.run(["build"], in: folder)))
  }

  @Test func theSettingsAndTheDayCount() throws {
    let folder = try project()
    _ = try Waymark.run(["build"], in: folder)
    #expect(isNothing(try Waymark.run(["build"], in: folder)))
    for arguments in [["--base-url", "https://a.example/"], ["--theme", "default"], ["--keep-going"]] {
      #expect(!isNothing(try Waymark.run(["build"] + arguments, in: folder)))
      #expect(isNothing(try Waymark.run(["build"] + arguments, in: folder)))
    }
    _ = try Waymark.run(["build"], in: folder)
    let tomorrow = ["SOURCE_DATE_EPOCH": String(try #require(Int(Waymark.day)) + 86_400)]
    #expect(!isNothing(try Waymark.run(["build"], in: folder, environment: tomorrow)))
  }

  @Test func anotherProgramCounts() throws {
    let folder = try project()
    _ = try Waymark.run(["build"], in: folder)
    try folder.copy(Waymark.binary, as: "other/waymark")
    let run = try Command.run(
      folder.path("other/waymark"), ["build"], in: folder.path,
      environment: ["SOURCE_DATE_EPOCH": Waymark.day])
    #expect(run.status == 0 && !isNothing(run))
  }

  @Test func aPageThatIsNotAsItWasCounts() throws {
    let folder = try project()
    _ = try Waymark.run(["build"], in: folder)
    let page = try folder.text("public/index.html")
    try folder.remove("public/index.html")
    let run = try Waymark.run(["build"], in: folder)
    #expect(run.stderr.contains(", 1 of ") && run.stderr.contains(" files written, "))
    #expect(try folder.text("public/index.html") == page)
    try folder.write(page + " ", to: "public/index.html")
    #expect(try Waymark.run(["build"], in: folder).status == 4)
  }
}
