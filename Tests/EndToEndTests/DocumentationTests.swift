import Foundation
import TestSupport
import Testing

/// The pages of the documentation, followed with the real command.
struct DocumentationTests {
  private static let pages = "Sources/JourneyAtlas/JourneyAtlas.docc/"

  // MARK: Tutorial

  /// Does what Tutorial.md and Themes.md say, in their order and in one folder each. `sh` blocks are run, blocks with a path are
  /// written, sentences "In `file`, replace `this` by …" are followed; a `text` block is what the commands
  /// above it print.
  @Test(arguments: ["Tutorial.md", "Themes.md"]) func tutorialsCanBeFollowed(_ name: String) throws {
    let page = try DocumentedPage(Self.pages + name)
    var walk = Walk(folder: try TemporaryFolder())
    var results: [(block: DocumentedPage.Block, text: String)] = []
    for (index, line) in page.lines.enumerated() {
      if line.hasPrefix("In `") { try walk.replace(line, below: page, index) }
      guard let block = page.blocks.first(where: { $0.lines.lowerBound == index + 1 }) else { continue }
      switch block.info {
      case "sh": try walk.run(block.text)
      case "text":
        results.append((block, walk.printed))
        #expect(block.text == walk.printed, "\(page.path):\(index + 1): it prints\n\(walk.printed)")
        walk.printed = ""
      case "": for path in block.text.split(separator: "\n") { #expect(walk.exists(path), "\(path)") }
      default:
        if let path = block.path { try walk.write(block.text, to: path) }
      }
      if block.info != "sh", block.info != "text" { #expect(walk.printed == "", "\(page.path):\(index + 1)") }
    }
    #expect(walk.printed == "")
    #expect(walk.commands >= 7)
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }

  /// Somebody who follows the tutorial.
  private struct Walk {
    let folder: TemporaryFolder
    var printed = ""
    var commands = 0
    private var place = "."

    init(folder: TemporaryFolder) { self.folder = folder }

    /// Commands may fail where they print errors, and only there.
    mutating func run(_ commands: String) throws {
      for command in commands.split(separator: "\n") {
        self.commands += 1
        let run = try Command.run(
          "/bin/sh", ["-c", "cd '\(place)' && \(command) && pwd > '\(folder.path(".place"))'"],
          in: folder.path,
          environment: DocumentationTests.environment)
        printed += run.stdout + run.stderr
        let isRight = (run.status == 1) == run.stdout.contains(": error[")
        #expect(isRight && run.status < 2, "\(command) ends with \(run.status)\n\(run.stderr)")
        if run.status == 0 { place = try folder.text(".place").trimmingCharacters(in: .newlines) }
      }
    }

    func write(_ text: String, to path: String) throws {
      try text.write(toFile: place + "/" + path, atomically: true, encoding: .utf8)
    }

    func exists(_ path: some StringProtocol) -> Bool {
      FileManager.default.fileExists(atPath: place + "/" + path)
    }

    /// "In `file`, replace `this` by `that`." or "… by these lines:" above a block.
    func replace(_ line: String, below page: DocumentedPage, _ index: Int) throws {
      let words = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
      try #require(words.count > 4 && words[2] == ", replace ", "\(page.path):\(index + 1)")
      let block = page.blocks.first { $0.lines.lowerBound > index }?.text ?? ""
      let new = words.count > 5 ? words[5] : String(block.dropLast())
      let file = place + "/" + words[1]
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.ranges(of: words[3] + "\n").count == 1, "\(words[3]) stands once in \(words[1])")
      try text.replacing(words[3] + "\n", with: new + "\n").write(
        toFile: file, atomically: true, encoding: .utf8)
    }
  }

  /// The command in the PATH, and a day.
  private static let environment = [
    "PATH": (Waymark.binary as NSString).deletingLastPathComponent + ":/usr/bin:/bin",
    "SOURCE_DATE_EPOCH": Waymark.day,
  ]

  // MARK: Links

  private static let documents =
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Tests/README.md", "Sources/ARCHITECTURE.md"]
    + ["AtlasJSON", "Diagnostics", "Format", "Surveys", "Themes", "Tutorial"].map { pages + $0 + ".md" }

  /// Relative links lead to files of the repository, and what stands behind `#` to a heading of the file.
  @Test(arguments: documents) func linksLeadSomewhere(_ path: String) throws {
    let page = try DocumentedPage(path)
    let folder = URL(fileURLWithPath: PackageFolder.path(path)).deletingLastPathComponent()
    for match in page.linesOfProse.joined(separator: "\n").matches(of: #/[^!]\[[^\]]*\]\(([^)]+)\)/#) {
      let parts = match.1.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      if parts[0].contains("://") { continue }
      let target = parts[0].isEmpty ? PackageFolder.path(path) : folder.appending(path: parts[0]).path
      guard FileManager.default.fileExists(atPath: target) else {
        Issue.record("\(path): \(match.1)")
        continue
      }
      guard parts.count > 1 else { continue }
      let text = try String(contentsOfFile: target, encoding: .utf8)
      let anchors = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(Self.anchor)
      #expect(anchors.contains(parts[1]), "\(path): \(match.1)")
    }
  }

  /// As Git hosts make it of a heading: `## site.yml` is `siteyml`.
  private static func anchor(_ heading: Substring) -> String {
    let words = heading.drop { $0 == "#" || $0 == " " }.lowercased()
    return String(
      words.compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || "-_".contains($0) ? $0 : nil })
  }

  // MARK: Diagnostics

  /// Every example of Diagnostics.md, those of the disk and of themes included: `check` prints the lines that
  /// the page shows, besides the source lines.
  @Test func examplesOfDiagnosticsAreReported() throws {
    let page = try DocumentedPage(Self.pages + "Diagnostics.md")
    var results: [(block: DocumentedPage.Block, text: String)] = []
    for sample in page.samples(of: ["markdown", "yaml", "csv", "html", "sh"]) {
      guard let result = sample.result else { continue }
      let folder = try TemporaryFolder()
      for block in sample.blocks where block.info != "sh" {
        try folder.write(Data(block.bytes), to: try #require(block.path))
      }
      for block in sample.blocks where block.info == "sh" {
        let run = try Command.run("/bin/sh", ["-ec", block.text], in: folder.path)
        #expect(run.status == 0, "\(run.stderr)")
      }
      let run = try Waymark.run(["check"], in: folder)
      let text = Self.withoutSource(run.stdout)
      results.append((result, text))
      #expect(
        result.text == text,
        "\(page.path):\(sample.line): \(sample.section) is reported as\n\(text)\(run.stderr)"
      )
    }
    #expect(
      try !page.recordIfAsked(results), "recorded: look at the difference, then run without WAYMARK_RECORD")
  }

  @Test func theReportOfTheIntroductionIsReal() throws {
    let page = try DocumentedPage(Self.pages + "Diagnostics.md")
    let shown = try #require(page.blocks.first { $0.info == "" })
    let path = String(shown.text.prefix { $0 != ":" })
    let folder = try TemporaryFolder([path: "# Buying a bicycle\n\n## Looks around\n\n- Emotion: 4\n"])
    let report = try Waymark.run(["check"], in: folder).stdout
    #expect(report == shown.text + "\n1 error in 1 file\n")
  }

  /// The first line of each problem, and its help.
  private static func withoutSource(_ report: String) -> String {
    let lines = report.split(separator: "\n").dropLast()
    return lines.filter { $0.contains(#/^\S.*: (error|warning|hint)\[|^     help: /#) }.map { $0 + "\n" }
      .joined()
  }
}
