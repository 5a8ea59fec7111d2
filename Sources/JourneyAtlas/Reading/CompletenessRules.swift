import MarkdownTree

/// What a map leaves open that no rule of site.yml could ask for: its review, and the stages of its lifecycle.
struct CompletenessRules {
  let site: Site
  let lifecycle: Lifecycle?
  let today: Day

  /// What is known of the map from now on.
  func settle(_ journey: inout Journey, reviewBy: String?) {
    journey.isReviewDue = review(journey, reviewBy) != nil
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

  /// Why a review is due, and the day that says so.
  private func review(_ journey: Journey, _ reviewBy: String?) -> (message: Message, day: String)? {
    if let reviewBy, let day = Day(iso: reviewBy), day < today { return (.reviewOverdue(reviewBy), reviewBy) }
    if let reviewed = journey.reviewed, let day = Day(iso: reviewed),
      today.number - day.number > site.reviewEvery
    {
      return (.staleReview(reviewed, days: site.reviewEvery), reviewed)
    }
    return nil
  }
}
