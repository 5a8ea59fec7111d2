extension Interval {
  /// The interval of a mean (Student 1908):
  ///
  ///     x̄ ± t(n − 1) × s/√n      s² = (Σx² − (Σx)²/n) / (n − 1)
  ///
  /// nil for fewer than two values: one value says nothing of how they scatter.
  public static func mean(n: Int, sum: Double, sumOfSquares: Double) -> Interval? {
    guard n > 1, sum.isFinite, sumOfSquares.isFinite else { return nil }
    let count = Double(n)
    let variance = max(sumOfSquares - sum * sum / count, 0) / (count - 1)
    let half = StudentT.quantile(degrees: n - 1) * (variance / count).squareRoot()
    return Interval(low: sum / count - half, high: sum / count + half)
  }
}
