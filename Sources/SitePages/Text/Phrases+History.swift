import JourneyAtlas
import MarkdownTree

/// What git tells: of a file, of a journey over revisions, of touchpoints.
extension Phrases {
  struct History: Sendable {
    /// The list of commits of a file.
    let changes: String
    let source: String
    /// The line below a page's title.
    let lastChanged: String
    let stale: String
    /// The day of the last change, and how many days are too many.
    let changeOld: @Sendable (HTML, Int) -> HTML

    // MARK: The page of a journey

    let title: String
    let titleOf: @Sendable (String) -> String
    let lede: @Sendable (Int) -> String
    let alone: String
    /// How many of so many revisions.
    let linkText: @Sendable (Int) -> String
    let figures: @Sendable (JourneyFigures.Figure) -> String
    /// The rule of a figure.
    let rules: @Sendable (JourneyFigures.Figure) -> String
    let charts: String
    let chartTitle: @Sendable (String, Int) -> String
    /// Count, first and last revision, newest, lowest and highest value.
    let chartDescription: @Sendable (Int, String, String, String, String, String) -> String
    /// Before the figures that did not move.
    let unmoved: String
    let moves: String
    let movesNote: String
    let noMoves: String
    let between: String
    let figure: String
    let before: String
    let after: String
    let verdict: String
    let better: String
    let worse: String
    let movedBy: String
    let uncommitted: String
    let elsewhere: String
    let more: @Sendable (Int) -> String
    let table: String
    let tableNote: String
    let revision: String
    let asBuilt: String
    let absent: String
    let unreadable: String
    let touchpoints: String
    let touchpointsNote: String
    let touchpoint: String
    let map: String
    let day: String
    let commit: String
    let because: String
    let longAgo: String
    /// Of a touchpoint, on its own page.
    let usesNote: String
  }
}
