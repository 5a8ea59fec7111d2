import MarkdownTree

/// Reads a file of `content/metrics/` that comes in pieces: one measurement a row, the header first.
///
///     date,metric,journey,touchpoint,value,n
///     2026-10,csat,choosing-a-crm,set-up-call,82.4,500
///
/// What rows name is found by ``AtlasReader/link(_:assets:today:measurements:)``.
public struct MeasurementReader: Sendable {
  /// More rows than these are no figures but single answers, which surveys count.
  static let rowLimit = 200_000

  private let site: Site
  private var csv = CSVReader()
  private var names: MetricNames
  private let definitions: [String: MetricDefinition]
  private var header: MeasurementHeader?
  private var rows = 0
  private var findings: Findings
  private var measurements: [Measurement] = []
  /// Places of cells are kept where they may be told: at the first row about something.
  private var told: Set<About> = []
  private var texts: MeasurementTexts

  private struct About: Hashable {
    let metric: String
    let scope: Measurement.Scope
  }

  init(path: String, site: Site) {
    self.site = site
    names = MetricNames(site.metrics)
    definitions = Dictionary(site.metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    findings = Findings(file: SourceFile(path: path, bytes: []), severities: site.severities)
    texts = MeasurementTexts(site.severities)
  }

  /// Whether nothing more can be read.
  public var isStopped: Bool { csv.isStopped || rows > Self.rowLimit || header?.isWhole == false }

  public mutating func read(_ piece: [UInt8]) {
    var csv = csv
    csv.read(piece) { take($0) }
    self.csv = csv
  }

  /// The end of the file.
  public mutating func finish() -> MeasurementReading {
    var csv = csv
    csv.finish { take($0) }
    self.csv = csv
    let encoding = csv.dialect?.encoding ?? .utf8
    for problem in csv.problems {
      findings.report(.csv(problem.kind, encoding: encoding), from: problem.start, to: problem.end)
    }
    if header == nil, csv.problems.isEmpty {
      let start = SourceFile.Position(line: 1, column: 1)
      findings.report(.noHeader(), from: start, to: start)
    }
    return MeasurementReading(measurements, diagnostics: findings.diagnostics)
  }

  private mutating func take(_ row: CSVRow) {
    guard let header else {
      self.header = MeasurementHeader(row, &findings)
      return
    }
    guard header.isWhole else { return }
    rows += 1
    guard rows <= Self.rowLimit else {
      if rows == Self.rowLimit + 1 { report(.tooManyMeasurements(Self.rowLimit), row, nil) }
      return
    }
    guard row.count == header.count else {
      report(.raggedRow(row.count, columns: header.count), row, nil)
      return
    }
    if let measurement = measurement(MeasurementRow(row: row, header: header)) {
      measurements.append(measurement)
    }
  }

  private mutating func report(_ message: Message, _ row: CSVRow, _ cell: Int?) {
    let at = cell ?? 0
    findings.report(message, from: row.start(of: at), to: cell == nil ? row.start(of: at) : row.end(of: at))
  }

  private mutating func report(_ message: Message, _ row: MeasurementRow, _ column: MeasurementHeader.Column?)
  {
    report(message, row.row, column.flatMap { row.header.index(of: $0) })
  }

  /// nil where something is wrong with it.
  private mutating func measurement(_ row: MeasurementRow) -> Measurement? {
    guard let date = row.text(.date), let period = Period(iso: date) else {
      report(.noPeriod(row.text(.date) ?? ""), row, .date)
      return nil
    }
    guard let metric = row.text(.metric) else {
      report(.noMetric(), row, .metric)
      return nil
    }
    let scope = Measurement.Scope(
      journey: text(row, .journey), stage: text(row, .stage), touchpoint: text(row, .touchpoint),
      persona: text(row, .persona), segment: text(row, .segment))
    let start = row.row.start(of: 0)
    var measurement = Measurement(
      metric: text(row, .metric) ?? metric, period: period, scope: scope, path: findings.file.path,
      line: start.line,
      column: start.column)
    measurement.source = text(row, .source)
    if told.insert(About(metric: metric, scope: scope)).inserted { keepPlaces(of: row, in: &measurement) }
    var figures = MeasurementFigures(row, names.id(of: metric).flatMap { definitions[$0] })
    figures.fill(&measurement)
    for (message, column) in figures.problems { report(message, row, column) }
    guard figures.problems.isEmpty else { return nil }
    if let n = measurement.n, n > 0, n < site.smallCellsBelow {
      report(.smallCell(site.smallCellsBelow, isRevealed: false), row, .n)
    }
    return measurement
  }

  /// The text of a cell as pages may show it.
  private mutating func text(_ row: MeasurementRow, _ column: MeasurementHeader.Column) -> String? {
    guard let text = row.text(column) else { return nil }
    let (masked, messages) = texts.look(at: text)
    for message in messages { report(message, row, column) }
    return masked
  }

  private func keepPlaces(of row: MeasurementRow, in measurement: inout Measurement) {
    for cell in Measurement.Cell.allCases {
      if let column = MeasurementHeader.Column(rawValue: cell.rawValue),
        let index = row.header.index(of: column)
      {
        measurement.cells[cell] = row.row.start(of: index)
      }
    }
  }
}

extension AtlasReader {
  /// A reader for a file of `content/metrics/`.
  public func measurementReader(of path: String) -> MeasurementReader {
    MeasurementReader(path: shown(path), site: site)
  }
}
