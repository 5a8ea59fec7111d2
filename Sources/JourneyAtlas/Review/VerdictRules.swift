/// Which changes are good news. What is known is better than what is not; of figures the page of methods says
/// which way is better; of what has two sides – importance, effort, an opportunity – nobody can say, and the gaps
/// that follow are judged instead.
enum VerdictRules {
  /// Figures of which more is better.
  static let higherIsBetter: Set<String> = ["emotion", "performance"]
  /// What a map should say: written down it is better, taken out it is worse. Another value is as good.
  static let shouldBeGiven: Set<String> = ["emotion", "performance", "owner", "metric", "evidence", "quote"]
  /// Each one is bad news.
  static let troubles: Set<String> = ["pain", "bottleneck"]

  /// Of a value of this label.
  static func verdict(of label: String, _ before: FactValue?, _ after: FactValue?) -> Verdict {
    let label = EmotionLabel.isEmotion(label) ? EmotionLabel.own : label
    return switch (before, after) {
    case (nil, nil): .neutral
    case (nil, _?): shouldBeGiven.contains(label) ? .better : troubles.contains(label) ? .worse : .neutral
    case (_?, nil): shouldBeGiven.contains(label) ? .worse : troubles.contains(label) ? .better : .neutral
    case (let before?, let after?):
      higherIsBetter.contains(label) ? verdict(before.measure, after.measure, .higherIsBetter) : .neutral
    }
  }

  /// Of a figure of a metric.
  static func verdict(
    _ before: Double?, _ after: Double?, _ direction: MetricDefinition.Direction?
  ) -> Verdict {
    guard let before, let after, let direction, before != after else { return .neutral }
    return (after > before) == (direction == .higherIsBetter) ? .better : .worse
  }

  /// Of a figure that follows, where the analysis knows which way is better.
  static func verdict(_ isBetter: Bool?) -> Verdict {
    switch isBetter {
    case true?: .better
    case false?: .worse
    case nil: .neutral
    }
  }
}
