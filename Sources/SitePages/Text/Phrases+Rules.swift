import JourneyAtlas
import MarkdownTree

/// Rules, budgets, accepted gaps, and what maps leave open.
extension Phrases {
  struct Rules: Sendable {
    let budgetsHeading: String
    let rulesHeading: String
    /// How many budgets hold, and how many there are.
    let hold: @Sendable (Int, Int) -> String
    let budget: String
    let stands: String
    let limit: String
    let holds: String
    let over: String
    /// `3`, `60 %`.
    let atMost: @Sendable (String) -> String
    let atLeast: @Sendable (String) -> String
    /// A limit of 0.
    let none: String
    /// Those that break it, of all, and percent where the limit is a share.
    let against: @Sendable (Int, Int, String?) -> String
    /// Those that meet it.
    let meets: @Sendable (Int, Int, String?) -> String
    let budgetCaption: String
    let rule: String
    let places: String
    let whereFirst: String
    let rulesCaption: String
    /// The sentences of the rules that ship, by id.
    let shipped: @Sendable (String) -> String?

    /// A reason in the author's words.
    let accepted: @Sendable (HTML) -> HTML
    /// What is planned; nil where only that is said.
    let planned: @Sendable (HTML?) -> HTML
    let review: @Sendable (HTML) -> HTML
    let openAgain: @Sendable (HTML) -> HTML
    /// Accepted, planned, open again.
    let decided: @Sendable (Int, Int, Int) -> String

    let coverageHeading: String
    let coverageNote: String
    let coverageCaption: String
    let open: String
    let missing: String
    let mostIn: String
    let kinds: @Sendable (Coverage.Kind) -> String
    /// Missing, of all.
    let missingOf: @Sendable (Int, Int) -> String
    let evidenceQuestion: String
    /// Researched, of all, percent.
    let evidenceShare: @Sendable (Int, Int, String) -> String
    let newestQuestion: String
    let unresearchedQuestion: String
    let reviewQuestion: String
  }
}
