import JourneyAtlas

extension Phrases.Metrics {
  static let english = Phrases.Metrics(
    metric: "metric",
    lede:
      "What is measured, what it should reach, and where it stands. Values are those of the newest period.",
    description: { "\($0): definition, target, places and values over time." },
    withUnit: { number, unit in unit == "%" ? number + "%" : number + "\u{A0}" + unit },
    newest: "Newest value",
    inPlaces: { $0 == 1 ? "in 1 place" : "in \($0) places" },
    value: "Value",
    period: "Period",
    interval: "95% interval",
    range: { "\($0) to \($1)" },
    change: "Change",
    target: "Target",
    verdict: "Verdict",
    trend: "Trend",
    uses: "Used by",
    verdicts: {
      switch $0 {
      case .met: "met"
      case .near: "near"
      case .missed: "missed"
      case .noData: "no data"
      }
    },
    noTarget: "no target",
    noData: "no data",
    better: "better",
    worse: "worse",
    same: "unchanged",
    smallSample: "small sample",
    smallSampleNote: "Fewer than 30 answers: one more answer may move the value a lot.",
    answers: { "n = \($0)" },
    from: { "from \($0)" },
    legendDerived: "performance from a metric",
    standsQuestion: "Where do we stand?",
    targetQuestion: "Is the target reached?",
    missedBy: { "Missed by \($0)" },
    metBy: { "Met, with \($0) to spare" },
    targetIs: { "target \($0)" },
    betterQuestion: "Better or worse than before?",
    before: { "\($0) in \($1)" },
    worstQuestion: "Where is it worst?",
    reachedQuestion: "Where is the target reached?",
    reached: { "In \($0) of \($1) places" },
    atTarget: { met, near, missed in "\(met) met, \(near) near, \(missed) missed" },
    howComputed: "How it is computed",
    calculations: {
      switch $0 {
      case .nps: "answers 9–10 less answers 0–6, in percent of all answers 0–10"
      case .csat: "answers 4–5 ÷ all answers 1–5 × 100"
      case .ces: "mean of the answers 1–7"
      case .mean: "sum ÷ number"
      case .sum: "sum of the period"
      case .share: "part ÷ whole × 100"
      case .conversion: "those who went on ÷ those who could × 100"
      case .retention: "those who stayed ÷ those who were there × 100"
      case .churn: "those who left ÷ those who were there × 100"
      case .clickThrough: "clicks ÷ times shown × 100"
      case nil: "taken as given"
      }
    },
    intervals: {
      switch $0 {
      case .nps: "Interval: score ± 1.96 × standard error of p − d"
      case .ces, .mean: "Interval: mean ± t × standard error"
      case .sum, nil: nil
      case .csat, .share, .conversion, .retention, .churn, .clickThrough: "Interval: Wilson's, for shares"
      }
    },
    why: "Why it matters",
    direction: "Direction",
    directions: { $0 == .higherIsBetter ? "higher is better" : "lower is better" },
    scale: "As performance",
    scaleText: { "\($0) counts as 1, \($1) as 5, where a map has no rating of its own" },
    series: "Period by period",
    chartTitle: { "\($0) over time" },
    chartDescription: { count, first, last, newest, low, high in
      "\(count == 1 ? "1 period" : "\(count) periods") from \(first) to \(last). Newest: \(newest). "
        + "Lowest: \(low), highest: \(high)."
    },
    targetInChart: { "target \($0)" },
    everywhere: "Everywhere",
    place: "Place",
    places: "Place by place",
    placesNote: "The farthest from the target first.",
    segments: "Segments side by side",
    segmentsNote: "The newest value of each group, beside that of all.",
    segment: "Group",
    all: "all",
    whereUsed: "Where it is used",
    whereUsedNote: "The touchpoints that name it, with the value that says most of each.",
    measuredFor: { "measured for \($0)" },
    notMeasured: "not measured",
    periods: "All values",
    periodsNote: "The newest first.",
    firstRows: { "The newest \($0) of \($1) values; all stand in \($2)." },
    source: "Source",
    ofTouchpoint: "What is measured here",
    ofTouchpointNote: "The newest value of each metric.",
    nothingYet: "Nothing was measured yet.")
}
