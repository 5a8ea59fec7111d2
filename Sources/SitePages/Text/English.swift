import JourneyAtlas

extension Phrases {
  static let english = Phrases(
    frame: .english, words: .english, methods: .english, gaps: .english, matrices: .english,
    sheets: .english, lists: .english)
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
