import JourneyAtlas
import MarkdownTree

extension Phrases {
  static let english = Phrases(
    frame: .english, words: .english, methods: .english, overview: .english, maps: .english,
    stages: .english, gaps: .english,
    matrices: .english, sheets: .english, lists: .english, rules: .english, lenses: .english,
    formulas: .english, metrics: .english, history: .english, matrixKinds: .english,
    machine: .english, search: .english, problems: .english, languages: .english, review: .english)
}

extension Phrases.Frame {
  static let english = Phrases.Frame(
    untitledSite: "Journey atlas",
    skip: "Skip to content",
    siteNavigation: "Site",
    breadcrumb: "Breadcrumb",
    journeys: "Journeys",
    personas: "Personas",
    touchpoints: "Touchpoints",
    channels: "Channels",
    owners: "Owners",
    metrics: "Metrics",
    matrix: "Matrix",
    gaps: "Gaps",
    pages: "Pages",
    allPages: { "All \($0) pages" },
    index: "A–Z",
    themeAuto: "Theme: auto",
    themeLight: "Theme: light",
    themeDark: "Theme: dark")
}

extension Phrases.Words {
  static let english = Phrases.Words(
    comma: ", ",
    semicolon: "; ",
    colon: ": ",
    journey: "journey",
    stage: "stage",
    step: "step",
    persona: "persona",
    touchpoint: "touchpoint",
    channel: "channel",
    owner: "owner",
    page: "page",
    journeys: { $0 == 1 ? "1 journey" : "\($0) journeys" },
    stages: { $0 == 1 ? "1 stage" : "\($0) stages" },
    steps: { $0 == 1 ? "1 step" : "\($0) steps" },
    personas: { $0 == 1 ? "1 persona" : "\($0) personas" },
    touchpoints: { $0 == 1 ? "1 touchpoint" : "\($0) touchpoints" },
    table: "table",
    done: "done",
    notDone: "not done",
    noOwner: "no owner",
    noneRecorded: "none recorded",
    notMeasured: "not measured",
    researched: "researched",
    assumption: "assumption",
    emotion: "Emotion",
    importance: "Importance",
    performance: "Performance",
    effort: "Effort",
    metrics: "Metrics",
    evidence: "Evidence",
    kind: "Kind",
    state: "State",
    reviewed: "Reviewed",
    kinds: {
      switch $0 {
      case .customer: "customer journey"
      case .user: "user journey"
      case .lifeExperience: "life-experience map"
      case .serviceBlueprint: "service blueprint"
      }
    },
    states: {
      switch $0 {
      case .current: "current"
      case .future: "future"
      case .hypothetical: "hypothetical"
      }
    },
    channelGroups: {
      switch $0 {
      case .digital: "Digital"
      case .physical: "Physical"
      case .human: "Human"
      }
    },
    labels: {
      switch $0 {
      case .mindset: "Thinking"
      case .doing: "Doing"
      case .goal: "Goals"
      case .need: "Needs"
      case .expectation: "Expectations"
      case .pain: "Pains"
      case .bottleneck: "Bottlenecks"
      case .question: "Questions"
      case .emotion: "Emotion"
      case .opportunity: "Opportunities"
      case .touchpoint: "Touchpoints"
      case .channel: "Channels"
      case .message: "Messages"
      case .owner: "Owner"
      case .frontstage: "Frontstage"
      case .backstage: "Backstage"
      case .support: "Support"
      case .evidence: "Evidence"
      case .metric: "Metrics"
      case .duration: "Duration"
      case .momentOfTruth: "Moment of truth"
      case .persona: "Personas"
      case .conversion: "Conversion"
      case .note: "Notes"
      }
    },
    date: { day in
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
      return "\(day.day) \(months[day.month - 1]) \(day.year)"
    })
}

extension Phrases.Methods {
  static let english = Phrases.Methods(
    shortfall: "Shortfall",
    quadrant: "Quadrant",
    opportunityScore: "Opportunity score",
    band: "Band",
    alignment: "Alignment",
    rank: "Rank",
    quadrants: {
      switch $0 {
      case .concentrateHere: "concentrate here"
      case .keepUp: "keep up"
      case .lowPriority: "low priority"
      case .possibleOverkill: "possible overkill"
      }
    },
    bands: {
      switch $0 {
      case .extreme: "extreme"
      case .strong: "strong"
      case .worthALook: "worth a look"
      case .served: "served"
      }
    },
    overServed: "over-served",
    alignments: {
      switch $0 {
      case .absent: "absent"
      case .offTheJourney: "off the journey"
      case .effortWithoutImpact: "effort without impact"
      case .impactWithoutEffort: "impact without effort"
      case .aligned: "aligned"
      }
    })
}

extension Phrases.Overview {
  static let english = Phrases.Overview(
    answers: "What stands out",
    hurtQuestion: "Where does it hurt most?",
    hurtAnswer: { $0 == 1 ? "One moment at \($1)" : "\($0) moments at \($1)" },
    shortfallQuestion: "What are the largest shortfalls?",
    shortfallAnswer: { $0 == 1 ? "One shortfall of \($1)" : "\($0) shortfalls of \($1)" },
    ownerlessQuestion: "What is the best thing that nobody owns?",
    unowned: "Without owner, in all",
    opportunities: { $0 == 1 ? "1 opportunity" : "\($0) opportunities" },
    journeysNote: "The trail shows emotion stage by stage; it breaks where nobody has measured.",
    journeysCaption: "Journeys with emotion, lowest moment, state, review and owner",
    emotionByStage: "Emotion by stage",
    lowest: "Lowest",
    allJourneys: { "All \($0) journeys" },
    allPersonas: { "All \($0) personas" },
    across: "Read across",
    channelQuestion: "Which channel is weak, and where?",
    channelsByJourneys: { "\($0) channels × \($1) journeys" },
    fixQuestion: "What should we fix first?",
    whereQuestion: "Where does a customer meet this?",
    touchpointsText: "every touchpoint and the journeys that use it",
    whoQuestion: "Who answers for what?",
    ownersText: { $0 == 1 ? "1 team or person" : "\($0) teams and people" },
    leftOut: { $0 == 1 ? "One file is left out" : "\($0) files are left out" },
    leftOutText:
      "These files have errors; this site was built without them. `waymark check` says what is wrong.",
    index: "Everything, A to Z",
    emptyTitle: "No journeys yet",
    emptyText: "A journey is one Markdown file below content/journeys/. This command writes one to fill in:",
    emptyOr: "Or write the file yourself; this is enough for a first map:")
}

