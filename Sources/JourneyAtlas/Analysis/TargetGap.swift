/// How far a metric is from its target: (actual − target) × 1 where higher is better, × −1 where lower is. Positive
/// means better than the target.
///
/// A CSAT of 82 against 85: gap −3, near.
public struct TargetGap: Sendable, Equatable {
  /// nil without data or target.
  public let gap: Double?
  /// nil without target.
  public let verdict: Verdict?

  public enum Verdict: String, Sendable, CaseIterable {
    case met
    /// Missed by no more than 5 % of the target.
    case near
    case missed
    case noData = "no-data"
  }

  public init(actual: Double?, _ definition: MetricDefinition) {
    guard let target = definition.target, let direction = definition.direction else {
      (gap, verdict) = (nil, nil)
      return
    }
    guard let actual else {
      (gap, verdict) = (nil, .noData)
      return
    }
    // Four decimals, as everything that is printed: a bound of 5 % must not be missed by the last bit.
    let difference = direction == .higherIsBetter ? actual - target : target - actual
    let gap = (difference * 10_000).rounded() / 10_000
    self.gap = gap
    verdict = gap >= 0 ? .met : -gap <= 0.05 * target.magnitude + 0.00005 ? .near : .missed
  }
}

extension MetricDefinition.Scale {
  /// The performance that a value stands for: 1 + 4 × (value − worst)/(best − worst), from 1 to 5.
  ///
  /// On a scale from 1 to 7 a value of 5.5 is a performance of 4.
  public func performance(of value: Double) -> Double {
    let performance = 1 + 4 * (value - worst) / (best - worst)
    return min(max((performance * 10_000).rounded() / 10_000, 1), 5)
  }
}
