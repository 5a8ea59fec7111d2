import JourneyAtlas

/// A figure of the site, on the page that says how it is made. Each language has a text for each of them, so one that
/// is forgotten does not compile.
enum Formula: String, CaseIterable, Sendable {
  case emotion, importance, performance, effort
  case shortfall, quadrant, score, alignment, priority, fromMetric, targetGap
  case means, lowest, drop, peakEnd, coverage, evidence, staleness
  case funnel, lifecycle, comparison, fit, segments, experiments
  case share, promoters, mean, small
  case missing

  enum Section: String, CaseIterable, Sendable {
    case scales, touchpoints, journeys, lenses, metrics, missing
  }

  var section: Section {
    switch self {
    case .emotion, .importance, .performance, .effort: .scales
    case .shortfall, .quadrant, .score, .alignment, .priority, .fromMetric, .targetGap: .touchpoints
    case .means, .lowest, .drop, .peakEnd, .coverage, .evidence, .staleness: .journeys
    case .funnel, .lifecycle, .comparison, .fit, .segments, .experiments: .lenses
    case .share, .promoters, .mean, .small: .metrics
    case .missing: .missing
    }
  }

  /// Its name, the formula where there is one, and what it means.
  struct Text: Sendable {
    let name: String
    let formula: String?
    let meaning: String

    init(_ name: String, _ formula: String? = nil, _ meaning: String) {
      self.name = name
      self.formula = formula
      self.meaning = meaning
    }
  }
}

extension MetricDefinition {
  /// What the page of methods says of it.
  var formula: Formula {
    switch calc {
    case .nps: .promoters
    case .csat, .share, .conversion, .retention, .churn, .clickThrough: .share
    case .ces, .mean: .mean
    // What is given as it is, or summed, has no formula of its own, but is held against its target.
    case .sum, nil: .targetGap
    }
  }
}
