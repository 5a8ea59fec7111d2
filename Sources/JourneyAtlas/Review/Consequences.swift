/// What follows from the changes: figures of touchpoints, journeys and budgets, before and after.
struct Consequences {
  private(set) var gaps: [GapChange] = []
  private(set) var figures: [FigureChange] = []
  let budgets: [BudgetChange]
  let targets: [TargetChange]

  private let old: Atlas
  private let new: Atlas

  init(_ matching: AtlasMatching, _ old: AtlasReading, _ new: AtlasReading) {
    self.old = old.atlas
    self.new = new.atlas
    budgets = BudgetChange.between(old, new)
    targets = TargetChange.between(matching, old.atlas, new.atlas)
    // Metrics may stand in for performances, site.yml says how figures are read: then any journey may differ.
    let isEverywhere = matching.differing.contains { pair in
      let kind = (pair.new ?? pair.old)?.kind
      return kind == .metric || kind == .site
    }
    for pair in matching.journeys where pair.facts != nil || isEverywhere { read(pair) }
    gaps.sort(by: GapChange.precedes)
    figures =
      figures.filter { $0.verdict == .worse } + figures.filter { $0.verdict == .better }
      + figures.filter { $0.verdict == .neutral }
  }

  private mutating func read(_ pair: AtlasMatching.JourneyPair) {
    // What is wholly new or gone has nothing to be held against.
    guard let one = pair.old, let other = pair.new else { return }
    let (before, after) = (JourneyRows(old, one), JourneyRows(new, other))
    for (one, other) in Self.rows(pair, before, after) {
      let (row, newRow) = (one.map { before.rows[$0] }, other.map { after.rows[$0] })
      guard row?.gap != newRow?.gap, let shown = newRow ?? row else { continue }
      // A touchpoint without a figure has no gap to speak of.
      guard row?.gap.isKnown == true || newRow?.gap.isKnown == true else { continue }
      gaps.append(GapChange(shown.place, row?.gap, newRow?.gap, path: shown.path, line: shown.line))
    }
    figures += ReviewFigures(old, one, before.table).changes(to: ReviewFigures(new, other, after.table))
  }

  /// Which rows are the same ones: by the matching of facts where they differ, else by place.
  private static func rows(
    _ pair: AtlasMatching.JourneyPair, _ before: JourneyRows, _ after: JourneyRows
  ) -> [(old: Int?, new: Int?)] {
    guard let old = pair.facts?.old, let new = pair.facts?.new else {
      return zip(before.rows.indices, after.rows.indices).map { ($0, $1) }
    }
    return FactMatching(old, new, isDeep: true).touchpoints
  }
}

/// The touchpoint rows of a journey in the order of the map, with their figures.
private struct JourneyRows {
  let table: GapTable
  let rows: [Row]

  struct Row {
    let place: ReviewPlace
    let gap: Gap
    let path: String
    let line: Int
  }

  init(_ atlas: Atlas, _ index: Int) {
    let table = GapTable(atlas, journey: index)
    let journey = atlas.journeys[index]
    let uses = journey.stages.map(\.allTouchpoints)
    self.table = table
    rows = table.rows.sorted { ($0.place.stage, $0.place.row) < ($1.place.stage, $1.place.row) }.map { row in
      let use = uses[row.place.stage][row.place.row]
      let stage = journey.stages[row.place.stage]
      var place = ReviewPlace()
      place.journey = ReviewPlace.Name(id: journey.id, title: journey.title.plain)
      place.stage = ReviewPlace.Name(id: stage.id, title: stage.name.plain)
      place.touchpoint = ReviewPlace.Name(id: use.touchpoint, title: use.name.plain)
      return Row(place: place, gap: row.gap, path: journey.source, line: use.line)
    }
  }
}

extension Gap {
  fileprivate var isKnown: Bool { shortfall != nil || opportunity != nil || alignment != nil }
}

extension FactMatching {
  /// Touchpoints of both trees by their number in the order of the map; of a deep matching only. First those of the
  /// newer one, then what is gone.
  fileprivate var touchpoints: [(old: Int?, new: Int?)] {
    let before = Self.touchpoints(in: old)
    let after = Self.touchpoints(in: new)
    let numbers = Dictionary(zip(before, before.indices), uniquingKeysWith: { first, _ in first })
    return after.enumerated().map { number, node in (new[node].partner.flatMap { numbers[$0] }, number) }
      + before.enumerated().filter { old[$0.element].partner == nil }.map { ($0.offset, nil) }
  }

  /// All touchpoints of a tree that was looked into, in the order of the map.
  static func touchpoints(in nodes: [Node]) -> [Int] {
    var found: [Int] = []
    var open = [0]
    while let node = open.popLast() {
      if nodes[node].fact.kind == .touchpoint { found.append(node) }
      open += nodes[node].children.reversed()
    }
    return found
  }
}
