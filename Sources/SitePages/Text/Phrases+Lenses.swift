import JourneyAtlas
import MarkdownTree

/// The lenses: a map held against another, counted, grouped, and what is tried and said.
extension Phrases {
  struct Lenses: Sendable {
    let comparison: Comparison
    let figures: StageFigures
    let funnel: FunnelWords
    let lifecycle: LifecycleWords
    let messages: MessageWords
    let experiments: ExperimentWords
    let effort: EffortWords
    let answers: AnswerWords
    let segments: SegmentWords
    /// A number of percent with its sign: `42 %`.
    let percent: @Sendable (String) -> String
    /// Percentage points, signed.
    let points: @Sendable (String) -> String
  }

  /// As it is and as it shall be.
  struct Comparison: Sendable {
    let heading: String
    /// The journey as it is, as a link.
    let note: @Sendable (HTML) -> HTML
    /// On the page of the journey as it is: the way to the comparison.
    let inFull: String
    let chartTitle: @Sendable (String, String) -> String
    let asIs: String
    let toBe: String
    let change: String
    let figure: String
    let figures: @Sendable (ComparedFigure) -> String
    let better: String
    let worse: String
    let same: String
    let figuresHeading: String
    let stagesHeading: String
    let touchpointsHeading: String
    /// Kept, added, dropped.
    let counts: @Sendable (Int, Int, Int) -> String
    let onlyAsIs: String
    let onlyToBe: String
    let fate: String
    let fates: @Sendable (JourneyComparison.TouchpointPair.Fate) -> String
    /// The stage that it stood in, as a link.
    let movedFrom: @Sendable (HTML) -> HTML
    let risesMost: String
    let closesMost: String
    let comesAndGoes: String
    let getsWorse: String
    let nothingWorse: String
    /// Before and after.
    let fromTo: @Sendable (String, String) -> String
    let noEmotion: String
  }

  struct StageFigures: Sendable {
    let heading: String
    let note: String
    let caption: String
    let meanImportance: String
    let meanPerformance: String
    let meanShortfall: String
    let highestScore: String
    let tooMuch: String
    let tooLittle: String
    let whole: String
    let all: String
    let of: @Sendable (Int) -> String
  }

  struct FunnelWords: Sendable {
    let heading: String
    let countsNote: String
    let sharesNote: String
    let caption: String
    let entered: String
    let left: String
    let conversion: String
    let lost: String
    let lossRate: String
    let cumulative: String
    let losesMost: String
    let noCounts: String
    let behindGap: String
    let bottlenecks: String
    /// Customers lost, of how many.
    let lostOf: @Sendable (String, String) -> String
    let lostShare: @Sendable (String) -> String
    let question: String
  }

  struct LifecycleWords: Sendable {
    let heading: String
    let note: String
    let caption: String
    let state: String
    let wanted: String
    let customerDoes: String
    let lowest: String
    let states: @Sendable (LifecycleState) -> String
    let wants: @Sendable (LifecycleState) -> String
    let noState: String
    let nothing: String
  }

  struct MessageWords: Sendable {
    let heading: String
    /// Messages, stages that have some, all stages, messages without owner where others have one.
    let note: @Sendable (Int, Int, Int, Int) -> String
    let caption: String
    let message: String
    let format: String
    let nothingSaid: String
  }

  struct ExperimentWords: Sendable {
    let heading: String
    let note: String
    let caption: String
    let experiment: String
    let difference: String
    let lift: String
    let verdict: String
    let verdicts: @Sendable (ExperimentResult.Verdict) -> String
    /// Lower and upper bound.
    let interval: @Sendable (String, String) -> String
    let n: @Sendable (String) -> String
    let countsOf: @Sendable (String, String) -> String
    let smallSample: String
    let noCounts: String
    let noTrials: String
    let noLift: String
  }

  /// Too much effort, too little effort.
  struct EffortWords: Sendable {
    let heading: String
    /// Rows with both figures.
    let note: @Sendable (Int) -> String
    let tooMuch: String
    let tooLittle: String
    let noneTooMuch: String
    let noneTooLittle: String
    /// Rows without effort, rows without importance; empty where there are none.
    let missing: @Sendable (Int, Int) -> String
  }

  /// Questions of the answer strips.
  struct AnswerWords: Sendable {
    let thenLowest: String
    let drop: String
    /// From where and how it felt, to how it feels.
    let dropFrom: @Sendable (HTML, String, String) -> HTML
    let within: @Sendable (String, String) -> String
    let remembered: String
    let peak: String
    let end: String
    let ownerless: String
    let trust: String
    let researchedOf: @Sendable (Int, Int) -> String
    let overdueSince: @Sendable (HTML) -> HTML
    let lastReviewOld: @Sendable (HTML) -> HTML
    let lastReview: @Sendable (HTML) -> HTML
    /// "3 falls by 3": how many, and how deep.
    let dropAnswer: @Sendable (Int, String) -> String
    let trustQuestion: String
    /// Maps whose review is due, and maps without research.
    let trustAnswer: @Sendable (Int, Int) -> String
    let noResearch: String
  }

  struct SegmentWords: Sendable {
    let title: String
    let titleOf: @Sendable (String) -> String
    let lede: String
    /// Personas and journeys.
    let segmentLede: @Sendable (Int, Int) -> String
    let segment: String
    let personas: String
    let share: String
    let caption: String
    let of: @Sendable (Int) -> String
    /// The sum of all personas' shares, of how many personas, out of how many.
    let total: @Sendable (String, Int, Int) -> String
    let tooMuch: String
    let shareUnknown: String
    /// Personas that have no share.
    let withoutShare: @Sendable (Int) -> String
    let noSegment: String
    let several: String
    let touchpoints: String
    let byJourney: String
    let journeyCaption: String
    let channels: String
    let channelCaption: String
    let channelNote: String
    let allSegments: String
    let figures: String
    let readOf: @Sendable (Int, Int) -> String
  }
}

extension Phrases.Maps {
  /// A life cycle that ships by what it is called, one of the site's own by its id.
  func name(ofLifecycle id: String) -> String {
    switch id {
    case "seven-stage": sevenStages
    case "five-stage": fiveStages
    default: id
    }
  }
}
