import MarkdownTree

/// Collects what journeys and personas share: touchpoints, channels, owners, each with its uses.
struct AtlasMaker {
  let site: Site
  let journeys: [Journey]
  let personas: [Persona]
  let pages: [ProsePage]
  let redirects: [Redirect]
  let leftOut: [String]
  /// Whether every file that was read is among these.
  let isComplete: Bool

  func make() -> Atlas {
    let journeys = journeys.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map(withoutMissing)
    let personas = personas.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let pages = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var touchpoints = Registry<Touchpoint>()
    var channels = channelRegistry()
    var owners = ownerRegistry()
    for (journeyIndex, journey) in journeys.enumerated() {
      for word in journey.owners { owners.change(word, make: Self.owner) { $0.journeys.append(journey.id) } }
      for (stageIndex, stage) in journey.stages.enumerated() {
        for (row, use) in stage.allTouchpoints.enumerated() {
          let place = Place(journey: journeyIndex, stage: stageIndex, row: row)
          touchpoints.change(
            id: use.touchpoint,
            make: {
              Touchpoint(id: use.touchpoint, name: use.name.plain, uses: [])
            }
          ) { $0.uses.append(place) }
          for word in use.channels { channels.change(word, make: Self.channel) { $0.addUse(place) } }
          for word in use.owners { owners.change(word, make: Self.owner) { $0.uses.append(place) } }
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
      touchpoints: touchpoints.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
      channels: channels.ordered(first: site.channels.count),
      owners: owners.ordered(first: site.owners.count),
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
      let id = Slug.make(definition.name).isEmpty ? "channel" : Slug.make(definition.name)
      registry.add(
        Channel(id: id, name: definition.name, group: definition.group, wordings: words), words: words)
    }
    return registry
  }

  private func ownerRegistry() -> Registry<Owner> {
    var registry = Registry<Owner>()
    for name in site.owners { registry.add(Self.owner(Slug.make(name), name), words: [name]) }
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
  private var bySlug: [String: Int] = [:]
  private var byWord: [String: Int] = [:]

  mutating func add(_ entity: Entity, words: [String]) {
    let index = values.count
    values.append(entity)
    for word in words where bySlug[Slug.make(word)] == nil { bySlug[Slug.make(word)] = index }
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
    let slug = Slug.make(word)
    let id = slug.isEmpty ? "x-\(values.count)" : slug
    change(id: id, make: { make(id, word) }) { entity in
      entity.addWording(word)
      body(&entity)
    }
    byWord[word] = bySlug[id]
  }

  /// Those that site.yml names stay in its order, the others follow by name.
  func ordered(first: Int) -> [Entity] {
    values.prefix(first)
      + values.dropFirst(first).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
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
