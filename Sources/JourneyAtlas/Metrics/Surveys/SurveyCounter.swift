import MarkdownTree

/// Counts a survey that comes in pieces: rows go by, counts stay. What a person wrote never leaves this type; its
/// messages tell places and numbers only.
///
///     var counter = SurveyCounter(csv: path, map: map, site: site)
///     while let piece = … { counter.read(piece) }
///     let reading = counter.finish()
public struct SurveyCounter: Sendable {
  private var reader: CSVReader
  private var rows: SurveyRows

  private let map: PersonalData

  /// `map` is the file beside the survey; `path` is that of the survey in the project.
  init(csv path: String, map file: SourceFile, site: Site) {
    map = PersonalData(file, severities: site.severities)
    let (map, problems) = SurveyMapReader.read(map.masked, severities: site.severities)
    let mapFindings = Findings(
      file: self.map.masked, severities: site.severities, earlier: self.map.diagnostics + problems)
    let csv = SourceFile(path: path, bytes: [])
    reader = CSVReader(encoding: map.encoding, delimiter: map.delimiter)
    rows = SurveyRows(
      map, site: site, mapFindings: mapFindings, findings: Findings(file: csv, severities: site.severities))
  }

  /// Whether nothing more of the file will count: it is broken above, or its map is.
  public var isStopped: Bool { reader.isStopped || rows.isEnded }

  public mutating func read(_ piece: [UInt8]) { Self.read(piece, &reader, &rows) }

  private static func read(_ piece: [UInt8], _ reader: inout CSVReader, _ rows: inout SurveyRows) {
    reader.read(piece) { rows.take($0) }
  }

  /// The end of the file: what was measured, and every problem of the survey and its map.
  public mutating func finish() -> MeasurementReading {
    Self.finish(&reader, &rows)
    var reading = rows.finish(reader.problems, encoding: reader.dialect?.encoding ?? .utf8)
    reading.sources = [map.masked]
    reading.suppressed = map.suppressed
    return reading
  }

  private static func finish(_ reader: inout CSVReader, _ rows: inout SurveyRows) {
    reader.finish { rows.take($0) }
  }
}

extension AtlasReader {
  /// The surveys at these paths, each to be counted by the map beside it, and those that lack one; a map without a
  /// survey is told too.
  public func surveys(
    _ paths: [String], maps: [SourceFile]
  ) -> (counters: [(path: String, counter: SurveyCounter)], problems: [Diagnostic]) {
    var counters: [(path: String, counter: SurveyCounter)] = []
    var problems: [Diagnostic] = []
    func report(_ message: Message, _ path: String) {
      var findings = Findings(file: SourceFile(path: shown(path), bytes: []), severities: site.severities)
      findings.report(message, at: Span(0, 0))
      problems += findings.diagnostics
    }
    let byName = Dictionary(maps.map { (Self.stem(of: $0.path), $0) }) { first, _ in first }
    for path in paths {
      if let map = byName[Self.stem(of: path)] {
        counters.append((path, SurveyCounter(csv: shown(path), map: map, site: site)))
      } else {
        report(.surveyWithoutMap(Self.name(of: shown(path))), path)
      }
    }
    let surveys = Set(paths.map(Self.stem))
    for map in maps where !surveys.contains(Self.stem(of: map.path)) {
      report(.mapWithoutSurvey(Self.name(of: shown(map.path))), map.path)
    }
    return (counters, problems)
  }

  /// The path without what follows its last dot.
  private static func stem(of path: String) -> String {
    path.utf8.lastIndex(of: 0x2E).map { String(path[..<$0]) } ?? path
  }

  private static func name(of path: String) -> String {
    String(stem(of: path).split(separator: "/").last ?? "")
  }
}

/// The names of the columns at the start of a survey, as a map may write them.
public enum SurveyHeader {
  /// Of the first bytes of a file: quoted for YAML; empty where they are no CSV.
  public static func names(in head: [UInt8]) -> [String] {
    var reader = CSVReader()
    var names: [String] = []
    let take = { (row: CSVRow) in if names.isEmpty { names = (0..<row.count).map { row.text(of: $0) } } }
    reader.read(head, take: take)
    if names.isEmpty { reader.finish(take: take) }
    return names.map(ListText.trimmed).filter {
      !$0.isEmpty && InvisibleText.first(in: $0.unicodeScalars) == nil
    }
    .map { name in
      let line = name.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
  }
}
