import Foundation
import TestSupport
import Testing

/// `make bench` on a small project: that it measures, not what.
struct BenchmarkTests {
  private struct Figures: Decodable {
    var format: String
    var projects: [String: Project]
    var rows: [Row]
  }

  private struct Project: Decodable {
    var site: Totals
    var floor: Totals
    var runs: [String: [Run]]
  }

  private struct Totals: Decodable, Equatable {
    var files: Int
    var pages: Int
    var bytes: Int
    var largest: Int
  }

  private struct Run: Decodable {
    var cpu: Double
    var wall: Double
    var rss: Int
  }

  private struct Row: Decodable {
    var group: String
    var name: String
    var value: Double
    var target: Double?
    var verdict: String
  }

  @Test func theFloorWritesAsMuchAsTheSite() throws {
    let folder = try TemporaryFolder()
    let command = try Command.run(
      "/usr/bin/env",
      [
        "python3", PackageFolder.path("Tests/Benchmarks/bench.py"), "--sizes", "20", "--runs", "1",
        "--no-hugo", "--waymark", Waymark.binary, "--scratch", folder.path,
        "--output", folder.path("bench.json"),
      ], in: folder.path)
    try #require(command.status == 0, "\(command.stderr)")
    let figures = try JSONDecoder().decode(Figures.self, from: Data(folder.text("bench.json").utf8))
    #expect(figures.format == "waymark-bench")

    let project = try #require(figures.projects["20"])
    #expect(project.floor == project.site)
    #expect(project.site.pages > 200)
    #expect(project.site.files > project.site.pages)
    #expect(Set(project.runs.keys) == ["full", "nothing", "one", "check", "floor"])
    for (step, runs) in project.runs {
      #expect(runs.count == 1, "\(step)")
      #expect(runs.allSatisfy { $0.cpu > 0 && $0.wall > 0 && $0.rss > 0 }, "\(step)")
    }

    #expect(Set(figures.rows.map(\.group)) == ["full", "nothing", "one", "check", "growth", "start"])
    for row in figures.rows {
      let verdict = row.target.map { row.value <= $0 ? "holds" : "misses" } ?? ""
      #expect(row.verdict == verdict, "\(row.name)")
      #expect(command.stdout.contains(row.name))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bench.json"])
  }
}
