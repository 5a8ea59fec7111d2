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
}
