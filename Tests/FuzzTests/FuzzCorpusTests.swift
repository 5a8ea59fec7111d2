import Foundation
import FuzzTargets
import TestSupport
import Testing

/// L01: what fuzzing once found, and what is known to be nasty, run through the targets that libFuzzer runs.
struct FuzzCorpusTests {
  struct Input: Sendable, CustomTestStringConvertible {
    var target: FuzzTarget
    var name: String
    var bytes: [UInt8]
    var testDescription: String { "\(target.rawValue)/\(name)" }
  }

  private static func inputs(below folder: String) throws -> [Input] {
    try FuzzTarget.allCases.flatMap { target in
      try TemporaryFolder.tree(at: PackageFolder.path(folder + "/" + target.rawValue)).sorted {
        $0.key < $1.key
      }
      .map { Input(target: target, name: $0.key, bytes: Array($0.value)) }
    }
  }

  @Test func everyTargetHasACorpus() throws {
    let targets = Set(try Self.inputs(below: "Tests/Fuzz/Corpus").map(\.target))
    #expect(targets.count == FuzzTarget.allCases.count)
  }

  @Test(arguments: try Self.inputs(below: "Tests/Fuzz/Corpus"))
  func holds(input: Input) { #expect(input.target.problems(with: input.bytes) == []) }

  /// Cut off anywhere, what follows must still be harmless.
  @Test(arguments: try Self.inputs(below: "Tests/Fuzz/Corpus").filter { $0.bytes.count <= 400 })
  func holdsInPieces(input: Input) {
    for end in input.bytes.indices where end % 5 == 0 {
      #expect(input.target.problems(with: Array(input.bytes[..<end])) == [], "the first \(end) bytes")
    }
  }

  @Test func theDemoHolds() throws {
    let files = try TemporaryFolder.tree(at: PackageFolder.path("content")).filter {
      !$0.key.hasSuffix(".svg")
    }
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let one = Array("=== content/\(path)\n".utf8) + Array(bytes)
      for target in [FuzzTarget.reading, .site] { #expect(target.problems(with: one) == [], "\(path)") }
    }
  }
}
