/// What a rule or budget is about: it looks at each of these.
public enum RuleSubject: String, Sendable, CaseIterable {
  case touchpoint
  /// A stage, with all that stands in its steps.
  case stage
  /// A stage or a step alone: what has a feeling of its own.
  case moment
  case journey, persona, opportunity, metric
}

/// A thing that a rule found, as the pages address it. Journeys, personas and metrics are indices of the atlas.
public enum RulePlace: Hashable, Sendable {
  case touchpoint(Place)
  /// `step` is nil for the stage itself.
  case stage(journey: Int, stage: Int, step: Int?)
  case journey(Int)
  case opportunity(journey: Int, opportunity: Int)
  case persona(Int)
  case metric(Int)

  /// Whether its author can say that it stays as it is.
  var canBeAccepted: Bool {
    switch self {
    case .touchpoint, .opportunity: true
    case .stage, .journey, .persona, .metric: false
    }
  }
}
