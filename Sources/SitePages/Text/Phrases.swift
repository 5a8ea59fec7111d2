import JourneyAtlas

/// All text of the interface in one language. A language that misses a phrase does not compile.
///
/// An object: the hundreds of texts would else be copied wherever a part of a page keeps them.
final class Phrases: Sendable {
  let frame: Frame
  let words: Words
  let methods: Methods
  let overview: Overview
  let maps: Maps
  let stages: Stages
  let gaps: Gaps
  let matrices: Matrices
  let sheets: Sheets
  let lists: Lists
  let rules: Rules
  let lenses: Lenses
  let formulas: Formulas
  let metrics: Metrics
  let history: History
  let matrixKinds: MatrixKinds
  let machine: Machine
  let search: Search
  let problems: Problems
  let languages: Languages
  let review: Review

  init(
    frame: Frame, words: Words, methods: Methods, overview: Overview, maps: Maps, stages: Stages, gaps: Gaps,
    matrices: Matrices, sheets: Sheets, lists: Lists, rules: Rules, lenses: Lenses, formulas: Formulas,
    metrics: Metrics, history: History, matrixKinds: MatrixKinds, machine: Machine,
    search: Search, problems: Problems, languages: Languages, review: Review
  ) {
    self.frame = frame
    self.words = words
    self.methods = methods
    self.overview = overview
    self.maps = maps
    self.stages = stages
    self.gaps = gaps
    self.matrices = matrices
    self.sheets = sheets
    self.lists = lists
    self.rules = rules
    self.lenses = lenses
    self.formulas = formulas
    self.metrics = metrics
    self.history = history
    self.matrixKinds = matrixKinds
    self.machine = machine
    self.search = search
    self.problems = problems
    self.languages = languages
    self.review = review
  }

  /// The language of the phrases around texts of a language: `en`, `zh-Hans` or `zh-Hant`.
  static func tag(of language: String) -> String { InterfaceLanguage(around: language).rawValue }

  /// What stands around every page.
  struct Frame: Sendable {
    let untitledSite: String
    let skip: String
    let siteNavigation: String
    let breadcrumb: String
    let journeys: String
    let personas: String
    let touchpoints: String
    let channels: String
    let owners: String
    let metrics: String
    let matrix: String
    let gaps: String
    /// The heading of the prose pages.
    let pages: String
    let allPages: @Sendable (Int) -> String
    /// The button to the A–Z list.
    let index: String
    let themeAuto: String
    let themeLight: String
    let themeDark: String

    func name(_ section: NavSection) -> String {
      switch section {
      case .journeys: journeys
      case .personas: personas
      case .touchpoints: touchpoints
      case .channels: channels
      case .owners: owners
      case .metrics: metrics
      case .matrix: matrix
      case .gaps: gaps
      }
    }
  }

  /// Nouns, counts and states that many pages need.
  struct Words: Sendable {
    /// Between the items of a line: `, ` or `、`.
    let comma: String
    /// Between the parts of a longer line: `; ` or `；`.
    let semicolon: String
    /// Between a label and its value: `: ` or `：`.
    let colon: String
    let journey: String
    let stage: String
    let step: String
    let persona: String
    let touchpoint: String
    let channel: String
    let owner: String
    let page: String
    let journeys: @Sendable (Int) -> String
    let stages: @Sendable (Int) -> String
    let steps: @Sendable (Int) -> String
    let personas: @Sendable (Int) -> String
    let touchpoints: @Sendable (Int) -> String
    /// The name of a table that has none.
    let table: String
    /// The boxes of task lists, spoken.
    let done: String
    let notDone: String
    let noOwner: String
    /// Spoken where a cell shows "–".
    let noneRecorded: String
    let notMeasured: String
    let researched: String
    let assumption: String
    let emotion: String
    let importance: String
    let performance: String
    let effort: String
    let metrics: String
    let evidence: String
    let kind: String
    let state: String
    let reviewed: String
    let kinds: @Sendable (Journey.Kind) -> String
    let states: @Sendable (Journey.State) -> String
    let channelGroups: @Sendable (Channel.Group) -> String
    /// The known labels as lane names: "Doing", "Pains".
    let labels: @Sendable (KnownLabel) -> String
    let date: @Sendable (Day) -> String
  }

