import JourneyAtlas

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
