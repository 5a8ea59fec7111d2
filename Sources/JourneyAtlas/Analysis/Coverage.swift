/// What maps leave open, as x of y (METHODS, "Coverage"). A field that a map never uses is not its business: it
/// counts neither in x nor in y. Missing is counted, never guessed.
///
///     12 touchpoints, 9 with an owner    touchpointOwner: 3 of 12
///     12 touchpoints, none with one      no touchpointOwner
public struct Coverage: Sendable, Equatable {
  public enum Kind: Sendable, CaseIterable {
    case touchpointOwner, touchpointMetric, touchpointEvidence
    case stageTouchpoint, stageEmotion, stageEvidence
    /// Pains of stages that have no opportunity.
    case painOpportunity
    case opportunityOwner
    /// Stages of the lifecycle that no stage of the map matches.
    case lifecycleStage
  }

  public struct Count: Sendable, Equatable {
    public var missing: Int
    public var of: Int
  }

  private var counts: [Kind: Count] = [:]

  /// nil where no map uses the field.
  public subscript(kind: Kind) -> Count? { counts[kind] }

  /// Of one map.
  public init(_ journey: Journey) {
    var all = RowCounts()
    var met = 0
    for stage in journey.stages.indices {
      let counts = RowCounts(journey.stages[stage])
      if counts.rows > 0 { met += 1 }
      all.add(counts)
    }
    add(.touchpointOwner, all.owned, of: all.rows)
    add(.touchpointMetric, all.withMetric, of: all.rows)
    add(.touchpointEvidence, all.researched, of: all.rows)
    add(.stageTouchpoint, met, of: journey.stages.count)
    add(.stageEmotion, journey.stages, has: Self.hasNumber)
    add(.stageEvidence, journey.stages) { $0.evidence == .researched }
    add(.opportunityOwner, journey.opportunities) { $0.owner != nil }
    if !journey.opportunities.isEmpty {
      let answered = Set(journey.opportunities.compactMap(\.stage))
      let pains = journey.stages.map { (stage: $0.id, count: Self.pains($0)) }
      let open = pains.reduce(0) { $0 + (answered.contains($1.stage) ? 0 : $1.count) }
      set(.painOpportunity, missing: open, of: pains.reduce(0) { $0 + $1.count })
    }
    set(.lifecycleStage, missing: journey.unmatchedLifecycleStages.count, of: journey.lifecycleStages)
  }

  /// The sums of several.
  public init(_ parts: some Sequence<Coverage>) {
    for part in parts {
      for (kind, count) in part.counts {
        let known = counts[kind] ?? Count(missing: 0, of: 0)
        counts[kind] = Count(missing: known.missing + count.missing, of: known.of + count.of)
      }
    }
  }

  private mutating func add<T>(_ kind: Kind, _ things: [T], has: (T) -> Bool) {
    add(kind, things.count(where: has), of: things.count)
  }

  private mutating func add(_ kind: Kind, _ having: Int, of all: Int) {
    if having > 0 { set(kind, missing: all - having, of: all) }
  }

  private mutating func set(_ kind: Kind, missing: Int, of all: Int) {
    if all > 0 { counts[kind] = Count(missing: missing, of: all) }
  }

  /// Words alone draw no point of the curve.
  private static func hasNumber(_ stage: Stage) -> Bool {
    ([stage] + stage.steps).contains { place in
      place.emotion?.value != nil || place.personaEmotions.contains { $0.emotion.value != nil }
    }
  }

  private static func pains(_ stage: Stage) -> Int {
    stage.values(.pain).count + stage.steps.reduce(0) { $0 + $1.values(.pain).count }
  }
}
