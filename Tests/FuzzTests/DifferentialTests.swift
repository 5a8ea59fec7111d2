import Foundation
@testable import JourneyAtlas
import MarkdownTree
import TestSupport
import Testing
import YAMLTree

/// L03: other programs read the same documents as we do. Some hundreds here, `Tests/Soak/differential.sh` makes many.
struct DifferentialTests {
  private struct Document {
    var source: String
    var value: Any
  }

  private static let isPythonThere = PackageFolder.python != nil

  private func documents(_ kind: String, count: Int) throws -> [Document] {
    let environment = ProcessInfo.processInfo.environment
    let python = try #require(PackageFolder.python)
    let run = try Command.run(
      python,
      [
        PackageFolder.path("Tests/Soak/documents.py"), kind, environment["WAYMARK_ROUNDS"] ?? String(count),
        environment["WAYMARK_SEED"] ?? "1",
      ], in: PackageFolder.path)
    try #require(run.status == 0, "\(run.stderr)")
    let array = try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [[String: Any]]
    let documents = try #require(array).compactMap { entry in
      (entry["source"] as? String).map { Document(source: $0, value: entry["value"] ?? NSNull()) }
    }
    #expect(documents.count >= count)
    return documents
  }

  /// PyYAML reads texts as texts with its BaseLoader, and we do. What it accepts and we refuse must be refused for
  /// a reason of ours.
  @Test(.enabled(if: isPythonThere)) func yamlIsWhatPyYAMLReads() throws {
    var read = 0
    for document in try documents("yaml", count: 400) {
      do {
        let node = try YAMLReader.read(Array(document.source.utf8))
        #expect(plain(node) == expected(document.value), "\(document.source.debugDescription)")
        read += 1
      } catch {
        #expect(isOurs(error.kind), "\(error): \(document.source.debugDescription)")
      }
    }
    #expect(read > 200)
  }

  @Test(.enabled(if: isPythonThere)) func markdownIsWhatCMarkWrites() throws {
    for document in try documents("markdown", count: 300) {
      let file = SourceFile(path: "a.md", text: document.source)
      var html = HTML()
      MarkdownHTML(.specification).render(MarkdownDocument(file, options: .commonMark).blocks, into: &html)
      #expect(html.string == document.value as? String, "\(document.source.debugDescription)")
    }
  }

  /// Rows are those of Python's csv in its strict mode; what that refuses we tell.
  @Test(.enabled(if: isPythonThere)) func csvIsWhatPythonReads() throws {
    var refused = 0
    for document in try documents("csv", count: 400) {
      var rows: [[String]] = []
      var reader = CSVReader(delimiter: .semicolon)
      let take = { (row: CSVRow) in rows.append((0..<row.count).map { row.text(of: $0) }) }
      reader.read(Array(document.source.utf8), take: take)
      reader.finish(take: take)
      if let expected = document.value as? [[String]] {
        #expect(rows == expected, "\(document.source.debugDescription)")
        #expect(reader.problems == [], "\(document.source.debugDescription)")
      } else {
        refused += 1
        #expect(!reader.problems.isEmpty, "\(document.source.debugDescription)")
      }
    }
    #expect(refused > 20 && refused < 200)
  }

  /// Both as text, with the order of keys that each has.
  private func plain(_ node: YAMLNode?) -> String {
    switch node {
    case nil: "null"
    case .scalar(let scalar): scalar.text.debugDescription
    case .sequence(let items, _): "[" + items.map { plain($0) }.joined(separator: ", ") + "]"
    case .mapping(let entries, _):
      "{"
        + entries.map { $0.key.text.debugDescription + ": " + plain($0.value) }.sorted().joined(
          separator: ", ") + "}"
    }
  }

  private func expected(_ value: Any) -> String {
    switch value {
    case let text as String: text.debugDescription
    case let items as [Any]: "[" + items.map { expected($0) }.joined(separator: ", ") + "]"
    case let entries as [String: Any]:
      "{"
        + entries.map { $0.key.debugDescription + ": " + expected($0.value) }.sorted().joined(separator: ", ")
        + "}"
    default: "null"
    }
  }

  private func isOurs(_ kind: YAMLProblem.Kind) -> Bool {
    if case .syntax = kind { return false }
    return true
  }
}
