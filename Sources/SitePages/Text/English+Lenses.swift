import MarkdownTree

extension Phrases.Lenses {
  static let english = Phrases.Lenses(
    comparison: .english, figures: .english, funnel: .english, lifecycle: .english, messages: .english,
    experiments: .english, effort: .english,
    answers: .english, segments: .english, percent: { "\($0) %" }, points: { "\($0) points" })
}

extension Phrases.Comparison {
  static let english = Phrases.Comparison(
    heading: "As it is, as it shall be",
    note: { "Held against \($0). Stages are matched by id; of two emotions the lower counts." },
    inFull: "Both maps side by side",
    chartTitle: { "Emotion: \($0) against \($1)" },
    asIs: "As is",
    toBe: "To be",
    change: "Change",
    figure: "Figure",
    figures: {
      switch $0 {
      case .lowestEmotion: "Lowest emotion"
      case .biggestDrop: "Biggest drop of emotion"
      case .meanShortfall: "Mean shortfall"
      case .fallingShort: "Touchpoints that fall short"
      case .urgent: "Touchpoints with an extreme or strong score"
      case .meanPerformance: "Mean performance"
      case .tooMuch: "Touchpoints with too much effort"
      case .tooLittle: "Touchpoints with too little effort"
      case .measured: "Touchpoints measured"
      case .owned: "Touchpoints with an owner"
      case .researched: "Stages and touchpoints researched"
      case .ownerlessOpportunities: "Opportunities without owner"
      }
    },
    better: "better",
    worse: "worse",
    same: "the same",
    figuresHeading: "The whole journey",
    stagesHeading: "Stage by stage",
    touchpointsHeading: "Touchpoints kept, added and dropped",
    counts: { "\($0) kept, \($1) added, \($2) dropped." },
    onlyAsIs: "only as it is",
    onlyToBe: "only as it shall be",
    fate: "Fate",
    fates: {
      switch $0 {
      case .kept: "kept"
      case .added: "added"
      case .dropped: "dropped"
      }
    },
    movedFrom: { "moved here from \($0)" },
    risesMost: "Where does it get better most?",
    closesMost: "Which gap closes most?",
    comesAndGoes: "What comes, what goes?",
    getsWorse: "What gets worse?",
    nothingWorse: "Nothing that we compare",
    fromTo: { "\($0) to \($1)" },
    noEmotion: "no emotion with a number on both sides")
}

extension Phrases.StageFigures {
  static let english = Phrases.StageFigures(
    heading: "Stage by stage",
    note: "Means are taken of the touchpoints that have the figure; their number stands below.",
    caption: "Figures of the touchpoints, by stage",
    meanImportance: "Mean importance",
    meanPerformance: "Mean performance",
    meanShortfall: "Mean shortfall",
    highestScore: "Highest score",
    tooMuch: "Too much effort",
    tooLittle: "Too little effort",
    whole: "Whole journey",
    all: "All together",
    of: { "n \($0)" })
}

extension Phrases.FunnelWords {
  static let english = Phrases.FunnelWords(
    heading: "Funnel",
    countsNote:
      "How many go on from each stage. The stage that loses most is the one that loses most people.",
    sharesNote: """
      How many go on from each stage. Some stages give only a share, so the stage that loses most is the one that \
      loses the largest share.
      """,
    caption: "Conversion by stage",
    entered: "Come in",
    left: "Go on",
    conversion: "Conversion",
    lost: "Lost",
    lossRate: "Share lost",
    cumulative: "Get this far",
    losesMost: "loses most",
    noCounts: "only a share is given",
    behindGap: "a stage before it has no conversion",
    bottlenecks: "Bottlenecks",
    lostOf: { "loses \($0) of \($1), the most of all stages" },
    lostShare: { "loses \($0), the largest share of all stages" },
    question: "Where do we lose most?")
}

extension Phrases.LifecycleWords {
  static let english = Phrases.LifecycleWords(
    heading: "Life cycle",
    note: "What the company wants of a customer, beside what the customer does.",
    caption: "Stages by what the customer is to the company",
    state: "The customer is",
    wanted: "The company wants them to",
    customerDoes: "What they do",
    lowest: "Lowest emotion",
    states: {
      switch $0 {
      case .aware: "aware of us"
      case .lead: "a lead"
      case .customer: "a customer"
      case .regular: "a regular"
      case .advocate: "an advocate"
      }
    },
    wants: {
      switch $0 {
      case .aware: "know that we are there"
      case .lead: "tell us what they need"
      case .customer: "buy"
      case .regular: "come back and stay"
      case .advocate: "tell others"
      }
    },
    noState: "without a state",
    nothing: "no stage: nothing on this map leads there")
}

extension Phrases.MessageWords {
  static let english = Phrases.MessageWords(
    heading: "Communication plan",
    note: { count, filled, all, ownerless in
      "\(count == 1 ? "1 message" : "\(count) messages") in \(filled) of \(all == 1 ? "1 stage" : "\(all) stages")"
        + (ownerless > 0 ? ", \(ownerless) without owner." : ".")
    },
    caption: "What is said at each stage, and who says it",
    message: "Message",
    format: "Format",
    nothingSaid: "nothing is said here")
}

extension Phrases.ExperimentWords {
  static let english = Phrases.ExperimentWords(
    heading: "Experiments",
    note: """
      A is without the change, B with it. The interval is Newcombe's, at 95 %; better or worse only where all of it \
      says so.
      """,
    caption: "Experiments and what they show",
    experiment: "Experiment",
    difference: "Difference",
    lift: "Lift",
    verdict: "Verdict",
    verdicts: {
      switch $0 {
      case .better: "better"
      case .worse: "worse"
      case .notShown: "not shown yet"
      }
    },
    interval: { "95 %: \($0) to \($1)" },
    n: { "n \($0)" },
    countsOf: { "\($0) of \($1)" },
    smallSample: "small sample",
    noCounts: "no counts of both sides",
    noTrials: "nobody on one side",
    noLift: "A has no success")
}
