/// A journey as rules look at it: its things in order, and what their fields say.
///
/// An object, and things are addressed by index: copies of rows would cost more than all rules together.
final class JourneyFacts: RuleFacts {
  let journey: Journey
  let site: Site
  fileprivate(set) lazy var crosshair = GapTable.crosshair(of: [journey], site)
  private var cases: [RuleSubject: [Case]] = [:]

  init(_ journey: Journey, _ site: Site) {
    self.journey = journey
    self.site = site
  }

  /// A thing in the journey.
  enum Case: Hashable {
    case journey
    /// With its steps.
    case stage(Int)
    /// `step` is nil for the stage itself.
    case moment(Int, step: Int?)
    /// `row` is the index in the list of the stage or step itself, `place` that in ``Stage/allTouchpoints``.
    case touchpoint(Int, step: Int?, row: Int, place: Int)
    case opportunity(Int)
  }

  /// Everything of a kind, in the order of the map.
  func all(_ subject: RuleSubject) -> [Case] {
    if let known = cases[subject] { return known }
    let all = collected(subject)
    cases[subject] = all
    return all
  }

  private func collected(_ subject: RuleSubject) -> [Case] {
    switch subject {
    case .journey: return [.journey]
    case .stage: return journey.stages.indices.map(Case.stage)
    case .opportunity: return journey.opportunities.indices.map(Case.opportunity)
    case .persona: return []
    case .moment:
      return journey.stages.indices.flatMap { stage -> [Case] in
        [.moment(stage, step: nil)] + journey.stages[stage].steps.indices.map { .moment(stage, step: $0) }
      }
    case .touchpoint:
      var all: [Case] = []
      for stage in journey.stages.indices {
        var place = 0
        func add(_ count: Int, step: Int?) {
          for row in 0..<count {
            all.append(.touchpoint(stage, step: step, row: row, place: place))
            place += 1
          }
        }
        add(journey.stages[stage].touchpoints.count, step: nil)
        for step in journey.stages[stage].steps.indices {
          add(journey.stages[stage].steps[step].touchpoints.count, step: step)
        }
      }
      return all
    }
  }

  /// The place of a thing of the journey with this index in the atlas.
  func place(_ thing: Case, journey index: Int) -> RulePlace {
    switch thing {
    case .journey: .journey(index)
    case .stage(let stage): .stage(journey: index, stage: stage, step: nil)
    case .moment(let stage, let step): .stage(journey: index, stage: stage, step: step)
    case .touchpoint(let stage, _, _, let place): .touchpoint(Place(journey: index, stage: stage, row: place))
    case .opportunity(let opportunity): .opportunity(journey: index, opportunity: opportunity)
    }
  }

  /// Whether somebody decided that it stays as it is, for now.
  func isDecided(_ thing: Case) -> Bool {
    switch thing {
    case .touchpoint(let stage, let step, let row, _): use(stage, step, row).acceptance?.holds ?? false
    case .opportunity(let index): journey.opportunities[index].acceptance?.holds ?? false
    case .journey, .stage, .moment: false
    }
  }

  func part(_ stage: Int, _ step: Int?) -> Stage {
    step.map { journey.stages[stage].steps[$0] } ?? journey.stages[stage]
  }

  func use(_ stage: Int, _ step: Int?, _ row: Int) -> TouchpointUse {
    step.map { journey.stages[stage].steps[$0].touchpoints[row] } ?? journey.stages[stage].touchpoints[row]
  }

  /// A map that names opportunities for the whole journey uses them too.
  func isUsed(_ field: RuleField, by subjects: [RuleSubject]) -> Bool {
    if field == .label(.opportunity) { return !journey.opportunities.isEmpty }
    return subjects.contains { subject in all(subject).contains { has(field, $0) } }
  }
}