extension Phrases.Maps {
  static let english = Phrases.Maps(
    map: "The map",
    stage: "Stage",
    steps: "Steps",
    quotes: "In their words",
    lineOfInteraction: "line of interaction",
    lineOfVisibility: "line of visibility",
    lineOfInternalInteraction: "line of internal interaction",
    veryPositive: "very positive",
    neutral: "neutral",
    veryNegative: "very negative",
    noValue: "no value",
    curve: { "Emotion along " + $0 },
    legend: "Legend",
    legendCurve: "emotion, broken where there is no value",
    legendFuture: "emotion as it shall be",
    legendFutureOf: { "as it shall be: " + $0 },
    legendCurrentOf: { "as it is: " + $0 },
    legendGap: "bar: performance, tick: importance; the space between is the shortfall",
    emotionTable: "Emotion values as a table",
    emotionCaption: "Emotion by stage and step, −2 to +2",
    emotionWords: "In words",
    hurtQuestion: "Where does it hurt most?",
    shortfallQuestion: "What is the biggest shortfall?",
    firstQuestion: "What should we do first, and who?",
    wastedQuestion: "Where do we spend without effect?",
    alsoAt: "Also",
    sameShortfall: "As large",
    importancePerformance: { "importance \($0), performance \($1)" },
    effortImportance: { "effort \($0) for importance \($1)" },
    opportunityCaption: "Opportunities of this journey, in the order of the map",
    opportunities: {
      ($0 == 1 ? "One" : "\($0)")
        + ($1 == 0 ? "" : $1 == $0 ? ", none with an owner" : ", \($1) without owner")
    },
    number: "No.",
    opportunity: "Opportunity",
    impact: "Impact",
    status: "Status",
    wholeJourney: "whole journey",
    lifecycle: "Life cycle",
    sevenStages: "seven stages", fiveStages: "five stages",
    compares: "Held against",
    comparedBy: "As it shall be",
    neverReviewed: "never reviewed",
    linkedFrom: "Linked from",
    related: "Related pages",
    toMatrix: "Touchpoint matrix",
    toGaps: "Gap analysis",
    toStages: "Stage pages")
}

extension Phrases.Stages {
  static let english = Phrases.Stages(
    here: "The journey and this stage",
    hereTitle: { "The whole journey; you are at stage \($0), \($1)" },
    facts: "Stage facts",
    shortfalls: { "\($0) of \($1) touchpoints, mean \($2)" },
    touchpointCaption: {
      ($0 == 1 ? "1 touchpoint" : "\($0) touchpoints")
        + ". Importance and effort 0–5, performance 1–5; shortfall = importance − performance."
    },
    referredTo: "Where this is referred to",
    sameStage: "The same stage in",
    alsoMet: { $0 + ", also met in" },
    allUses: "all uses",
    navigation: "Stages",
    previous: { "← Stage \($0)" },
    next: { "Stage \($0) →" })
}

// MARK: Pages

