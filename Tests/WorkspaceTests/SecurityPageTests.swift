import Foundation
import MarkdownTree
import TestSupport
import Testing
import YAMLTree

@testable import JourneyAtlas
@testable import SitePages
@testable import Workspace

/// What SECURITY.md says is so.
struct SecurityPageTests {
  private func page() throws -> String {
    try String(contentsOfFile: PackageFolder.path(".github/SECURITY.md"), encoding: .utf8)
  }

  @Test func limitsAreThoseOfTheSources() throws {
    func kilo(_ bytes: Int) -> String { "\(bytes >> 10) KiB" }
    let limits: [(String, String)] = [
      ("a Markdown or YAML file", "\(ContentFolder.maximumFileSize >> 20) MiB"),
      ("quotes and lists within each other", "\(MarkdownLimits.depth)"),
      ("lines without an empty one between them, code in fences excepted", kilo(MarkdownLimits.blockSize)),
      ("YAML: bytes", kilo(YAMLReader.maximumSize)),
      ("YAML: depth", "\(YAMLReader.maximumDepth)"),
      ("YAML: values", Report.grouped(YAMLReader.maximumNodes)),
      ("files in `content/`", Report.grouped(ContentFolder.maximumFiles)),
      ("folders within each other in `content/`", "\(ContentFolder.maximumDepth)"),
      ("a path", Report.grouped(ContentFolder.maximumPathLength) + " bytes"),
      (
        "a file of a theme, and all of its files",
        "\(ThemeFolder.maximumSize >> 20) MiB, \(ThemeFolder.maximumSum >> 20) MiB"
      ),
      (
        "CSV: rows, columns, bytes of a field",
        [CSVReader.rowLimit, CSVReader.columnLimit].map(Report.grouped).joined(separator: ", ") + ", "
          + kilo(CSVReader.fieldLimit)
      ),
      ("different values of a column of ids or segments", Report.grouped(SurveyCells.valueLimit)),
      ("figures of a survey", Report.grouped(SurveyCells.cellLimit)),
      ("a name in a path of the site", "\(Slug.maximumBytes) bytes, then cut, with a hash of the whole"),
      ("stages of a journey", "\(JourneyReader.maximumStages)"),
      ("findings that are printed", Report.grouped(Report.printedAtMost) + "; the rest is counted"),
    ]
    #expect(MarkdownLimits.fileSize == ContentFolder.maximumFileSize)
    let section = try #require(try page().components(separatedBy: "## Limits\n").last)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map(String.init)
    #expect(rows == limits.map { "| \($0) | \($1) |" })
  }

  @Test func everyTestThatItNamesIsThere() throws {
    let names = try page().matches(of: /`(Tests\/[^`]*\.swift)`/).map { String($0.1) }
    #expect(names.count > 15)
    for name in names { #expect(FileManager.default.fileExists(atPath: PackageFolder.path(name)), "\(name)") }
  }

  @Test func thePolicyIsThatOfPages() throws {
    let policy = try #require(PageShell.policy.string.firstMatch(of: /content="([^"]*)"/)).1
    #expect(try page().contains("Content-Security-Policy: \(policy); frame-ancestors 'self'\n"))
  }

  /// No network, and no other program than git: the calls stand in one file of the sources, which one other uses.
  /// Foundation, which has its own, is imported nowhere.
  @Test func nothingIsSentAndOnlyGitIsStarted() throws {
    let calls =
      /\b(socket|connect|getaddrinfo|sendto|fork|vfork|execve?|execv?p|posix_spawnp?|popen|system|dlopen)\(/
    let files = try TemporaryFolder.tree(at: PackageFolder.path("Sources")).filter {
      ["swift", "h", "c"].contains(($0.key as NSString).pathExtension)
    }
    #expect(files.count > 100)
    var (starting, asking): ([String], [String]) = ([], [])
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      let found = text.matches(of: calls).map { String($0.1) }
      if path.hasSuffix("/ChildProcess.swift") {
        starting = found
      } else {
        #expect(found.isEmpty, "\(path)")
      }
      asking += text.matches(of: /ChildProcess\(([^,]*),/).map { "\(path) \($0.1)" }
      #expect(!text.contains("import Foundation"), "\(path)")
    }
    #expect(starting == ["posix_spawnp"])
    #expect(asking == ["Workspace/Git/Git.swift \"git\""])
  }
}
