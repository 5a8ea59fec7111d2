import Foundation

/// A program that ran to its end.
public struct Command: Sendable {
  public var stdout: String
  public var stderr: String
  /// The exit code, or 128 plus the signal that ended it, as a shell says it.
  public var status: Int32

  /// Runs a program with exactly these variables in its environment besides PATH, HOME and the options of
  /// sanitizers. Its streams are files: nothing is a terminal, and no pipe can fill up.
  public static func run(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> Command {
    let streams = try TemporaryFolder(["in": input ?? "", "out": "", "err": ""])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let inherited = ProcessInfo.processInfo.environment.filter {
      ["PATH", "HOME", "ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: streams.path("in"))
    process.standardOutput = FileHandle(forWritingAtPath: streams.path("out"))
    process.standardError = FileHandle(forWritingAtPath: streams.path("err"))
    try process.run()
    process.waitUntilExit()
    return Command(
      stdout: try streams.text("out"), stderr: try streams.text("err"),
      status: process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0))
  }
}

/// The real binary.
public enum Waymark {
  /// WAYMARK_BINARY, or the one that was built beside these tests.
  public static let binary: String = {
    if let path = ProcessInfo.processInfo.environment["WAYMARK_BINARY"] { return path }
    // Linux runs the tests from a program beside it; macOS from a bundle.
    let beside = [URL(fileURLWithPath: CommandLine.arguments[0]), Bundle.main.bundleURL]
    let folders = beside.flatMap { [$0.deletingLastPathComponent(), $0] }
    return folders.map { $0.appendingPathComponent("waymark").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? PackageFolder.path(".build/debug/waymark")
  }()

  /// The day that tests take for today: 2026-11-01.
  public static let day = "1793491200"

  /// Runs `waymark` in a folder.
  public static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Command {
    try Command.run(
      binary, arguments, in: folder.path,
      environment: ["SOURCE_DATE_EPOCH": day].merging(environment) { $1 })
  }
}