extension Phrases.Gaps {
  static let english = Phrases.Gaps(
    title: "Gap analysis",
    titleOf: { "Gap analysis: \($0)" },
    lede: {
      """
      \(Self.touchpoints($0)) of \($1): what matters to the customer against how well we do it, and \
      where our effort goes.
      """
    },
    acrossLede: {
      """
      \(Self.touchpoints($0)) in \($1 == 1 ? "1 journey" : "\($1) journeys"): what matters to \
      customers against how well we do it, and where our effort goes.
      """
    },
    description: { "\(Self.touchpoints($0)) by importance, performance and effort." },
    acrossDescription: { "\(Self.touchpoints($0)) of all journeys by importance, performance and effort." },
    sentenceGap: " ",
    complete: { "\($0) of \($1) rows have both importance and performance." },
    completeEffort: { "\($0) of \($1) have both importance and effort." },
    nothingToCompare: """
      No row has both importance and performance, so there is no shortfall, score or quadrant.
      """,
    fixFirst: "What should we fix first?",
    nothingToFix: "No touchpoint stands out",
    withShortfall: { "\($0), shortfall \($1)" },
    fallShort: { "\($0) of \($1) rated touchpoints fall short" },
    wasted: "Where is effort wasted?",
    nowhere: "Nowhere that we know of",
    nameAndFigures: { "\($0): \($1)" },
    effortAgainst: { "effort \($0), importance \($1)" },
    wouldPay: "Where would a little effort pay?",
    moreThanInvested: {
      $0 == 1 ? "1 touchpoint matters more than we invest" : "\($0) touchpoints matter more than we invest"
    },
    unknown: "What do we not know?",
    notMeasured: { $0 == 1 ? "1 touchpoint is not measured" : "\($0) touchpoints are not measured" },
    allMeasured: "Every touchpoint is measured",
    also: { "also \($0)" },
    nameIn: { "\($0) (\($1))" },
    andMore: { "\($0) more" },
    quadrantHeading: "Importance against performance",
    importanceAxis: "importance to the customer →",
    performanceAxis: "performance →",
    chartDescription: { all, short, names, unmeasured in
      "\(Self.touchpoints(all)). Short by 2 or more: \(short == 0 ? "none" : "\(short) (\(names))"). "
        + "Not measured: \(unmeasured). All values stand in the table below."
    },
    more: { "+ \($0) more" },
    notInChart: {
      $0 == 1
        ? "1 touchpoint has no importance and is not in the chart."
        : "\($0) touchpoints have no importance and are not in the chart."
    },
    legend: "Legend",
    legendShort2: "shortfall 2 or more",
    legendShort: "shortfall below 2",
    legendEven: "even",
    legendOver: "beyond need by less than 2",
    legendOver2: "beyond need by 2 or more",
    methodHeading: "How these numbers are made",
    shortfallFormula: "importance − performance",
    shortfallMeaning: "Above 0 we fall short; below 0 we do more than is needed.",
    scoreFormula: "I₁₀ + max(I₁₀ − S₁₀, 0)",
    scoreScale: """
      Ulwick, 0 to 20, approx.: I₁₀ = (importance − 1) / 4 × 10, S₁₀ = (performance − 1) / 4 × 10, \
      rescaled from our ratings. Importance 0 has no score.
      """,
    scoreBands: """
      Above 15 extreme, above 12 strong, 10 to 12 worth a look, below 10 served. S₁₀ above I₁₀ is also \
      over-served.
      """,
    quadrantRule: """
      Important and weak: concentrate here. Important and strong: keep up. Less important and weak: \
      low priority. Less important and strong: possible overkill (Martilla and James 1977).
      """,
    crosshairMidpoint: {
      """
      The crosshair stands at importance \($0), performance \($1); a value on the line counts as high.
      """
    },
    crosshairMean: {
      """
      The crosshair stands at the means of \($2) rows: importance \($0), performance \($1); a value on \
      the line counts as high.
      """
    },
    alignmentFormula: "effort − importance",
    alignmentMeaning: """
      2 and more: effort without impact. −2 and less: impact without effort. Importance 1 and more \
      with effort 0: absent. Importance 0 with effort 1 and more: off the journey. Else aligned.
      """,
    scales: "Scales",
    scalesMeaning: """
      Importance and effort 0 to 5, performance 1 to 5. What is missing is n/a, never 0, and ranks \
      last.
      """,
    rankedHeading: "Ranked touchpoints",
    rankedNote: "Highest opportunity score first; ties by shortfall, importance, then the order of the map.",
    rankedTop: {
      """
      The \($0) highest opportunity scores of \($1) rows; all rows stand in the CSV file and on the pages of \
      the journeys.
      """
    },
    rankedCaption: { "\(Self.touchpoints($0)), ranked by opportunity score" },
    number: "No.",
    score: "Score",
    remarks: "Remarks",
    notApplicable: "n/a",
    notMeasuredShort: "n/m",
    noRatings: "no importance, no performance",
    noImportance: "no importance given",
    noPerformance: "performance not measured",
    importanceZero: "importance 0: no score",
    noEffort: "no effort given",
    coverageHeading: "Coverage",
    coverageNote: "What the map does not say yet. A zero is good news.",
    coverageCaption: "What is missing, by stage",
    withoutOwner: "Without owner",
    withoutMetric: "Without metric",
    assumptionOnly: "Assumption only",
    stageEvidence: "Stage evidence",
    allStages: "All stages",
    missing: "missing",
    missingCount: { "\($0) missing" },
    assumptionCount: { $0 == 1 ? "1 assumption" : "\($0) assumptions" },
    byJourneyHeading: "By journey",
    byJourneyNote: "Each journey has its own table; the one with the highest score stands first.",
    byJourneyCaption: "Gaps by journey",
    moreJourneys: { "\($0) of \($1) journeys; the others stand under \($2)." },
    fallsShort: "Falls short",
    extremeOrStrong: "Extreme or strong",
    largestGap: "Highest score",
    ranking: "Ranking",
    scoreOf: { "score \($0)" })

  private static func touchpoints(_ count: Int) -> String {
    count == 1 ? "1 touchpoint" : "\(count) touchpoints"
  }
}

extension Phrases.Matrices {
  static let english = Phrases.Matrices(
    title: "Touchpoint matrix",
    titleOf: { "Touchpoint matrix: \($0)" },
    description: "Which touchpoints stand on which channel, and how well they do.",
    lede: { "Channels across the \($1) of \($0): which touchpoints stand where, and how well they do." },
    acrossLede: {
      $1
        ? "Channels across \($0)."
        : "Channels across \($0): how many touchpoints stand where, and how well they do."
    },
    captionTint: """
      The number is mean performance, 1 to 5, and the tint repeats it; “n/m” means not measured, “–” \
      means no touchpoint.
      """,
    captionPlain: "“–” means no touchpoint.",
    mean: "Mean",
    meanPerformance: "Mean performance",
    meanShortfall: "Mean shortfall",
    shortfall: { "shortfall \($0)" },
    otherChannels: "Other",
    noChannel: "no channel",
    group: "Group",
    key: "Tint key",
    tint1: "below 2.5",
    tint2: "2.5 to 2.9",
    tint3: "3.0 to 3.4",
    tint4: "3.5 to 4.4",
    tint5: "4.5 and more",
    weakestStage: "Which stage is weakest?",
    weakestJourney: "Which journey is weakest?",
    weakestChannel: "Which channel is weakest?",
    meanShortfallOf: { "\($0): mean shortfall \($1)" },
    at: { "\($0) at \($1)" },
    nothing: "Where is nothing?",
    noneIn: { "No touchpoint in \($0)" },
    everyStage: "Every stage has a touchpoint",
    everyJourney: "Every journey has a touchpoint",
    emptyCells: { "\($0) of \($1) cells are empty" },
    byJourneyHeading: "The matrix of each journey")
}

extension Phrases.Sheets {
  static let english = Phrases.Sheets(
    story: "Story",
    journeys: "Journeys",
    fitHeading: "Channel fit",
    fitNote: """
      Do we meet people where they are? Preferences come from the persona files, channels from the \
      maps.
      """,
    fitCaption: "Preferred channels against those that the journeys meet",
    fitMet: "preferred, met",
    fitNotMet: "preferred, not met",
    fitUnasked: "met, not preferred",
    fitMetHead: "Prefers and meets",
    fitNotMetHead: "Prefers, does not meet",
    fitUnaskedHead: "Meets without preferring",
    touchpointsMet: "Touchpoints on the way",
    firstOf: { "The first \($0) of \($1), highest opportunity score first." },
    personaLede: "The kinds of customer that the journeys are about.",
    channelsLede: "Where customers meet us, and how well it works there.",
    ownersLede: "Who answers for what.",
    touchpointsLede: "Every point of contact, and where the journeys meet it.",
    touchpointLede: {
      """
      Met in \(Self.count($1, "place", "places")) of \(Self.count($0, "journey", "journeys")).
      """
    },
    channelLede: {
      """
      \(Self.count($0, "touchpoint", "touchpoints")) in \(Self.count($1, "journey", "journeys")).
      """
    },
    ownerLede: {
      """
      Answers for \(Self.count($0, "touchpoint", "touchpoints")), \(Self.count($1, "journey", "journeys")) \
      and \(Self.count($2, "opportunity", "opportunities")).
      """
    },
    whereUsed: "Where it is used",
    usesOf: { "Where \($0) is used" },
    alsoWritten: "Also written",
    preferredBy: "Preferred by",
    touchpointsOn: { "Touchpoints on the channel \($0)" },
    touchpointsOf: { "Touchpoints of \($0)" },
    opportunitiesOf: { "Opportunities of \($0)" },
    impact: "Impact",
    status: "Status",
    highestScore: "Highest score",
    howWell: "How well does it do?",
    meanPerformanceOf: { "Mean performance \($0) of 5" },
    measuredOf: { "\($0) of \($1) rows measured" },
    howShort: "How far does it fall short?",
    meanShortfallOf: { "Mean shortfall \($0)" },
    shortOf: { "\($0) of \($1) rated rows fall short" },
    whereWorst: "Where does it hurt most?",
    worstScore: { "opportunity score \($0), \($1)" })

