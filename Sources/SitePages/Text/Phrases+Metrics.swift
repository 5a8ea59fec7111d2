import JourneyAtlas
import MarkdownTree

/// Pages of metrics, and figures of metrics on other pages.
extension Phrases {
  struct Metrics: Sendable {
    /// The noun.
    let metric: String
    let lede: String
    let description: @Sendable (String) -> String
    /// A number with its unit.
    let withUnit: @Sendable (String, String) -> String
    let newest: String
    let inPlaces: @Sendable (Int) -> String
    let value: String
    let period: String
    let interval: String
    /// From, to.
    let range: @Sendable (String, String) -> String
    let change: String
    let target: String
    let verdict: String
    let trend: String
    let uses: String
    let verdicts: @Sendable (TargetGap.Verdict) -> String
    let noTarget: String
    let noData: String
    let better: String
    let worse: String
    let same: String
    let smallSample: String
    let smallSampleNote: String
    let answers: @Sendable (Int) -> String
    /// The name of a metric that a performance comes from.
    let from: @Sendable (String) -> String
    /// What the sign of such a performance means on a map.
    let legendDerived: String
    let standsQuestion: String
    let targetQuestion: String
    /// How far, in the metric's unit.
    let missedBy: @Sendable (String) -> String
    let metBy: @Sendable (String) -> String
    let targetIs: @Sendable (String) -> String
    let betterQuestion: String
    /// The value before, and its period.
    let before: @Sendable (String, String) -> String
    let worstQuestion: String
    let reachedQuestion: String
    /// How many of how many.
    let reached: @Sendable (Int, Int) -> String
    let atTarget: @Sendable (Int, Int, Int) -> String
    let howComputed: String
    let calculations: @Sendable (MetricDefinition.Calculation?) -> String
    let intervals: @Sendable (MetricDefinition.Calculation?) -> String?
    let why: String
    let direction: String
    let directions: @Sendable (MetricDefinition.Direction) -> String
    let scale: String
    /// The worst and the best value.
    let scaleText: @Sendable (String, String) -> String
    let series: String
    let chartTitle: @Sendable (String) -> String
    /// Periods, first and last period, newest, lowest, highest value.
    let chartDescription: @Sendable (Int, String, String, String, String, String) -> String
    let targetInChart: @Sendable (String) -> String
    let everywhere: String
    let place: String
    let places: String
    let placesNote: String
    let segments: String
    let segmentsNote: String
    let segment: String
    let all: String
    let whereUsed: String
    let whereUsedNote: String
    /// Where the value of a row was measured, if not there itself.
    let measuredFor: @Sendable (HTML) -> HTML
    let notMeasured: String
    let periods: String
    let periodsNote: String
    /// Shown, all.
    /// Shown, of all, and the link to all.
    let firstRows: @Sendable (Int, Int, HTML) -> HTML
    let source: String
    let ofTouchpoint: String
    let ofTouchpointNote: String
    let nothingYet: String
  }
}
