import MarkdownTree

/// What a map leaves open. A field that the map never uses is not its business; an empty cell where the
/// neighbours are filled is a gap.
struct CompletenessRules {
  let journey: Journey
  let reviewBy: String?
  let site: Site
  let lifecycle: Lifecycle?
  let today: Day
  let references: [Reference]

  func check(_ findings: inout Findings) {
    checkTouchpoints(&findings)
    checkPains(&findings)
    checkReview(&findings)
    checkLifecycle(&findings)
  }

  private func checkTouchpoints(_ findings: inout Findings) {
    var uses = 0
    var (owned, measured) = (0, 0)
    for stage in journey.stages {
      let all = stage.allTouchpoints
      uses += all.count
      // By index: copies of all rows would cost more than the count.
      for index in all.indices {
        if !all[index].owners.isEmpty { owned += 1 }
        if !all[index].metrics.isEmpty { measured += 1 }
      }
    }
    guard uses > 0 else { return }
    for stage in journey.stages where stage.allTouchpoints.isEmpty {
      findings.report(.stageWithoutTouchpoint(stage.name.plain), at: stage.name.span)
    }
    if owned > 0, owned < uses {
      for use in journey.stages.flatMap(\.allTouchpoints) where use.owners.isEmpty {
        findings.report(.touchpointWithoutOwner(use.name.plain), at: use.span)
      }
    }
    if measured > 0, measured < uses {
      for use in journey.stages.flatMap(\.allTouchpoints) where use.metrics.isEmpty {
        findings.report(.touchpointWithoutMetric(use.name.plain), at: use.span)
      }
    }
  }

  private func checkPains(_ findings: inout Findings) {
    guard !journey.opportunities.isEmpty else { return }
    for stage in journey.stages {
      let pain = stage.values(.pain).first ?? stage.steps.lazy.compactMap { $0.values(.pain).first }.first
      guard let pain, !journey.opportunities.contains(where: { $0.stage == stage.id }) else {
        continue
      }
      findings.report(.painWithoutOpportunity(stage.name.plain), at: pain.text.span)
    }
  }

  private func checkReview(_ findings: inout Findings) {
    let file = Span(0, findings.file.bytes.count)
    if let reviewBy, let day = Day(iso: reviewBy), day < today {
      findings.report(.reviewOverdue(reviewBy), at: findings.file.find(reviewBy, in: file) ?? Span(0, 0))
    } else if let reviewed = journey.reviewed, let day = Day(iso: reviewed),
      today.number - day.number > site.reviewEvery
    {
      findings.report(
        .staleReview(reviewed, days: site.reviewEvery),
        at: findings.file.find(reviewed, in: file) ?? Span(0, 0))
    }
  }

  private func checkLifecycle(_ findings: inout Findings) {
    guard let lifecycle, let reference = references.first(where: { $0.kind == .lifecycle }) else { return }
    for names in lifecycle.stages where !lifecycle.isMatched(names, by: journey.stages) {
      findings.report(
        .unmatchedLifecycleStage(names.first ?? "", lifecycle: reference.text), at: reference.span)
    }
  }
}