  private static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension Phrases.Lists {
  static let english = Phrases.Lists(
    pages: "Pages of the list",
    titlePage: { "\($0), page \($1)" },
    range: { "Entries \($0) to \($1) of \($2)." },
    notFound: "Page not found",
    notFoundWhy: "Nothing stands at this address. It may have been renamed or removed.",
    moved: "This page has moved",
    movedTo: { "It now stands at \($0)." })
}

// MARK: Answers

extension Phrases.EffortWords {
  static let english = Phrases.EffortWords(
    heading: "Where effort and importance part",
    note: { $0 == 1 ? "1 touchpoint has both figures." : "\($0) touchpoints have both figures." },
    tooMuch: "Too much effort on what does not matter",
    tooLittle: "Too little effort on what does",
    noneTooMuch: "No touchpoint gets 2 more effort than it matters.",
    noneTooLittle: "No touchpoint matters 2 more than the effort it gets.",
    missing: { effort, importance in
      let parts = [
        effort > 0 ? "\(effort) without effort" : nil,
        importance > 0 ? "\(importance) without importance" : nil,
      ].compactMap { $0 }
      return parts.isEmpty ? "" : "n/a: \(parts.joined(separator: ", "))."
    })
}

extension Phrases.AnswerWords {
  static let english = Phrases.AnswerWords(
    thenLowest: "then",
    drop: "Where does the mood fall furthest?",
    dropFrom: { "from \($0), \($1) to \($2)" },
    within: { "within the stage, \($0) to \($1)" },
    remembered: "What will be remembered?",
    peak: "peak",
    end: "end",
    ownerless: "What is worth most and has no owner?",
    trust: "What does this map stand on?",
    researchedOf: { "\($0) of \($1) stages researched" },
    overdueSince: { "the review was due by \($0)" },
    lastReviewOld: { "last reviewed \($0), longer ago than agreed" },
    lastReview: { "last reviewed \($0)" },
    dropAnswer: { $0 == 1 ? "1 fall by \($1)" : "\($0) falls by \($1)" },
    trustQuestion: "Which maps do we know least about?",
    trustAnswer: { due, bare in
      let parts = [
        due > 0 ? (due == 1 ? "1 review is due" : "\(due) reviews are due") : nil,
        bare > 0 ? (bare == 1 ? "1 map without research" : "\(bare) maps without research") : nil,
      ].compactMap { $0 }
      return parts.joined(separator: ", ")
    },
    noResearch: "no stage is researched")
}

extension Phrases.SegmentWords {
  static let english = Phrases.SegmentWords(
    title: "Segments",
    titleOf: { "Segment: \($0)" },
    lede: "Personas by the segments that their files name, with what they meet.",
    segmentLede: { personas, journeys in
      (personas == 1 ? "1 persona" : "\(personas) personas") + " in "
        + (journeys == 1 ? "1 journey." : "\(journeys) journeys.")
    },
    segment: "Segment",
    personas: "Personas",
    share: "Share of customers",
    caption: "Segments, their share, and how well their touchpoints do",
    of: { "n \($0)" },
    total: { "The personas' shares add up to \($0), given for \($1) of \($2)." },
    tooMuch: "That is more than all customers: some shares overlap or are too large.",
    shareUnknown: "no share given",
    withoutShare: { $0 == 1 ? "1 persona without share" : "\($0) personas without share" },
    noSegment: "Without segment",
    several: "A persona may stand in several segments, so that their shares do not add up to the whole.",
    touchpoints: "Touchpoints that this segment meets",
    byJourney: "By journey",
    journeyCaption: "Figures of the touchpoints, by journey",
    channels: "By channel",
    channelCaption: "Figures of the touchpoints, by channel",
    channelNote: "Rows of its journeys that name one of its personas, or nobody.",
    allSegments: "All segments",
    figures: "Figures",
    readOf: { "The first \($0) of \($1), highest opportunity score first." })
}

// MARK: Lenses

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

// MARK: Metrics

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

// MARK: Matrices

extension Phrases.MatrixKinds {
  static let english = Phrases.MatrixKinds(
    tabs: "Matrices",
    name: {
      switch $0 {
      case .channels: "Channels"
      case .personas: "Personas"
      case .owners: "Owners"
      case .fit: "Channel fit"
      case .touchpoints: "Touchpoints"
      case .metrics: "Metrics"
      }
    },
    heading: {
      switch ($0, $1) {
      case (.channels, false): "Channels by stage"
      case (.channels, true): "Channels by journey"
      case (.personas, false): "Personas by stage"
      case (.personas, true): "Personas by journey"
      case (.owners, false): "Owners by stage"
      case (.owners, true): "Owners by journey"
      case (.fit, _): "Personas by channel"
      case (.touchpoints, false): "Touchpoints met more than once"
      case (.touchpoints, true): "Touchpoints by journey"
      case (.metrics, _): "Touchpoints by metric"
      }
    },
    lede: {
      switch $0 {
      case .channels: "Which touchpoints stand on which channel."
      case .personas: "How many touchpoints each persona meets in each journey, and how well they do."
      case .owners: "Who answers for how many touchpoints of each journey, and how well they do."
      case .fit: "Do we meet people where they are?"
      case .touchpoints:
        "Where each touchpoint is used: what several journeys share is mended for all at once."
      case .metrics: "What is measured at each touchpoint, and whether it reaches its target."
      }
    },
    noun: {
      switch $0 {
      case .channels: $1.channel
      case .personas, .fit: $1.persona
      case .owners: $1.owner
      case .touchpoints, .metrics: $1.touchpoint
      }
    },
    nobody: { $0 == .owners ? $1.noOwner : "no persona" },
    r: "R",
    captionHeading: { "\($0)." },
    responsible: "R: answers for the touchpoints of the cell.",
    folded: {
      let line =
        switch $0 {
        case .channels: "a channel"
        case .personas, .fit: "a persona"
        case .owners: "an owner"
        case .touchpoints, .metrics: "a touchpoint, those of the most journeys first"
        }
      return """
        One line \(line), since there are more than \($1) journeys; each journey has its own matrices, and the \
        file has every cell.
        """
    },
    foldedFit: { "One list a persona, since there are more than \($0) channels." },
    firstLines: { "The first \($0) of \($1) lines; the file has them all." },
    fitKey: "✓ preferred and met, ✕ preferred but not met, ○ met but not preferred, – neither.",
    preferredAndMet: "Met of preferred",
    of: { "\($0) of \($1)" },
    useCaption: "The number is in how many places of the journey the touchpoint is met; “–” means nowhere.",
    shared: "Shared with other journeys",
    metricsCaption: "The newest value of each metric, and whether it reaches its target; “–” means none.",
    foldedMetrics: { "One list a touchpoint, since there are more than \($0) metrics." },
    targetMet: "At target, of values",
    download: "Save the table as",
    downloadMap: "Save the map as")
}

// MARK: How the numbers are made

extension Phrases.Formulas {
  static let english = Phrases.Formulas(
    title: "How these numbers are made",
    lede: """
      Every figure of this site with its formula, its inputs and what it means. Nothing missing is taken as zero.
      """,
    sections: {
      switch $0 {
      case .scales: "Scales"
      case .touchpoints: "Touchpoints"
      case .journeys: "Stages and journeys"
      case .lenses: "Funnel, life cycle, comparison, experiments"
      case .metrics: "Metrics and surveys"
      case .missing: "What is missing"
      }
    },
    texts: text,
    inputsHeading: "What goes in, on this site",
    inputsNote: "A figure counts only where its inputs are given.",
    input: "Input",
    count: "n",
    inputs: {
      switch $0 {
      case .rows: "Rows of touchpoints"
      case .importance: "with importance"
      case .performance: "with performance"
      case .effort: "with effort"
      case .rated: "with importance and performance: shortfall, score, quadrant"
      case .aligned: "with importance and effort: alignment"
      case .moments: "Stages and steps with an emotion in numbers"
      case .researched: "Stages that are researched"
      case .conversions: "Stages with a conversion"
      case .experiments: "Experiments with counts of both sides"
      case .shares: "Personas with a share of customers"
      }
    },
    of: { "\($0) of \($1)" },
    midpoint: "at the middle of both scales, 3 and 3",
    means: "at the means of the rows that have both figures, for each journey and across all",
    reviewEvery: { $0 == 1 ? "stale after 1 day" : "stale after \($0) days" },
    setting: "Set in site.yml",
    crosshair: "Crosshair of the quadrants",
    review: "Reviews")

