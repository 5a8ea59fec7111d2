/// What a change does to a figure of a whole journey.
public struct FigureChange: Sendable {
  public enum Figure: Sendable, Equatable {
    /// The lowest moment; its stage may be another one.
    case lowestMoment
    case compared(ComparedFigure)
    /// How many of so many lack something.
    case coverage(Coverage.Kind)
    /// The share of what is researched, in percent.
    case evidence
  }

  public var journey: ReviewPlace.Name
  public var path: String
  public var figure: Figure
  public var before: Double?
  public var after: Double?
  public var verdict: Verdict
  /// "lowest moment: “Trigger” −1 → “Experience” −2".
  public var clause: String

  public var sentence: String { "\(ReviewSentence.short(journey.title)): \(clause)" }
}

/// The figures of one journey as reviews compare them.
struct ReviewFigures {
  private let journey: Journey
  private let figures: TouchpointFigures
  private let coverage: Coverage
  private let evidence: Double?
  private let lowest: Moment?

  init(_ atlas: Atlas, _ index: Int, _ table: GapTable) {
    journey = atlas.journeys[index]
    figures = table.figures(journey)
    coverage = Coverage(journey)
    evidence = EvidenceShare([journey]).percent
    lowest = journey.lowestMoments(1).first
  }

  /// Those that the coverage or the lowest moment tell better are not among them.
  private static let compared: [ComparedFigure] = [
    .biggestDrop, .meanShortfall, .fallingShort, .urgent, .meanPerformance, .tooMuch, .tooLittle, .measured,
  ]

  /// What differs in the newer figures.
  func changes(to new: ReviewFigures) -> [FigureChange] {
    var changes: [FigureChange] = []
    let name = ReviewPlace.Name(id: new.journey.id, title: new.journey.title.plain)
    func add(
      _ figure: FigureChange.Figure, _ before: Double?, _ after: Double?, _ isBetter: Bool?, _ clause: String
    ) {
      changes.append(
        FigureChange(
          journey: name, path: new.journey.source, figure: figure, before: before, after: after,
          verdict: VerdictRules.verdict(isBetter), clause: clause))
    }
    let (low, newLow) = (lowestName, new.lowestName)
    if lowest?.low != new.lowest?.low || low != newLow {
      let change = JourneyComparison.Change(lowest?.low, new.lowest?.low)
      add(
        .lowestMoment, change.before, change.after, change.isBetter(higherIsBetter: true),
        ReviewSentence.lowestMoment((low, change.before), (newLow, change.after)))
    }
    for figure in Self.compared {
      let change = JourneyComparison.Change(
        figure.value(of: journey, figures), figure.value(of: new.journey, new.figures))
      if change.before != change.after {
        let clause = ReviewSentence.figure(figure, change.before, change.after)
        add(.compared(figure), change.before, change.after, figure.isBetter(change), clause)
      }
    }
    for kind in Coverage.Kind.allCases where coverage[kind]?.missing != new.coverage[kind]?.missing {
      let change = JourneyComparison.Change(
        coverage[kind].map { Double($0.missing) }, new.coverage[kind].map { Double($0.missing) })
      add(
        .coverage(kind), change.before, change.after, change.isBetter(higherIsBetter: false),
        ReviewSentence.coverage(kind, coverage[kind], new.coverage[kind]))
    }
    if evidence != new.evidence {
      let change = JourneyComparison.Change(evidence, new.evidence)
      add(
        .evidence, evidence, new.evidence, change.isBetter(higherIsBetter: true),
        ReviewSentence.evidence(evidence, new.evidence))
    }
    return changes
  }

  private var lowestName: String? {
    lowest.map { moment in
      let stage = journey.stages[moment.stage]
      return (moment.step.map { stage.steps[$0] } ?? stage).name.plain
    }
  }
}
