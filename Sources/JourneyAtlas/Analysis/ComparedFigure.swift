/// A figure of a whole journey that two journeys can be held against each other by.
public enum ComparedFigure: String, Sendable, CaseIterable {
  case lowestEmotion, biggestDrop, meanShortfall, fallingShort, urgent, meanPerformance, tooMuch, tooLittle
  case measured, owned, researched, ownerlessOpportunities

  public enum Unit: Sendable { case points, mean, count, share }

  public var unit: Unit {
    switch self {
    case .lowestEmotion, .biggestDrop: .points
    case .meanShortfall, .meanPerformance: .mean
    case .fallingShort, .urgent, .tooMuch, .tooLittle, .ownerlessOpportunities: .count
    case .measured, .owned, .researched: .share
    }
  }

  /// Whether more of it is better.
  public var higherIsBetter: Bool {
    switch self {
    case .lowestEmotion, .meanPerformance, .measured, .owned, .researched: true
    default: false
    }
  }

  /// Whether a change of it is for the better; nil where there is none, or nobody knows.
  public func isBetter(_ change: JourneyComparison.Change) -> Bool? {
    self == .meanShortfall ? change.isBetterShortfall : change.isBetter(higherIsBetter: higherIsBetter)
  }

  /// The figure of a journey; nil where the map does not use the fields that it is made of. Shares are 0…1.
  public func value(of journey: Journey, _ figures: TouchpointFigures) -> Double? {
    switch self {
    case .lowestEmotion: journey.lowestMoments(1).first?.low
    // A curve that never falls falls by 0; one without a number is not known.
    case .biggestDrop: journey.moments.isEmpty ? nil : journey.biggestDrop?.fall ?? 0
    case .meanShortfall: figures.meanShortfall
    case .fallingShort: figures.shortfallOf > 0 ? Double(figures.short) : nil
    case .urgent: figures.shortfallOf > 0 ? Double(figures.urgent) : nil
    case .meanPerformance: figures.meanPerformance
    case .tooMuch: figures.alignmentOf > 0 ? Double(figures.tooMuch) : nil
    case .tooLittle: figures.alignmentOf > 0 ? Double(figures.tooLittle) : nil
    case .measured: Self.share(figures.performanceOf, of: figures.rows)
    case .owned: Self.share(figures.owned, of: figures.rows)
    case .researched: Self.researched(journey, figures)
    case .ownerlessOpportunities:
      // Where no opportunity has an owner the map does not use the field.
      journey.opportunities.contains { $0.owner != nil }
        ? Double(journey.opportunities.count { $0.owner == nil }) : nil
    }
  }

  /// nil where none has it: the map does not use the field.
  private static func share(_ count: Int, of all: Int) -> Double? {
    count > 0 ? Gap.rounded(Double(count) / Double(all)) : nil
  }

  /// Stages and touchpoints that are researched, of all.
  private static func researched(_ journey: Journey, _ figures: TouchpointFigures) -> Double? {
    let stages = journey.stages.count { $0.evidence == .researched }
    return share(stages + figures.researched, of: journey.stages.count + figures.rows)
  }
}

extension JourneyComparison {
  /// The figures that at least one of both journeys has, in their fixed order.
  public static func figures(
    _ current: (journey: Journey, figures: TouchpointFigures),
    _ future: (journey: Journey, figures: TouchpointFigures)
  ) -> [(figure: ComparedFigure, change: Change)] {
    ComparedFigure.allCases.compactMap { figure in
      let change = Change(
        figure.value(of: current.journey, current.figures), figure.value(of: future.journey, future.figures))
      return change.before == nil && change.after == nil ? nil : (figure, change)
    }
  }
}
