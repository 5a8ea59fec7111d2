/// The conversion of stages whose map has no `Conversion` field: what the metrics `entered` and `left`, or
/// `conversion`, were for all customers of that stage in their newest period.
///
/// entered 40 and left 31 of one period: 31 of 40. A value of `conversion` is a share, its numerator and denominator
/// are counts. Of one period, `entered` and `left` rule, since counts say more. Figures that cannot be – more go on
/// than came – give none.
struct DerivedConversion {
  private let entered: MetricFigures?
  private let left: MetricFigures?
  private let conversion: Metric?
  private let conversions: MetricFigures?

  init(_ metrics: [Metric]) {
    func metric(_ id: String) -> Metric? { metrics.first { $0.id == id && !$0.measurements.isEmpty } }
    entered = metric("entered").map(MetricFigures.init)
    left = metric("left").map(MetricFigures.init)
    conversion = metric("conversion")
    conversions = conversion.map(MetricFigures.init)
  }

  func fill(_ journey: inout Journey) {
    for index in journey.stages.indices where journey.stages[index].values(.conversion).isEmpty {
      let scope = Measurement.Scope(journey: journey.id, stage: journey.stages[index].id)
      journey.stages[index].conversion = newest(counts(scope), share(scope))
    }
  }

  /// Of one period the first.
  private func newest(_ counts: Conversion?, _ share: Conversion?) -> Conversion? {
    guard let counted = counts?.source?.period, let shared = share?.source?.period else {
      return counts ?? share
    }
    return shared > counted ? share : counts
  }

  /// The newest period in which both were counted.
  private func counts(_ scope: Measurement.Scope) -> Conversion? {
    guard let entered, let left, let came = entered.series(of: scope), let went = left.series(of: scope)
    else { return nil }
    for point in came.points.reversed() {
      guard let count = point.score?.value,
        let others = went.points.last(where: { $0.period == point.period })?.score?.value
      else { continue }
      return Conversion(entered: count, left: others)?
        .from([entered.definition.id, left.definition.id], point.period)
    }
    return nil
  }

  private func share(_ scope: Measurement.Scope) -> Conversion? {
    guard let conversion, let newest = conversions?.series(of: scope)?.newest, let score = newest.score
    else { return nil }
    let measurement = conversion.measurements[newest.measurement]
    let ids = [conversion.id]
    if let entered = measurement.denominator, let left = measurement.numerator {
      return Conversion(entered: entered, left: left)?.from(ids, newest.period)
    }
    let isPercent = conversion.definition.calc?.isShare == true || conversion.definition.unit == "%"
    return Conversion(rate: isPercent ? score.value / 100 : score.value)?.from(ids, newest.period)
  }
}

extension Conversion {
  fileprivate func from(_ metrics: [String], _ period: Period) -> Conversion {
    var found = self
    found.source = Source(metrics: metrics, period: period)
    return found
  }
}
