import JourneyAtlas

/// All text of the interface in one language. A language that misses a phrase does not compile.
struct Phrases: Sendable {
  let frame: Frame
  let words: Words
  let methods: Methods
  let gaps: Gaps
  let matrices: Matrices
  let sheets: Sheets
  let lists: Lists

  /// The phrases for a language tag: `zh-TW`, `zh-HK` and `zh-Hant…` are Traditional Chinese, other `zh`
  /// Simplified, everything else English.
  static func of(language: String) -> Phrases {
    let parts = language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard parts.first == "zh" else { return .english }
    let traditional = parts.dropFirst().contains { ["hant", "tw", "hk", "mo"].contains($0) }
    return traditional ? .traditionalChinese : .simplifiedChinese
  }

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
      case .matrix: matrix
      case .gaps: gaps
      }
    }
  }

  /// Nouns, counts and states that many pages need.
  struct Words: Sendable {
    /// Between the items of a line: `, ` or `、`.
    let comma: String
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
