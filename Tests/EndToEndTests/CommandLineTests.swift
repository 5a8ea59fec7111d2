import Foundation
import TestSupport
import Testing

/// Arguments, exit codes and streams.
struct CommandLineTests {
  private static let journey = "# Buying\n\n## Look\n\n- Emotion: 1\n"

  private func project(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    try TemporaryFolder(["content/journeys/buying.md": Self.journey].merging(more) { $1 })
  }

  @Test func theVersionNamesTheLibraryThatReads() throws {
    let run = try Waymark.run(["--version"], in: project())
    #expect(run.stdout.wholeMatch(of: /waymark \d+\.\d+\.\d+ \(libcmark \d+\.\d+\.\d+\)\n/) != nil)
    #expect(run.stderr == "")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ["--help"], ["build", "--help"], ["check", "-h"], ["new", "--help"], ["export", "--help"],
    ["diff", "--help"],
  ])
  func helpIsDataAndComplete(arguments: [String]) throws {
    let run = try Waymark.run(arguments, in: project())
    #expect(run.status == 0)
    #expect(run.stderr == "")
    #expect(run.stdout.contains("OVERVIEW: "))
    #expect(run.stdout.contains("Exit codes:"))
    #expect(run.stdout.contains("waymark "))
    // Wider text is folded, and examples with it.
    for line in run.stdout.split(separator: "\n") where !line.hasPrefix("USAGE: ") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  /// Wrong usage ends with 2, says so on stderr, and touches nothing.
  @Test(arguments: [
    (["bild"], "Unexpected argument 'bild'"),
    (["build", "--outptu", "x"], "Unknown option '--outptu'. Did you mean '--output'?"),
    (
      ["chek"],
      "Unexpected argument 'chek'\nUsage: waymark <subcommand>\n  See 'waymark --help' for more information.\n"
        + "Did you mean 'check'?"
    ),
    (
      ["build", "--jobs", "0"],
      "The value '0' is invalid for '--jobs <n>': write a whole number from 1 to 1024"
    ),
    (
      ["build", "--jobs", "many"], "The value 'many' is invalid for '--jobs <n>': write a whole number from 1"
    ),
    (["build", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
    (
      ["build", "--base-url", "intranet/x"],
      "The value 'intranet/x' is invalid for '--base-url <url>': write an address like https://"
    ),
    (["build", "--base-url", "javascript://x"], "The value 'javascript://x' is invalid"),
    (["build", "--theme", "acme"], "waymark: --theme acme: there is no such theme"),
    (
      ["build", "--theme", "../.."],
      "waymark: --theme ../..: there is no such theme\n   help: give the name of a folder below themes/, or one of: "
    ),
    (["build", "--output", "content"], "waymark: --output content: is the project's content folder"),
    (["build", "--source", "nowhere"], "waymark: nowhere: no folder that can be read"),
    (
      ["build", "--source", "content/journeys/buying.md"],
      "waymark: content/journeys/buying.md: no folder that can be read"
    ),
    (["build", "--source", "li.wei@corp.cn"], "waymark: l•.•••@••••.••: no folder that can be read"),
    (["check", "--source", "content"], "waymark: content holds no folder content/"),
    (["check", "extra"], "Unexpected argument 'extra'"),
    (["new", "journey"], "Missing expected argument '<name>'"),
    (["new", "report", "NPS"], "The value 'report' is invalid for '<kind>'"),
    (
      ["new", "survey", "NPS", "--from", "typeforms"],
      "waymark: --from typeforms: there is no map for this system"
    ),
    (["new", "journey", "X", "--from", "typeform"], "waymark: --from is for surveys"),
    (["new", "journey", "X", "--language", "fr"], "The value 'fr' is invalid for '--language <language>'"),
    (["new", "journey", "!!"], "waymark: \"!!\" gives no file name"),
    (
      ["new", "journey", "Index"],
      "waymark: \"Index\" gives index.md, which is a page wherever it stands, no journey"
    ),
    (["new", "persona", "README"], "waymark: \"README\" gives readme.md, which is a page"),
    (["new", "journey", "Con"], "waymark: content/journeys/con.md: CON is a device on Windows"),
    (["new", "journey", "aux"], "for example one that makes aux-1.md"),
    (["new", "persona", "NUL..."], "waymark: content/personas/nul.md: NUL is a device on Windows"),
    (["new", "survey", "Lpt1.csv"], "waymark: content/surveys/lpt1.yml: LPT1 is a device on Windows"),
    (["new", "journey", "Buying"], "waymark: content/journeys/buying.md exists"),
    (["export", "xml"], "The value 'xml' is invalid for '<form>'"),
    (["export", "json", "--output", "content"], "waymark: --output content: is a folder"),
    (["compare", "HEAD"], "2 unexpected arguments: 'compare', 'HEAD'"),
  ])
  func wrongUsageIsTwo(arguments: [String], message: String) throws {
    let folder = try project()
    let before = try folder.tree()
    let run = try Waymark.run(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.stdout == "")
    #expect(run.stderr.contains(message), "\(run.stderr)")
    #expect(try folder.tree() == before)
  }

  @Test(arguments: ["", "tomorrow", "-1", "1.5", "99999999999999999999", "9223372036854775807"])
  func aBrokenDateIsTwo(epoch: String) throws {
    let run = try Waymark.run(["build"], in: project(), environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(run.status == 2)
    #expect(run.stderr.hasPrefix("waymark: SOURCE_DATE_EPOCH is \"\(epoch)\"\n"))
  }

  @Test func aFolderWithoutContentIsToldWhatToDo() throws {
    let run = try Waymark.run(["build"], in: TemporaryFolder())
    #expect(run.status == 2)
    #expect(
      run.stderr == """
        waymark: this folder holds no folder content/
           help: waymark new journey "My first journey" makes one with a first map, or give --source the folder \
        that holds content/

        """)
  }

  @Test func whatTheMachineRefusesIsFour() throws {
    let folder = try project(["file": ""])
    let run = try Waymark.run(["export", "json", "--output", "file/atlas.json"], in: folder)
    #expect(run.status == 4)
    #expect(run.stderr == "waymark: file/atlas.json: cannot write: Not a directory\n")
  }

  @Test func aFullDiskIsFour() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try project()
    let run = try Waymark.run(["export", "json", "--output", "/dev/full"], in: folder)
    #expect(run.status == 4)
    #expect(run.stderr == "waymark: /dev/full: cannot write: No space left on device\n")
  }
}
