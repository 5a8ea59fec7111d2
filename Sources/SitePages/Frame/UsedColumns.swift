import JourneyAtlas

/// Which columns of a touchpoint table some rows use at all. A column that a map never fills is not its
/// business: pages are silent about it. An empty cell beside filled ones is a gap, and is shown as one.
struct UsedColumns: Sendable, Equatable {
  var importance = false
  var performance = false
  var effort = false
  var channel = false
  var owner = false
  var metric = false
  var evidence = false

  init() {}

  mutating func add(_ use: TouchpointUse) {
    if use.importance != nil { importance = true }
    if use.performance != nil { performance = true }
    if use.effort != nil { effort = true }
    if !use.channels.isEmpty { channel = true }
    if !use.owners.isEmpty { owner = true }
    if !use.metrics.isEmpty { metric = true }
    if use.evidence == .researched { evidence = true }
  }

  /// What one of both uses.
  mutating func formUnion(_ other: UsedColumns) {
    importance = importance || other.importance
    performance = performance || other.performance
    effort = effort || other.effort
    channel = channel || other.channel
    owner = owner || other.owner
    metric = metric || other.metric
    evidence = evidence || other.evidence
  }

  /// Whether shortfall, score and quadrant can be computed for some row.
  var rated: Bool { importance && performance }
  /// Whether effort can be held against importance for some row.
  var aligned: Bool { importance && effort }
}
