/// How a metric stood to its target and stands, at one place.
public struct TargetChange: Sendable {
  /// The metric, and what the figure is about.
  public var place: ReviewPlace
  /// In the newer version.
  public var target: Double?
  /// The newest figures.
  public var before: Double?
  public var after: Double?
  /// nil without a target.
  public var stood: TargetGap.Verdict?
  public var stands: TargetGap.Verdict?
  public var verdict: Verdict

  public var clause: String { ReviewSentence.target(self) }

  public var sentence: String { ReviewSentence.at(place, clause) }

  /// Of each metric that differs, for all people together: where the target is met, near or missed otherwise than
  /// before. Worse first.
  static func between(_ matching: AtlasMatching, _ old: Atlas, _ new: Atlas) -> [TargetChange] {
    var changes: [TargetChange] = []
    for pair in matching.differing where pair.new?.kind == .metric {
      guard let one = pair.old?.id.flatMap(old.metric), let other = pair.new?.id.flatMap(new.metric) else {
        continue
      }
      let (before, after) = (MetricFigures(one), MetricFigures(other))
      for series in after.series where series.scope.persona == nil && series.scope.segment == nil {
        let earlier = before.series(of: matching.oldScope(series.scope))?.newest?.score?.value
        let later = series.newest?.score?.value
        let (stood, stands) = (
          TargetGap(actual: earlier, one.definition).verdict,
          TargetGap(actual: later, other.definition).verdict
        )
        guard stood != stands else { continue }
        changes.append(
          TargetChange(
            place: place(other, series.scope, new), target: other.definition.target, before: earlier,
            after: later,
            stood: stood, stands: stands, verdict: verdict(stood, stands)))
      }
    }
    return Verdict.allCases.flatMap { verdict in changes.filter { $0.verdict == verdict } }
  }

  private static func place(_ metric: Metric, _ scope: Measurement.Scope, _ atlas: Atlas) -> ReviewPlace {
    var place = ReviewPlace()
    place.metric = ReviewPlace.Name(id: metric.id, title: metric.name)
    place.add(scope, atlas)
    return place
  }

  /// A first figure, or a new target, says nothing of the way there.
  private static func verdict(_ stood: TargetGap.Verdict?, _ stands: TargetGap.Verdict?) -> Verdict {
    func rank(_ verdict: TargetGap.Verdict?) -> Int? {
      switch verdict {
      case .met?: 2
      case .near?: 1
      case .missed?: 0
      case .noData?, nil: nil
      }
    }
    guard let one = rank(stood), let other = rank(stands) else { return .neutral }
    return VerdictRules.verdict(one == other ? nil : other > one)
  }
}
