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
    case .moment(let stage, let step): part(stage, step).tellsEmotion
    case .touchpoint(let row):
      part(rows[row].stage, rows[row].step).tellsEmotion || journey.stages[rows[row].stage].tellsEmotion
    case .opportunity: number(.emotion, thing) != nil
    }
  }

  private static func hasEmotion(_ stage: Stage) -> Bool {
    stage.tellsEmotion || stage.steps.contains(where: \.tellsEmotion)
  }

  private func has(_ label: KnownLabel, _ thing: Case) -> Bool {
    switch thing {
    case .touchpoint(let row): return has(label, rows[row])
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

  private func has(_ label: KnownLabel, _ row: RuleRow) -> Bool {
    // The answer to a touchpoint stands in its stage, a moment of truth is the stage's or step's.
    if label == .opportunity { return isAnswered[row.stage] }
    let column = RuleRow.Columns(label)
    if !column.isEmpty { return row.has.contains(column) }
    return Self.hasField(label, part(row.stage, row.step))
      || row.step != nil && Self.hasField(label, journey.stages[row.stage])
  }

  /// A label of a stage or step: a field of its own, or what its touchpoints say.
  private func has(_ label: KnownLabel, in part: Stage, ofSteps: Bool, stage: Int) -> Bool {
    switch label {
    case .opportunity: return isAnswered[stage]
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
    case .touchpoint(let index):
      let row = rows[index]
      switch field {
      case .importance: return row.importance
      case .performance: return row.performance
      case .effort: return row.effort
      case .shortfall: return gap(row).shortfall
      case .score: return gap(row).opportunity
      // Steps do not add up to their stage, but a step without an emotion stands in one.
      case .emotion: return Self.low(part(row.stage, row.step)) ?? Self.low(journey.stages[row.stage])
      default: return nil
      }
    }
  }

  /// The lower end of `+1 -> -2`.
  private static func low(_ part: Stage) -> Double? {
    guard let value = part.emotion?.value else { return nil }
    return min(value, part.emotion?.to ?? value)
  }

  private func gap(_ row: RuleRow) -> Gap {
    Gap(importance: row.importance, performance: row.performance, effort: row.effort, crosshair: crosshair)
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
      guard case .touchpoint(let row) = thing else { return [] }
      return use(row).columns.filter { $0.name == "status" }.map(\.text.plain)
    case .quadrant, .band, .alignment:
      guard case .touchpoint(let row) = thing else { return [] }
      let gap = gap(rows[row])
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
    case .touchpoint(let row): return Self.words(label, of: use(row))
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
