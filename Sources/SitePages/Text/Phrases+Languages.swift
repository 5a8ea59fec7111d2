/// What a site of several languages says of them.
extension Phrases {
  struct Languages: Sendable {
    /// Of the links to other languages.
    let label: String
    /// What the language calls itself.
    let own: String
    /// Above a text that is in another language.
    let untranslated: String
    /// Of the list of files in other languages.
    let others: String
  }
}
