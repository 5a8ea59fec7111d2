import JourneyAtlas
import MarkdownTree

/// Goes through all that has a page and can be found, kind by kind, and holds one entry at a time. Nothing is
/// taken but what stands on that page.
struct SearchEntries {
  let site: SitePages
  let facets: SearchFacets

  init(_ site: SitePages) {
    self.site = site
    facets = SearchFacets(site)
  }

  private var atlas: Atlas { site.atlas }

  func forEach(_ body: (SearchEntry) -> Void) {
    for index in atlas.journeys.indices { body(journey(index)) }
    for index in atlas.journeys.indices {
      let shared = atlas.journeys[index].personas.compactMap(persona)
      for stage in atlas.journeys[index].stages.indices { body(self.stage(stage, of: index, shared)) }
    }
    for index in atlas.personas.indices { body(persona(index)) }
    for index in atlas.touchpoints.indices { body(touchpoint(index)) }
    for (index, channel) in atlas.channels.enumerated() {
      let names = channel.wordings.filter { $0 != channel.name }
      body(entry(.channel, .channel(index), names, [facets.value(.channel, index)]))
    }
    for (index, owner) in atlas.owners.enumerated() {
      let names = owner.wordings.filter { $0 != owner.name }
      body(entry(.owner, .owner(index), names, [facets.value(.owner, index)]))
    }
    for index in atlas.metrics.indices { body(metric(index)) }
    for (index, segment) in site.segmentation.segments.enumerated() {
      let personas = segment.personas.map { facets.value(.persona, $0) }
      body(entry(.segment, .segment(index), [], personas))
    }
    for index in atlas.pages.indices { body(prose(index)) }
  }

  private func persona(_ id: String) -> SearchFacets.Value? { facets.value(.persona, site.personaIndex[id]) }

  private func entry(
    _ kind: SearchEntry.Kind, _ page: Page, _ names: [String], _ values: [SearchFacets.Value?]
  ) -> SearchEntry {
    SearchEntry(
      kind: kind, page: site.links.destination(page), otherNames: names, facets: values.compactMap { $0 })
  }

  // MARK: Journeys

  private func journey(_ index: Int) -> SearchEntry {
    let journey = atlas.journeys[index]
    var entry = SearchEntry(kind: .journey, page: site.links.destination(.journey(index)))
    var passages = SearchPassages()
    passages.add(journey.prose)
    passages.add(journey.quotes)
    passages.add(journey.fields)
    for opportunity in journey.opportunities where opportunity.stage == nil {
      passages.add(opportunity.text.plain, .opportunity)
    }
    for section in journey.sections {
      passages.add(section.title.plain)
      passages.add(section.blocks)
    }
    entry.passages = passages.passages
    var values = Set(journey.personas.compactMap(persona))
    for owner in journey.owners {
      if let value = facets.value(.owner, atlas.ownerIndex(named: owner)) { values.insert(value) }
    }
    for row in site.gaps[index].rows { add(row, to: &values) }
    entry.facets = Array(values)
    return entry
  }

  private func add(_ row: TouchpointRow, to values: inout Set<SearchFacets.Value>) {
    for index in row.channelIndices {
      if let value = facets.value(.channel, index) { values.insert(value) }
    }
    for owner in row.use.owners {
      if let value = facets.value(.owner, atlas.ownerIndex(named: owner)) { values.insert(value) }
    }
  }

  private func stage(_ number: Int, of index: Int, _ personas: [SearchFacets.Value]) -> SearchEntry {
    let journey = atlas.journeys[index]
    let stage = journey.stages[number]
    var entry = SearchEntry(
      kind: .stage, page: site.links.destination(.stage(journey: index, stage: number)),
      context: site.links.destination(.journey(index)).name)
    var passages = SearchPassages()
    passages.add(place: stage)
    for opportunity in journey.opportunities where opportunity.stage == stage.id {
      passages.add(opportunity.text.plain, .opportunity)
    }
    for step in stage.steps {
      passages.fragment = "s-" + step.id
      passages.add(step.name.plain)
      passages.add(place: step)
    }
    entry.passages = passages.passages
    var values = Set(personas)
    let rows = stage.touchpoints.count + stage.steps.reduce(0) { $0 + $1.touchpoints.count }
    for row in 0..<rows { add(site.gaps[index].use(stage: number, row: row), to: &values) }
    if let value = facets.stage(named: stage.name.plain) { values.insert(value) }
    entry.facets = Array(values)
    return entry
  }

  // MARK: Others

  private func persona(_ index: Int) -> SearchEntry {
    let persona = atlas.personas[index]
    var passages = SearchPassages()
    passages.add(persona.prose)
    passages.add(persona.quotes)
    for field in persona.fields { passages.add(field.values, field.label == .quote ? .quote : .text) }
    var entry = entry(.persona, .persona(index), persona.aliases, [facets.value(.persona, index)])
    entry.passages = passages.passages
    return entry
  }

  private func touchpoint(_ index: Int) -> SearchEntry {
    var entry = entry(.touchpoint, .touchpoint(index), [], [])
    var values: Set<SearchFacets.Value> = []
    for place in atlas.touchpoints[index].uses {
      add(site.use(at: place), to: &values)
      let journey = atlas.journeys[place.journey]
      for id in journey.personas { if let value = persona(id) { values.insert(value) } }
      if let value = facets.stage(
        named: site.links.destination(.stage(journey: place.journey, stage: place.stage)).name)
      {
        values.insert(value)
      }
    }
    entry.facets = Array(values)
    return entry
  }

  private func metric(_ index: Int) -> SearchEntry {
    let definition = atlas.metrics[index].definition
    var passages = SearchPassages()
    for text in [definition.description, definition.why] { if let text { passages.add(text) } }
    var entry = entry(.metric, .metric(index), [], [])
    entry.passages = passages.passages
    return entry
  }

  /// The text of the overview is found there.
  private func prose(_ index: Int) -> SearchEntry {
    var passages = SearchPassages()
    passages.add(atlas.pages[index].blocks)
    return SearchEntry(
      kind: .page, page: site.links.destination(.prose(index)), passages: passages.passages)
  }
}
