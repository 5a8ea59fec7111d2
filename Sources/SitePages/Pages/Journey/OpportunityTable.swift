import JourneyAtlas
import MarkdownTree

/// The opportunities of a journey, in the order of the map. Columns that no opportunity fills are left out.
struct OpportunityTable {
  let context: PageContext
  let index: Int
  private let journey: Journey

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    journey = context.atlas.journeys[index]
  }

  private struct Column {
    var name: String
    var isNumber = false
    var cell: (Opportunity) -> HTML
  }

  var html: HTML {
    guard !journey.opportunities.isEmpty else { return HTML() }
    let maps = context.phrases.maps
    let columns = columns
    var head = ScrollTable.head(maps.number)
    head += ScrollTable.head(maps.opportunity)
    for column in columns {
      head += column.isNumber ? ScrollTable.number(column.name) : ScrollTable.head(column.name)
    }
    var rows: HTML = "<tbody>"
    for (number, opportunity) in journey.opportunities.enumerated() {
      rows += "<tr id=\"O\(number + 1)\"><th scope=\"row\">O\(number + 1)</th>"
      rows += "<td>\(context.inline(opportunity.text, source: journey.source))\(mark(opportunity))</td>"
      for column in columns { rows += "<td\(Self.kind(column))>\(column.cell(opportunity))</td>" }
      rows += "</tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "opp-h", caption: "\(maps.opportunityCaption)", sortable: true, head: head, bodies: rows)
    return context.section(
      "opp-h", context.phrases.words.labels(.opportunity), note: "\(note)", table.html)
  }

  /// A decision that its status does not tell.
  private func mark(_ opportunity: Opportunity) -> HTML {
    guard let acceptance = opportunity.acceptance, acceptance.isOverdue || !acceptance.standsInStatus else {
      return HTML()
    }
    return AcceptanceMark(context: context, acceptance: acceptance, source: journey.source).html
  }

  private static func kind(_ column: Column) -> HTML { column.isNumber ? " class=\"n\"" : "" }

  private var note: String {
    let maps = context.phrases.maps
    let unowned = journey.opportunities.filter { $0.owner == nil }.count
    return maps.opportunities(journey.opportunities.count, unowned)
  }

  private var columns: [Column] {
    let all = journey.opportunities
    let words = context.phrases.words
    let maps = context.phrases.maps
    var columns: [Column] = []
    if all.contains(where: { $0.stage != nil }) { columns.append(Column(name: maps.stage, cell: stage)) }
    if all.contains(where: { $0.impact != nil }) {
      columns.append(Column(name: maps.impact, isNumber: true) { "\(Numbers.plain($0.impact))" })
    }
    if all.contains(where: { $0.effort != nil }) {
      columns.append(Column(name: words.effort, isNumber: true) { "\(Numbers.plain($0.effort))" })
    }
    if all.contains(where: { $0.status != nil }) {
      columns.append(Column(name: maps.status) { "\($0.status ?? "–")" })
    }
    var others: [String] = []
    for attribute in all.flatMap(\.others) where !others.contains(attribute.wording) {
      others.append(attribute.wording)
    }
    for wording in others {
      columns.append(
        Column(name: wording) { opportunity in
          "\(opportunity.others.filter { $0.wording == wording }.map(\.text).joined(separator: words.comma))"
        })
    }
    if all.contains(where: { $0.owner != nil }) {
      columns.append(
        Column(name: words.labels(.owner)) { [context] opportunity in
          opportunity.owner.map { context.ownerLink($0).html } ?? context.noOwner
        })
    }
    return columns
  }

  private func stage(_ opportunity: Opportunity) -> HTML {
    guard let id = opportunity.stage, let stage = journey.stages.firstIndex(where: { $0.id == id }) else {
      return "<span class=\"muted\">\(context.phrases.maps.wholeJourney)</span>"
    }
    return context.stageLink(journey: index, stage: stage).html
  }
}
