import Foundation
import TestSupport
import Testing

/// How pages look and read, in Chromium and in a text browser: the demo, and maps that are hard to draw.
///
/// The scripts in `Scripts/` say what they look at; each prints its problems, and nothing of it is hidden here.
struct LookTests {
  private static let isRecording = ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1"

  private func run(_ script: String, _ more: String...) throws -> Command {
    let folder = try TemporaryFolder()
    let python = try #require(PackageFolder.python)
    let chromium = ProcessInfo.processInfo.environment["CHROMIUM"].map { ["CHROMIUM": $0] } ?? [:]
    return try Command.run(
      python,
      ["-B", PackageFolder.path("Tests/EndToEndTests/Scripts/\(script).py"), Waymark.binary, folder.path]
        + more, in: folder.path, environment: ["SOURCE_DATE_EPOCH": Waymark.day].merging(chromium) { $1 })
  }

  /// At 1440, 900, 390 and 320 pixels nothing sticks out or scrolls sideways that need not, numbers of the curve do not
  /// touch, marks stand on their columns, heads and labels stick.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func nothingSticksOut() throws {
    let run = try run("looks")
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }

  /// Every kind of page at 1440 and 390 pixels, by day and by night, in English and Chinese: axe finds nothing, the console
  /// says no error, nothing is wider than the window, heads that shall stay in sight stay.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func everyKindInEveryWay() throws {
    let run = try run("ways")
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }

  /// axe finds nothing in print, in the other theme, on reviews and with the search open; rows that stack are still rows of a table; what has the
  /// focus is seen; secondary text has its contrast on every tint; w3m reads a map in its order.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func everybodyCanRead() throws {
    let run = try run("accessible")
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }

  /// Six pages, each on a screen and on a phone, by day and by night, in English and Chinese, look as recorded.
  /// WAYMARK_RECORD=1 takes their pictures anew, and fails the run.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func pagesLookAsRecorded() throws {
    let run = try Self.isRecording ? run("pictures", "record") : run("pictures")
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
    #expect(!Self.isRecording, "recorded: look at the difference, then run the tests without WAYMARK_RECORD")
  }

  /// A section, a curve, a tint or the night that is gone is seen in those pictures; a page that is drawn a pixel lower is not.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func whatIsSpoiltIsSeen() throws {
    let run = try run("pictures", "alter")
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }

  /// `make pdf`: a file a journey with as many sheets as it needs, and no path of the machine that printed it.
  @Test(.enabled(if: Tools.areThere && Tools.hasBrowser)) func journeysArePrinted() throws {
    let run = try run("prints")
    #expect(run.status == 0, "\(run.stdout)\(run.stderr)")
  }
}
