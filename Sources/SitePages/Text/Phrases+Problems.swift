import JourneyAtlas

/// What the page of problems says.
extension Phrases {
  struct Problems: Sendable {
    let title: String
    let description: String
    let none: String
    let severity: String
    let problem: String
    let place: String
    let name: @Sendable (Severity) -> String
    let count: @Sendable (Severity, Int) -> String
    /// Shown, of all.
    let cut: @Sendable (Int, Int) -> String
    /// The link to a page's source.
    let edit: String
  }
}
