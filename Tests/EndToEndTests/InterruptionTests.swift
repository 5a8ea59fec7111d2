import Foundation
import TestSupport
import Testing

/// G06, G07: signals, and two builds at once.
struct InterruptionTests {
  /// A project large enough to be caught while it is built.
  private func project(_ word: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let stages = (1...12).map { "## Stage \($0) \(word)\n\n- Emotion: 1\n- Doing: \(word)\n" }.joined(
      separator: "\n")
    for number in 1...24 {
      try folder.write("# Journey \(number)\n\n\(stages)", to: "content/journeys/j\(number).md")
    }
    return folder
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func theOldSiteStaysIntact(signal: Int32, status: Int32) throws {
    let folder = try project("first")
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    let old = try folder.tree("public")
    for number in 1...24 {
      let path = "content/journeys/j\(number).md"
      try folder.write(try folder.text(path).replacingOccurrences(of: "first", with: "second"), to: path)
    }
    var interrupted = 0
    for delay in stride(from: 0.02, through: 0.5, by: 0.04) where interrupted < 4 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Waymark.binary)
      process.arguments = ["build", "--quiet", "--jobs", "2"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      try process.run()
      Thread.sleep(forTimeInterval: delay)
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      if process.terminationStatus == status, process.terminationReason == .exit {
        interrupted += 1
        let now = try folder.tree("public")
        // Either no file was moved yet, or all were.
        if now != old { break }
        #expect(try folder.tree(".public.waymark").keys.filter { $0.hasPrefix("stage") } == [])
      } else {
        // Before the signals are taken over, they end the program as they end any.
        #expect(process.terminationStatus == signal || process.terminationStatus == 0)
      }
    }
    #expect(interrupted > 0)
    #expect(try Waymark.run(["build", "--quiet"], in: folder).status == 0)
    let clean = try Waymark.run(["build", "--quiet", "--output", "clean"], in: folder)
    #expect(clean.status == 0)
    #expect(try folder.tree("public") == folder.tree("clean"))
  }

  @Test func buildsOfOneOutputWaitForEachOther() throws {
    let folder = try project("word")
    let processes = try (0..<4).map { _ in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Waymark.binary)
      process.arguments = ["build", "--quiet", "--jobs", "1"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try Waymark.run(["build", "--quiet", "--output", "clean"], in: folder).status == 0)
    #expect(try folder.tree("public") == folder.tree("clean"))
  }

  /// A reader that goes away is no error.
  @Test func aClosedPipeIsQuiet() throws {
    let folder = try project("word")
    let run = try Command.run(
      "/bin/sh", ["-c", "'\(Waymark.binary)' export json | head -n 1; exit 0"], in: folder.path)
    #expect((run.status, run.stderr) == (0, ""))
    #expect(run.stdout.hasPrefix("{"))
  }
}
