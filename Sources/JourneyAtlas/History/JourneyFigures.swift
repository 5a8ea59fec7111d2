/// The figures of a journey that are followed from revision to revision, each nil where the map does not use the
/// fields that it is made of.
public struct JourneyFigures: Sendable, Equatable {
  public enum Figure: Int, Sendable, CaseIterable {
    /// The mean of all feelings with a number, −2…+2; of a pair its middle.
    case meanEmotion
    /// The lowest moment, −2…+2.
    case lowestEmotion
    /// The mean of importance − performance of the touchpoints that have both.
    case meanShortfall
    /// The largest opportunity score, 0…20.
    case highestScore
    /// Stages and touchpoints that are researched, in percent.
    case evidence

    /// Whether more of it is better.
    public var higherIsBetter: Bool { self != .meanShortfall && self != .highestScore }
  }

  /// A touchpoint with a large gap.
  public struct Worst: Sendable, Equatable {
    public var name: String
    public var score: Double

    public init(name: String, score: Double) {
      self.name = name
      self.score = score
    }
  }

  /// The newest value of a metric, as far as it speaks of the journey.
  public struct Measured: Sendable, Equatable {
    /// The metric's id.
    public var metric: String
    public var value: Double

    public init(metric: String, value: Double) {
      self.metric = metric
      self.value = value
    }
  }

  /// By ``Figure``.
  public var values: [Double?]
  /// The largest gaps, in METHODS' order of priority: three at most.
  public var worst: [Worst]
  /// In the order of site.yml.
  public var metrics: [Measured]

  public init(values: [Double?], worst: [Worst], metrics: [Measured]) {
    self.values = values
    self.worst = worst
    self.metrics = metrics
  }

  public init(_ journey: Journey, metrics: [Measured] = []) {
    let moments = journey.moments
    let middles = moments.compactMap { moment in
      moment.low.flatMap { low in moment.high.map { (low + $0) / 2 } }
    }
    let table = GapTable(journey)
    let figures = table.figures(journey)
    worst = table.rows.prefix(3).compactMap { row in
      row.gap.opportunity.map { score in
        let use = journey.stages[row.place.stage].allTouchpoints[row.place.row]
        return Worst(name: use.name.plain, score: score)
      }
    }
    values = [
      middles.isEmpty ? nil : Gap.rounded(middles.reduce(0, +) / Double(middles.count)),
      moments.compactMap(\.low).min(), figures.meanShortfall, figures.highestScore,
      EvidenceShare([journey]).percent,
    ]
    self.metrics = metrics
  }

  public subscript(figure: Figure) -> Double? { values[figure.rawValue] }

  public subscript(followed: Followed) -> Double? {
    switch followed {
    case .figure(let figure): self[figure]
    case .metric(let id): metrics.first { $0.metric == id }?.value
    }
  }

  /// What is followed: a figure, or a metric by its id.
  public enum Followed: Sendable, Hashable {
    case figure(Figure)
    case metric(String)
  }
}

/// The figures of all journeys of an atlas.
public struct AtlasFigures: Sendable, Equatable {
  /// By the file of the journey.
  public var journeys: [String: JourneyFigures]
  /// Files with errors, which are in no journey here.
  public var unread: [String]

  public init(journeys: [String: JourneyFigures], unread: [String]) {
    self.journeys = journeys
    self.unread = unread
  }

  public init(_ atlas: Atlas) {
    let metrics = atlas.metrics.map { JourneyMetric($0) }
    journeys = [:]
    for journey in atlas.journeys {
      let named = Set(journey.stages.lazy.flatMap(\.allTouchpoints).flatMap(\.metrics))
      let measured = metrics.compactMap { metric in
        metric.value(for: journey.id, isNamed: named.contains(metric.id)).map {
          JourneyFigures.Measured(metric: metric.id, value: $0)
        }
      }
      journeys[journey.source] = JourneyFigures(journey, metrics: measured)
    }
    unread = atlas.leftOut
  }
}

/// What a metric says of single journeys.
private struct JourneyMetric {
  let id: String
  private let whole: Double?
  private var ofJourney: [String: Double] = [:]
  /// Of journeys that are measured at a single place.
  private var ofPlaces: [String: [Double]] = [:]

  init(_ metric: Metric) {
    id = metric.id
    let figures = MetricFigures(metric)
    whole = figures.series(of: Measurement.Scope())?.newest?.score?.value
    for series in figures.series where series.scope.persona == nil && series.scope.segment == nil {
      guard let journey = series.scope.journey, let value = series.newest?.score?.value else { continue }
      if series.scope.stage == nil, series.scope.touchpoint == nil {
        ofJourney[journey] = value
      } else {
        ofPlaces[journey, default: []].append(value)
      }
    }
  }

  /// Its value for the journey; else that of the only place there; else, where the map names it, that of the whole.
  func value(for journey: String, isNamed: Bool) -> Double? {
    if let value = ofJourney[journey] { return value }
    if let places = ofPlaces[journey], places.count == 1 { return places[0] }
    return isNamed ? whole : nil
  }
}
