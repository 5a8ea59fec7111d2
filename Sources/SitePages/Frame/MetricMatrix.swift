import JourneyAtlas

/// Touchpoints × metrics: which series say how a touchpoint does. A line for each touchpoint that names a metric or
/// that a series is about; a column for each such metric, in the order of site.yml.
struct MetricMatrix: Sendable {
  /// Where a touchpoint and a metric meet: its rows name the metric, or something was measured there.
  struct Cell: Sendable, Equatable {
    /// Index in ``Atlas/metrics``.
    var metric: Int
    /// Indices in ``MetricFigures/series``, ascending, each once. None where the metric is named and nowhere measured.
    var series: [Int] = []
  }

  struct Row: Sendable, Equatable {
    /// Index in ``Atlas/touchpoints``.
    var touchpoint: Int
    /// In the order of the metrics.
    var cells: [Cell]

    func cell(_ metric: Int) -> Cell? { cells.first { $0.metric == metric } }
  }

  private(set) var rows: [Row] = []
  /// Indices in ``Atlas/metrics``.
  private(set) var columns: [Int] = []

  /// Of all journeys, in the order of the touchpoints.
  init(_ atlas: Atlas, _ metrics: SiteMetrics, _ gaps: [JourneyGaps]) {
    if atlas.metrics.isEmpty { return }
    for (index, touchpoint) in atlas.touchpoints.enumerated() {
      var cells = Cells()
      for reference in metrics.series(ofTouchpoint: touchpoint.id) { cells.add(reference) }
      for place in touchpoint.uses {
        cells.add(gaps[place.journey].use(stage: place.stage, row: place.row).metrics)
      }
      add(cells, of: index)
    }
    settle()
  }

  /// Of one journey, in the order of its map: what is about the journey, or about no journey in particular.
  init(_ atlas: Atlas, _ metrics: SiteMetrics, _ gaps: JourneyGaps, journey: Int) {
    if atlas.metrics.isEmpty { return }
    let id = atlas.journeys[journey].id
    var cells: [Int: Cells] = [:]
    var order: [Int] = []
    for (stage, value) in atlas.journeys[journey].stages.enumerated() {
      for row in value.allTouchpoints.indices {
        let use = gaps.use(stage: stage, row: row)
        guard let touchpoint = atlas.touchpointIndex(use.use.touchpoint) else { continue }
        if cells[touchpoint] == nil {
          order.append(touchpoint)
          var known = Cells()
          for reference in metrics.series(ofTouchpoint: use.use.touchpoint) {
            if let journey = metrics.series(reference).scope.journey, journey != id { continue }
            known.add(reference)
          }
          cells[touchpoint] = known
        }
        cells[touchpoint]?.add(use.metrics)
      }
    }
    for touchpoint in order { add(cells[touchpoint] ?? Cells(), of: touchpoint) }
    settle()
  }

  private mutating func add(_ cells: Cells, of touchpoint: Int) {
    if !cells.series.isEmpty { rows.append(Row(touchpoint: touchpoint, cells: cells.sorted)) }
  }

  private mutating func settle() { columns = Set(rows.flatMap { $0.cells.map(\.metric) }).sorted() }

  /// Series by metric, while a line is gathered.
  private struct Cells {
    private(set) var series: [Int: Set<Int>] = [:]

    mutating func add(_ reference: SiteMetrics.Reference) {
      series[reference.metric, default: []].insert(reference.series)
    }

    mutating func add(_ marks: [MetricMark]) {
      for mark in marks {
        guard let metric = mark.metric else { continue }
        if let reference = mark.series { add(reference) } else { series[metric] = series[metric] ?? [] }
      }
    }

    var sorted: [Cell] {
      series.sorted { $0.key < $1.key }.map { Cell(metric: $0.key, series: $0.value.sorted()) }
    }
  }
}
