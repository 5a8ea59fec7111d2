/// What the numbers of one touchpoint row say; every formula stands in METHODS. A missing input makes the
/// figure nil, never zero.
///
/// Importance 5, performance 2, effort 1: shortfall 3, concentrate here, opportunity 17.5 extreme, impact
/// without effort.
public struct Gap: Sendable, Equatable {
  /// Importance − performance; positive means under-delivered.
  public var shortfall: Double?
  public var quadrant: Quadrant?
  /// Ulwick's opportunity score, 0…20; nil for an importance below 1.
  public var opportunity: Double?
  public var band: Band?
  /// Satisfaction above importance on Ulwick's scale; nil where there is no score.
  public var overServed: Bool?
  public var alignment: Alignment?

  /// Martilla & James 1977.
  public enum Quadrant: String, Sendable, CaseIterable {
    case concentrateHere = "concentrate-here"
    case keepUp = "keep-up"
    case lowPriority = "low-priority"
    case possibleOverkill = "possible-overkill"
  }

  /// Of the opportunity score: above 15, above 12, from 10, below 10.
  public enum Band: String, Sendable, CaseIterable {
    case extreme, strong
    case worthALook = "worth-a-look"
    case served
  }

  /// Effort against importance.
  public enum Alignment: String, Sendable, CaseIterable {
    case absent
    case offTheJourney = "off-the-journey"
    case effortWithoutImpact = "effort-without-impact"
    case impactWithoutEffort = "impact-without-effort"
    case aligned
  }

  public init(importance: Double?, performance: Double?, effort: Double?, crosshair: Crosshair) {
    if let importance, let performance {
      shortfall = Self.rounded(importance - performance)
      quadrant = Self.quadrant(importance, performance, crosshair)
      // Ulwick's scale starts at 1; below it there is nothing to score.
      if importance >= 1 {
        let importance10 = (importance - 1) / 4 * 10
        let satisfaction10 = (performance - 1) / 4 * 10
        let score = Self.rounded(importance10 + max(importance10 - satisfaction10, 0))
        opportunity = score
        band = score > 15 ? .extreme : score > 12 ? .strong : score >= 10 ? .worthALook : .served
        overServed = satisfaction10 > importance10
      }
    }
    if let importance, let effort { alignment = Self.alignment(importance, effort) }
  }

  /// Where the quadrant's lines cross.
  public struct Crosshair: Sendable, Equatable {
    public var importance: Double
    public var performance: Double

    public static let midpoint = Crosshair(importance: 3, performance: 3)

    public init(importance: Double, performance: Double) {
      self.importance = importance
      self.performance = performance
    }
  }

  /// Four decimals, as everything that is printed: 9.999999999999998 must not miss a bound of 10.
  static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private static func quadrant(_ i: Double, _ p: Double, _ cross: Crosshair) -> Quadrant {
    switch (i >= cross.importance, p >= cross.performance) {
    case (true, false): .concentrateHere
    case (true, true): .keepUp
    case (false, false): .lowPriority
    case (false, true): .possibleOverkill
    }
  }

  private static func alignment(_ importance: Double, _ effort: Double) -> Alignment {
    if importance >= 1, effort == 0 { return .absent }
    if importance == 0, effort >= 1 { return .offTheJourney }
    let difference = rounded(effort - importance)
    if difference >= 2 { return .effortWithoutImpact }
    if difference <= -2 { return .impactWithoutEffort }
    return .aligned
  }
}
