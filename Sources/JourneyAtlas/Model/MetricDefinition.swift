/// What is measured, how, and what it should reach: an entry below `metrics:` of site.yml.
///
///     metrics:
///       - id: csat-delivery
///         name: Delivery satisfaction
///         calc: csat
///         target: 85
public struct MetricDefinition: Sendable, Equatable {
  /// The slug of what site.yml writes as `id`, else of the name.
  public var id: String
  public var name: String
  /// nil: values are taken as they are given.
  public var calc: Calculation?
  /// `%`, `EUR`, `days`; nil for a bare number.
  public var unit: String?
  /// Which way is better; nil: not said. A metric with a target or a scale has one.
  public var direction: Direction?
  /// What it should reach, in the unit of its values.
  public var target: Double?
  /// The values that count as performance 1 and 5.
  public var scale: Scale?
  /// What it is.
  public var description: String?
  /// Why it matters.
  public var why: String?
  /// The line of site.yml, from 1.
  public var line: Int

  /// How a score is made of counts.
  public enum Calculation: String, Sendable, CaseIterable {
    /// Promoters (9–10) less detractors (0–6) of the answers 0–10, in percent.
    case nps
    /// The share of 4–5 among answers 1–5, in percent.
    case csat
    /// The mean of answers 1–7.
    case ces
    case mean, sum
    /// A part of a whole, in percent; the four below are shares that have a name of their own.
    case share
    case conversion, retention, churn
    case clickThrough = "click-through"

    /// Whether it is a part of a whole: from 0 to 100 %.
    public var isShare: Bool {
      switch self {
      case .csat, .share, .conversion, .retention, .churn, .clickThrough: true
      case .nps, .ces, .mean, .sum: false
      }
    }
  }

  public enum Direction: String, Sendable, CaseIterable {
    case higherIsBetter = "higher-is-better"
    case lowerIsBetter = "lower-is-better"
  }

  /// From the value that could not be worse to the one that could not be better; the first may be the larger.
  public struct Scale: Sendable, Equatable {
    public var worst: Double
    public var best: Double

    public init(worst: Double, best: Double) {
      self.worst = worst
      self.best = best
    }
  }

  public init(id: String, name: String, line: Int = 1) {
    self.id = id
    self.name = name
    self.line = line
    calc = nil
    unit = nil
    direction = nil
    target = nil
    scale = nil
    description = nil
    why = nil
  }
}
