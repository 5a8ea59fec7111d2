import JourneyAtlas

extension Atlas {
  /// Whether there is something to show on a page across the atlas.
  func fills(_ page: Page) -> Bool {
    switch page {
    case .personas: !personas.isEmpty
    case .touchpoints, .matrix(journey: nil), .gaps(journey: nil): !touchpoints.isEmpty
    case .methods: !journeys.isEmpty
    case .channels: !channels.isEmpty
    case .across(.personas): !touchpoints.isEmpty && !personas.isEmpty
    case .across(.owners): owners.contains { !$0.uses.isEmpty }
    case .across(.fit): personas.contains { !$0.channels.isEmpty }
    case .across(.touchpoints): !touchpoints.isEmpty && journeys.count > 1
    case .owners: !owners.isEmpty
    case .metrics: !metrics.isEmpty
    case .prose(let index): pages[index].path != "index"
    default: true
    }
  }
}
