/// Touchpoint × journey: where each touchpoint is used (METHODS, "Matrices"). Sparse, since of thousands of
/// touchpoints and journeys few meet.
///
///     Search results    Choosing a CRM 2, Factory tour 1
public struct UseMatrix: Sendable {
  /// A journey that uses a touchpoint, and in how many of its rows.
  public struct Use: Sendable, Equatable {
    /// Index in ``Atlas/journeys``.
    public var journey: Int
    public var count: Int
  }

  /// By index in ``Atlas/touchpoints``; each line in the order of the journeys.
  public let lines: [[Use]]

  public init(_ atlas: Atlas) {
    lines = atlas.touchpoints.map { touchpoint in
      var uses: [Use] = []
      // Uses stand in the order of the journeys, so equal ones are neighbours.
      for place in touchpoint.uses {
        if uses.last?.journey == place.journey {
          uses[uses.count - 1].count += 1
        } else {
          uses.append(Use(journey: place.journey, count: 1))
        }
      }
      return uses
    }
  }

  /// The touchpoints of the most journeys first; of equal ones in the order of the atlas.
  public func mostShared(_ touchpoints: some Sequence<Int>) -> [Int] {
    touchpoints.sorted { a, b in
      lines[a].count == lines[b].count ? a < b : lines[a].count > lines[b].count
    }
  }
}
