import JourneyAtlas
import MarkdownTree

/// The communication plan: what is said at each stage, on which channel, in which form, and by whom.
struct MessagePlan {
  let context: PageContext
  let index: Int

  private var text: Phrases.MessageWords { context.phrases.lenses.messages }
  private var words: Phrases.Words { context.phrases.words }
  private var journey: Journey { context.atlas.journeys[index] }

  /// The table alone; empty where nothing is said.
  var table: HTML {
    let messages = journey.messages
    guard !messages.isEmpty else { return HTML() }
    var others: [String] = []
    for column in messages.flatMap(\.columns) where !others.contains(column.wording) {
      others.append(column.wording)
    }
    let shape = Shape(
      channel: messages.contains { !$0.channels.isEmpty }, format: messages.contains { $0.format != nil },
      owner: messages.contains { !$0.owners.isEmpty }, others: others)
    var head = ScrollTable.head(name("message stage", GapRows.capital(words.stage)))
    head += ScrollTable.head(name("message", text.message))
    if shape.channel { head += ScrollTable.head(name("message channel", GapRows.capital(words.channel))) }
    if shape.format { head += ScrollTable.head(name("message format", text.format)) }
    if shape.owner { head += ScrollTable.head(name("message owner", GapRows.capital(words.owner))) }
    for wording in others { head += ScrollTable.head(wording) }
    let byStage = Dictionary(grouping: messages, by: \.stage)
    var rows = HTML()
    for (number, stage) in journey.stages.enumerated() {
      let name: HTML = "\(context.stageLink(journey: index, stage: number))"
      body(name, byStage[stage.id] ?? [], shape, into: &rows)
    }
    if let whole = byStage[nil] { body("\(context.phrases.maps.wholeJourney)", whole, shape, into: &rows) }
    return ScrollTable(
      labelledBy: "messages", classes: "tb lc", caption: "\(text.caption)", head: head, bodies: rows
    ).html
  }

  /// The author's word for a column, else ours.
  private func name(_ key: String, _ ours: String) -> String { journey.wordings[key] ?? ours }

  var note: String {
    let messages = journey.messages
    let filled = Set(messages.compactMap(\.stage)).count
    let usesOwners = messages.contains { !$0.owners.isEmpty }
    let ownerless = usesOwners ? messages.count { $0.owners.isEmpty } : 0
    return text.note(messages.count, filled, journey.stages.count, ownerless)
  }

  /// A section of its own, for a map without a section Communication.
  var html: HTML {
    let table = table
    return table.isEmpty ? HTML() : context.section("messages", text.heading, note: "\(note)", table)
  }

  private struct Shape {
    var channel: Bool
    var format: Bool
    var owner: Bool
    var others: [String]

    var count: Int { 1 + (channel ? 1 : 0) + (format ? 1 : 0) + (owner ? 1 : 0) + others.count }
  }

  private func body(_ name: HTML, _ messages: [PlannedMessage], _ shape: Shape, into rows: inout HTML) {
    let span: HTML = messages.count > 1 ? " rowspan=\"\(messages.count)\"" : ""
    rows += "<tbody><tr><th scope=\"rowgroup\"\(span)>\(name)</th>"
    if messages.isEmpty {
      rows += "<td colspan=\"\(shape.count)\"><span class=\"muted\">– \(text.nothingSaid)</span></td></tr>"
    }
    for (number, message) in messages.enumerated() {
      if number > 0 { rows += "<tr>" }
      rows += "<td>\(context.inline(message.text, source: journey.source))</td>"
      if shape.channel {
        rows +=
          "<td>\(message.channels.isEmpty ? context.dash.html : context.channelLinks(message.channels).html)</td>"
      }
      if shape.format { rows += "<td>\(message.format.map { "\($0)" } ?? context.dash.html)</td>" }
      if shape.owner { rows += "<td>\(context.ownerLinksOrNone(message.owners))</td>" }
      for wording in shape.others {
        let texts = message.columns.filter { $0.wording == wording }
        rows += "<td>"
        if texts.isEmpty { rows += context.dash }
        for column in texts { rows += context.inline(column.text, source: journey.source) }
        rows += "</td>"
      }
      rows += "</tr>"
    }
    rows += "</tbody>"
  }
}
