/// What one measurement says: the value with its 95 % interval, as far as the counts that are given allow one.
public struct Score: Sendable, Equatable {
  /// In the metric's unit: shares in percent, NPS in points.
  public var value: Double
  /// nil where counts, or the scatter of a mean, are not known.
  public var interval: Interval?
  /// Answers or trials; nil: not known.
  public var n: Int?

  /// Fewer answers than this are a small sample.
  public static let smallSample = 30

  public var low: Double? { interval?.low }
  public var high: Double? { interval?.high }
  public var isSmallSample: Bool { n.map { $0 < Self.smallSample } ?? false }

  public init(value: Double, interval: Interval? = nil, n: Int? = nil) {
    self.value = value
    self.interval = interval
    self.n = n
  }

  /// nil where there is nothing to divide by.
  public init?(_ measurement: Measurement, _ definition: MetricDefinition) {
    let calc = definition.calc
    if let promoters = measurement.promoters, let detractors = measurement.detractors {
      self.init(promoters, measurement.passives ?? 0, detractors)
    } else if let numerator = measurement.numerator, let denominator = measurement.denominator {
      self.init(numerator, of: denominator, calc)
    } else if let sum = measurement.sum {
      self.init(sum: sum, squares: measurement.sumOfSquares, n: measurement.n, calc)
    } else if let value = measurement.value {
      var interval: Interval?
      if calc?.isShare == true, let n = measurement.n {
        interval = Interval.wilson(share: value / 100, trials: Double(n))?.scaled(by: 100)
      }
      self.init(value: value, interval: interval, n: measurement.n)
    } else {
      return nil
    }
  }

  private init?(_ promoters: Double, _ passives: Double, _ detractors: Double) {
    let answers = promoters + passives + detractors
    guard answers > 0 else { return nil }
    self.init(
      value: 100 * (promoters - detractors) / answers,
      interval: .netPromoter(promoters: promoters, passives: passives, detractors: detractors),
      n: Int(exactly: answers.rounded()))
  }

  private init?(_ numerator: Double, of denominator: Double, _ calc: MetricDefinition.Calculation?) {
    guard denominator > 0 else { return nil }
    let quotient = numerator / denominator
    let isShare = calc?.isShare == true
    self.init(
      value: isShare || calc == .nps ? 100 * numerator / denominator : quotient,
      interval: isShare ? Interval.wilson(share: quotient, trials: denominator)?.scaled(by: 100) : nil,
      n: Int(exactly: denominator.rounded()))
  }

  private init?(sum: Double, squares: Double?, n: Int?, _ calc: MetricDefinition.Calculation?) {
    if calc == .sum {
      self.init(value: sum, n: n)
      return
    }
    guard let n, n > 0 else { return nil }
    self.init(
      value: sum / Double(n), interval: squares.flatMap { .mean(n: n, sum: sum, sumOfSquares: $0) }, n: n)
  }
}

extension Interval {
  fileprivate func scaled(by factor: Double) -> Interval {
    Interval(low: low * factor, high: high * factor)
  }
}
