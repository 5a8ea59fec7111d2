import JourneyAtlas

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
