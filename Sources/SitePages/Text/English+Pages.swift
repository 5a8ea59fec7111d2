import MarkdownTree

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
