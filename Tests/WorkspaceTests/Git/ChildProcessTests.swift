import Foundation
import Testing

@testable import Workspace

struct ChildProcessTests {
  private let environment = ["PATH=/usr/bin:/bin", "ONLY=this one"]

  private func start(_ script: String, _ arguments: [String] = [], patience: Int32 = 60_000) throws
    -> ChildProcess
  {
    try #require(
      ChildProcess("sh", ["-c", script, "sh"] + arguments, environment: environment, patience: patience))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func argumentsAndVariablesArriveAsTheyAre() throws {
    let words = ["a b", "$(touch x)", "`id`", "'\"\\", "new\nline", "", "*", "中文", ";exit 3"]
    let process = try start("for word; do printf '%s|' \"$word\"; done", words)
    #expect(text(process.read(count: 1 << 16)) == words.map { $0 + "|" }.joined())
    #expect(process.wait() == 0)
    let variables = try #require(ChildProcess("env", [], environment: environment))
    #expect(text(variables.read(count: 1 << 16)) == environment.joined(separator: "\n") + "\n")
  }

  @Test func recordsAreCutAndLinesAreNot() throws {
    let script = "head -c 300000 /dev/zero | tr '\\0' a; printf '|b|abcdef|'"
    let process = try start(script)
    func record() -> String? { process.readRecord(cutAt: 4, end: 0x7C).map(text) }
    #expect([record(), record(), record(), record()] == ["aaaa", "b", "abcd", nil])
    #expect(try start(script).readLine() == nil)
  }

  @Test func endsAreTold() throws {
    #expect(try start("exit 7").wait() == 7)
    #expect(try start("kill -9 $$").wait() == 137)
    #expect(ChildProcess("no-such-program", [], environment: environment) == nil && errno == ENOENT)
    let twice = try start("exit 7")
    #expect(twice.wait() == 7 && twice.wait() == 7)
  }

  /// Neither side waits for the other, whatever goes where.
  @Test func nothingWaitsForEachOther() throws {
    let process = try start("head -c 3000000 /dev/zero >&2; echo ready; cat")
    #expect(process.readLine().map(text) == "ready")
    for size in [1, 4_096, 60_000] {
      #expect(process.write([UInt8](repeating: 0x61, count: size)))
      #expect(process.read(count: size).count == size)
    }
    process.closeInput()
    #expect(process.read(count: 10).isEmpty)
    #expect(process.wait() == 0)
    #expect(process.errors.count == 1 << 14)
  }

  @Test func linesHaveALimit() throws {
    let process = try start("printf 'one\\n\\n'; head -c 100000 /dev/zero")
    #expect(process.readLine().map(text) == "one")
    #expect(process.readLine() == [])
    #expect(process.readLine() == nil)
  }

  /// Writing to a program that has gone is no signal for this one.
  @Test func aProgramThatDoesNotReadIsTold() throws {
    let process = try start("exec <&-; echo closed; sleep 5")
    #expect(process.readLine().map(text) == "closed")
    // A child that another test is just starting holds all our pipes until it is its program.
    for _ in 0..<500 where process.write([0x61]) { usleep(10_000) }
    #expect(!process.write([0x61]))
    #expect(!process.write([UInt8](repeating: 0x61, count: 1 << 20)))
  }

  @Test func oneThatKeepsSilentIsEnded() throws {
    let process = try start("sleep 60 & wait", patience: 200)
    #expect(process.readLine() == nil)
    #expect(process.wait() == 137)
    #expect(text(process.errors).contains("gave no answer"))
  }
}
