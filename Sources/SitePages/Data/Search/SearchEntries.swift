import JourneyAtlas
import MarkdownTree

/// What can be found of all that has a page, one entry at a time. Nothing is taken but what stands on that page.
struct SearchEntries {
  let site: SitePages
  let facets: SearchFacets

  init(_ site: SitePages) {
    self.site = site
    facets = SearchFacets(site)
  }

  private var atlas: Atlas { site.atlas }

  /// All that has an entry, kind by kind: the same in every language of the site.
  var pages: [Page] {
    var pages = atlas.journeys.indices.map(Page.journey)
    for index in atlas.journeys.indices {
      pages += atlas.journeys[index].stages.indices.map { Page.stage(journey: index, stage: $0) }
    }
    pages += atlas.personas.indices.map(Page.persona) + atlas.touchpoints.indices.map(Page.touchpoint)
    pages += atlas.channels.indices.map(Page.channel) + atlas.owners.indices.map(Page.owner)
    pages += atlas.metrics.indices.map(Page.metric) + site.segmentation.segments.indices.map(Page.segment)
    return pages + atlas.pages.indices.map(Page.prose)
  }

  func entry(of page: Page) -> SearchEntry {
    switch page {
    case .journey(let index): journey(index)
    case .stage(let journey, let stage): self.stage(stage, of: journey)
    case .persona(let index): persona(index)
    case .touchpoint(let index): touchpoint(index)
    case .channel(let index):
      entry(
        .channel, page, atlas.channels[index].wordings.filter { $0 != atlas.channels[index].name },
        [facets.value(.channel, index)])
    case .owner(let index):
      entry(
        .owner, page, atlas.owners[index].wordings.filter { $0 != atlas.owners[index].name },
        [facets.value(.owner, index)])
    case .metric(let index): metric(index)
    case .segment(let index):
      entry(.segment, page, [], site.segmentation.segments[index].personas.map { facets.value(.persona, $0) })
    case .prose(let index): prose(index)
    default: SearchEntry(kind: .page, page: site.links.destination(page))
    }
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

  private func stage(_ number: Int, of index: Int) -> SearchEntry {
    let journey = atlas.journeys[index]
    let personas = journey.personas.compactMap(persona)
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