  private static func text(_ formula: Formula) -> Formula.Text {
    switch formula {
    case .emotion:
      .init(
        "Emotion", "−2 … +2",
        """
        How the customer feels, in any step. x/5 counts as x − 3, x/10 as 0.4 x − 2; faces as −2, −1, 0, +1, +2. Words \
        alone draw no point. A pair keeps both ends. A stage is not made of its steps.
        """)
    case .importance:
      .init(
        "Importance", "0 … 5", "How much a touchpoint matters to the customer; 0: customers do not use it.")
    case .performance:
      .init("Performance", "1 … 5", "How well it works, also called satisfaction. Blank: not measured.")
    case .effort:
      .init("Effort", "0 … 5", "What the organisation puts into it; 0: it does nothing there.")
    case .shortfall:
      .init(
        "Shortfall", "importance − performance",
        "Above 0 we fall short; below 0 we do more than is needed. SERVQUAL writes it the other way round.")
    case .quadrant:
      .init(
        "Quadrant", "importance and performance against the crosshair c",
        """
        Importance ≥ c and performance < c: concentrate here. Both ≥ c: keep up. Both < c: low priority. Importance < c \
        and performance ≥ c: possible overkill (Martilla and James 1977). A value on the line counts as high.
        """)
    case .score:
      .init(
        "Opportunity score", "I₁₀ + max(I₁₀ − S₁₀, 0)",
        """
        I₁₀ = (importance − 1) / 4 × 10, S₁₀ = (performance − 1) / 4 × 10; 0 to 20 (Ulwick), approximate since rescaled \
        from ratings. Above 15 extreme, above 12 strong, 10 to 12 worth a look, below 10 served; S₁₀ above I₁₀ is also \
        over-served. Importance below 1 has no score.
        """)
    case .alignment:
      .init(
        "Alignment", "d = effort − importance",
        """
        Importance from 1 with effort 0: absent. Importance 0 with effort from 1: off the journey. d ≥ 2: effort without \
        impact. d ≤ −2: impact without effort. Else aligned. The two lists of too much and too little effort are the \
        first four, the largest d first.
        """)
    case .priority:
      .init(
        "Order of the gap table", nil,
        "Opportunity score (n/a last), then shortfall, importance, journey, stage, name.")
    case .fromMetric:
      .init(
        "Performance from a metric", "1 + 4 × (actual − worst) / (best − worst)",
        "Where performance is blank and a metric of the touchpoint has a scale; kept within 1 to 5 and marked."
      )
    case .targetGap:
      .init(
        "Target gap", "(actual − target) × (+1 higher is better, −1 lower is better)",
        "Of the newest period. Met: at or beyond the target. Near: within 5 % of it. Else missed; or no data."
      )
    case .means:
      .init(
        "Means", "sum / n",
        "Of the touchpoints that have the figure; n stands beside or below. Too much: effort without impact or off the journey. Too little: impact without effort or absent."
      )
    case .lowest:
      .init(
        "Lowest moments", nil, "The three lowest emotions, one a stage; of equal ones the later stage first.")
    case .drop:
      .init(
        "Biggest drop", "emotion before − emotion after",
        "Between neighbours of the curve, and within a pair; a gap in the curve parts its neighbours. Of equal falls the later."
      )
    case .peakEnd:
      .init(
        "Peak and end", nil,
        "The emotion farthest from 0, of equal ones the later, and the last one: what is remembered (peak-end rule)."
      )
    case .coverage:
      .init(
        "Coverage", "x of y",
        "What a map does not say, only for fields that it uses elsewhere. A field that it never uses is not its business."
      )
    case .evidence:
      .init(
        "Evidence", "researched / all",
        "A stage or touchpoint with a quote or named evidence is researched, any other an assumption.")
    case .staleness:
      .init(
        "Stale", "day of the build − reviewed > days",
        "A map is stale when its last review is older than the site allows, or the day of its next one has passed."
      )
    case .funnel:
      .init(
        "Funnel", "conversion = go on / come in; loss = 1 − conversion",
        """
        Lost = come in − go on. Get this far: the product of all conversions up to the stage; n/a behind a stage without \
        one. The stage that loses most: by people where every stage has counts, else by share; of equal ones the later. \
        A stage without counts of its own takes the newest values of the metrics entered and left, or conversion.
        """)
    case .lifecycle:
      .init(
        "Life cycle", nil,
        "Stages by what the customer is to the company: aware, lead, customer, regular, advocate. A stage says it, or its template does."
      )
    case .comparison:
      .init(
        "As it is, as it shall be", "to be − as is",
        """
        Stages are matched by id, touchpoints by name, within their stage first. Of a pair of emotions the lower counts. \
        A shortfall below 0 is neither better nor worse than another below 0.
        """)
    case .fit:
      .init(
        "Channel fit", nil,
        "Channels that a persona prefers and meets, prefers and does not meet, meets without preferring.")
    case .segments:
      .init(
        "Segments and shares", "sum of the personas' shares",
        "A touchpoint row counts for a persona where it names the persona, or nobody. Shares above 100 % together are reported."
      )
    case .experiments:
      .init(
        "Experiments", "difference = B − A; lift = (B − A) / A",
        """
        A and B are successes / trials. The 95 % interval of the difference is Newcombe's (1998, method 10), made of both \
        Wilson intervals. Better or worse only where the whole interval lies on one side of 0, else not shown yet. n is \
        the trials of both sides.
        """)
    case .share:
      .init(
        "Shares: CSAT, conversion, retention, churn", "p = numerator / denominator",
        "95 % interval by Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96. CSAT counts 4 and 5 of 1 to 5."
      )
    case .promoters:
      .init(
        "NPS", "% of 9 and 10 − % of 0 to 6",
        "−100 to +100. Standard error √((p + d − (p − d)²) / n) with p the promoters' and d the detractors' share; interval ± 1.96 of it."
      )
    case .mean:
      .init(
        "Means of answers: CES and others", "x̄ = sum / n",
        "95 % interval x̄ ± t × s / √n with n − 1 degrees of freedom. CES goes from 1 to 7.")
    case .small:
      .init(
        "Small sample", "n < 30",
        "A score from fewer than 30 answers is marked. Counts are stored, scores computed.")
    case .missing:
      .init(
        "n/a", nil,
        "A figure whose input is missing is n/a with the reason, is left out of rankings and means, and is counted as missing."
      )
    }
  }
}

// MARK: Rules and budgets

extension Phrases.Rules {
  static let english = Phrases.Rules(
    budgetsHeading: "Budgets",
    rulesHeading: "What rules find",
    hold: { $0 == $1 && $1 == 1 ? "The budget holds" : "\($0) of \($1) budgets hold" },
    budget: "Budget",
    stands: "Stands at",
    limit: "Limit",
    holds: "holds",
    over: "over",
    atMost: { "at most \($0)" },
    atLeast: { "at least \($0)" },
    none: "none",
    against: { "\($0) of \($1) against it" + ($2.map { ", \($0) %" } ?? "") },
    meets: { "\($0) of \($1) meet it" + ($2.map { ", \($0) %" } ?? "") },
    budgetCaption: "Budgets, how they stand, and what is over",
    rule: "Rule",
    places: "Places",
    whereFirst: "Where",
    rulesCaption: "Rules that find something, and where",
    shipped: {
      switch $0 {
      case "stage-without-touchpoint": "Every stage has a touchpoint"
      case "touchpoint-without-owner": "Every touchpoint has an owner"
      case "touchpoint-without-metric": "Every touchpoint has a metric"
      case "pain-without-opportunity": "Every stage with a pain has an opportunity"
      case "unused-persona": "Every persona is met in a journey"
      case "stage-without-emotion": "Every stage has an emotion"
      case "low-moment": "A very low moment has an opportunity"
      case "wide-gap": "What falls short by 2 or more has an opportunity"
      case "off-the-journey": "What customers do not use is stopped, or justified"
      case "moment-of-truth": "A moment of truth has a metric"
      case "strong-opportunity": "An opportunity of high impact has an owner"
      default: nil
      }
    },
    accepted: { "accepted: \($0)" },
    planned: { $0.map { "planned: \($0)" } ?? "planned" },
    review: { "review \($0)" },
    openAgain: { "open again, held until \($0)" },
    decided: { accepted, planned, open in
      let parts = [
        accepted > 0 ? "\(accepted) accepted" : nil, planned > 0 ? "\(planned) planned" : nil,
        open > 0 ? "\(open) open again" : nil,
      ]
      return "Decided: \(parts.compactMap { $0 }.joined(separator: ", "))."
    },
    coverageHeading: "What the maps leave open",
    coverageNote: "Only maps that use a field count.",
    coverageCaption: "What is missing, of how many, and in which journeys most",
    open: "Open",
    missing: "Missing",
    mostIn: "Most in",
    kinds: {
      switch $0 {
      case .touchpointOwner: "Touchpoints without owner"
      case .touchpointMetric: "Touchpoints without metric"
      case .touchpointEvidence: "Touchpoints without evidence"
      case .stageTouchpoint: "Stages without touchpoint"
      case .stageEmotion: "Stages without emotion"
      case .stageEvidence: "Stages without evidence"
      case .painOpportunity: "Pains without opportunity"
      case .opportunityOwner: "Opportunities without owner"
      case .lifecycleStage: "Lifecycle stages without match"
      }
    },
    missingOf: { "\($0) of \($1)" },
    evidenceQuestion: "Researched, not assumed",
    evidenceShare: { "\($0) of \($1) stages and touchpoints, \($2) %" },
    newestQuestion: "Newest evidence",
    unresearchedQuestion: "Maps without any evidence",
    reviewQuestion: "Reviews that are due")
}

// MARK: Search

extension Phrases.Search {
  static let english = Phrases.Search(
    title: "Search",
    placeholder: "Names, pains, quotes, ideas …",
    results: "Results",
    none: "Nothing found.",
    one: "1 result",
    many: "{} results",
    more: "{} more",
    close: "Close",
    broken: "The search index cannot be loaded.",
    instead: "Nothing is called “{}”; shown is what is spelt nearly so.",
    all: "all",
    stages: "Stages",
    texts: "In the text",
    filter: "Filter rows",
    shown: "{} of {} rows",
    columns: "Columns",
    csv: "Save shown as CSV",
    copy: "Copy a link to this place",
    copied: "copied",
    namesLede: { "All that has a page, by name: \($0 == 1 ? "1 entry" : "\($0) entries")." },
    letters: "Letters",
    otherScripts: "Other scripts, by code point",
    strokes: { $0 == 1 ? "1 stroke" : "\($0) strokes" },
    segment: "segment")
}

// MARK: Problems

extension Phrases.Problems {
  static let english = Phrases.Problems(
    title: "Problems",
    description: "What the build reports about the content, with its place and what to write instead.",
    none: "The build reports no problem.",
    severity: "Severity",
    problem: "Problem",
    place: "Place",
    name: {
      switch $0 {
      case .error: "error"
      case .warning: "warning"
      case .hint: "hint"
      }
    },
    count: {
      switch $0 {
      case .error: $1 == 1 ? "1 error" : "\($1) errors"
      case .warning: $1 == 1 ? "1 warning" : "\($1) warnings"
      case .hint: $1 == 1 ? "1 hint" : "\($1) hints"
      }
    },
    cut: { "The first \($0) of \($1); waymark check lists them all." },
    edit: "Edit this page")
}

// MARK: History

extension Phrases.History {
  static let english = Phrases.History(
    changes: "Changes",
    source: "The newest commits that changed the file of this page.",
    lastChanged: "Last changed",
    stale: "stale",
    changeOld: { "unchanged since \($0), more than \($1) days before this build, and nobody notes reviews" },
    title: "History",
    titleOf: { "\($0): history" },
    lede: {
      "How the figures of this map stood at \($0) revisions, which commits moved them, and since when each touchpoint "
        + "says what it says."
    },
    alone: "There is no earlier revision to look back at yet.",
    linkText: { $0 == 1 ? "1 revision" : "\($0) revisions" },
    figures: { figure in
      switch figure {
      case .meanEmotion: "Mean emotion"
      case .lowestEmotion: "Lowest emotion"
      case .meanShortfall: "Mean shortfall"
      case .highestScore: "Largest gap"
      case .evidence: "Evidence"
      }
    },
    rules: { figure in
      switch figure {
      case .meanEmotion: "Mean of all feelings with a number, −2 to +2; of a pair its middle."
      case .lowestEmotion: "The lowest feeling with a number, −2 to +2."
      case .meanShortfall: "Mean of importance − performance of the touchpoints that have both."
      case .highestScore: "The highest opportunity score, 0 to 20."
      case .evidence: "Share of stages and touchpoints that are researched."
      }
    },
    charts: "Over time",
    chartTitle: { "\($0) at \($1) revisions" },
    chartDescription: { count, first, last, newest, low, high in
      "\(count == 1 ? "1 value" : "\(count) values") from \(first) to \(last). Newest: \(newest). "
        + "Lowest: \(low), highest: \(high). All values stand in the table below."
    },
    unmoved: "The same whenever it was known",
    moves: "What moved the figures",
    movesNote:
      "Commits between two revisions that changed the figure: in the file of this map, else in tables and "
      + "settings.",
    noMoves: "No figure moved between these revisions.",
    between: "Between",
    figure: "Figure",
    before: "Before",
    after: "After",
    verdict: "Verdict",
    better: "better",
    worse: "worse",
    movedBy: "Moved by",
    uncommitted: "not committed yet",
    elsewhere: "through other files",
    more: { $0 == 1 ? "and 1 more commit" : "and \($0) more commits" },
    table: "All figures",
    tableNote: "The newest revision first; it is the content as this site was built from it.",
    revision: "Revision",
    asBuilt: "as built",
    absent: "no such map yet",
    unreadable: "had errors",
    touchpoints: "Touchpoints: last changed",
    touchpointsNote: "The newest commit that changed what the map says of the touchpoint in this stage.",
    touchpoint: "Touchpoint",
    map: "Map",
    day: "Day",
    commit: "Commit",
    because: "Because",
    longAgo: "longer ago than was looked",
    usesNote: "The newest commit that changed what a map says of this touchpoint.")
}

// MARK: Review

extension Phrases.Review {
  static let english = Phrases.Review(
    title: "What changed",
    titleOf: { "What changed in \($0)" },
    between: { "From \($0) to \($1)." },
    mergeBase: { "where \($1) left \($0)" },
    workTree: "the files as they lie on disk",
    nothing: "Nothing changed in meaning",
    nothingText: "Only formatting differs, or nothing at all. There is nothing to review.",
    noText: "No text changed, but what follows from it did.",
    newJourney: "This journey is new: there is nothing to hold it against.",
    goneJourney: "This journey is gone. This is its map as it was.",
    marks: {
      switch $0 {
      case .worse: "worse"
      case .better: "better"
      case .added: "added"
      case .removed: "removed"
      case .renamed: "renamed"
      case .moved: "moved"
      case .changed: "changed"
      }
    },
    changes: "changes in meaning",
    gotWorse: "got worse",
    gotBetter: "got better",
    gapsWider: "gaps wider",
    gapsCloser: "gaps closer",
    emotions: "emotions changed",
    touchpoints: "touchpoints added, removed",
    worseHeading: "What became worse",
    worseNote: "Budgets first, then what was written, then what follows from it.",
    nothingWorse: "Nothing became worse.",
    betterHeading: "What became better",
    journeysHeading: "Journeys that changed",
    journeysCaption: "Journeys that changed, with the number of changes",
    othersHeading: "Other files that changed",
    othersNote: "Personas, metrics, settings and pages.",
    followsHeading: "What follows",
    figures: { $0 == 1 ? "1 figure" : "\($0) figures" },
    figure: "Figure",
    target: "Target",
    askHeading: "Who is to be asked",
    askNote: "Owners of what changed, before or after, and the people whom it is about.",
    rippleHeading: "Not touched, but it refers to what changed",
    rippleNote: "It may say what is no longer true.",
    ripple: { reason, name in
      switch reason {
      case .persona: "is about \(name), who changed"
      case .compares: "is held against \(name), which changed"
      case .link: "links to \(name), which changed"
      case .touchpoint: "meets \(name) too"
      case .metric: "is measured by \(name), which changed"
      }
    },
    trailHeading: "The trail, before and after",
    trailNote: "Solid: now. Dashed: before. A line breaks where there is no number.",
    trailTitle: { "Emotion in \($0), before and after" },
    trailText: { "Before: \($0). After: \($1)." },
    trailTable: "Emotion values as a table",
    trailCaption: "Emotion before and after",
    before: "Before",
    after: "After",
    change: "Change",
    reading: "Reading",
    changesHeading: "Changes by stage",
    changesNote: "Worse first. The sign leads to the place on the map.",
    wholeJourney: "The whole journey",
    onTheMap: "on the map",
    gapsHeading: "Gaps, before and after",
    gapsNote: "Worse first. Above 0 the shortfall grew.",
    gapsCaption: "Change of gaps by touchpoint",
    performanceBefore: "Performance before",
    shortfallBefore: "Shortfall before",
    scoreBefore: "Score before",
    firstFigure: "not known on both sides",
    mapHeading: "Where on the map",
    mapNote: "What is gone is struck out where it stood.",
    neither: "neither",
    previous: "Previous journey",
    next: "Next journey",
    things: {
      switch $0 {
      case .journey: "journey"
      case .stage: "stage"
      case .step: "step"
      case .touchpoint: "touchpoint"
      case .persona: "persona"
      case .metric: "metric"
      case .prose: "page"
      case .field: "value"
      case .site: "setting"
      }
    },
    label: {
      switch $0 {
      case .mindset: "mindset"
      case .doing: "doing"
      case .goal: "goal"
      case .need: "need"
      case .expectation: "expectation"
      case .pain: "pain"
      case .bottleneck: "bottleneck"
      case .question: "question"
      case .emotion: "emotion"
      case .opportunity: "opportunity"
      case .touchpoint: "touchpoint"
      case .channel: "channel"
      case .message: "message"
      case .owner: "owner"
      case .frontstage: "frontstage"
      case .backstage: "backstage"
      case .support: "support"
      case .evidence: "evidence"
      case .metric: "metric"
      case .duration: "duration"
      case .momentOfTruth: "moment of truth"
      case .persona: "persona"
      case .conversion: "conversion"
      case .note: "note"
      }
    },
    fields: {
      switch $0 {
      case .language: "language"
      case .compares: "held against"
      case .lifecycle: "life cycle"
      case .alias: "other name"
      case .quote: "quote"
      case .source: "source"
      case .experiment: "experiment"
      case .format: "format"
      case .accepted: "accepted"
      case .planned: "planned"
      case .reviewBy: "next review"
      case .control: "A"
      case .variant: "B"
      case .role: "role"
      case .age: "age"
      case .location: "location"
      case .segment: "segment"
      case .share: "share"
      case .challenge: "challenge"
      case .motivation: "motivation"
      case .technology: "technology"
      case .preferredChannel: "preferred channel"
      case .purchase: "purchase behaviour"
      case .calc: "calculation"
      case .unit: "unit"
      case .direction: "direction"
      case .target: "target"
      case .scale: "scale"
      case .description: "description"
      case .why: "why it matters"
      case .n: "answers"
      case .title: "title"
      case .group: "group"
      case .rule: "rule"
      case .budget: "budget"
      case .limit: "limit"
      case .severity: "severity"
      }
    },
    movedHere: { "moved here from \($0)" },
    movedTo: { "moved to \($0)" },
    mergedInto: { "merged into \($0)" },
    splitFrom: { "split from \($0)" },
    reordered: { "now number \($1), was \($0)" },
    file: "file",
    address: "address",
    prose: "prose",
    section: "section",
    sentences: { $0 == 1 ? "1 sentence" : "\($0) sentences" },
    notGiven: "not given",
    lowestMoment: "Lowest moment",
    researched: "Researched, in percent",
    siteFile: "Settings of the site")
}

// MARK: Files for programs

extension Phrases.Machine {
  static let english = Phrases.Machine(
    summary: """
      Customer-journey maps: what customers do, feel and meet, stage by stage, and where we fall short.
      """,
    scales: """
      Scales: emotion −2 to +2, importance and effort 0 to 5, performance 1 to 5. Shortfall is importance minus \
      performance; opportunity scores run from 0 to 20, above 12 is strong. “–” means not known or not \
      applicable, never zero.
      """,
    files: """
      Each file is a page as Markdown. A journey's file holds its stages and touchpoints with their figures; a \
      list's holds what stands on the pages of its entries.
      """,
    lists: "Lists",
    more: { "The first \($0) of \($1); the data has them all." },
    data: "everything with its figures, as JSON",
    schema: "what each key of it means, as JSON Schema",
    table: "all journeys, as CSV")
}

// MARK: Languages

extension Phrases.Languages {
  static let english = Phrases.Languages(
    label: "Language", own: "English",
    untranslated:
      "This page is not translated into English yet. It is shown in the language in which it was written.",
    others: "Other languages")
}
