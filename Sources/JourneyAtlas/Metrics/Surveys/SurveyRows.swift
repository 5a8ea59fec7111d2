import MarkdownTree

/// The rows of a survey in their order: those above the table, its header, those that count.
struct SurveyRows: Sendable {
  private enum State { case header, rows, ended }

  private let map: SurveyMap
  private let site: Site
  private var mapFindings: Findings
  private var findings: Findings
  private var state = State.header
  private var headerRows: [CSVRow] = []
  private var header = CSVHeader([])
  private var figures = SurveyFigures()
  private var exceptions: [(index: Int, words: Set<String>)] = []
  private var ragged = 0
  private static let raggedLimit = 20

  init(_ map: SurveyMap, site: Site, mapFindings: Findings, findings: Findings) {
    self.map = map
    self.site = site
    self.mapFindings = mapFindings
    self.findings = findings
  }

  /// Whether no further row can change anything.
  var isEnded: Bool { state == .ended }

  mutating func take(_ row: CSVRow) {
    guard state != .ended, !isSkipped(row) else { return }
    if state == .header {
      headerRows.append(row)
      if headerRows.count == map.headerRows { endHeader() }
    } else if map.endsAtBlankLine, row.isBehindBlankLine {
      state = .ended
    } else if row.count != header.count {
      takeRagged(row)
    } else if !exceptions.contains(where: { $0.words.contains(LabelTable.normalise(row.text(of: $0.index))) })
    {
      figures.count(row)
      if let problem = figures.problem {
        findings.report(problem.message, from: problem.start, to: problem.end)
        state = .ended
      }
    }
  }

  private func isSkipped(_ row: CSVRow) -> Bool {
    guard !map.skipped.isEmpty else { return false }
    let filled = (0..<row.count).first { !row.bytes(of: $0).isEmpty } ?? 0
    let bytes = row.bytes(of: filled)
    return map.skipped.contains { bytes.starts(with: $0.utf8) }
  }

  private mutating func takeRagged(_ row: CSVRow) {
    ragged += 1
    let end = row.end(of: row.count - 1)
    if ragged > Self.raggedLimit {
      figures.oddities.add(.ragged, 0, row.start(of: 0), end)
    } else {
      findings.report(.raggedRow(row.count, columns: header.count), from: row.start(of: 0), to: end)
    }
  }

  private mutating func endHeader() {
    header = CSVHeader(headerRows)
    headerRows = []
    let name = String(findings.file.path.split(separator: "/").last ?? "")
    var planner = SurveyPlanner(
      map, header: header, metrics: site.metrics, csvName: name, mapFindings: mapFindings, findings: findings)
    planner.make()
    (mapFindings, findings) = (planner.mapFindings, planner.findings)
    exceptions = planner.plan.exceptions
    figures = SurveyFigures(planner.plan, header: header, metrics: site.metrics, isDaily: map.isDaily)
    state = mapFindings.hasErrors || findings.hasErrors ? .ended : .rows
  }

  /// `problems` are those of the file as CSV.
  mutating func finish(_ problems: [CSVProblem], encoding: CSVDialect.Encoding) -> MeasurementReading {
    for problem in problems {
      findings.report(.csv(problem.kind, encoding: encoding), from: problem.start, to: problem.end)
    }
    if state == .header, problems.isEmpty { findings.report(.noHeader(), at: Span(0, 0)) }
    figures.oddities.report(into: &findings, metrics: site.metrics)
    var measurements: [Measurement] = []
    if !mapFindings.hasErrors, !findings.hasErrors {
      // Where the lint for small counts is switched off, nothing is left out.
      let isOff = if case .some(.none) = site.severities[Code.smallCell.rawValue] { true } else { false }
      var maker = SurveyMeasurements(
        figures, site: site, csv: findings.file.path, map: mapFindings.file, source: map.source)
      measurements = maker.make(k: isOff ? 0 : site.smallCellsBelow)
      for (column, count, group) in maker.leftOut {
        findings.report(
          .smallGroups(count, of: group, k: site.smallCellsBelow), from: column.place, to: column.end)
      }
    }
    return MeasurementReading(measurements, diagnostics: mapFindings.diagnostics + findings.diagnostics)
  }
}
