import JourneyAtlas
import MarkdownTree

/// The opportunities of a stage, from its fields and its tables, with their numbers on the journey's page.
struct OpportunityList {
  let page: StagePage

  private var context: PageContext { page.context }

  /// nil where the stage has none.
  var html: HTML? {
    let field = page.stage.field(.opportunity)
    var values = field?.values ?? []
    let ofSteps = page.stage.steps.flatMap { $0.values(.opportunity) }
    var items: [HTML] = []
    for (number, opportunity) in page.journey.opportunities.enumerated()
    where opportunity.stage == page.stage.id {
      if let at = values.firstIndex(where: { $0.text == opportunity.text }) {
        items.append(
          item(number, context.value(values.remove(at: at), of: .known(.opportunity), source: source)))
      } else if !ofSteps.contains(where: { $0.text == opportunity.text }) {
        items.append(item(number, ofTable(opportunity)))
      }
    }
    guard !items.isEmpty else { return nil }
    let name = field.map { context.name($0) } ?? context.phrases.words.labels(.opportunity)
    var html: HTML = "<section class=\"blk opp\"><h2>\(name)</h2><ul class=\"ids\">"
    for item in items { html += "<li>\(item)</li>" }
    html += "</ul></section>"
    return html
  }

  private var source: String { page.journey.source }

  private func item(_ number: Int, _ text: HTML) -> HTML {
    let address = context.href(.journey(page.index), "O\(number + 1)")
    return "<a class=\"id\" href=\"\(address)\">O\(number + 1)</a>\(text)"
  }

  /// An opportunity of a table: its cells in our words.
  private func ofTable(_ opportunity: Opportunity) -> HTML {
    let maps = context.phrases.maps
    let words = context.phrases.words
    var pieces: [HTML] = []
    if let owner = opportunity.owner { pieces.append(context.ownerLink(owner).html) }
    if let impact = opportunity.impact { pieces.append("\(maps.impact) \(Numbers.plain(impact))") }
    if let effort = opportunity.effort { pieces.append("\(words.effort) \(Numbers.plain(effort))") }
    if let status = opportunity.status { pieces.append("\(status)") }
    pieces += opportunity.others.map { "\($0.wording) \($0.text)" }
    var html = context.inline(opportunity.text, source: source)
    if !pieces.isEmpty { html += "<span class=\"att\">\(context.joined(pieces))</span>" }
    return html
  }
}
