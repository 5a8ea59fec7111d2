/// What one metric was at one place, period by period.
public struct MetricSeries: Sendable {
  public let scope: Measurement.Scope
  /// By period; not empty.
  public let points: [Point]

  public struct Point: Sendable {
    public let period: Period
    /// nil where there was nothing to divide by.
    public let score: Score?
    /// Index in ``Metric/measurements``.
    public let measurement: Int
  }

  /// The newest period with a score.
  public var newest: Point? { points.last { $0.score != nil } }

  /// The newest score less the one before; nil where there are no two.
  public var change: Double? {
    let scores = points.lazy.reversed().compactMap(\.score)
    guard let newest = scores.first, let before = scores.dropFirst().first else { return nil }
    return Gap.rounded(newest.value - before.value)
  }
}

/// All series of one metric, found by place.
public struct MetricFigures: Sendable {
  public let definition: MetricDefinition
  /// The whole first, then by journey, stage, touchpoint, persona, segment.
  public let series: [MetricSeries]
  private let index: [Measurement.Scope: Int]

  public init(_ metric: Metric) {
    definition = metric.definition
    var points: [Measurement.Scope: [MetricSeries.Point]] = [:]
    for (index, measurement) in metric.measurements.enumerated() {
      points[measurement.scope, default: []].append(
        MetricSeries.Point(
          period: measurement.period, score: Score(measurement, metric.definition), measurement: index))
    }
    let scopes = points.keys.sorted { Self.precedes($0, $1) }
    series = scopes.map { MetricSeries(scope: $0, points: points[$0] ?? []) }
    index = Dictionary(zip(scopes, scopes.indices), uniquingKeysWith: { first, _ in first })
  }

  public func series(of scope: Measurement.Scope) -> MetricSeries? { index[scope].map { series[$0] } }

  /// The series that says most of a touchpoint in a stage: its own there, in the journey, or anywhere; else that of
  /// the stage, of the journey, of the whole. Figures of single personas or segments say nothing of all.
  public func series(journey: String, stage: String, touchpoint: String) -> MetricSeries? {
    seriesIndex(journey: journey, stage: stage, touchpoint: touchpoint).map { series[$0] }
  }

  /// The same, as index in ``series``.
  public func seriesIndex(journey: String, stage: String, touchpoint: String) -> Int? {
    if series.isEmpty { return nil }
    let scopes: [Measurement.Scope] = [
      .init(journey: journey, stage: stage, touchpoint: touchpoint),
      .init(journey: journey, touchpoint: touchpoint),
      .init(touchpoint: touchpoint),
      .init(journey: journey, stage: stage),
      .init(journey: journey),
      .init(),
    ]
    for scope in scopes {
      if let found = index[scope], series[found].newest != nil { return found }
    }
    return nil
  }

  private static func precedes(_ a: Measurement.Scope, _ b: Measurement.Scope) -> Bool {
    let pairs = [
      (a.journey, b.journey), (a.stage, b.stage), (a.touchpoint, b.touchpoint), (a.persona, b.persona),
      (a.segment, b.segment),
    ]
    guard let (one, other) = pairs.first(where: { $0 != $1 }) else { return false }
    return (one ?? "").precedes(other ?? "")
  }
}
