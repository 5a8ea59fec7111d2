import MarkdownTree

/// Collects what journeys and personas share: touchpoints, channels, owners, each with its uses.
struct AtlasMaker {
  let site: Site
  let journeys: [Journey]
  let personas: [Persona]
  let pages: [ProsePage]
  let metrics: MetricMaker
  let redirects: [Redirect]
  let leftOut: [String]
  /// Whether every file that was read is among these.
  let isComplete: Bool

  func make() -> Atlas {
    let journeys = journeys.sorted { $0.id.precedes($1.id) }.map(withoutMissing)
    let personas = personas.sorted { $0.id.precedes($1.id) }
    let pages = pages.sorted { $0.path.precedes($1.path) }
    var touchpoints = Registry<Touchpoint>()
    var channels = channelRegistry()
    var owners = ownerRegistry()
    var metrics = metrics
    for (journeyIndex, journey) in journeys.enumerated() {
      for word in journey.owners { owners.change(word, make: Self.owner) { $0.journeys.append(journey.id) } }
      for (stageIndex, stage) in journey.stages.enumerated() {
        let uses = stage.allTouchpoints
        // By index: a copy of each row would cost more than all that is done with it.
        for row in uses.indices {
          let place = Place(journey: journeyIndex, stage: stageIndex, row: row)
          let id = uses[row].touchpoint
          touchpoints.change(
            id: id, make: { Touchpoint(id: id, name: uses[row].name.plain, uses: []) }
          ) { $0.uses.append(place) }
          for word in uses[row].channels { channels.change(word, make: Self.channel) { $0.addUse(place) } }
          metrics.add(uses[row].metrics, at: place)
          for word in uses[row].owners { owners.change(word, make: Self.owner) { $0.uses.append(place) } }
        }
      }
      for (index, opportunity) in journey.opportunities.enumerated() {
        for word in opportunity.owner.map(ListText.split) ?? [] {
          owners.change(word, make: Self.owner) {
            $0.opportunities.append(Owner.OpportunityPlace(journey: journeyIndex, opportunity: index))
          }
        }
      }
    }
    for persona in personas {
      for word in persona.channels {
        channels.change(word, make: Self.channel) { channel in
          if !channel.preferredBy.contains(persona.id) { channel.preferredBy.append(persona.id) }
        }
      }
    }
    return Atlas(
      site: site, journeys: journeys, personas: personas,
      touchpoints: touchpoints.ordered(by: \.id),
      channels: channels.ordered(),
      owners: owners.ordered(), metrics: metrics.metrics,
      pages: pages, redirects: redirects, leftOut: leftOut)
  }

  /// A journey that names a left-out persona keeps the name as text.
  private func withoutMissing(_ journey: Journey) -> Journey {
    guard !isComplete else { return journey }
    var journey = journey
    let present = Set(personas.map(\.id))
    journey.unknownPersonas += journey.personas.filter { !present.contains($0) }
    journey.personas.removeAll { !present.contains($0) }
    if let compares = journey.compares, !journeys.contains(where: { $0.id == compares }) {
      journey.compares = nil
    }
    return journey
  }

  private func channelRegistry() -> Registry<Channel> {
    var registry = Registry<Channel>()
    for definition in site.channels {
      let words = [definition.name] + definition.aliases
      registry.add(words) { id in
        Channel(id: id, name: definition.name, group: definition.group, wordings: words)
      }
    }
    return registry
  }

  private func ownerRegistry() -> Registry<Owner> {
    var registry = Registry<Owner>()
    for name in site.owners { registry.add([name]) { Self.owner($0, name) } }
    return registry
  }

  private static func channel(_ id: String, _ name: String) -> Channel {
    Channel(id: id, name: name, group: nil, wordings: [name])
  }

  private static func owner(_ id: String, _ name: String) -> Owner {
    Owner(id: id, name: name, wordings: [name])
  }
}

extension Channel {
  fileprivate mutating func addUse(_ place: Place) {
    if uses.last != place { uses.append(place) }
  }
}

/// Entities by the words that name them: words of equal slug are one.
private struct Registry<Entity: NamedEntity> {
  private(set) var values: [Entity] = []
  /// How many of them site.yml names.
  private var named = 0
  private var bySlug: [String: Int] = [:]
  private var byWord: [String: Int] = [:]

  /// One that site.yml names, by its name and its aliases; a name that stands there twice is one.
  mutating func add(_ words: [String], make: (String) -> Entity) {
    guard let name = words.first else { return }
    let id = Slug.id(name)
    guard bySlug[id] == nil else { return }
    named += 1
    values.append(make(id))
    for word in words where bySlug[Slug.id(word)] == nil { bySlug[Slug.id(word)] = values.count - 1 }
  }

  mutating func change(id: String, make: () -> Entity, _ body: (inout Entity) -> Void) {
    let index: Int
    if let found = bySlug[id] {
      index = found
    } else {
      index = values.count
      values.append(make())
      bySlug[id] = index
    }
    body(&values[index])
  }

  mutating func change(_ word: String, make: (String, String) -> Entity, _ body: (inout Entity) -> Void) {
    // Slugs cost more than a look-up, and a map uses the same few words over and over.
    if let index = byWord[word] {
      body(&values[index])
      return
    }
    let id = Slug.id(word)
    change(id: id, make: { make(id, word) }) { entity in
      entity.addWording(word)
      body(&entity)
    }
    byWord[word] = bySlug[id]
  }

  /// Sorted as indices: entities are larger, and each would be copied many times.
  func ordered(by key: (Entity) -> String) -> [Entity] {
    let keys = values.map(key)
    return keys.indices.sorted { keys[$0].precedes(keys[$1]) }.map { values[$0] }
  }

  /// Those that site.yml names stay in its order, the others follow by name.
  func ordered() -> [Entity] {
    values.prefix(named) + values.dropFirst(named).sorted { $0.name.precedes($1.name) }
  }
}

private protocol NamedEntity {
  var name: String { get }
  mutating func addWording(_ word: String)
}

extension Channel: NamedEntity {
  fileprivate mutating func addWording(_ word: String) {
    if !wordings.contains(word) { wordings.append(word) }
  }
}

extension Owner: NamedEntity {
  fileprivate mutating func addWording(_ word: String) {
    if !wordings.contains(word) { wordings.append(word) }
  }
}

extension Touchpoint: NamedEntity {
  fileprivate func addWording(_ word: String) {}
}
