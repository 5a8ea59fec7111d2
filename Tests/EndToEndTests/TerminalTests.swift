import Foundation
import TestSupport
import Testing

/// What is different on a terminal.
struct TerminalTests {
  private static let script = "/usr/bin/script"
  /// util-linux's; macOS has another program of that name.
  static let exists = FileManager.default.isExecutableFile(atPath: script) && ProcessInfo.processInfo.isLinux

  /// Runs the command with a terminal for both streams, and returns what it showed.
  private func run(_ arguments: String, in folder: TemporaryFolder, _ environment: [String: String] = [:])
    throws
    -> String
  {
    let base = ["TERM": "xterm", "SOURCE_DATE_EPOCH": Waymark.day]
    let run = try Command.run(
      Self.script, ["-qec", "'\(Waymark.binary)' \(arguments)", folder.path("typescript")], in: folder.path,
      environment: base.merging(environment) { $1 })
    return run.stdout.replacingOccurrences(of: "\r\n", with: "\n")
  }

  private func project() throws -> TemporaryFolder {
    try TemporaryFolder(["content/journeys/x.md": "# X\n\n## Look\n\n- Emotion: 7\n"])
  }

  @Test(.enabled(if: exists)) func problemsHaveColorUnlessItIsUnwanted() throws {
    let folder = try project()
    let plain = try Waymark.run(["check"], in: folder).stdout
    let painted = try run("check", in: folder)
    #expect(painted.contains("\u{1B}[1;31merror[off-scale]:\u{1B}[0m"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(try run("check", in: folder, ["NO_COLOR": "1"]) == plain)
    #expect(try run("check", in: folder, ["TERM": "dumb"]) == plain)
    #expect(try run("check --format json", in: folder).contains("\u{1B}") == false)
  }

  @Test(.enabled(if: exists)) func comparisonsHaveColorUnlessItIsUnwanted() throws {
    let repository = try TemporaryRepository(["content/journeys/x.md": "# X\n\n## Look\n\n- Emotion: 2\n"])
    try repository.commit("first")
    try repository.folder.write("# X\n\n## Look\n\n- Emotion: 1\n", to: "content/journeys/x.md")
    let folder = repository.folder
    let painted = try run("diff HEAD", in: folder)
    let plain = try run("diff HEAD", in: folder, ["NO_COLOR": "1"])
    #expect(painted.contains("\u{1B}[") && !plain.contains("\u{1B}"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(plain.contains("emotion +2 → +1"))
    #expect(try run("diff HEAD --format json", in: folder).contains("\u{1B}") == false)
  }

  /// Content cannot command the terminal, whatever it holds.
  @Test(.enabled(if: exists)) func contentCannotPaint() throws {
    let folder = try TemporaryFolder([
      "content/journeys/a\u{1B}[2Jb.md":
        "# X \u{1B}]0;title\u{7}\u{202E}\n\n## Look\n\n- Emotion: 7 \u{1B}[31m\n"
    ])
    let shown = try run("check", in: folder, ["NO_COLOR": "1"])
    #expect(shown.contains("\\u{1B}[2J"))
    #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
  }

  /// A long build says how far it is, on one line that is gone in the end.
  @Test(.enabled(if: exists)) func aLongBuildShowsProgress() throws {
    let folder = try TemporaryFolder()
    let stages = (1...12).map { "## Stage \($0)\n\n- Emotion: 1\n- Touchpoint: Page \($0)\n" }
    for number in 1...150 {
      try folder.write(
        "# J \(number)\n\n" + stages.joined(separator: "\n"), to: "content/journeys/j\(number).md")
    }
    let shown = try run("build --jobs 1", in: folder)
    #expect(shown.firstMatch(of: /\r\u{1B}\[2Kwriting [\d,]+ of [\d,]+ \(\d+ %\)/) != nil)
    #expect(try /(?s).*\r\u{1B}\[2Kfile:\/\/[^\r]*\n/.wholeMatch(in: shown) != nil)
    let quiet = try run("build --quiet", in: folder)
    #expect(quiet == "")
  }
}

extension ProcessInfo {
  fileprivate var isLinux: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }
}
