import MarkdownTree

/// A line that parts the lanes of a service blueprint (Shostack 1984). It is drawn only where something lies below it.
enum BlueprintLine {
  /// Between what customers do and the staff whom they meet.
  case interaction
  /// Between what customers see and what they do not.
  case visibility
  /// Between staff and what carries them.
  case internalInteraction

  /// The lanes with their lines. Support without a backstage lane lies below the line of visibility: customers do not
  /// see it either.
  static func mark(front: [MapLane], back: [MapLane], support: [MapLane]) -> [MapLane] {
    below(.interaction, front) + below(.visibility, back)
      + below(back.isEmpty ? .visibility : .internalInteraction, support)
  }

  private static func below(_ line: BlueprintLine, _ lanes: [MapLane]) -> [MapLane] {
    var lanes = lanes
    if !lanes.isEmpty { lanes[0].line = line }
    return lanes
  }

  func name(_ phrases: Phrases) -> String {
    switch self {
    case .interaction: phrases.maps.lineOfInteraction
    case .visibility: phrases.maps.lineOfVisibility
    case .internalInteraction: phrases.maps.lineOfInternalInteraction
    }
  }

  /// The class that gives it its look.
  var tone: HTML {
    switch self {
    case .interaction: "vis meet"
    case .visibility: "vis"
    case .internalInteraction: "vis inner"
    }
  }
}
