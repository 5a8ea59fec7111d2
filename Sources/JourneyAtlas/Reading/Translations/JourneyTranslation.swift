import MarkdownTree

/// Lays a translation of a journey over its base: the words of the one, the ids and figures of the other.
struct JourneyTranslation {
  private let base: Journey
  private let own: Journey
  /// Where the translation says what the base decides.
  private let stated: [String: Span]
  private var places: PlaceTranslation

  init(
    of base: Journey, by own: Journey, stated: [String: Span], file: SourceFile, names: TranslatedNames
  ) {
    self.base = base
    self.own = own
    self.stated = stated
    places = PlaceTranslation(base: base, file: file, names: names)
  }

  var names: TranslatedNames { places.names }
  var differences: [TranslationDifference] { places.differences }

  /// nil where the stages are others: then nobody can tell which is meant by which.
  mutating func journey() -> Journey? {
    reportHead()
    guard hasSameStages() else { return nil }
    var journey = base
    journey.title = own.title
    journey.language = own.language
    journey.source = own.source
    journey.wordings = own.wordings
    journey.tableHeads = own.tableHeads
    journey.prose = own.prose
    journey.sections = own.sections
    journey.owners = pairedOwners(base.owners, own.owners)
    journey.fields = places.fields(base.fields, own.fields, at: own.title.span)
    journey.quotes = places.quotes(base.quotes, own.quotes, &journey.prose)
    journey.stages = base.stages.indices.map { places.stage(base.stages[$0], own.stages[$0]) }
    journey.opportunities = opportunities()
    journey.experiments = experiments()
    journey.messages = messages()
    return journey
  }

  // MARK: Head and stages

  /// What the front matter of a translation says otherwise. It need not say it at all.
  private mutating func reportHead() {
    func compare(_ key: String, _ mine: String?, _ right: String?) {
      guard let span = stated[key], let mine, mine != right else { return }
      places.report(.translationFigure(key, mine, right, base: base.source), at: span)
    }
    compare("kind", own.kind.rawValue, base.kind.rawValue)
    compare("state", own.state.rawValue, base.state.rawValue)
    compare("reviewed", own.reviewed, base.reviewed)
    compare("lifecycle", own.lifecycle, base.lifecycle)
    if let span = stated["aliases"] { places.report(.translationOfAliases(base: base.source), at: span) }
  }

  private mutating func hasSameStages() -> Bool {
    let ids = base.stages.map(\.id)
    guard own.stages.count == base.stages.count else {
      if own.stages.count < base.stages.count {
        let known = Set(own.stages.map(\.id))
        let all = Set(ids)
        let missing =
          known.isSubset(of: all)
          ? base.stages.first { !known.contains($0.id) } : base.stages[own.stages.count]
        let name = (missing ?? base.stages[own.stages.count]).name.plain
        places.report(
          .translationStages("the stage “\(name)”", isMissing: true, base: base.source), at: own.title.span)
      } else {
        let extra = own.stages[base.stages.count].name
        places.report(
          .translationStages("the stage “\(extra.plain)”", isMissing: false, base: base.source),
          at: extra.span)
      }
      return false
    }
    for (index, stage) in own.stages.enumerated() where stage.id != ids[index] && ids.contains(stage.id) {
      places.report(.translationOrder(stage.name.plain, base: base.source), at: stage.name.span)
      return false
    }
    return true
  }

  private mutating func pairedOwners(_ base: [String], _ own: [String]) -> [String] {
    places.names.owners(base, own).words
  }

  // MARK: Lists

  private mutating func opportunities() -> [Opportunity] {
    guard base.opportunities.count == own.opportunities.count else {
      places.reportCount(
        "opportunity", base.opportunities.map(\.text), own.opportunities.map(\.text), own.title.span)
      return base.opportunities
    }
    return base.opportunities.indices.map { opportunity(base.opportunities[$0], own.opportunities[$0]) }
  }

  private mutating func opportunity(_ base: Opportunity, _ own: Opportunity) -> Opportunity {
    var opportunity = base
    opportunity.text = own.text
    opportunity.line = own.line
    if base.status != nil, let status = own.status { opportunity.status = status }
    if let owner = base.owner, let word = own.owner {
      let paired = pairedOwners(ListText.split(owner), ListText.split(word))
      opportunity.owner = paired.joined(separator: ", ")
    }
    opportunity.others = own.others
    for (name, mine, right) in [("impact", own.impact, base.impact), ("effort", own.effort, base.effort)] {
      guard let mine, mine != right else { continue }
      places.report(
        .translationFigure(
          "\(name) of “\(own.text.plain)”", JSONWriter.decimal(mine), right.map(JSONWriter.decimal),
          base: self.base.source),
        at: own.text.span)
    }
    return opportunity
  }

  private mutating func experiments() -> [Experiment] {
    guard base.experiments.count == own.experiments.count else {
      places.reportCount(
        "experiment", base.experiments.map(\.name), own.experiments.map(\.name), own.title.span)
      return base.experiments
    }
    return base.experiments.indices.map { index in
      let (right, mine) = (base.experiments[index], own.experiments[index])
      var experiment = mine
      experiment.stage = right.stage
      experiment.control = right.control
      experiment.variant = right.variant
      experiment.lowerIsBetter = right.lowerIsBetter
      if mine.control.map({ $0 != right.control }) ?? false
        || mine.variant.map({ $0 != right.variant }) ?? false
      {
        places.report(.translationCountsOf(mine.name.plain, base: base.source), at: mine.name.span)
        experiment.columns = right.columns
      }
      return experiment
    }
  }

  private mutating func messages() -> [PlannedMessage] {
    guard base.messages.count == own.messages.count else {
      places.reportCount("message", base.messages.map(\.text), own.messages.map(\.text), own.title.span)
      return base.messages
    }
    return base.messages.indices.map { index in
      let (right, mine) = (base.messages[index], own.messages[index])
      var message = mine
      message.stage = right.stage
      message.channels = places.names.channels(right.channels, mine.channels).words
      message.owners = pairedOwners(right.owners, mine.owners)
      return message
    }
  }
}
