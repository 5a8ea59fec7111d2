/// Where a fact stands, in names: those of the newer tree where the place still exists.
struct PlaceReader {
  private let old: [FactMatching.Node]
  private let new: [FactMatching.Node]
  private let atlas: Atlas

  init(_ matching: FactMatching, _ atlas: Atlas) {
    old = matching.old
    new = matching.new
    self.atlas = atlas
  }

  /// The place of a fact, the line that stands for it, and its file where that is another than its parent's.
  func place(one: Int?, other: Int?) -> (place: ReviewPlace, line: Int, path: String?) {
    var place = ReviewPlace()
    if let other {
      add(newChain(other), to: &place)
      return (place, new[other].fact.line, new[other].fact.path)
    }
    guard let one else { return (place, 1, nil) }
    // Up to where both trees meet.
    var gone: [Int] = []
    var at: Int? = one
    while let index = at, old[index].partner == nil {
      gone.append(index)
      at = old[index].parent
    }
    let home = at.flatMap { old[$0].partner } ?? 0
    add(newChain(home) + gone.reversed().map { old[$0].fact }, to: &place)
    return (place, new[home].fact.line, new[home].fact.path)
  }

  private func newChain(_ index: Int) -> [Fact] {
    var chain = [new[index].fact]
    var at = index
    while let parent = new[at].parent {
      chain.append(new[parent].fact)
      at = parent
    }
    return chain.reversed()
  }

  /// The last of the chain is the fact itself: it is no place of its own unless it has a name.
  private func add(_ chain: [Fact], to place: inout ReviewPlace) {
    for (depth, fact) in chain.enumerated() {
      let name = ReviewPlace.Name(id: fact.id ?? "", title: fact.value.text)
      switch fact.kind {
      case .journey: place.journey = name
      case .persona: place.persona = name
      case .metric: place.metric = name
      case .page: place.page = name
      case .stage: place.stage = name
      case .step: place.step = name
      case .touchpoint: place.touchpoint = name
      case .measurement: add(MeasurementPlace(id: fact.id ?? ""), to: &place, isOwn: depth == chain.count - 1)
      case .value(let label) where depth < chain.count - 1:
        let id = fact.id ?? ""
        place.itemLabel = label
        place.item =
          label + " " + (id.isEmpty ? ReviewSentence.shown(fact.value, label) : ReviewSentence.quoted(id))
      case .site, .prose, .value: break
      }
    }
  }

  private func add(_ measured: MeasurementPlace, to place: inout ReviewPlace, isOwn: Bool) {
    let scope = measured.scope
    place.add(scope, atlas)
    if !isOwn || scope.segment != nil {
      place.item = ([scope.segment] + (isOwn ? [] : [measured.period])).compactMap(\.self).joined(
        separator: " ")
    }
  }

  // MARK: What it is

  func what(_ fact: Fact) -> Change.What {
    switch fact.kind {
    case .site: .site
    case .journey: .journey
    case .persona: .persona
    case .metric: .metric
    case .page, .prose: .prose
    case .stage: .stage
    case .step: .step
    case .touchpoint: .touchpoint
    case .measurement, .value:
      switch new[0].fact.kind {
      case .persona: .persona
      case .metric: .metric
      case .site: .site
      default: .field
      }
    }
  }

  func field(_ fact: Fact) -> String? {
    switch fact.kind {
    case .value(EmotionLabel.words): EmotionLabel.own
    case .value(let label): label
    case .measurement: new[0].fact.id
    default: nil
    }
  }
}

extension ReviewPlace {
  /// What a figure of a metric is about.
  mutating func add(_ scope: Measurement.Scope, _ atlas: Atlas) {
    func name(_ id: String, _ title: String?) -> Name { Name(id: id, title: title ?? id) }
    let journey = scope.journey.flatMap(atlas.journey)
    self.journey = scope.journey.map { name($0, journey?.title.plain) }
    stage = scope.stage.map { name($0, journey?.stage($0)?.name.plain) }
    touchpoint = scope.touchpoint.map { name($0, atlas.touchpoint($0)?.name) }
    persona = scope.persona.map { name($0, atlas.persona($0)?.name.plain) }
  }
}
