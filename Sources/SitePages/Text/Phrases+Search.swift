/// What search and the tools of tables say. Texts that scripts fill have `{}` where a number or name stands.
extension Phrases {
  struct Search: Sendable {
    let title: String
    let placeholder: String
    let results: String
    let none: String
    let one: String
    let many: String
    /// The rest of a group.
    let more: String
    let close: String
    /// Where the files cannot be loaded.
    let broken: String
    /// Where something else was looked for than what was typed.
    let instead: String
    /// The choice that narrows nothing.
    let all: String
    /// Headings of groups that no other page has.
    let stages: String
    let texts: String
    /// Above tables.
    let filter: String
    let shown: String
    let columns: String
    let csv: String
    /// Of a link beside a heading, and what it says when it was pressed.
    let copy: String
    let copied: String
    /// Of the page A–Z.
    let namesLede: @Sendable (Int) -> String
    let letters: String
    let otherScripts: String
    /// Above names that start with a Chinese character of so many strokes.
    let strokes: @Sendable (Int) -> String
    let segment: String

    func facet(_ facet: SearchFacets.Facet, _ words: Words) -> String {
      switch facet {
      case .persona: GapRows.capital(words.persona)
      case .channel: GapRows.capital(words.channel)
      case .owner: GapRows.capital(words.owner)
      case .stage: GapRows.capital(words.stage)
      }
    }

    func kind(_ kind: SearchEntry.Kind, _ phrases: Phrases) -> String {
      switch kind {
      case .journey: phrases.frame.journeys
      case .stage: stages
      case .persona: phrases.frame.personas
      case .touchpoint: phrases.frame.touchpoints
      case .channel: phrases.frame.channels
      case .owner: phrases.frame.owners
      case .metric: phrases.frame.metrics
      case .segment: phrases.lenses.segments.title
      case .page: phrases.frame.pages
      }
    }

    func passage(_ kind: SearchEntry.Passage.Kind, _ phrases: Phrases) -> String {
      switch kind {
      case .pain: phrases.words.labels(.pain)
      case .quote: phrases.maps.quotes
      case .opportunity: phrases.words.labels(.opportunity)
      case .text: texts
      }
    }
  }
}
