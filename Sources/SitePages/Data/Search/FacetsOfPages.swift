import JourneyAtlas

/// The values of everything that can be found, by index in ``SearchFacets/values``.
struct FacetsOfPages {
  private var journeys: FacetTable
  private var stages: FacetTable
  /// Where the stages of a journey begin in their table.
  private var firstStage: [Int] = []
  private var touchpoints: FacetTable
  private let facets: SearchFacets
  private let segments: [[Int]]

  init(_ site: SitePages, _ facets: SearchFacets) {
    let atlas = site.atlas
    let count = facets.values.count
    self.facets = facets
    segments = site.segmentation.segments.map(\.personas)
    var total = 0
    for journey in atlas.journeys {
      firstStage.append(total)
      total += journey.stages.count
    }
    journeys = FacetTable(atlas.journeys.count, values: count)
    stages = FacetTable(total, values: count)
    touchpoints = FacetTable(atlas.touchpoints.count, values: count)
    addPersonasAndStages(site)
    for (index, channel) in atlas.channels.enumerated() {
      add(facets.channels[index], at: channel.uses, site)
    }
    for (index, owner) in atlas.owners.enumerated() {
      add(facets.owners[index], at: owner.uses, site)
      for id in owner.journeys {
        if let journey = site.journeyIndex[id] { journeys.insert(facets.owners[index], journey) }
      }
    }
  }

  private mutating func addPersonasAndStages(_ site: SitePages) {
    let personas = site.atlas.journeys.map { journey in
      journey.personas.compactMap { site.personaIndex[$0] }.compactMap { facets.personas[$0] }
    }
    for journey in personas.indices {
      for persona in personas[journey] { journeys.insert(persona, journey) }
      for (stage, value) in facets.stages[journey].enumerated() {
        stages.insert(value, firstStage[journey] + stage)
        for persona in personas[journey] { stages.insert(persona, firstStage[journey] + stage) }
      }
    }
    for (index, touchpoint) in site.atlas.touchpoints.enumerated() {
      for place in touchpoint.uses {
        touchpoints.insert(facets.stages[place.journey][place.stage], index)
        for persona in personas[place.journey] { touchpoints.insert(persona, index) }
      }
    }
  }

  private mutating func add(_ value: Int?, at uses: [Place], _ site: SitePages) {
    guard let value else { return }
    for place in uses {
      journeys.insert(value, place.journey)
      stages.insert(value, firstStage[place.journey] + place.stage)
      if let touchpoint = site.use(at: place).index { touchpoints.insert(value, touchpoint) }
    }
  }

  func forEach(of page: Page, _ body: (Int) -> Void) {
    switch page {
    case .journey(let index): journeys.forEach(index, body)
    case .stage(let journey, let stage): stages.forEach(firstStage[journey] + stage, body)
    case .touchpoint(let index): touchpoints.forEach(index, body)
    case .persona(let index): if let value = facets.personas[index] { body(value) }
    case .channel(let index): if let value = facets.channels[index] { body(value) }
    case .owner(let index): if let value = facets.owners[index] { body(value) }
    case .segment(let index):
      for persona in segments[index] { if let value = facets.personas[persona] { body(value) } }
    default: break
    }
  }
}
