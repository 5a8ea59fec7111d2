extension Phrases.Machine {
  static let english = Phrases.Machine(
    summary: """
      Customer-journey maps: what customers do, feel and meet, stage by stage, and where we fall short.
      """,
    scales: """
      Scales: emotion −2 to +2, importance and effort 0 to 5, performance 1 to 5. Shortfall is importance minus \
      performance; opportunity scores run from 0 to 20, above 12 is strong. “–” means not known or not \
      applicable, never zero.
      """,
    files: """
      Each file is a page as Markdown. A journey's file holds its stages and touchpoints with their figures; a \
      list's holds what stands on the pages of its entries.
      """,
    lists: "Lists",
    more: { "The first \($0) of \($1); the data has them all." },
    data: "everything with its figures, as JSON",
    schema: "what each key of it means, as JSON Schema",
    table: "all journeys, as CSV")
}
