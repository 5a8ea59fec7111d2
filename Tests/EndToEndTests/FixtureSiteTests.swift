import Foundation
import TestSupport
import Testing

/// Fixture sites and what becomes of them. `expected/` beside a fixture's `content/` holds
///
///     check.txt                         what `waymark check` prints; a fixture without it must be clean
///     journeys/buying/index.html        what stands in <main> of that page, one tag a line, for pages that are
///                                       worth it
///     data/atlas.json                   any other file as it is
///
/// Every file there must be made. WAYMARK_RECORD=1 writes anew those that exist – make an empty one to add a
/// page – and fails the run, so that nobody records without looking.
struct FixtureSiteTests {
  private static let folder = PackageFolder.path("Tests/EndToEndTests/Fixtures")
  private static let isRecording = ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1"

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test(arguments: names)
  func isAsExpected(name: String) throws {
    let fixture = Self.folder + "/" + name
    let folder = try TemporaryFolder()
    try folder.copy(fixture + "/content", as: "content")
    let check = try Waymark.run(["check"], in: folder)
    var made = ["check.txt": check.stdout]
    let build = try Waymark.run(["build", "--quiet"], in: folder)
    #expect(build.status == check.status)
    if build.status == 0 {
      for (path, bytes) in try folder.tree("public") {
        let text = String(decoding: bytes, as: UTF8.self)
        made[path] = path.hasSuffix(".html") ? main(of: text) : text
      }
    } else {
      #expect(build.stderr == check.stdout + "nothing was written\n" || build.stderr == check.stdout)
      #expect(!folder.exists("public"))
    }
    let expected = try TemporaryFolder.tree(at: fixture + "/expected")
    #expect(!expected.isEmpty)
    if expected["check.txt"] == nil { #expect(check.stdout.hasPrefix("no problems in ")) }
    for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      guard let now = made[path] else {
        Issue.record("\(name)/expected/\(path) is not made")
        continue
      }
      if Self.isRecording {
        try now.write(toFile: fixture + "/expected/" + path, atomically: true, encoding: .utf8)
      } else {
        try compare(now, String(decoding: bytes, as: UTF8.self), "\(name)/expected/\(path)")
      }
    }
    #expect(!Self.isRecording, "recorded: look at the difference, then run the tests without WAYMARK_RECORD")
  }

  /// What stands between `<main …>` and `</main>`.
  private func main(of page: String) -> String {
    guard let start = page.range(of: "<main"), let open = page[start.upperBound...].firstIndex(of: ">"),
      let end = page.range(of: "</main>", options: .backwards)
    else { return page }
    return page[page.index(after: open)..<end.lowerBound].trimmingCharacters(in: .newlines)
      .replacingOccurrences(of: "><", with: ">\n<") + "\n"
  }

  private func compare(_ now: String, _ expected: String, _ path: String) throws {
    guard now != expected else { return }
    let (new, old) = (now.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    let line = zip(new, old).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(path):\(line + 1)
      expected: \(line < old.count ? old[line] : "the end")
           now: \(line < new.count ? new[line] : "the end")
      """)
  }
}