  /// The figures of METHODS and their verdicts.
  struct Methods: Sendable {
    let shortfall: String
    let quadrant: String
    let opportunityScore: String
    let band: String
    let alignment: String
    let rank: String
    let quadrants: @Sendable (Gap.Quadrant) -> String
    let bands: @Sendable (Gap.Band) -> String
    let overServed: String
    let alignments: @Sendable (Gap.Alignment) -> String
  }
}

extension Phrases {
  /// The first page and the lists of journeys.
  struct Overview: Sendable {
    let answers: String
    let hurtQuestion: String
    /// "3 moments at −2": how many, and the value.
    let hurtAnswer: @Sendable (Int, String) -> String
    let shortfallQuestion: String
    let shortfallAnswer: @Sendable (Int, String) -> String
    let ownerlessQuestion: String
    let unowned: String
    let opportunities: @Sendable (Int) -> String
    let journeysNote: String
    let journeysCaption: String
    let emotionByStage: String
    let lowest: String
    let allJourneys: @Sendable (Int) -> String
    let allPersonas: @Sendable (Int) -> String
    let across: String
    let channelQuestion: String
    let channelsByJourneys: @Sendable (Int, Int) -> String
    let fixQuestion: String
    let whereQuestion: String
    let touchpointsText: String
    let whoQuestion: String
    let ownersText: @Sendable (Int) -> String
    let leftOut: @Sendable (Int) -> String
    let leftOutText: String
    let index: String
    let emptyTitle: String
    let emptyText: String
    let emptyOr: String
  }
}

extension Phrases {
  /// A journey's page: its facts, answers, map and opportunities.
  struct Maps: Sendable {
    let map: String
    let stage: String
    let steps: String
    let quotes: String
    let lineOfInteraction: String
    let lineOfVisibility: String
    let lineOfInternalInteraction: String
    let veryPositive: String
    let neutral: String
    let veryNegative: String
    /// Spoken where a stage says nothing of emotion in numbers.
    let noValue: String
    /// The title of the curve, for a journey.
    let curve: @Sendable (String) -> String
    let legend: String
    let legendCurve: String
    let legendFuture: String
    let legendFutureOf: @Sendable (String) -> String
    let legendCurrentOf: @Sendable (String) -> String
    let legendGap: String
    let emotionTable: String
    let emotionCaption: String
    let emotionWords: String
    let hurtQuestion: String
    let shortfallQuestion: String
    let firstQuestion: String
    let wastedQuestion: String
    let alsoAt: String
    let sameShortfall: String
    let importancePerformance: @Sendable (String, String) -> String
    let effortImportance: @Sendable (String, String) -> String
    let opportunityCaption: String
    /// How many, and how many of them without owner.
    let opportunities: @Sendable (Int, Int) -> String
    let number: String
    let opportunity: String
    let impact: String
    let status: String
    let wholeJourney: String
    let lifecycle: String
    /// The two life cycles that ship, as values of it.
    let sevenStages: String
    let fiveStages: String
    let compares: String
    let comparedBy: String
    let neverReviewed: String
    let linkedFrom: String
    let related: String
    let toMatrix: String
    let toGaps: String
    let toStages: String
  }
}

extension Phrases {
  /// A stage's page.
  struct Stages: Sendable {
    let here: String
    /// The title of the small map: the number and name of this stage.
    let hereTitle: @Sendable (Int, String) -> String
    let facts: String
    /// How many touchpoints fall short, of how many, and the mean.
    let shortfalls: @Sendable (Int, Int, String) -> String
    let touchpointCaption: @Sendable (Int) -> String
    let referredTo: String
    let sameStage: String
    /// A touchpoint that other stages meet too.
    let alsoMet: @Sendable (String) -> String
    let allUses: String
    let navigation: String
    let previous: @Sendable (Int) -> String
    let next: @Sendable (Int) -> String
  }
}
