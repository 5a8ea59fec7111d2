/// What the fields of things say.
extension JourneyFacts {
  func has(_ field: RuleField, _ thing: Case) -> Bool {
    if case .label(let label) = field { return has(label, thing) }
    switch field.value {
    case .number where field == .emotion: return hasEmotion(thing)
    case .number: return number(field, thing) != nil
    case .words: return !words(field, thing).isEmpty
    case .presence: return journey.reviewed != nil
    }
  }

  /// Words alone are an emotion too, though none that can be compared.
  private func hasEmotion(_ thing: Case) -> Bool {
    switch thing {
    case .journey: journey.stages.contains(where: Self.hasEmotion)
    case .stage(let stage): Self.hasEmotion(journey.stages[stage])
    case .moment(let stage, let step): part(stage, step).emotion != nil
    case .touchpoint(let stage, let step, _, _):
      part(stage, step).emotion != nil || journey.stages[stage].emotion != nil
    case .opportunity: number(.emotion, thing) != nil
    }
  }

  private static func hasEmotion(_ stage: Stage) -> Bool {
    stage.emotion != nil || stage.steps.contains { $0.emotion != nil }
  }

  private func has(_ label: KnownLabel, _ thing: Case) -> Bool {
    switch thing {
    case .touchpoint(let stage, let step, let row, _): return has(label, use(stage, step, row), stage, step)
    case .moment(let stage, let step): return has(label, in: part(stage, step), ofSteps: false, stage: stage)
    case .stage(let stage): return has(label, in: journey.stages[stage], ofSteps: true, stage: stage)
    case .opportunity(let index): return label == .owner && journey.opportunities[index].owner != nil
    case .journey:
      switch label {
      case .opportunity: return !journey.opportunities.isEmpty
      case .persona where !journey.personas.isEmpty || !journey.unknownPersonas.isEmpty: return true
      case .owner: return !journey.owners.isEmpty
      default:
        return journey.fields.contains { $0.label == .known(label) && !$0.values.isEmpty }
          || journey.stages.indices.contains { has(label, .stage($0)) }
      }
    }
  }

  private func has(_ label: KnownLabel, _ use: TouchpointUse, _ stage: Int, _ step: Int?) -> Bool {
    switch label {
    case .channel: !use.channels.isEmpty
    case .owner: !use.owners.isEmpty
    case .metric: !use.metrics.isEmpty
    case .evidence: use.evidence == .researched
    case .persona: !use.personas.isEmpty
    // The answer to a touchpoint stands in its stage, a moment of truth is the stage's or step's.
    case .opportunity: hasOpportunity(stage)
    default:
      Self.hasField(label, part(stage, step)) || step != nil && Self.hasField(label, journey.stages[stage])
    }
  }

  /// A label of a stage or step: a field of its own, or what its touchpoints say.
  private func has(_ label: KnownLabel, in part: Stage, ofSteps: Bool, stage: Int) -> Bool {
    switch label {
    case .opportunity: return hasOpportunity(stage)
    case .evidence: return ofSteps ? part.evidence == .researched : Self.isResearched(part)
    default: break
    }
    if Self.hasField(label, part) { return true }
    let found = part.touchpoints.contains { use in
      switch label {
      case .touchpoint: true
      case .channel: !use.channels.isEmpty
      case .owner: !use.owners.isEmpty
      case .metric: !use.metrics.isEmpty
      case .persona: !use.personas.isEmpty
      default: false
      }
    }
    return found || ofSteps && part.steps.contains { has(label, in: $0, ofSteps: false, stage: stage) }
  }

  private static func isResearched(_ part: Stage) -> Bool {
    !part.quotes.isEmpty || hasField(.evidence, part)
  }

  private static func hasField(_ label: KnownLabel, _ part: Stage) -> Bool {
    part.fields.contains { $0.label == .known(label) && !$0.values.isEmpty }
  }

  private func hasOpportunity(_ stage: Int) -> Bool {
    let id = journey.stages[stage].id
    return journey.opportunities.contains { $0.stage == id }
  }

  // MARK: Numbers

