/// The stages of a journey by what the customer is to the company: what the company wants, beside what the
/// customer does.
public struct LifecycleLens: Sendable {
  /// In the order of the states; those that no stage has are there too, empty: nothing happens for them.
  public let groups: [Group]
  /// Stages that have no state.
  public let others: [Int]

  public struct Group: Sendable, Equatable {
    public var state: LifecycleState
    /// Indices in ``Journey/stages``.
    public var stages: [Int]
    /// The lowest of the stages' emotions, steps included; nil where none has a number.
    public var lowestEmotion: Double?
  }

  /// nil where no stage has a state: the map does not use the field.
  public init?(_ journey: Journey) {
    guard journey.stages.contains(where: { $0.lifecycle != nil }) else { return nil }
    let moments = journey.moments
    groups = LifecycleState.allCases.map { state in
      let stages = journey.stages.indices.filter { journey.stages[$0].lifecycle == state }
      let chosen = Set(stages)
      return Group(
        state: state, stages: stages,
        lowestEmotion: moments.filter { chosen.contains($0.stage) }.compactMap(\.low).min())
    }
    others = journey.stages.indices.filter { journey.stages[$0].lifecycle == nil }
  }
}
