import JourneyAtlas
import MarkdownTree
import TestSupport
import Testing

/// What is read of a sample of the documentation.
///
/// A sample without a path stands for a part of `content/journeys/sample.md`. One that starts with a title or
/// front matter is the whole file; one that starts with `## ` its stages; any other what stands in one stage.
struct DocumentedReading {
  let lines: [String]
  let diagnostics: [Diagnostic]

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Files that samples without a path may refer to.
  private static let companions = [
    SourceFile(path: "content/personas/operations-lead.md", text: "# Operations lead\n"),
    SourceFile(path: "content/personas/sales-rep.md", text: "# Sales rep\n"),
    SourceFile(path: "content/journeys/choosing-a-crm.md", text: "# Choosing a CRM\n\n## Trigger\n"),
  ]

  /// A project of files.
  init(files: [SourceFile], assets: [String] = []) throws {
    let reading = try Self.read(files, assets: assets)
    diagnostics = reading.diagnostics
    lines = ReadingDump.lines(of: reading.atlas) + Self.lines(of: diagnostics, withPath: true)
  }

  /// One sample without a path.
  init(text: String) throws {
    let path = "content/journeys/sample.md"
    let above: String
    if text.hasPrefix("# ") || text.hasPrefix("---\n") {
      above = ""
    } else {
      above = text.hasPrefix("## ") ? "# Sample\n\n" : "# Sample\n\n## Stage\n\n"
    }
    let files = [SourceFile(path: path, text: above + text)] + Self.companions
    let reading = try Self.read(files, assets: ["content/images/store.png"])
    let linesAbove = above.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    diagnostics = reading.diagnostics.filter { $0.path == path }.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.start.line -= linesAbove
      return diagnostic
    }
    let journey = reading.atlas.journeys.first { $0.source == path }
    let dump =
      switch linesAbove {
      case 0: journey.map { ReadingDump.lines(of: $0) } ?? []
      case 2: journey.map { ReadingDump.lines(inside: $0) } ?? []
      default: journey?.stages.first.map { ReadingDump.lines(inside: $0) } ?? []
      }
    lines = dump + Self.lines(of: diagnostics, withPath: false)
  }

  private static func read(_ files: [SourceFile], assets: [String]) throws -> AtlasReading {
    let reader = AtlasReader(
      siteFile: files.first { $0.path == "content/site.yml" },
      lifecycleFiles: files.filter { $0.path.hasPrefix("content/lifecycles/") })
    let drafts = files.filter(TestContent.isText).map(reader.draft)
    return reader.link(
      drafts, assets: assets, today: try #require(testDay), measurements: reader.measurements(of: files))
  }

  /// `path:line:column: severity[code]: message` and the help, as the command prints them.
  static func lines(of diagnostics: [Diagnostic], withPath: Bool) -> [String] {
    diagnostics.flatMap { diagnostic in
      [
        "\(withPath ? diagnostic.path + ":" : "")\(diagnostic.start.line):\(diagnostic.start.column): "
          + "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \(diagnostic.message)",
        "     help: \(diagnostic.help)",
      ]
    }
  }
}
