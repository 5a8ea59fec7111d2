/// Finds the figure that came before another one of the same place.
struct EarlierFigures {
  /// By scope, sorted by period.
  private var series: [Measurement.Scope: [(period: String, value: Double)]] = [:]

  init(_ metric: Fact) {
    for part in metric.parts where part.kind == .measurement {
      let place = MeasurementPlace(id: part.id ?? "")
      guard let value = part.value.measure else { continue }
      series[place.scope, default: []].append((place.period, value))
    }
  }

  /// nil for the first figure of a place. Measurements stand in their metric by period.
  func before(_ fact: Fact) -> (String, Double)? {
    let place = MeasurementPlace(id: fact.id ?? "")
    return series[place.scope]?.last { $0.period.precedes(place.period) }
  }
}
