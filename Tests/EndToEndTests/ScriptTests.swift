import Foundation
import TestSupport
import Testing

/// What content brings does not run in a page, and does not become markup.
///
/// The scripts in `Scripts/` say what they look at; each prints its problems, and nothing of it is hidden here.
struct ScriptTests {
  private func run(_ script: String, in folder: TemporaryFolder, _ more: [String] = []) throws -> Command {
    let python = try #require(PackageFolder.python)
    let chromium = ProcessInfo.processInfo.environment["CHROMIUM"].map { ["CHROMIUM": $0] } ?? [:]
    return try Command.run(
      python,
      [PackageFolder.path("Tests/EndToEndTests/Scripts/\(script).py"), Waymark.binary, folder.path] + more,
      in: folder.path, environment: ["SOURCE_DATE_EPOCH": Waymark.day].merging(chromium) { $1 })
  }

  // A04, A05, A06, A07: hundreds of vectors in every place of a text, with the policy and without it.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func noScriptOfContentRuns() throws {
    let run = try run("no_script_runs", in: TemporaryFolder())
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }

  // A08, A09, A14: what was written is what a reader of HTML, and of the data, finds.
  @Test(.enabled(if: Tools.areThere)) func textsComeThrough() throws {
    let run = try run("texts_come_through", in: TemporaryFolder())
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }

  // A13: search from the file system, tables, and A–Z for readers without script.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func readersFindThings() throws {
    let run = try run("finding", in: TemporaryFolder(), [PackageFolder.path("")])
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }
}
