import JourneyAtlas
import MarkdownTree

/// One row of a map: what it holds, and how the author calls it.
struct MapLane {
  enum Content: Equatable {
    case steps, quotes, touchpoints, opportunities
    case field(Label)
  }

  var content: Content
  var title: String
  /// Below the line of visibility: what the customer does not see.
  var isBackstage = false
  /// The line of a service blueprint that is drawn above it.
  var line: BlueprintLine?

  /// The style sheet has rows for so many; whatever lies beyond stands on the stages' own pages.
  private static let limit = 90

  /// The lanes of a journey, those that it uses and no others: what customers want and do, the author's own,
  /// where we meet them, what hurts and helps, what stands behind; at the end what staff do, in sight and out of
  /// sight, and what carries them, each below its line.
  static func all(_ journey: Journey, _ context: PageContext) -> [MapLane] {
    let places = journey.stages + journey.stages.flatMap(\.steps)
    let words = context.phrases
    let wordings = wordings(of: places)
    func lanes(_ labels: [KnownLabel], backstage: Bool = false) -> [MapLane] {
      labels.compactMap { label in
        guard let wording = wordings[label] else { return nil }
        return MapLane(
          content: .field(.known(label)), title: title(wording, label, context), isBackstage: backstage)
      }
    }
    var all: [MapLane] = []
    if journey.stages.contains(where: { !$0.steps.isEmpty }) {
      all.append(MapLane(content: .steps, title: words.maps.steps))
    }
    all += lanes([.goal, .need, .expectation, .doing, .mindset, .question])
    if places.contains(where: { !$0.quotes.isEmpty }) {
      all.append(MapLane(content: .quotes, title: words.maps.quotes))
    }
    all += own(places)
    if let stage = places.first(where: { !$0.touchpoints.isEmpty }) {
      let wording = stage.wordings["touchpoint"] ?? ""
      all.append(MapLane(content: .touchpoints, title: title(wording, .touchpoint, context)))
    }
    all += lanes([.channel, .message, .momentOfTruth, .pain, .bottleneck])
    if journey.opportunities.contains(where: { $0.stage != nil }) {
      let field = places.lazy.compactMap { $0.field(.opportunity) }.first
      all.append(MapLane(content: .opportunities, title: title(field?.wording ?? "", .opportunity, context)))
    }
    all += lanes([.conversion, .metric, .persona, .owner, .evidence, .note])
    let staff = BlueprintLine.mark(
      front: lanes([.frontstage]), back: lanes([.backstage], backstage: true),
      support: lanes([.support], backstage: true))
    return all.prefix(limit - staff.count) + staff
  }

  /// How the author calls each of our labels, where it first has a value.
  private static func wordings(of places: [Stage]) -> [KnownLabel: String] {
    var wordings: [KnownLabel: String] = [:]
    for place in places.indices {
      for field in places[place].fields {
        guard case .known(let label) = field.label, !field.values.isEmpty, wordings[label] == nil else {
          continue
        }
        wordings[label] = field.wording
      }
    }
    return wordings
  }

  /// The author's own labels, in the order in which they appear.
  private static func own(_ places: [Stage]) -> [MapLane] {
    var lanes: [MapLane] = []
    for field in places.flatMap(\.fields) where !field.values.isEmpty {
      guard case .own(let word) = field.label else { continue }
      let content = Content.field(field.label)
      if !lanes.contains(where: { $0.content == content }) {
        lanes.append(MapLane(content: content, title: word))
      }
    }
    return lanes
  }

  /// The author's word; where it is our own label, our name of the lane ("Pain" is the lane "Pains").
  private static func title(_ wording: String, _ label: KnownLabel, _ context: PageContext) -> String {
    let ours = context.phrases.words.labels(label)
    let word = wording.lowercased()
    return word.isEmpty || word == label.rawValue || word == ours.lowercased() ? ours : wording
  }

  /// The classes that give a cell its look.
  func tone(isEmpty: Bool) -> String {
    let own =
      switch content {
      case .field(.known(.pain)), .field(.known(.bottleneck)): "pain"
      case .opportunities: "opp"
      case .field(.known(.momentOfTruth)): "mot"
      case .field(.known(.mindset)): "mind"
      default: isBackstage ? "back" : ""
      }
    return isEmpty ? own.isEmpty ? "no" : own + " no" : own
  }
}
