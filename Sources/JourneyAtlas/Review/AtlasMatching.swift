import MarkdownTree

/// Says which parts of two atlases – journeys, personas, metrics, pages, site.yml – are the same ones, and which of
/// them differ. A file whose bytes are the same, in a site that is the same, is not looked into.
struct AtlasMatching {
  /// What differs: journeys by id, personas, metrics, site.yml, pages.
  private(set) var differing: [Pair] = []
  /// All journeys that stand on one side or both; indices of both atlases.
  private(set) var journeys: [JourneyPair] = []

  struct Pair {
    var old: Fact?
    var new: Fact?
  }

  struct JourneyPair {
    var old: Int?
    var new: Int?
    /// The facts of both sides, where they differ.
    var facts: Pair?
  }

  private let old: AtlasReading
  private let new: AtlasReading
  private var oldFacts: FactReader
  private var newFacts: FactReader
  private let oldFiles: [String: SourceFile]
  private let newFiles: [String: SourceFile]

  init(_ old: AtlasReading, _ new: AtlasReading) {
    self.old = old
    self.new = new
    oldFacts = FactReader(old.sources)
    newFacts = FactReader(new.sources)
    oldFiles = Dictionary(old.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    newFiles = Dictionary(new.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let site = Pair(old: oldFacts.site(old.atlas.site), new: newFacts.site(new.atlas.site))
    let isSameSite = site.old?.digest == site.new?.digest
    let (before, after) = (old.atlas, new.atlas)
    let personas = match(before.personas.map(oldFacts.persona), after.personas.map(newFacts.persona)) {
      fact, oldID in
      after.persona(fact.id ?? "")?.redirects.contains(oldID) == true
    }
    var metrics = match(before.metrics.map(oldFacts.metric), after.metrics.map(newFacts.metric))
    oldFacts.renames.personas = Self.renames(personas)
    oldFacts.renames.metrics = Self.renames(metrics)
    if !hasSamePersonas {
      newFacts.renames.otherNames = otherNames(before.personas)
      oldFacts.renames.otherNames = otherNames(after.personas)
    }
    matchJourneys(inSameSite: isSameSite && hasSamePersonas)
    if !oldFacts.renames.isEmpty {
      for index in metrics.indices {
        guard let id = metrics[index].old?.id, let metric = before.metric(id) else { continue }
        metrics[index].old = oldFacts.metric(metric)
      }
      metrics = metrics.filter { $0.old?.digest != $0.new?.digest || $0.old?.id != $0.new?.id }
    }
    differing += personas + metrics
    if !isSameSite { differing.append(site) }
    differing += match(
      before.pages.map(oldFacts.page) + oldFacts.translations(before),
      after.pages.map(newFacts.page) + newFacts.translations(after))
  }

  /// What a place of measurements was called before.
  func oldScope(_ scope: Measurement.Scope) -> Measurement.Scope {
    var scope = scope
    let journeys = oldFacts.renames.journeys
    scope.journey = scope.journey.map { id in journeys.first { $0.value == id }?.key ?? id }
    return scope
  }

  private static func renames(_ pairs: [Pair]) -> [String: String] {
    var renames: [String: String] = [:]
    for pair in pairs {
      if let one = pair.old?.id, let other = pair.new?.id, one != other { renames[one] = other }
    }
    return renames
  }

  /// Whether names of personas mean the same on both sides.
  private var hasSamePersonas: Bool {
    let (before, after) = (old.atlas.personas, new.atlas.personas)
    return old.atlas.leftOut == new.atlas.leftOut && before.count == after.count
      && zip(before, after).allSatisfy { one, other in
        one.id == other.id && one.name.plain == other.name.plain && one.aliases == other.aliases
      }
  }

  /// The names of those personas of one side that both sides have, by their ids of today.
  private func otherNames(_ personas: [Persona]) -> PersonaNames {
    let both = personas.compactMap { persona -> Persona? in
      var persona = persona
      persona.id = oldFacts.renames.personas[persona.id] ?? persona.id
      return new.atlas.persona(persona.id) == nil || !isOld(persona.id) ? nil : persona
    }
    return PersonaNames(both, unreadable: [])
  }

  /// Whether the older side has a persona with this id of today.
  private func isOld(_ id: String) -> Bool {
    old.atlas.persona(id) != nil || oldFacts.renames.personas.values.contains(id)
  }

  // MARK: Journeys

  private mutating func matchJourneys(inSameSite: Bool) {
    let (before, after) = (old.atlas.journeys, new.atlas.journeys)
    let places = Dictionary(
      zip(before.map(\.id), before.indices), uniquingKeysWith: { first, _ in first })
    var partners = [Int?](repeating: nil, count: after.count)
    for index in after.indices { partners[index] = places[after[index].id] }
    var taken = Set(partners.compactMap { $0 })
    // Only what is left needs to be looked at for files that moved.
    let looseOld = before.indices.filter { !taken.contains($0) }
    let looseNew = after.indices.filter { partners[$0] == nil }
    if !looseOld.isEmpty, !looseNew.isEmpty {
      let pairs = pairs(
        looseOld.map { ($0, oldFacts.journey(before[$0])) },
        looseNew.map { ($0, newFacts.journey(after[$0])) }
      ) { index, oldID in after[index].aliases.contains(oldID) }
      for (one, other) in pairs {
        partners[other] = one
        taken.insert(one)
        oldFacts.renames.journeys[before[one].id] = after[other].id
      }
    }
    var all = after.indices.map { JourneyPair(old: partners[$0], new: $0) }
    all += before.indices.filter { !taken.contains($0) }.map { JourneyPair(old: $0, new: nil) }
    journeys = all.compactMap { compared($0, inSameSite) }
    differing += journeys.compactMap(\.facts)
  }

  /// The pair with its facts where they differ; nil where the other side could not be read.
  private func compared(_ pair: JourneyPair, _ inSameSite: Bool) -> JourneyPair? {
    var pair = pair
    let before = pair.old.map { old.atlas.journeys[$0] }
    let after = pair.new.map { new.atlas.journeys[$0] }
    if before == nil, old.atlas.leftOut.contains(after?.source ?? "") { return nil }
    if after == nil, new.atlas.leftOut.contains(before?.source ?? "") { return nil }
    if inSameSite, let before, let after, isSameFile(before.source, after.source) { return pair }
    let facts = Pair(old: before.map(oldFacts.journey), new: after.map(newFacts.journey))
    if facts.old?.digest != facts.new?.digest || before?.source != after?.source { pair.facts = facts }
    return pair
  }

  private func isSameFile(_ one: String, _ other: String) -> Bool {
    guard one == other, let before = oldFiles[one], let after = newFiles[other] else { return false }
    return before === after || before.bytes == after.bytes
  }

  // MARK: All others

  /// Those of one kind that differ, in the order of the new side; what is gone stands at the end.
  private func match(
    _ before: [Fact], _ after: [Fact], isFormer: (Fact, String) -> Bool = { _, _ in false }
  ) -> [Pair] {
    var partners: [Int: Int] = [:]
    let places = Dictionary(before.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, fact) in after.enumerated() { partners[index] = places[fact.id] }
    let taken = Set(partners.values)
    let looseOld = before.indices.filter { !taken.contains($0) }.map { ($0, before[$0]) }
    let looseNew = after.indices.filter { partners[$0] == nil }.map { ($0, after[$0]) }
    let more = pairs(looseOld, looseNew) { index, oldID in isFormer(after[index], oldID) }
    for (one, other) in more { partners[other] = one }
    let known = Set(partners.values)
    let all =
      after.indices.map { Pair(old: partners[$0].map { before[$0] }, new: after[$0]) }
      + before.indices.filter { !known.contains($0) }.map { Pair(old: before[$0], new: nil) }
    return all.filter { pair in
      if pair.old == nil, let path = pair.new?.path, old.atlas.leftOut.contains(path) { return false }
      if pair.new == nil, let path = pair.old?.path, new.atlas.leftOut.contains(path) { return false }
      return pair.old?.digest != pair.new?.digest || pair.old?.path != pair.new?.path
        || pair.old?.id != pair.new?.id
    }
  }

  /// Those whose new side says that it was called like the old one, then the most alike.
  private func pairs(
    _ before: [(index: Int, fact: Fact)], _ after: [(index: Int, fact: Fact)], isFormer: (Int, String) -> Bool
  ) -> [(old: Int, new: Int)] {
    guard !before.isEmpty, !after.isEmpty else { return [] }
    var siblings = SiblingMatching()
    siblings.old = before
    var pairs: [(old: Int, new: Int)] = []
    for (index, fact) in after {
      if let place = siblings.old.firstIndex(where: { isFormer(index, $0.fact.id ?? "") }) {
        pairs.append((siblings.old[place].index, index))
        siblings.old.remove(at: place)
      } else {
        siblings.new.append((index, fact))
      }
    }
    siblings.match()
    return pairs + siblings.pairs
  }
}
