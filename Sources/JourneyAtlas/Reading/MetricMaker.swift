/// Collects for each metric of site.yml what was measured and where it is used.
struct MetricMaker {
  private(set) var metrics: [Metric]
  private let index: [String: Int]

  init(_ definitions: [MetricDefinition], measurements: [Measurement]) {
    metrics = definitions.map { Metric($0) }
    index = Dictionary(
      definitions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for measurement in measurements {
      if let at = index[measurement.metric] { metrics[at].measurements.append(measurement) }
    }
    for at in metrics.indices { metrics[at].sortMeasurements() }
  }

  /// The rows that a site without some files shows: none of these files, and none about what they hold.
  static func published(
    _ rows: [Measurement], without missing: Set<String>, journeys: [Journey], personas: [Persona]
  ) -> [Measurement] {
    guard !missing.isEmpty, !rows.isEmpty else { return rows }
    let journeys = Set(journeys.lazy.filter { !missing.contains($0.source) }.map(\.id))
    let personas = Set(personas.lazy.filter { !missing.contains($0.source) }.map(\.id))
    return rows.filter { row in
      !missing.contains(row.path) && row.journey.map(journeys.contains) ?? true
        && row.persona.map(personas.contains) ?? true
    }
  }

  mutating func add(_ ids: [String], at place: Place) {
    for id in ids {
      if let at = index[id] { metrics[at].uses.append(place) }
    }
  }
}

extension Metric {
  /// By period; those of one period stay in the order of files and rows.
  fileprivate mutating func sortMeasurements() {
    let all = measurements
    let order = all.indices.sorted { (all[$0].period, $0) < (all[$1].period, $1) }
    measurements = order.map { all[$0] }
  }
}
