import MarkdownTree

/// What a map leaves open that no rule of site.yml could ask for: its review, and the stages of its lifecycle.
struct CompletenessRules {
  let site: Site
  let lifecycle: Lifecycle?
  let today: Day

  /// What is known of the map from now on.
  func settle(_ journey: inout Journey, reviewBy: String?) {
    journey.reviewBy = reviewBy
    journey.review = ReviewState(
      reviewed: journey.reviewed, reviewBy: reviewBy, every: site.reviewEvery, today: today)
    guard let lifecycle else { return }
    journey.lifecycleStages = lifecycle.stages.count
    journey.unmatchedLifecycleStages = lifecycle.stages
      .filter { !lifecycle.isMatched($0, by: journey.stages) }.map { $0.first ?? "" }
  }

  func check(
    _ journey: Journey, reviewBy: String?, _ references: [Reference], _ findings: inout Findings
  ) {
    if let (message, day) = review(journey, reviewBy) {
      let file = Span(0, findings.file.bytes.count)
      findings.report(message, at: findings.file.find(day, in: file) ?? Span(0, 0))
    }
    guard let reference = references.first(where: { $0.kind == .lifecycle }) else { return }
    for stage in journey.unmatchedLifecycleStages {
      findings.report(.unmatchedLifecycleStage(stage, lifecycle: reference.text), at: reference.span)
    }
  }

  /// A site of an older commit may be built with a day of today in its maps.
  private static let mostDaysAhead = 31

  /// Why a review is due, and the day that says so.
  private func review(_ journey: Journey, _ reviewBy: String?) -> (message: Message, day: String)? {
    if let day = journey.reviewed, let last = Day(iso: day), last.number - today.number > Self.mostDaysAhead {
      return (.reviewAhead(day), day)
    }
    return switch journey.review {
    case .overdue: reviewBy.map { (.reviewOverdue($0), $0) }
    case .stale: journey.reviewed.map { (.staleReview($0, days: site.reviewEvery), $0) }
    case .never, .fresh: nil
    }
  }
}
