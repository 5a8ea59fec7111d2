import MarkdownTree

/// The page "How these numbers are made".
extension Phrases {
  struct Formulas: Sendable {
    let title: String
    let lede: String
    let sections: @Sendable (Formula.Section) -> String
    let texts: @Sendable (Formula) -> Formula.Text
    let inputsHeading: String
    let inputsNote: String
    let input: String
    let count: String
    let inputs: @Sendable (SiteInput) -> String
    let of: @Sendable (Int, Int) -> String
    /// Importance and performance at which the crosshair stands by the site's setting.
    let midpoint: String
    let means: String
    let reviewEvery: @Sendable (Int) -> String
    let setting: String
    let crosshair: String
    let review: String
  }
}

/// What the figures of a site are made of, and how much of it there is.
enum SiteInput: String, CaseIterable, Sendable {
  case rows, importance, performance, effort, rated, aligned, moments, researched, conversions, experiments,
    shares
}
