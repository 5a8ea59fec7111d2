/// A journey as rules look at it: its things in order, and what their fields say.
///
/// An object, and things are addressed by index.
final class JourneyFacts: RuleFacts {
  let journey: Journey
  let site: Site
  fileprivate(set) lazy var crosshair = GapTable.crosshair(of: [journey], site)
  private var cases: [RuleSubject: [Case]] = [:]
  /// Its touchpoints.
  let rows: [RuleRow]
  /// Whether a stage has an opportunity.
  let isAnswered: [Bool]

  init(_ journey: Journey, _ site: Site) {
    self.journey = journey
    self.site = site
    rows = RuleRow.all(of: journey)
    let answered = Set(journey.opportunities.compactMap(\.stage))
    isAnswered = journey.stages.map { answered.contains($0.id) }
  }

  /// A thing in the journey.
  enum Case: Hashable {
    case journey
    /// With its steps.
    case stage(Int)
    /// `step` is nil for the stage itself.
    case moment(Int, step: Int?)
    /// Index in ``rows``.
    case touchpoint(Int)
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
    case .persona, .metric: return []
    case .moment:
      return journey.stages.indices.flatMap { stage -> [Case] in
        [.moment(stage, step: nil)] + journey.stages[stage].steps.indices.map { .moment(stage, step: $0) }
      }
    case .touchpoint: return rows.indices.map(Case.touchpoint)
    }
  }

  /// The place of a thing of the journey with this index in the atlas.
  func place(_ thing: Case, journey index: Int) -> RulePlace {
    switch thing {
    case .journey: .journey(index)
    case .stage(let stage): .stage(journey: index, stage: stage, step: nil)
    case .moment(let stage, let step): .stage(journey: index, stage: stage, step: step)
    case .touchpoint(let row):
      .touchpoint(Place(journey: index, stage: rows[row].stage, row: rows[row].place))
    case .opportunity(let opportunity): .opportunity(journey: index, opportunity: opportunity)
    }
  }

  /// Whether somebody decided that it stays as it is, for now.
  func isDecided(_ thing: Case) -> Bool {
    switch thing {
    case .touchpoint(let row): rows[row].isDecided
    case .opportunity(let index): journey.opportunities[index].acceptance?.holds ?? false
    case .journey, .stage, .moment: false
    }
  }

  func part(_ stage: Int, _ step: Int?) -> Stage {
    step.map { journey.stages[stage].steps[$0] } ?? journey.stages[stage]
  }

  /// The whole row.
  func use(_ index: Int) -> TouchpointUse {
    let row = rows[index]
    let stage = journey.stages[row.stage]
    return row.step.map { stage.steps[$0].touchpoints[row.row] } ?? stage.touchpoints[row.row]
  }

  /// A map that names opportunities for the whole journey uses them too.
  func isUsed(_ field: RuleField, by subjects: [RuleSubject]) -> Bool {
    if field == .label(.opportunity) { return !journey.opportunities.isEmpty }
    return subjects.contains { subject in all(subject).contains { has(field, $0) } }
  }
}
