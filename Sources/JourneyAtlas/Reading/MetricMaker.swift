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
