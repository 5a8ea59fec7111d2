/// Makes the atlas of an edition from that of the base files: translations in the places of what they translate.
/// Everything keeps its index, so that a place of one edition is the same place of every other.
struct EditionMaker {
  let base: Atlas
  let language: InterfaceLanguage
  /// By id, and pages by path.
  var journeys: [String: Journey] = [:]
  var personas: [String: Persona] = [:]
  var pages: [String: ProsePage] = [:]
  var site: SiteTranslation?
  var names: TranslatedNames

  init(_ base: Atlas, _ language: InterfaceLanguage) {
    self.base = base
    self.language = language
    names = TranslatedNames(base)
  }

  func edition() -> Edition {
    var site = site?.site() ?? base.site
    site.language = language.rawValue
    let atlas = Atlas(
      site: site,
      journeys: base.journeys.map { journeys[$0.id].map(named) ?? $0 },
      personas: base.personas.map { personas[$0.id].map(named) ?? $0 },
      touchpoints: base.touchpoints.map(named), channels: named(base.channels), owners: named(base.owners),
      metrics: self.site?.metrics() ?? base.metrics, pages: base.pages.map { pages[$0.path] ?? $0 },
      redirects: [],
      leftOut: base.leftOut, base: base, segmentNames: names.segments)
    return Edition(language: language, atlas: atlas)
  }

  /// With the names of the language where the translation left words to its base.
  private func named(_ journey: Journey) -> Journey {
    var journey = journey
    journey.owners = journey.owners.map(names.owner)
    for stage in journey.stages.indices {
      named(&journey.stages[stage].touchpoints)
      for step in journey.stages[stage].steps.indices {
        named(&journey.stages[stage].steps[step].touchpoints)
      }
    }
    for index in journey.opportunities.indices {
      journey.opportunities[index].owner = journey.opportunities[index].owner.map { owner in
        ListText.split(owner).map(names.owner).joined(separator: ", ")
      }
    }
    return journey
  }

  private func named(_ uses: inout [TouchpointUse]) {
    for index in uses.indices {
      uses[index].channels = uses[index].channels.map(names.channel)
      uses[index].owners = uses[index].owners.map(names.owner)
    }
  }

  private func named(_ persona: Persona) -> Persona {
    var persona = persona
    persona.channels = persona.channels.map(names.channel)
    return persona
  }

  private func named(_ touchpoint: Touchpoint) -> Touchpoint {
    var touchpoint = touchpoint
    if let name = names.touchpoints[touchpoint.id] { touchpoint.name = name }
    return touchpoint
  }

  private func named(_ channels: [Channel]) -> [Channel] {
    channels.enumerated().map { index, channel in
      var channel = channel
      channel.wordings += (names.channels.all[index] ?? []).filter { !channel.wordings.contains($0) }
      if let name = names.channels.names[index] { channel.name = name }
      return channel
    }
  }

  private func named(_ owners: [Owner]) -> [Owner] {
    owners.enumerated().map { index, owner in
      var owner = owner
      owner.wordings += (names.owners.all[index] ?? []).filter { !owner.wordings.contains($0) }
      if let name = names.owners.names[index] { owner.name = name }
      return owner
    }
  }
}
