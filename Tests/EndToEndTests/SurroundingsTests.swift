import Foundation
import TestSupport
import Testing

/// Where the machine gives less than usual.
struct SurroundingsTests {
  private func project() throws -> TemporaryFolder {
    try TemporaryFolder(["content/journeys/x.md": "# Buying\n\n## Look\n\n- Emotion: 1\n"])
  }

  private func shell(_ script: String, in folder: TemporaryFolder) throws -> Command {
    try Command.run(
      "/bin/sh", ["-c", script], in: folder.path,
      environment: ["WAYMARK": Waymark.binary, "SOURCE_DATE_EPOCH": Waymark.day])
  }

  // G09
  @Test(arguments: [
    "env -u HOME -u TMPDIR LANG=C", "env TMPDIR=/nowhere LC_ALL=nonsense", "env -i", "exec 0<&- ; env",
    "cd / ; env",
  ])
  func aPoorEnvironmentIsEnough(prefix: String) throws {
    let folder = try project()
    #expect(try Waymark.run(["build", "--quiet", "--output", "expected"], in: folder).status == 0)
    let run = try shell(
      "P=$PWD; \(prefix) SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH \"$WAYMARK\" build --quiet --source \"$P\"",
      in: folder)
    #expect((run.status, run.stdout, run.stderr) == (0, "", ""))
    #expect(try folder.tree("public") == folder.tree("expected"))
  }

  // G08
  @Test(arguments: [
    "ulimit -n 32", "ulimit -n 12", "ulimit -v 400000", "ulimit -v 150000", "ulimit -v 90000",
  ])
  func tooLittleOfSomethingLeavesAWholeSite(limit: String) throws {
    let folder = try project()
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    let old = try folder.tree("public")
    try folder.write("# Selling\n\n## Look\n\n- Emotion: 2\n", to: "content/journeys/x.md")
    #expect(try Waymark.run(["build", "--quiet", "--output", "expected"], in: folder).status == 0)
    let run = try shell("ulimit -c 0; \(limit); exec \"$WAYMARK\" build --quiet --jobs 16", in: folder)
    #expect(try folder.tree("public") == (run.status == 0 ? folder.tree("expected") : old), "\(run.stderr)")
    if limit.hasPrefix("ulimit -n") { #expect([0, 4].contains(run.status), "\(run.status) \(run.stderr)") }
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    #expect(try folder.tree("public") == folder.tree("expected"))
  }

  // B13
  @Test func exportsGoToPipesAndDevices() throws {
    let folder = try project()
    let data = try Waymark.run(["export", "json"], in: folder).stdout
    #expect(data.hasPrefix("{"))
    #expect(try shell("\"$WAYMARK\" export json --output - | cat", in: folder).stdout == data)
    #expect(try shell("\"$WAYMARK\" export json --output /dev/stdout | cat", in: folder).stdout == data)
    let full = try shell("\"$WAYMARK\" export json --output /dev/full", in: folder)
    #expect((full.status, full.stdout) == (4, ""))
    #expect(full.stderr == "waymark: /dev/full: cannot write: No space left on device\n")
    #expect(try shell("\"$WAYMARK\" export json > /dev/full", in: folder).status == 4)
    let device = try shell(
      "ls -l /dev/full /dev/null && \"$WAYMARK\" export json --output /dev/null && ls -l /dev/full /dev/null",
      in: folder)
    let lines = device.stdout.split(separator: "\n")
    #expect(device.status == 0 && lines.count == 4 && lines[..<2] == lines[2...], "\(device.stdout)")
  }

  // B09: whatever is named as the output stays what it is.
  @Test func whatIsRefusedIsNotTouched() throws {
    let folder = try project()
    let list = "ls -lA pipe file link content . | grep -v '^total'"
    let made = try shell("mkfifo pipe; ln -s content link; echo x > file; \(list)", in: folder)
    for output in ["pipe", "link", "file", "content", ".", "/dev/null", "/"] {
      let run = try Waymark.run(["build", "--output", output], in: folder)
      #expect(run.status == 2 && run.stderr.hasPrefix("waymark: --output \(output): is "), "\(run.stderr)")
    }
    #expect(try shell(list, in: folder).stdout == made.stdout)
  }
}
