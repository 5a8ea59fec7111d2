/// The changes of one part of an atlas – a journey, a persona … –, in the order in which they are told.
enum ChangeList {
  static func changes(_ pair: AtlasMatching.Pair, _ old: AtlasReading, _ new: AtlasReading) -> [Change] {
    switch (pair.old, pair.new) {
    case (let one?, let other?): inOrder(ChangeReader(one, other, atlas: new.atlas).changes)
    case (nil, let fact?): [whole(.added, fact)]
    case (let fact?, nil): [whole(.removed, fact)]
    case (nil, nil): []
    }
  }

  /// Stages in the order in which they were found, worse first in each.
  private static func inOrder(_ changes: [Change]) -> [Change] {
    var stages: [String?: Int] = [:]
    for change in changes where stages[change.place.stage?.id] == nil {
      stages[change.place.stage?.id] = stages.count
    }
    return changes.enumerated().sorted { a, b in
      let (one, other) = (stages[a.element.place.stage?.id] ?? 0, stages[b.element.place.stage?.id] ?? 0)
      return (one, a.element.verdict, a.offset) < (other, b.element.verdict, b.offset)
    }.map(\.element)
  }

  /// Something that stands on one side only.
  private static func whole(_ kind: Change.Kind, _ fact: Fact) -> Change {
    let isNew = kind == .added
    let what = WholeName(fact)
    let origin = Change.Origin(path: fact.path ?? "", line: fact.line)
    return Change(
      kind: kind, what: what.what, place: what.place, field: nil,
      before: isNew ? nil : .words(fact.value.text), after: isNew ? .words(fact.value.text) : nil,
      verdict: .neutral, path: origin.path, line: origin.line, origin: isNew ? nil : origin,
      clause: isNew
        ? ReviewSentence.added(what.word, holding: fact.contents)
        : ReviewSentence.removed(what.word, holding: fact.contents),
      edit: FactEdit(old: isNew ? nil : fact, new: isNew ? fact : nil), isGone: !isNew)
  }
}

/// How a journey, persona, metric or page is named in changes.
private struct WholeName {
  var what: Change.What = .site
  var word = "site.yml"
  var place = ReviewPlace()

  init(_ fact: Fact) {
    let name = ReviewPlace.Name(id: fact.id ?? "", title: fact.value.text)
    switch fact.kind {
    case .journey: (what, word, place.journey) = (.journey, "journey", name)
    case .persona: (what, word, place.persona) = (.persona, "persona", name)
    case .metric: (what, word, place.metric) = (.metric, "metric", name)
    case .page: (what, word, place.page) = (.prose, "page", name)
    default: break
    }
  }
}
