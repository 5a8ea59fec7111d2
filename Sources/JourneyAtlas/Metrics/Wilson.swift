extension Interval {
  /// Wilson's score interval of a share (E. B. Wilson 1927):
  ///
  ///     (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
  ///
  /// `share` and the ends are from 0 to 1; it holds for few trials too, and for shares of 0 and 1. nil for a share
  /// or a number of trials that cannot be.
  public static func wilson(share: Double, trials: Double) -> Interval? {
    guard trials > 0, trials.isFinite, (0...1).contains(share) else { return nil }
    let z2 = z * z
    let middle = share + z2 / (2 * trials)
    let half = z * (share * (1 - share) / trials + z2 / (4 * trials * trials)).squareRoot()
    let scale = 1 + z2 / trials
    // At 0 and 1 the ends are exact; their sums need not be.
    return Interval(
      low: share == 0 ? 0 : (middle - half) / scale, high: share == 1 ? 1 : (middle + half) / scale)
  }
}
