import JourneyAtlas

/// What an author may do to an atlas, each by chance somewhere.
extension GeneratedAtlas {
  enum Edit: CaseIterable {
    case title, crosshair, target, budget, channel, figure, oldFigure
    case addPersona, removePersona, renamePersona, movePersona, personaGoal, personaShare, personaProse
    case addJourney, removeJourney, renameJourney, moveJourney, owner, state, goal, prose, notes
    case addStage, removeStage, renameStage, moveStage, mergeStages, addStep, removeStep, moveStep, renameStep
    case emotion, emotionPair, emotionWords, personaEmotion
    case addValue, removeValue, changeValue, moveValue, mendValue
    case quote, opportunity, impact
    case addTouchpoint, removeTouchpoint, moveTouchpoint, renameTouchpoint, figures, channels, touchpointOwner
    case status, stageProse, copyTouchpoint
  }

  /// Does it, where there is something to do it to.
  mutating func apply(_ edit: Edit, _ random: inout SplitMix) {
    switch edit {
    case .title: site.title = text(&random)
    case .crosshair: site.crosshair = site.crosshair == "mean" ? "midpoint" : "mean"
    case .target: site.target = Int.random(in: 0...60, using: &random)
    case .budget: site.budget = Int.random(in: 0...4, using: &random)
    case .channel: site.channels.append(word(&random))
    case .figure:
      let month = (figures.map(\.month).max() ?? 0) + 1
      let journey = Bool.random(using: &random) ? journeys.randomElement(using: &random)?.file : nil
      figures.append(
        Figure(month: month, journey: journey, value: Int.random(in: 0...60, using: &random), n: 50))
    case .oldFigure:
      Self.change(&figures, &random) { $0.value = Int.random(in: 0...60, using: &$1) }
    case .addPersona, .removePersona, .renamePersona, .movePersona, .personaGoal, .personaShare,
      .personaProse:
      editPersona(edit, &random)
    default: editJourney(edit, &random)
    }
  }

  private static func change<Thing>(
    _ things: inout [Thing], _ random: inout SplitMix, _ body: (inout Thing, inout SplitMix) -> Void
  ) {
    guard let index = things.indices.randomElement(using: &random) else { return }
    body(&things[index], &random)
  }

  private mutating func editPersona(_ edit: Edit, _ random: inout SplitMix) {
    if edit == .addPersona { personas.append(persona(&random)) }
    guard let index = personas.indices.randomElement(using: &random) else { return }
    let new = word(&random)
    switch edit {
    case .removePersona:
      let gone = personas.remove(at: index)
      for journey in journeys.indices { journeys[journey].personas.removeAll { $0 == gone.file } }
      changeFeelings { $0[gone.file] = nil }
    case .renamePersona: personas[index].name = "Person " + new
    case .movePersona:
      let old = personas[index].file
      for journey in journeys.indices {
        journeys[journey].personas = journeys[journey].personas.map { $0 == old ? new : $0 }
      }
      changeFeelings { $0[new] = $0.removeValue(forKey: old) }
      personas[index].file = new
    case .personaGoal: personas[index].goals = [new, text(&random)] + personas[index].goals.dropFirst()
    case .personaShare: personas[index].share = Int.random(in: 1...40, using: &random)
    case .personaProse: personas[index].prose.append(sentence(&random))
    default: break
    }
  }

  /// In every stage and step.
  private mutating func changeFeelings(_ change: (inout [String: Int]) -> Void) {
    for journey in journeys.indices {
      for stage in journeys[journey].stages.indices {
        change(&journeys[journey].stages[stage].feelings)
        for step in journeys[journey].stages[stage].steps.indices {
          change(&journeys[journey].stages[stage].steps[step].feelings)
        }
      }
    }
  }

  private mutating func editJourney(_ edit: Edit, _ random: inout SplitMix) {
    if edit == .addJourney { journeys.append(journey(&random)) }
    guard let index = journeys.indices.randomElement(using: &random) else { return }
    let new = word(&random)
    switch edit {
    case .removeJourney:
      let gone = journeys.remove(at: index)
      figures.removeAll { $0.journey == gone.file }
    case .renameJourney: journeys[index].title = "Map " + new
    case .moveJourney:
      for figure in figures.indices where figures[figure].journey == journeys[index].file {
        figures[figure].journey = new
      }
      journeys[index].file = new
    case .owner: journeys[index].owner = journeys[index].owner == nil ? "Care" : nil
    case .state: journeys[index].state = journeys[index].state == "current" ? "future" : "current"
    case .goal: journeys[index].goals.append(text(&random))
    case .prose: journeys[index].prose = [sentence(&random)]
    case .notes: journeys[index].notes.append(sentence(&random))
    case .addStage:
      let stage = stage(&random, hasSteps: true)
      journeys[index].stages.insert(
        stage, at: Int.random(in: 0...journeys[index].stages.count, using: &random))
    case .removeStage where journeys[index].stages.count > 1:
      journeys[index].stages.remove(at: Int.random(in: 0..<journeys[index].stages.count, using: &random))
    case .moveStage: journeys[index].stages.shuffle(using: &random)
    case .mergeStages where journeys[index].stages.count > 1: merge(index)
    case .moveTouchpoint, .moveStep, .moveValue, .copyTouchpoint: move(edit, index, &random)
    default: editStage(edit, index, &random)
    }
  }

