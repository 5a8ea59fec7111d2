import Foundation
import JourneyAtlas
import MarkdownTree
import Testing

/// The folder of fixtures beside this file.
let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

/// The day on which all tests run.
let testDay = Day(iso: "2026-11-22")

/// A content folder written as one text: a line `=== path` starts each file.
struct TestContent {
  var files: [SourceFile] = []

  init(_ text: String) {
    var path: String?
    var lines: [Substring] = []
    func finish() -> SourceFile? {
      path.map { SourceFile(path: $0, text: lines.joined(separator: "\n") + "\n") }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        finish().map { files.append($0) }
        path = String(line.dropFirst(4))
        lines = []
      } else {
        lines.append(line)
      }
    }
    finish().map { files.append($0) }
  }

  init(_ files: [SourceFile]) { self.files = files }

  /// Whether a file is understood alone, as the command would: Markdown, or the words of site.yml.
  static func isText(_ file: SourceFile) -> Bool {
    file.path.hasSuffix(".md") || TranslationName.isOfSite(String(file.path.dropFirst("content/".count)))
  }

  func read(assets: [String] = [], today: Day? = testDay) throws -> AtlasReading {
    let reader = AtlasReader(
      siteFile: files.first { $0.path == "content/site.yml" },
      lifecycleFiles: files.filter { $0.path.hasPrefix("content/lifecycles/") })
    let drafts = files.filter(TestContent.isText).map(reader.draft)
    return reader.link(
      drafts, assets: assets, today: try #require(today), measurements: reader.measurements(of: files))
  }
}

extension AtlasReader {
  /// What the metrics and surveys among some files give, each survey with the map beside it.
  func measurements(of files: [SourceFile]) -> MeasurementReading {
    var whole = MeasurementReading()
    for file in files where file.path.hasPrefix("content/metrics/") {
      var rows = measurementReader(of: file.path)
      rows.read(file.bytes)
      whole.add(rows.finish())
    }
    let surveys = files.filter { $0.path.hasPrefix("content/surveys/") }
    let tables = surveys.filter { $0.path.hasSuffix(".csv") }
    let (counters, problems) = self.surveys(
      tables.map(\.path), maps: surveys.filter { $0.path.hasSuffix(".yml") })
    whole.diagnostics += problems
    for (path, counter) in counters {
      var counter = counter
      counter.read(tables.first { $0.path == path }?.bytes ?? [])
      whole.add(counter.finish())
    }
    return whole
  }
}

/// Reads one journey written as text.
func readJourney(_ text: String) throws -> (Journey, [Diagnostic]) {
  let reading = try TestContent([SourceFile(path: "content/journeys/test.md", text: text)]).read()
  return (try #require(reading.atlas.journeys.first, "\(reading.diagnostics)"), reading.diagnostics)
}

extension Stage {
  func texts(_ label: KnownLabel) -> [String] { values(label).map(\.text.plain) }
}
