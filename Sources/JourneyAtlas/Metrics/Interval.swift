/// Where a true value lies with 95 % confidence.
public struct Interval: Sendable, Equatable {
  public var low: Double
  public var high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The 97.5 % quantile of the normal distribution.
  static let z = 1.959963984540054
}