  /// The last stage becomes a part of the one before.
  private mutating func merge(_ index: Int) {
    guard let gone = journeys[index].stages.popLast() else { return }
    let last = journeys[index].stages.count - 1
    journeys[index].stages[last].touchpoints += gone.touchpoints
    journeys[index].stages[last].quotes += gone.quotes
    journeys[index].stages[last].steps += gone.steps
    journeys[index].stages[last].fields.merge(gone.fields) { $0 + $1 }
  }

  private mutating func move(_ edit: Edit, _ index: Int, _ random: inout SplitMix) {
    let stages = journeys[index].stages
    guard let from = stages.indices.randomElement(using: &random),
      let to = stages.indices.randomElement(using: &random)
    else { return }
    switch edit {
    case .moveTouchpoint where !stages[from].touchpoints.isEmpty:
      let touchpoint = journeys[index].stages[from].touchpoints.removeFirst()
      journeys[index].stages[to].touchpoints.append(touchpoint)
    case .copyTouchpoint where !stages[from].touchpoints.isEmpty:
      journeys[index].stages[to].touchpoints.append(stages[from].touchpoints[0])
    case .moveStep where !stages[from].steps.isEmpty:
      let step = journeys[index].stages[from].steps.removeFirst()
      journeys[index].stages[to].steps.append(step)
    case .moveValue:
      guard let value = journeys[index].stages[from].fields["Pain"]?.popLast() else { return }
      journeys[index].stages[to].fields["Pain", default: []].append(value)
    default: break
    }
  }

  private mutating func editStage(_ edit: Edit, _ index: Int, _ random: inout SplitMix) {
    guard let place = journeys[index].stages.indices.randomElement(using: &random) else { return }
    var stage = journeys[index].stages[place]
    let new = word(&random)
    let label = Self.labels[Int.random(in: 0..<Self.labels.count, using: &random)]
    switch edit {
    case .renameStage: stage.name = new
    case .addStep: stage.steps.append(self.stage(&random, hasSteps: false))
    case .removeStep: _ = stage.steps.popLast()
    case .renameStep where !stage.steps.isEmpty: stage.steps[0].name = new
    case .emotion: stage.emotion = [nil, -2, -1, 0, 1, 2].randomElement(using: &random) ?? nil
    case .emotionPair: (stage.emotion, stage.end) = (1, Int.random(in: -2...2, using: &random))
    case .emotionWords: stage.words = new
    case .personaEmotion:
      guard let persona = personas.randomElement(using: &random) else { return }
      stage.feelings[persona.file] = [nil, -2, -1, 0, 1, 2].randomElement(using: &random) ?? nil
    case .addValue: stage.fields[label, default: []].append(text(&random))
    case .removeValue: _ = stage.fields[label]?.popLast()
    case .changeValue:
      Self.change(&stage.fields[label, default: []], &random) {
        $0 = new; _ = $1
      }
    case .mendValue:
      Self.change(&stage.fields[label, default: []], &random) {
        $0 += "x"; _ = $1
      }
    case .quote: stage.quotes = stage.quotes.isEmpty ? [(sentence(&random), text(&random))] : []
    case .opportunity:
      stage.opportunities = stage.opportunities.count > 1 ? [] : stage.opportunities + [opportunity(&random)]
    case .impact: Self.change(&stage.opportunities, &random) { $0.impact = Int.random(in: 0...5, using: &$1) }
    case .stageProse: stage.prose = stage.prose.isEmpty ? [sentence(&random)] : stage.prose.dropLast()
    case .addTouchpoint: stage.touchpoints.append(touchpoint(&random))
    case .removeTouchpoint: _ = stage.touchpoints.popLast()
    default: editTouchpoint(edit, &stage, new, &random)
    }
    journeys[index].stages[place] = stage
  }

  private func editTouchpoint(_ edit: Edit, _ stage: inout Stage, _ new: String, _ random: inout SplitMix) {
    guard let row = stage.touchpoints.indices.randomElement(using: &random) else { return }
    switch edit {
    case .renameTouchpoint: stage.touchpoints[row].name = new
    case .figures:
      stage.touchpoints[row].performance = [nil, 1, 2, 3, 4, 5].randomElement(using: &random) ?? nil
      stage.touchpoints[row].importance = [nil, 0, 1, 2, 3, 4, 5].randomElement(using: &random) ?? nil
    case .channels: stage.touchpoints[row].channels.append(new)
    case .touchpointOwner:
      stage.touchpoints[row].owner = [nil, "Sales", "Care"].randomElement(using: &random) ?? nil
    case .status: stage.touchpoints[row].status = new
    default: break
    }
  }
}
