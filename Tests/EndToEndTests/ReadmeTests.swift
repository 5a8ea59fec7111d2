import Foundation
import TestSupport
import Testing

/// The commands that README.md tells people to type.
struct ReadmeTests {
  private static let path = PackageFolder.path("README.md")
  static let exists = FileManager.default.fileExists(atPath: path)

  /// The lines of its `sh` blocks, block by block, without comments.
  private func blocks() throws -> [[String]] {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    return text.matches(of: /(?m)^```sh\n((?s:.*?))^```/).map { block in
      block.1.split(separator: "\n").map { line in
        line.replacing(/\s+#.*$/, with: "").trimmingCharacters(in: .whitespaces)
      }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
  }

  /// `waymark` lines of a block run one after the other, in a project of their own, and succeed.
  @Test(.enabled(if: exists)) func waymarkCommandsRun() throws {
    var count = 0
    for block in try blocks() {
      let folder = try TemporaryFolder()
      try folder.copy(PackageFolder.path("content"), as: "content")
      if block.contains(where: { $0.hasPrefix("waymark diff") }) {
        let repository = TemporaryRepository(in: folder)
        try repository.git(["init", "--quiet", "--initial-branch=main"])
        try repository.commit("maps")
      }
      for line in block where line.hasPrefix("waymark ") {
        count += 1
        let run = try Command.run(
          "/bin/sh", ["-c", line], in: folder.path,
          environment: [
            "PATH": (Waymark.binary as NSString).deletingLastPathComponent + ":/usr/bin:/bin",
            "SOURCE_DATE_EPOCH": Waymark.day,
          ])
        #expect(run.status == 0, "\(line)\n\(run.stderr)")
      }
    }
    #expect(count > 0)
  }

  @Test(.enabled(if: exists)) func makeCommandsExist() throws {
    let makefile = try String(contentsOfFile: PackageFolder.path("Makefile"), encoding: .utf8)
    let lines = try blocks().joined().filter { $0.hasPrefix("make ") }
    #expect(!lines.isEmpty)
    for line in lines {
      for word in line.split(separator: " ").dropFirst() where !word.contains("=") {
        #expect(makefile.contains("\n\(word):"), "\(line)")
      }
    }
  }
}
