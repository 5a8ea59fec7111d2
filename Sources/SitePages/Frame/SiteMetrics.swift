import JourneyAtlas

/// What pages ask of metrics: the series of each, found by place. An object, made once.
final class SiteMetrics: Sendable {
  /// By metric index.
  let figures: [MetricFigures]
  /// The series that are about a touchpoint, by its id: metric index and index of the series.
  private let byTouchpoint: [String: [Reference]]

  /// A series of a metric.
  struct Reference: Sendable, Hashable {
    /// Index in ``Atlas/metrics``.
    var metric: Int
    /// Index in ``MetricFigures/series``.
    var series: Int
  }

  init(_ atlas: Atlas, _ workers: some Workers) {
    figures = workers.map(atlas.metrics.count) { MetricFigures(atlas.metrics[$0]) }
    var byTouchpoint: [String: [Reference]] = [:]
    for (metric, figures) in figures.enumerated() {
      for (index, series) in figures.series.enumerated() {
        guard let touchpoint = series.scope.touchpoint, !series.scope.isPart else { continue }
        byTouchpoint[touchpoint, default: []].append(Reference(metric: metric, series: index))
      }
    }
    self.byTouchpoint = byTouchpoint
  }

  func series(_ reference: Reference) -> MetricSeries { figures[reference.metric].series[reference.series] }

  /// The series about a touchpoint, in the order of the metrics.
  func series(ofTouchpoint id: String) -> [Reference] { byTouchpoint[id] ?? [] }

  /// The series that says most of a metric as a whole: that of everything, else the only one that there is.
  func headline(_ metric: Int) -> MetricSeries? {
    let figures = figures[metric]
    if let whole = figures.series(of: Measurement.Scope()), whole.newest != nil { return whole }
    let places = figures.series.filter { !$0.scope.isPart && $0.newest != nil }
    return places.count == 1 ? places[0] : nil
  }
}

extension Measurement.Scope {
  /// Whether it is about some customers only.
  var isPart: Bool { persona != nil || segment != nil }

  /// The place without the customers.
  var place: Measurement.Scope {
    var place = self
    place.persona = nil
    place.segment = nil
    return place
  }

  /// Whether it is about everything.
  var isWhole: Bool { self == Measurement.Scope() }
}

/// A metric that a touchpoint row names, and the series that speaks of the row.
struct MetricMark: Sendable {
  /// As pages show it: the metric's name, or the word that no metric has.
  let word: String
  /// Index in ``Atlas/metrics``; nil for a word that site.yml does not define.
  let metric: Int?
  let series: SiteMetrics.Reference?

  init(
    _ word: String, journey: String, stage: String, touchpoint: String, _ atlas: Atlas, _ metrics: SiteMetrics
  ) {
    guard let index = atlas.metricIndex(word) else {
      (self.word, metric, series) = (word, nil, nil)
      return
    }
    self.word = atlas.metrics[index].name
    metric = index
    let figures = metrics.figures[index]
    series = figures.seriesIndex(journey: journey, stage: stage, touchpoint: touchpoint)
      .map { SiteMetrics.Reference(metric: index, series: $0) }
  }
}
