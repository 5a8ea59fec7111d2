import MarkdownTree

/// Makes measurements of what a survey adds up to, and leaves out what would tell of single people.
struct SurveyMeasurements {
  private let figures: SurveyFigures
  private let site: Site
  private let csv: String
  private let map: SourceFile
  private let source: String?
  /// Columns of which groups were left out, how many, and by what they are grouped.
  private(set) var leftOut: [(column: CSVHeader.Column, count: Int, group: String)] = []

  init(_ figures: SurveyFigures, site: Site, csv: String, map: SourceFile, source: String?) {
    self.figures = figures
    self.site = site
    self.csv = csv
    self.map = map
    self.source = source
  }

  /// Groups of fewer than `k` answers are left out.
  mutating func make(k: Int) -> [Measurement] {
    var small = SmallGroups(k: k)
    let shown = small.shown(figures.cells.sorted())
    let unit = figures.isDaily ? "day" : "month"
    var told: Set<Int32> = []
    for score in figures.plan.scores {
      let metrics = score.metric.map { [Int32($0)] } ?? site.metrics.indices.map(Int32.init)
      let column = figures.header.columns[score.index]
      for metric in metrics where told.insert(metric).inserted {
        if let count = small.periods[metric] { leftOut.append((column, count, unit)) }
        if let count = small.segments[metric] { leftOut.append((column, count, "segment and \(unit)")) }
      }
    }
    return shown.compactMap { measurement($0.key, $0.tally) }
  }

  private func measurement(_ key: SurveyCells.Key, _ tally: SurveyTally) -> Measurement? {
    let (year, month) = (Int(key.period / 10_000), Int(key.period / 100 % 100))
    let day = Day(year: year, month: month, day: Int(key.period % 100))
    guard let period = day.map(Period.init) ?? Period(year: year, month: month) else { return nil }
    func word(_ part: SurveyMap.ScopePart) -> String? {
      key[part] < 0 ? nil : figures.cells.words[Int(key[part])]
    }
    let scope = Measurement.Scope(
      journey: word(.journey), stage: word(.stage), touchpoint: word(.touchpoint), persona: word(.persona),
      segment: word(.segment))
    let definition = site.metrics[Int(key.metric)]
    var measurement = Measurement(
      metric: definition.id, period: period, scope: scope, path: csv, line: tally.line, column: tally.column)
    tally.fill(&measurement, calc: definition.calc)
    measurement.source = source
    place(&measurement, key)
    return measurement
  }

  /// Ids that a column holds stand in the survey, at the first row that names them; all others in the map.
  private func place(_ measurement: inout Measurement, _ key: SurveyCells.Key) {
    for (number, id) in figures.plan.ids.enumerated() {
      guard let cell = Measurement.Cell(rawValue: id.part.rawValue) else { continue }
      measurement.cells[cell] = figures.firsts[number][key[id.part]]
    }
    guard measurement.cells.isEmpty,
      let score = figures.plan.scores.first(where: {
        $0.metric.map(Int32.init) == key.metric && isScope(of: $0, key)
      }),
      !score.scope.places.isEmpty
    else { return }
    measurement.path = map.path
    for (part, span) in score.scope.places {
      let place = map.position(at: span.start)
      Measurement.Cell(rawValue: part.rawValue).map { measurement.cells[$0] = place }
      measurement.line = place.line
      measurement.column = place.column
    }
  }

  /// Whether the figure is about what the map says of this column.
  private func isScope(of score: SurveyPlan.Score, _ key: SurveyCells.Key) -> Bool {
    SurveyMap.ScopePart.allCases.allSatisfy { part in
      score.scope.ids[part].map { id in key[part] >= 0 && figures.cells.words[Int(key[part])] == id } ?? true
    }
  }
}
