extension Interval {
  /// The interval of a net promoter score, in points from −100 to 100:
  ///
  ///     100 (p − d) ± z × 100 √((p + d − (p − d)²)/n)
  ///
  /// with p and d the shares of promoters and detractors. The root is the standard error of a mean of answers that
  /// count 1, 0 and −1. nil without answers.
  public static func netPromoter(promoters: Double, passives: Double, detractors: Double) -> Interval? {
    let answers = promoters + passives + detractors
    guard answers > 0, promoters >= 0, passives >= 0, detractors >= 0 else { return nil }
    let (p, d) = (promoters / answers, detractors / answers)
    let half = z * (max(p + d - (p - d) * (p - d), 0) / answers).squareRoot()
    return Interval(low: 100 * max(p - d - half, -1), high: 100 * min(p - d + half, 1))
  }
}
