import JourneyAtlas
import MarkdownTree

/// What a map stands on: how much of it is researched, and whether it was looked at lately.
struct TrustAnswer {
  let context: PageContext
  let journey: Journey

  private var text: Phrases.AnswerWords { context.phrases.lenses.answers }

  /// nil where no map of the site names evidence or reviews.
  var lines: (answer: HTML, behind: HTML)? {
    let review = self.review
    guard usesEvidence || review != nil else { return nil }
    let researched = journey.stages.count { $0.evidence == .researched }
    let answer: HTML
    if usesEvidence {
      let share = text.researchedOf(researched, journey.stages.count)
      answer = researched == 0 ? "<span class=\"neg\">\(share)</span>" : "\(share)"
    } else {
      answer = review ?? HTML()
    }
    return (answer, usesEvidence ? review ?? HTML() : HTML())
  }

  private var usesEvidence: Bool {
    journey.stages.contains { $0.evidence == .researched }
      || context.atlas.journeys.contains { $0.stages.contains { $0.evidence == .researched } }
  }

  /// When it was looked at, or should have been; nil where no map of the site says so.
  var review: HTML? {
    switch journey.review {
    case .overdue(let day): "<span class=\"neg\">\(text.overdueSince(context.date(day.iso)))</span>"
    case .stale(let day): "<span class=\"neg\">\(text.lastReviewOld(context.date(day.iso)))</span>"
    case .fresh: journey.reviewed.map { text.lastReview(context.date($0)) }
    case .never:
      context.site.usesReviews ? "<span class=\"none\">\(context.phrases.maps.neverReviewed)</span>" : nil
    }
  }
}
