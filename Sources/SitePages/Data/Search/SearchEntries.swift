import JourneyAtlas
import MarkdownTree

/// What can be found of all that has a page, one entry at a time. Nothing is taken but what stands on that page.
struct SearchEntries {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  private var atlas: Atlas { site.atlas }

  /// Pages whose entries follow one another: a page, or all stages of a journey.
  struct Group {
    var kind: SearchEntry.Kind
    var pages: [Page]
    /// By which it is known, whatever else the site has.
    var path: String
    /// Of its first entry.
    var wanted: Int
  }

  /// All that has an entry, in the order of the entries: the same in every language of the site.
  var groups: [Group] {
    var groups: [Group] = []
    func add(_ kind: SearchEntry.Kind, _ count: Int, _ pages: (Int) -> [Page]) {
      for index in 0..<count {
        let pages = pages(index)
        guard let first = pages.first else { continue }
        let path = site.links.path(kind == .stage ? .journey(index) : first)
        groups.append(
          Group(kind: kind, pages: pages, path: path, wanted: SearchNumbers.wanted(kind.number, path)))
      }
    }
    add(.journey, atlas.journeys.count) { [.journey($0)] }
    add(.stage, atlas.journeys.count) { journey in
      atlas.journeys[journey].stages.indices.map { .stage(journey: journey, stage: $0) }
    }
    add(.persona, atlas.personas.count) { [.persona($0)] }
    add(.touchpoint, atlas.touchpoints.count) { [.touchpoint($0)] }
    add(.channel, atlas.channels.count) { [.channel($0)] }
    add(.owner, atlas.owners.count) { [.owner($0)] }
    add(.metric, atlas.metrics.count) { [.metric($0)] }
    add(.segment, site.segmentation.segments.count) { [.segment($0)] }
    add(.page, atlas.pages.count) { [.prose($0)] }
    return groups.sorted { a, b in
      a.wanted != b.wanted ? a.wanted < b.wanted : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
  }

  func entry(of page: Page) -> SearchEntry {
    switch page {
    case .journey(let index): journey(index)
    case .stage(let journey, let stage): self.stage(stage, of: journey)
    case .persona(let index): persona(index)
    case .touchpoint: entry(.touchpoint, page)
    case .channel(let index):
      entry(.channel, page, atlas.channels[index].wordings.filter { $0 != atlas.channels[index].name })
    case .owner(let index):
      entry(.owner, page, atlas.owners[index].wordings.filter { $0 != atlas.owners[index].name })
    case .metric(let index): metric(index)
    case .segment: entry(.segment, page)
    case .prose(let index): prose(index)
    default: entry(.page, page)
    }
  }

  private func entry(_ kind: SearchEntry.Kind, _ page: Page, _ names: [String] = []) -> SearchEntry {
    SearchEntry(kind: kind, page: site.links.destination(page), otherNames: names)
  }

  // MARK: Journeys

  private func journey(_ index: Int) -> SearchEntry {
    let journey = atlas.journeys[index]
    var entry = entry(.journey, .journey(index))
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
    return entry
  }

  private func stage(_ number: Int, of index: Int) -> SearchEntry {
    let journey = atlas.journeys[index]
    let stage = journey.stages[number]
    var entry = entry(.stage, .stage(journey: index, stage: number))
    entry.context = site.links.destination(.journey(index)).name
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
    return entry
  }

  // MARK: Others

  private func persona(_ index: Int) -> SearchEntry {
    let persona = atlas.personas[index]
    var passages = SearchPassages()
    passages.add(persona.prose)
    passages.add(persona.quotes)
    for field in persona.fields { passages.add(field.values, field.label == .quote ? .quote : .text) }
    var entry = entry(.persona, .persona(index), persona.aliases)
    entry.passages = passages.passages
    return entry
  }

  private func metric(_ index: Int) -> SearchEntry {
    let definition = atlas.metrics[index].definition
    var passages = SearchPassages()
    for text in [definition.description, definition.why] { if let text { passages.add(text) } }
    var entry = entry(.metric, .metric(index))
    entry.passages = passages.passages
    return entry
  }

  /// The text of the overview is found there.
  private func prose(_ index: Int) -> SearchEntry {
    var passages = SearchPassages()
    passages.add(atlas.pages[index].blocks)
    var entry = entry(.page, .prose(index))
    entry.passages = passages.passages
    return entry
  }
}
