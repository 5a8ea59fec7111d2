/// What a change does to the figures of one touchpoint of a stage.
public struct GapChange: Sendable {
  /// Where it stands now, or stood.
  public var place: ReviewPlace
  /// Figures before and after; a whole side is missing where the touchpoint is.
  public var before: Gap?
  public var after: Gap?
  public var verdict: Verdict
  public var path: String
  /// In the newer version; of a touchpoint that is gone, its old one.
  public var line: Int

  public var shortfall: JourneyComparison.Change { .init(before?.shortfall, after?.shortfall) }
  public var opportunity: JourneyComparison.Change { .init(before?.opportunity, after?.opportunity) }

  init(_ place: ReviewPlace, _ before: Gap?, _ after: Gap?, path: String, line: Int) {
    self.place = place
    self.before = before
    self.after = after
    self.path = path
    self.line = line
    verdict = Self.verdict(before, after)
  }

  /// By what falls short, then by the score, then by whether effort fits importance. A figure that was not known
  /// before got neither worse nor better.
  private static func verdict(_ before: Gap?, _ after: Gap?) -> Verdict {
    guard let before, let after else { return .neutral }
    let shortfall = JourneyComparison.Change(before.shortfall, after.shortfall)
    let score = JourneyComparison.Change(before.opportunity, after.opportunity)
    if let isBetter = shortfall.isBetterShortfall ?? score.isBetter(higherIsBetter: false) {
      return VerdictRules.verdict(isBetter)
    }
    guard let one = before.alignment, let other = after.alignment else { return .neutral }
    switch (one == .aligned, other == .aligned) {
    case (true, false): return .worse
    case (false, true): return .better
    default: return .neutral
    }
  }

  /// "falls short by 3, before by 1; opportunity score 10 → 17.5; now concentrate here".
  public var clause: String { ReviewSentence.gap(before, after) }

  public var sentence: String { ReviewSentence.at(place, clause) }

  /// Worse first, then by how much the score and the shortfall moved, then by place.
  static func precedes(_ a: GapChange, _ b: GapChange) -> Bool {
    if a.verdict != b.verdict { return a.verdict < b.verdict }
    let (one, other) = (a.weight, b.weight)
    return one == other ? a.path != b.path ? a.path.precedes(b.path) : a.line < b.line : one > other
  }

  private var weight: Double {
    max(opportunity.delta?.magnitude ?? 0, shortfall.delta?.magnitude ?? 0)
  }
}
