extension Interval {
  /// Newcombe's interval of the difference of two independent shares, b − a (R. G. Newcombe 1998, method 10): with
  /// the Wilson intervals (l, u) of both,
  ///
  ///     low  = (b − a) − √((b − l_b)² + (u_a − a)²)
  ///     high = (b − a) + √((u_b − b)² + (a − l_a)²)
  ///
  /// Shares are successes by trials, the ends from −1 to 1. nil where there are no trials, or more successes than
  /// trials.
  public static func newcombe(
    from a: (successes: Double, trials: Double), to b: (successes: Double, trials: Double)
  ) -> Interval? {
    guard a.trials > 0, b.trials > 0 else { return nil }
    let (shareA, shareB) = (a.successes / a.trials, b.successes / b.trials)
    guard let ofA = wilson(share: shareA, trials: a.trials),
      let ofB = wilson(share: shareB, trials: b.trials)
    else { return nil }
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let difference = shareB - shareA
    return Interval(
      low: difference - root(shareB - ofB.low, ofA.high - shareA),
      high: difference + root(ofB.high - shareB, shareA - ofA.low))
  }
}
