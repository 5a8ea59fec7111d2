import MarkdownTree

/// A decision about a gap: it stays because of something, or its end is planned. The gap stays in every table,
/// marked; rules and budgets pass over it until the day of its review.
///
///     | Consent form | accepted because the law asks for it, review 2027-03-01 |
public struct Acceptance: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable { case accepted, planned }

  public var kind: Kind
  /// Why it is accepted, or what is planned: "the law asks for it", without "because"; nil for a bare "planned".
  public var reason: RichText?
  /// The day until which the decision holds, that day included: `2027-03-01`.
  public var review: String?
  /// Whether that day is over: the gap is open again.
  public var isOverdue: Bool
  /// Whether it was read of a status, which the pages show as it stands.
  public var standsInStatus: Bool
  /// The day of the review, else the decision itself.
  public var span: Span

  public init(kind: Kind, reason: RichText? = nil, review: String? = nil, span: Span) {
    self.kind = kind
    self.reason = reason
    self.review = review
    self.span = span
    isOverdue = false
    standsInStatus = false
  }

  /// Whether rules and budgets pass over the gap.
  public var holds: Bool { !isOverdue }
}
