import Foundation
import TestSupport
import Testing

/// What `waymark export` writes, read by other programs.
struct ExportTests {
  private func project(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(
      [
        "content/personas/ann.md": "# Ann: the first, #1\n\n- Preferred channels: Web\n",
        "content/journeys/nasty.md": """
        ---
        personas: [ann]
        ---
        # =Buying; #1: "now"

        ## -Looks, asks
        - Emotion: -2
        - Doing: title: reads; asks %%{init}%%
        - Doing: journey on

        | Touchpoint | Channel | Owner | Importance | Performance |
        | --- | --- | --- | ---: | ---: |
        | =HYPERLINK("http://x.example","y") | @Web | +Sales, "B" | 1 | 3 |
        | say "no", twice | Post | | 5 | 2 |
        | ＝cmd | Web | -Team | 4 | 4 |

        ## 看诊
        - Doing: 等候；挂号
        """,
        "content/journeys/zh/second.md": "# Second\n\n## Only\n- Emotion: +1 -> 2\n",
      ].merging(more) { $1 })
  }

  /// Lines of CSV as Python reads them.
  private func rows(_ path: String) throws -> [[String]] {
    let script = """
      import csv, json, sys
      with open(sys.argv[1], encoding="utf-8", newline="") as file:
          text = file.read()
      assert text.count("\\r\\n") == len(list(csv.reader(text.splitlines(True), strict=True)))
      print(json.dumps(list(csv.reader(text.splitlines(True), strict=True))))
      """
    let run = try Command.run("/usr/bin/env", ["python3", "-c", script, path], in: PackageFolder.path)
    try #require(run.status == 0, "\(run.stderr)")
    return try JSONDecoder().decode([[String]].self, from: Data(run.stdout.utf8))
  }

  // E03
  @Test func tablesComeBack() throws {
    let folder = try project()
    let run = try Waymark.run(["export", "csv", "--output", "out/tables"], in: folder)
    #expect(run.status == 0, "\(run.stderr)")
    #expect(run.stdout == "")
    let files = try folder.tree("out/tables").keys.sorted()
    #expect(
      files == [
        "gaps/index.csv", "gaps/nasty.csv", "matrices/index.csv", "matrices/index_fit.csv",
        "matrices/index_owners.csv", "matrices/index_personas.csv", "matrices/index_touchpoints.csv",
        "matrices/nasty.csv",
      ])
    for file in files {
      let rows = try rows(folder.path("out/tables/" + file))
      #expect(Set(rows.map(\.count)).count == 1, "\(file)")
      for cell in rows.joined() where Double(cell) == nil {
        #expect(cell.first.map { !"=+-@＝＋－＠\t\r".contains($0) } != false, "\(file): \(cell)")
      }
    }
    let gaps = try rows(folder.path("out/tables/gaps/nasty.csv"))
    #expect(
      gaps.map { $0[1] } == [
        "touchpoint", "say \"no\", twice", "'＝cmd", "'=HYPERLINK(\"http://x.example\",\"y\")",
      ])
    #expect(gaps.map { $0[10] } == ["shortfall", "3", "0", "-2"])
    #expect(gaps[1][2] == "'=Buying; #1: \"now\"")
    #expect(gaps[1][3] == "'-Looks, asks")
  }

  @Test func filesOfTheSiteAreTheExportedOnes() throws {
    let folder = try project(["content/notes.md": "# Notes\n"])
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    #expect(try Waymark.run(["export", "csv", "--bom", "--output", "marked"], in: folder).status == 0)
    #expect(try Waymark.run(["export", "csv", "--output", "plain/"], in: folder).status == 0)
    let site = try folder.tree("public")
    let plain = try folder.tree("plain")
    for (path, bytes) in try folder.tree("marked") {
      #expect(site[path] == bytes, "\(path)")
      #expect(plain[path].map { Data([0xEF, 0xBB, 0xBF]) + $0 } == bytes, "\(path)")
    }
    // What was there stays, what is new takes the place of what was.
    try folder.write("mine", to: "plain/mine.txt")
    try folder.write("old", to: "plain/gaps/nasty.csv")
    #expect(try Waymark.run(["export", "csv", "--output", "plain"], in: folder).status == 0)
    #expect(try folder.text("plain/mine.txt") == "mine")
    #expect(try folder.tree("plain")["gaps/nasty.csv"] == plain["gaps/nasty.csv"])
  }

  @Test func mermaidReadsTheDiagrams() throws {
    let folder = try project()
    let run = try Waymark.run(["export", "mermaid", "--output", "out"], in: folder)
    #expect(run.status == 0, "\(run.stderr)")
    #expect(try folder.tree("out").keys.sorted() == ["nasty.mmd", "zh/second.mmd"])
    #expect(
      try Waymark.run(["export", "mermaid", "nasty"], in: folder).stdout == folder.text("out/nasty.mmd"))
    let script = PackageFolder.path("Tests/EndToEndTests/Scripts/mermaid.py")
    let read = try Command.run(
      "/usr/bin/env", ["python3", script, "out/nasty.mmd", "out/zh/second.mmd"], in: folder.path)
    #expect(
      read.stdout == """
        [{"title": "=Buying； ＃1： \\"now\\"", "sections": [{"name": "-Looks, asks", "tasks": \
        [["“title”： reads； asks %％{init}%％", 1.0, ["Ann： the first， ＃1"]], \
        ["“journey” on", 1.0, ["Ann： the first， ＃1"]]]}, \
        {"name": "看诊", "tasks": [["等候；挂号 (?)", 3.0, ["Ann： the first， ＃1"]]]}]}, \
        {"title": "Second", "sections": [{"name": "Only", "tasks": [["Only", 4.5, []]]}]}]

        """, "\(read.stderr)")
  }

  @Test func anUnknownJourneyIsTwo() throws {
    let folder = try project()
    let run = try Waymark.run(["export", "mermaid", "nastie"], in: folder)
    #expect(run.status == 2)
    #expect(run.stderr == "waymark: there is no journey nastie\n   help: did you mean nasty?\n")
  }

  /// Every file that `llms.txt` and the heads of pages name is there, and nothing of what is kept private.
  @Test func pagesAsMarkdown() throws {
    let folder = try project([
      "content/journeys/secret.md": "---\ndraft: true\n---\n# MARKER\n\n## MARKER\n",
      "content/about/us.md": "# About us\n\nSee [Ann](../personas/ann.md).\n\n- Internal: MARKER\n",
      "content/journeys/part.md": "# Part\n\n## One\n\n- Pain: cold\n- Internal: MARKER\n",
    ])
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    let site = try folder.tree("public")
    let list = try folder.text("public/llms.txt")
    let named = list.matches(of: /\]\(([^)]*)\)/).map { String($0.output.1) }
    #expect(named.contains("journeys/zh/second/index.html.md"))
    #expect(named.contains("about/us.html.md"))
    #expect(named.filter { site[$0] == nil } == [])
    for (path, bytes) in site where path.hasSuffix(".md") || path.hasSuffix(".txt") || path.hasSuffix(".csv")
    {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("MARKER"), "\(path)")
    }
    #expect(try folder.text("public/about/us.html.md").contains("[Ann](../personas/ann.html)"))
    #expect(
      try folder.text("public/journeys/part/index.html").contains(
        "<link rel=\"alternate\" type=\"text/markdown\" href=\"index.html.md\">"))
  }
}