  func number(_ field: RuleField, _ thing: Case) -> Double? {
    switch thing {
    case .journey: return field == .emotion ? journey.moments.compactMap(\.low).min() : nil
    case .stage(let stage):
      guard field == .emotion else { return nil }
      return ([journey.stages[stage]] + journey.stages[stage].steps).compactMap { Self.low($0) }.min()
    case .moment(let stage, let step): return field == .emotion ? Self.low(part(stage, step)) : nil
    case .opportunity(let index):
      let opportunity = journey.opportunities[index]
      switch field {
      case .impact: return opportunity.impact
      case .effort: return opportunity.effort
      case .emotion:
        let stage = journey.stages.firstIndex { $0.id == opportunity.stage }
        return stage.flatMap { number(.emotion, .stage($0)) }
      default: return nil
      }
    case .touchpoint(let stage, let step, let row, _):
      let use = use(stage, step, row)
      switch field {
      case .importance: return use.importance
      case .performance: return use.performance
      case .effort: return use.effort
      case .shortfall: return gap(use).shortfall
      case .score: return gap(use).opportunity
      // Steps do not add up to their stage, but a step without an emotion stands in one.
      case .emotion: return Self.low(part(stage, step)) ?? Self.low(journey.stages[stage])
      default: return nil
      }
    }
  }

  /// The lower end of `+1 -> -2`.
  private static func low(_ part: Stage) -> Double? {
    guard let value = part.emotion?.value else { return nil }
    return min(value, part.emotion?.to ?? value)
  }

  private func gap(_ use: TouchpointUse) -> Gap {
    Gap(
      importance: use.importance, performance: use.performance, effort: use.effort, crosshair: crosshair)
  }

  // MARK: Words

  func words(_ field: RuleField, _ thing: Case) -> [String] {
    switch field {
    case .kind: return [journey.kind.rawValue]
    case .state: return [journey.state.rawValue]
    case .channelGroup: return words(.label(.channel), thing).compactMap(group)
    case .label(let label): return words(label, thing)
    case .status:
      if case .opportunity(let index) = thing {
        return journey.opportunities[index].status.map { [$0] } ?? []
      }
      guard case .touchpoint(let stage, let step, let row, _) = thing else { return [] }
      return use(stage, step, row).columns.filter { $0.name == "status" }.map(\.text.plain)
    case .quadrant, .band, .alignment:
      guard case .touchpoint(let stage, let step, let row, _) = thing else { return [] }
      let gap = gap(use(stage, step, row))
      let word =
        field == .quadrant
        ? gap.quadrant?.rawValue : field == .band ? gap.band?.rawValue : gap.alignment?.rawValue
      return word.map { [$0] } ?? []
    default: return []
    }
  }

  private func group(_ channel: String) -> String? {
    let slug = Slug.make(channel)
    return site.channels.first { definition in
      ([definition.name] + definition.aliases).contains { Slug.make($0) == slug }
    }?.group?.rawValue
  }

  private func words(_ label: KnownLabel, _ thing: Case) -> [String] {
    switch thing {
    case .journey:
      switch label {
      case .owner: return journey.owners
      case .persona: return journey.personas + journey.unknownPersonas
      default:
        let own = journey.fields.filter { $0.label == .known(label) }.flatMap(\.values).map(\.text.plain)
        return own + journey.stages.indices.flatMap { words(label, .stage($0)) }
      }
    case .stage(let stage):
      let parts = [journey.stages[stage]] + journey.stages[stage].steps
      return parts.flatMap { Self.words(label, in: $0) }
    case .moment(let stage, let step): return Self.words(label, in: part(stage, step))
    case .touchpoint(let stage, let step, let row, _): return Self.words(label, of: use(stage, step, row))
    case .opportunity(let index):
      return label == .owner ? journey.opportunities[index].owner.map(ListText.split) ?? [] : []
    }
  }

  private static func words(_ label: KnownLabel, in part: Stage) -> [String] {
    part.values(label).map(\.text.plain) + part.touchpoints.flatMap { words(label, of: $0) }
  }

  private static func words(_ label: KnownLabel, of use: TouchpointUse) -> [String] {
    switch label {
    case .channel: use.channels
    case .owner: use.owners
    case .metric: use.metrics
    case .persona: use.personas
    default: []
    }
  }
}
