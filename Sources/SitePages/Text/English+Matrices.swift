extension Phrases.MatrixKinds {
  static let english = Phrases.MatrixKinds(
    tabs: "Matrices",
    name: {
      switch $0 {
      case .channels: "Channels"
      case .personas: "Personas"
      case .owners: "Owners"
      case .fit: "Channel fit"
      case .touchpoints: "Touchpoints"
      case .metrics: "Metrics"
      }
    },
    heading: {
      switch ($0, $1) {
      case (.channels, false): "Channels by stage"
      case (.channels, true): "Channels by journey"
      case (.personas, false): "Personas by stage"
      case (.personas, true): "Personas by journey"
      case (.owners, false): "Owners by stage"
      case (.owners, true): "Owners by journey"
      case (.fit, _): "Personas by channel"
      case (.touchpoints, false): "Touchpoints met more than once"
      case (.touchpoints, true): "Touchpoints by journey"
      case (.metrics, _): "Touchpoints by metric"
      }
    },
    lede: {
      switch $0 {
      case .channels: "Which touchpoints stand on which channel."
      case .personas: "How many touchpoints each persona meets in each journey, and how well they do."
      case .owners: "Who answers for how many touchpoints of each journey, and how well they do."
      case .fit: "Do we meet people where they are?"
      case .touchpoints:
        "Where each touchpoint is used: what several journeys share is mended for all at once."
      case .metrics: "What is measured at each touchpoint, and whether it reaches its target."
      }
    },
    noun: {
      switch $0 {
      case .channels: $1.channel
      case .personas, .fit: $1.persona
      case .owners: $1.owner
      case .touchpoints, .metrics: $1.touchpoint
      }
    },
    nobody: { $0 == .owners ? $1.noOwner : "no persona" },
    r: "R",
    responsible: "R: answers for the touchpoints of the cell.",
    folded: {
      let line =
        switch $0 {
        case .channels: "a channel"
        case .personas, .fit: "a persona"
        case .owners: "an owner"
        case .touchpoints, .metrics: "a touchpoint, those of the most journeys first"
        }
      return """
        One line \(line), since there are more than \($1) journeys; each journey has its own matrices, and the \
        file has every cell.
        """
    },
    foldedFit: { "One list a persona, since there are more than \($0) channels." },
    firstLines: { "The first \($0) of \($1) lines; the file has them all." },
    fitKey: "✓ preferred and met, ✕ preferred but not met, ○ met but not preferred, – neither.",
    preferredAndMet: "Met of preferred",
    of: { "\($0) of \($1)" },
    useCaption: "The number is in how many places of the journey the touchpoint is met; “–” means nowhere.",
    shared: "Shared with other journeys",
    metricsCaption: "The newest value of each metric, and whether it reaches its target; “–” means none.",
    foldedMetrics: { "One list a touchpoint, since there are more than \($0) metrics." },
    targetMet: "At target, of values",
    download: "Save the table as",
    downloadMap: "Save the map as")
}
