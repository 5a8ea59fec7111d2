import JourneyAtlas
import MarkdownTree

/// What must hold of any files: every finding has a place that exists.
func readingProblems(_ bytes: [UInt8]) -> [String] {
  let project = FuzzedProject(bytes)
  return placeProblems(project.read().diagnostics, in: project.files)
}

/// Files of a project in one text: a line `=== content/journeys/buy.md` starts each. A text that does not begin
/// so is a journey.
struct FuzzedProject {
  private(set) var files: [SourceFile] = []

  private static let mark = Array("=== content/".utf8)

  init(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.mark) else {
      files = [SourceFile(path: "content/journeys/fuzzed.md", bytes: bytes)]
      return
    }
    var paths: Set<String> = []
    for (name, text) in Self.sections(bytes, Self.mark) where Self.isPath(name) && paths.insert(name).inserted
    {
      files.append(SourceFile(path: name, bytes: text))
    }
  }

  /// What stands below each line that begins with a mark, by the rest of that line behind `=== `. The text begins so.
  static func sections(_ bytes: [UInt8], _ mark: [UInt8]) -> [(name: String, text: [UInt8])] {
    var sections: [(name: String, text: [UInt8])] = []
    var at = 0
    while at < bytes.count {
      let nameEnd = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let name = String(decoding: bytes[(at + 4)..<nameEnd], as: UTF8.self)
      let start = min(nameEnd + 1, bytes.count)
      let end = nextMark(bytes, mark, from: start)
      sections.append((name, Array(bytes[start..<end])))
      at = end
    }
    return sections
  }

  private static func nextMark(_ bytes: [UInt8], _ mark: [UInt8], from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if bytes[at...].starts(with: mark), at == start || bytes[at - 1] == 0x0A { return at }
      at += 1
    }
    return bytes.count
  }

  /// As the walk through `content/` gives them.
  private static func isPath(_ name: String) -> Bool {
    name.utf8.count <= 1_024 && (name.utf8.suffix(3).elementsEqual(".md".utf8) || isSettings(name))
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0.first != "." && !$0.utf8.contains(0)
      }
  }

  private static func isSettings(_ name: String) -> Bool {
    name == "content/site.yml" || (name.hasPrefix("content/lifecycles/") && name.hasSuffix(".yml"))
  }

  func read() -> AtlasReading {
    let reader = AtlasReader(
      siteFile: files.first { $0.path == "content/site.yml" },
      lifecycleFiles: files.filter { $0.path.hasPrefix("content/lifecycles/") && $0.path.hasSuffix(".yml") })
    let drafts = files.filter { $0.path.hasSuffix(".md") }.map(reader.draft)
    guard let today = Day(year: 2026, month: 11, day: 22) else { preconditionFailure("a day that exists") }
    return reader.link(drafts, assets: ["content/images/a.png"], today: today)
  }
}

/// Findings whose place is in none of the files.
func placeProblems(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> [String] {
  diagnostics.compactMap { diagnostic in
    guard let file = files.first(where: { $0.path == diagnostic.path }) else {
      return "\(diagnostic.path): no such file: \(diagnostic.message)"
    }
    let isThere =
      placeExists(diagnostic.start, in: file) && placeExists(diagnostic.end, in: file)
      && (diagnostic.start.line, diagnostic.start.column) <= (diagnostic.end.line, diagnostic.end.column)
    return isThere ? nil : "\(diagnostic.path):\(diagnostic.start)–\(diagnostic.end): \(diagnostic.message)"
  }
}

/// Whether a file has that line and column; a place behind the last character, and one in the line end, exist.
func placeExists(_ place: SourceFile.Position, in file: SourceFile) -> Bool {
  guard place.line >= 1, place.line <= file.lineStarts.count, place.column >= 1 else { return false }
  let start = file.lineStarts[place.line - 1]
  let end = place.line < file.lineStarts.count ? file.lineStarts[place.line] : file.bytes.count
  return place.column <= file.bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
}
