import MarkdownTree

/// Gap pages and the figures of touchpoint rows.
extension Phrases {
  struct Gaps: Sendable {
    let title: String
    let titleOf: @Sendable (String) -> String
    /// Touchpoints, and the journey as a link.
    let lede: @Sendable (Int, HTML) -> HTML
    /// Touchpoint rows and journeys.
    let acrossLede: @Sendable (Int, Int) -> HTML
    let description: @Sendable (Int) -> String
    let acrossDescription: @Sendable (Int) -> String
    /// Between two sentences.
    let sentenceGap: String
    let complete: @Sendable (Int, Int) -> String
    let completeEffort: @Sendable (Int, Int) -> String
    let nothingToCompare: String
    let fixFirst: String
    let nothingToFix: String
    /// A touchpoint and its shortfall.
    let withShortfall: @Sendable (HTML, HTML) -> HTML
    let fallShort: @Sendable (Int, Int) -> String
    let wasted: String
    let nowhere: String
    let nameAndFigures: @Sendable (HTML, String) -> HTML
    /// Effort and importance.
    let effortAgainst: @Sendable (String, String) -> String
    let wouldPay: String
    let moreThanInvested: @Sendable (Int) -> String
    let unknown: String
    let notMeasured: @Sendable (Int) -> String
    let allMeasured: String
    /// Before further names.
    let also: @Sendable (HTML) -> HTML
    /// A name and the place it stands in.
    let nameIn: @Sendable (HTML, HTML) -> HTML
    /// After a list that is cut short.
    let andMore: @Sendable (Int) -> String
    let quadrantHeading: String
    let importanceAxis: String
    let performanceAxis: String
    /// Points; how many fall short by 2 or more, the names of the first; how many are not measured.
    let chartDescription: @Sendable (Int, Int, String, Int) -> String
    let more: @Sendable (Int) -> String
    let notInChart: @Sendable (Int) -> String
    let legend: String
    let legendShort2: String
    let legendShort: String
    let legendEven: String
    let legendOver: String
    let legendOver2: String
    let methodHeading: String
    let shortfallFormula: String
    let shortfallMeaning: String
    let scoreFormula: String
    let scoreScale: String
    let scoreBands: String
    let quadrantRule: String
    /// Importance and performance.
    let crosshairMidpoint: @Sendable (String, String) -> String
    /// Importance, performance, n.
    let crosshairMean: @Sendable (String, String, Int) -> String
    let alignmentFormula: String
    let alignmentMeaning: String
    let scales: String
    let scalesMeaning: String
    let rankedHeading: String
    let rankedNote: String
    let rankedTop: @Sendable (Int, Int) -> String
    let rankedCaption: @Sendable (Int) -> String
    /// Head of the column of ranks.
    let number: String
    let score: String
    let remarks: String
    let notApplicable: String
    let notMeasuredShort: String
    let noRatings: String
    let noImportance: String
    let noPerformance: String
    let importanceZero: String
    let noEffort: String
    let coverageHeading: String
    let coverageNote: String
    let coverageCaption: String
    let withoutOwner: String
    let withoutMetric: String
    let assumptionOnly: String
    let stageEvidence: String
    let allStages: String
    let missing: String
    let missingCount: @Sendable (Int) -> String
    let assumptionCount: @Sendable (Int) -> String
    let byJourneyHeading: String
    let byJourneyNote: String
    let byJourneyCaption: String
    /// Shown, all, a link to the list.
    let moreJourneys: @Sendable (Int, Int, HTML) -> HTML
    let fallsShort: String
    let extremeOrStrong: String
    let largestGap: String
    let ranking: String
    let scoreOf: @Sendable (String) -> String
  }
}

/// Matrix pages.
extension Phrases {
  struct Matrices: Sendable {
    let title: String
    let titleOf: @Sendable (String) -> String
    let description: String
    /// The journey, and its number of stages.
    let lede: @Sendable (HTML, String) -> HTML
    /// The number of journeys, and whether they are folded.
    let acrossLede: @Sendable (String, Bool) -> HTML
    let captionTint: String
    let captionPlain: String
    let mean: String
    let meanPerformance: String
    let meanShortfall: String
    let shortfall: @Sendable (String) -> String
    /// Channels that site.yml puts in no group.
    let otherChannels: String
    /// The row of touchpoints that name no channel.
    let noChannel: String
    let group: String
    let key: String
    let tint1: String
    let tint2: String
    let tint3: String
    let tint4: String
    let tint5: String
    let weakestStage: String
    let weakestJourney: String
    let weakestChannel: String
    let meanShortfallOf: @Sendable (HTML, String) -> HTML
    /// A channel and its mean performance.
    let at: @Sendable (HTML, String) -> HTML
    let nothing: String
    let noneIn: @Sendable (HTML) -> HTML
    let everyStage: String
    let everyJourney: String
    let emptyCells: @Sendable (Int, Int) -> String
    let byJourneyHeading: String
  }
}

/// The pages of personas, touchpoints, channels and owners.
extension Phrases {
  struct Sheets: Sendable {
    let story: String
    let journeys: String
    let fitHeading: String
    let fitNote: String
    let fitCaption: String
    let fitMet: String
    let fitNotMet: String
    let fitUnasked: String
    let fitMetHead: String
    let fitNotMetHead: String
    let fitUnaskedHead: String
    let touchpointsMet: String
    let firstOf: @Sendable (Int, Int) -> String
    let personaLede: String
    let channelsLede: String
    let ownersLede: String
    let touchpointsLede: String
    /// Journeys and rows.
    let touchpointLede: @Sendable (Int, Int) -> String
    /// Rows and journeys.
    let channelLede: @Sendable (Int, Int) -> String
    /// Touchpoint rows, journeys, opportunities.
    let ownerLede: @Sendable (Int, Int, Int) -> String
    let whereUsed: String
    let usesOf: @Sendable (String) -> String
    let alsoWritten: String
    let preferredBy: String
    let touchpointsOn: @Sendable (String) -> String
    let touchpointsOf: @Sendable (String) -> String
    let opportunitiesOf: @Sendable (String) -> String
    let impact: String
    let status: String
    let highestScore: String
    let howWell: String
    let meanPerformanceOf: @Sendable (String) -> String
    let measuredOf: @Sendable (Int, Int) -> String
    let howShort: String
    let meanShortfallOf: @Sendable (HTML) -> HTML
    let shortOf: @Sendable (Int, Int) -> String
    let whereWorst: String
    /// The opportunity score and the journey.
    let worstScore: @Sendable (String, HTML) -> HTML
  }
}

/// Lists over several pages, and pages that lead elsewhere.
extension Phrases {
  struct Lists: Sendable {
    let pages: String
    let titlePage: @Sendable (String, Int) -> String
    /// First, last, all.
    let range: @Sendable (Int, Int, Int) -> String
    let notFound: String
    let notFoundWhy: String
    let moved: String
    /// The new page as a link.
    let movedTo: @Sendable (HTML) -> HTML
  }
}
