import Foundation
import TestSupport
import Testing

/// A folder of broken files, one fault each and one with five: every fault is found at its place, nothing
/// else is, and nothing is written.
struct BrokenFolderTests {
  private func marked() throws -> MarkedContent {
    let path = PackageFolder.path("Tests/EndToEndTests/Fixtures/broken.txt")
    return MarkedContent(try String(contentsOfFile: path, encoding: .utf8))
  }

  private func project(_ marked: MarkedContent) throws -> TemporaryFolder {
    try TemporaryFolder(Dictionary(uniqueKeysWithValues: marked.files.map { ($0.path, $0.text) }))
  }

  @Test func everyFaultIsFoundAtItsPlace() throws {
    let marked = try marked()
    let folder = try project(marked)
    let run = try Waymark.run(["check"], in: folder)
    let found = run.stdout.matches(of: #/(?m)^(.+?:\d+:\d+: )\w+\[([\w-]+)\]: /#).map { $0.1 + $0.2 }
    let (missing, unexpected) = marked.differences(from: found.map(String.init))
    #expect(missing.isEmpty)
    #expect(unexpected.isEmpty)
    #expect(found.count == 21)
    #expect(run.stdout.split(separator: "\n").filter { $0.contains("help: ") }.count == found.count)
    #expect(run.status == 1)
  }

  @Test func nothingIsWritten() throws {
    let folder = try project(marked())
    let before = try folder.tree()
    #expect(try Waymark.run(["build"], in: folder).status == 1)
    #expect(try folder.tree() == before)
  }

  @Test func theRestIsBuiltWithKeepGoing() throws {
    let folder = try project(marked())
    // site.yml is not one journey that can be left out.
    try folder.write("title: Broken\n", to: "content/site.yml")
    #expect(try Waymark.run(["build", "--keep-going"], in: folder).status == 1)
    #expect(folder.exists("public/journeys/00-good/index.html"))
    #expect(!folder.exists("public/journeys/03-kind/index.html"))
    #expect(try folder.text("public/index.html").contains("content/journeys/15-five.md"))
  }
}
