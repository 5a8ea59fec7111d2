/// What a change of content means: two atlases held against each other.
///
///     let review = Review.between(before, after)
///     review.changes    what was written otherwise, one a value
///     review.gaps       what follows from it for touchpoints, worse first
///     review.figures    and for journeys
///     review.ripple     what refers to it and was not touched
public struct Review: Sendable {
  /// Journeys by id, each by stage and there worse first; then personas, metrics, site.yml, pages.
  public internal(set) var changes: [Change] = []
  /// Worse first.
  public internal(set) var gaps: [GapChange] = []
  /// Worse first, then by journey.
  public internal(set) var figures: [FigureChange] = []
  /// Worse first.
  public internal(set) var budgets: [BudgetChange] = []
  /// Worse first.
  public internal(set) var targets: [TargetChange] = []
  public internal(set) var touched = Touched()
  public internal(set) var ripple: [Ripple] = []
  /// The journeys that changed, by id.
  public internal(set) var journeys: [ReviewedJourney] = []

  /// What differs from the older reading in the newer one. Only what both could read is compared: a file with errors
  /// on one side is neither gone nor new.
  public static func between(_ old: AtlasReading, _ new: AtlasReading) -> Review {
    let matching = AtlasMatching(old, new)
    var review = Review()
    for pair in matching.differing { review.changes += ChangeList.changes(pair, old, new) }
    MovedTouchpoints.settle(&review.changes)
    let consequences = Consequences(matching, old, new)
    review.gaps = consequences.gaps
    review.figures = consequences.figures
    review.budgets = consequences.budgets
    review.targets = consequences.targets
    review.touched = Touched(review.changes, old.atlas, new.atlas)
    review.ripple = RippleReader(review, new).ripple
    review.journeys = matching.journeys.compactMap { ReviewedJourney($0, old.atlas, new.atlas) }
      .sorted { $0.id.precedes($1.id) }
    return review
  }

  /// Whether nothing changed: formatting is nothing.
  public var isEmpty: Bool { changes.isEmpty && follows.isEmpty }

  /// Everything that follows from the changes, budgets first, each with its place: worse, then better, then the rest.
  public var follows: [(verdict: Verdict, sentence: String)] {
    let all =
      budgets.map { ($0.verdict, $0.clause) } + targets.map { ($0.verdict, $0.sentence) }
      + gaps.map { ($0.verdict, $0.sentence) } + figures.map { ($0.verdict, $0.sentence) }
    return Verdict.allCases.flatMap { verdict in all.filter { $0.0 == verdict } }
  }

  // MARK: The summary

  public struct Summary: Sendable, Equatable {
    public var added = 0
    public var removed = 0
    public var renamed = 0
    public var moved = 0
    public var changed = 0
    public var worse = 0
    public var better = 0
  }

  /// Counts of the changes, without what follows from them.
  public var summary: Summary {
    changes.reduce(into: Summary()) { summary, change in
      switch change.kind {
      case .added: summary.added += 1
      case .removed: summary.removed += 1
      case .renamed: summary.renamed += 1
      case .moved: summary.moved += 1
      case .changed: summary.changed += 1
      }
      switch change.verdict {
      case .worse: summary.worse += 1
      case .better: summary.better += 1
      case .neutral: break
      }
    }
  }

  // MARK: Gates

  /// What a gate may stop at.
  public enum Gate: String, Sendable, CaseIterable {
    /// Anything that got worse, and budgets.
    case worse
    /// A budget that holds no longer, does not hold from the start, or is missed by more.
    case budget
    /// Anything but formatting.
    case any
  }

  public func stops(at gate: Gate) -> Bool {
    switch gate {
    case .any: !isEmpty
    case .budget: budgets.contains { $0.verdict == .worse }
    case .worse: changes.contains { $0.verdict == .worse } || follows.contains { $0.verdict == .worse }
    }
  }
}
