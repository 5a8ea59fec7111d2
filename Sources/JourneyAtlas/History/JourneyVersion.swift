import MarkdownTree

/// One version of a journey's file, understood alone.
public struct JourneyVersion: Sendable {
  /// Without what other files add: performances that come from metrics, and values of metrics.
  public let figures: JourneyFigures
  private let fact: Fact
  /// How many touchpoint rows it has.
  public let rows: Int

  fileprivate init(_ journey: Journey) {
    figures = JourneyFigures(journey)
    fact = FactReader([]).journey(journey)
    rows = journey.stages.reduce(0) { $0 + $1.allTouchpoints.count }
  }

  /// For each touchpoint row, in the order of the map, the row of an older version that says the same in the same
  /// stage; nil where it is new, was changed, or stood in another stage.
  ///
  /// Which rows are the same touchpoint is decided as in reviews, so a stage or touchpoint may have another name
  /// now; another name is a change of the touchpoint, and none of those in the stage.
  public func unchangedRows(since old: JourneyVersion) -> [Int?] {
    let matching = FactMatching(old.fact, fact, isDeep: true)
    let before = FactMatching.touchpoints(in: matching.old)
    let numbers = Dictionary(zip(before, before.indices), uniquingKeysWith: { first, _ in first })
    return FactMatching.touchpoints(in: matching.new).map { node in
      guard let partner = matching.new[node].partner,
        matching.old[partner].fact.digest == matching.new[node].fact.digest,
        matching.old[partner].parent.flatMap({ matching.old[$0].partner }) == matching.new[node].parent
      else { return nil }
      return numbers[partner]
    }
  }
}

extension AtlasReader {
  /// What a file of journeys says by itself; nil where it has errors, or is no journey.
  public func version(of file: SourceFile) -> JourneyVersion? {
    let draft = draft(of: file)
    guard !draft.hasErrors, case .journey(let journey, _) = draft.content else { return nil }
    return JourneyVersion(journey)
  }
}
