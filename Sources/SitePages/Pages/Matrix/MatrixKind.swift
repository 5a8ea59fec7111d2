/// The matrices across the atlas, as pages across the atlas and as sections of a journey's page.
public enum MatrixKind: Sendable, Hashable, CaseIterable {
  /// Channel × stage, or × journey.
  case channels
  /// Persona × stage, or × journey.
  case personas
  /// Owner × stage, or × journey.
  case owners
  /// Persona × channel.
  case fit
  /// Touchpoint × journey; in a journey, touchpoints that several stages meet.
  case touchpoints
  /// Touchpoint × metric.
  case metrics

  /// The id of its section, and what its page's name ends in.
  var id: String {
    switch self {
    case .channels: "matrix"
    case .personas: "personas"
    case .owners: "owners"
    case .fit: "fit"
    case .touchpoints: "touchpoints"
    case .metrics: "metrics"
    }
  }

  /// Its page across the atlas.
  var page: Page { self == .channels ? .matrix(journey: nil) : .across(self) }
}

/// Which matrices a file holds.
public enum MatrixScope: Sendable, Hashable {
  /// All of one journey, by index.
  case journey(Int)
  /// One across the atlas.
  case across(MatrixKind)

  /// The page that links to the file.
  var page: Page {
    switch self {
    case .journey(let index): .matrix(journey: index)
    case .across(let kind): kind.page
    }
  }
}
