/// What `llms.txt` says to programs that read text.
extension Phrases {
  struct Machine: Sendable {
    /// Where site.yml has no description.
    let summary: String
    /// The scales of the figures, in one line.
    let scales: String
    /// What the files hold, in one line.
    let files: String
    let lists: String
    /// Listed, of all.
    let more: @Sendable (Int, Int) -> String
    let data: String
    let schema: String
    let table: String
  }
}
