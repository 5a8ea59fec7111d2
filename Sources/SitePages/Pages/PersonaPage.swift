import JourneyAtlas
import MarkdownTree

/// A persona's sheet: who it is in the author's words, the journeys it walks, the channels and touchpoints it
/// meets there.
struct PersonaPage {
  let context: PageContext
  let index: Int
  private let persona: Persona

  /// How many journeys, and how many touchpoint rows, the sheet shows.
  private static let limit = 100

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    persona = context.atlas.personas[index]
  }

  private var text: Phrases.Sheets { context.phrases.sheets }
  private var words: Phrases.Words { context.phrases.words }
  private var journeys: [Int] { context.site.journeysOf[persona.id] ?? [] }

  func body() -> PageBody {
    let sheet = PersonaFields(persona)
    var main = HTML(capacity: 32_768)
    if !journeys.isEmpty { main += TrailChart.definitions }
    main += head(sheet)
    main += context.lastChange(of: persona.source)
    main += blocks(sheet)
    story(into: &main)
    if !journeys.isEmpty {
      main += journeyTable
      main += channelFit
      touchpoints(into: &main)
    }
    main += context.linkedFrom(context.site.backlinks[.persona(index)])
    main += context.changes(of: persona.source)
    return PageBody(
      title: persona.name.plain, bodyClass: "p-persona", section: .personas,
      crumbs: [.init(text: context.phrases.frame.personas, page: .personas)], description: persona.role,
      main: main)
  }

  // MARK: The sheet

  private func head(_ sheet: PersonaFields) -> HTML {
    var html: HTML = """
      <div class="sheet-h">\(Avatar(persona, id: "avatar"))\
      <div><h1>\(context.inline(persona.name, source: persona.source))</h1>
      """
    if let role = sheet.role {
      html += "<p class=\"lede\"><span class=\"vh\">\(role.wording)\(words.colon)</span>"
      html += "\(line(role))</p>"
    }
    if !sheet.facts.isEmpty {
      html += "<dl class=\"facts\">"
      for field in sheet.facts { html += "<div><dt>\(field.wording)</dt><dd>\(line(field))</dd></div>" }
      html += "</dl>"
    }
    html += "</div>"
    let quotes = self.quotes(sheet)
    if !quotes.isEmpty { html += "<div class=\"said\">\(quotes)</div>" }
    html += "</div>\(context.tableHeads(persona.tableHeads, source: persona.source))"
    return html
  }

  private func quotes(_ sheet: PersonaFields) -> HTML {
    var html = HTML()
    for field in sheet.quotes {
      for value in field.values {
        html += """
          <blockquote class="q"><p><span class="vh">\(field.wording)\(words.colon)</span>\
          \(context.value(value, of: .own(field.wording), source: persona.source))</p></blockquote>
          """
      }
    }
    for quote in persona.quotes { html += context.quote(quote, source: persona.source) }
    return html
  }

  /// All values in one line; channels as links.
  private func line(_ field: PersonaField) -> HTML {
    context.joined(
      field.values.map { value in
        switch field.label {
        case .channel: context.value(value, of: .known(.channel), source: persona.source)
        case .segment where value.attributes.isEmpty && value.details.isEmpty:
          context.segmentLink(value.text.plain).html
        default: context.value(value, of: .own(field.wording), source: persona.source)
        }
      })
  }

  private func blocks(_ sheet: PersonaFields) -> HTML {
    guard !sheet.blocks.isEmpty else { return HTML() }
    var html: HTML = "<div class=\"three sec\">"
    for field in sheet.blocks {
      html += "<section class=\"blk\"><h2>\(field.wording)</h2><ul class=\"dot\">"
      for value in field.values {
        html += "<li>\(context.value(value, of: .own(field.wording), source: persona.source))</li>"
      }
      html += "</ul></section>"
    }
    html += "</div>"
    return html
  }

  private func story(into main: inout HTML) {
    guard !persona.prose.isEmpty else { return }
    let prose = context.prose(persona.prose, source: persona.source, below: 2)
    main += "<section class=\"sec\"><h2>\(text.story)</h2><div class=\"prose\">\(prose)</div></section>"
  }

  // MARK: What it meets

  private var journeyTable: HTML {
    let shown = Array(journeys.prefix(Self.limit))
    let table = JourneyTable(context: context, journeys: shown, heading: "journeys").html
    return context.section("journeys", text.journeys, note: note(shown.count, of: journeys.count), table)
  }

  private var channelFit: HTML {
    guard !persona.channels.isEmpty else { return HTML() }
    var head = ScrollTable.head(GapRows.capital(words.journey))
    for name in [text.fitMetHead, text.fitNotMetHead, text.fitUnaskedHead] { head += ScrollTable.head(name) }
    var rows: HTML = "<tbody>"
    for journey in journeys.prefix(Self.limit) {
      let fits = ChannelFit.of(persona, journeys: [journey], in: context.atlas)
      rows += "<tr><th scope=\"row\">\(context.journeyLink(journey))</th>"
      for fit in ChannelFit.allCases {
        let links = fits.indices.filter { fits[$0] == fit }.map { context.link(of: .channels, $0) }
        rows += links.isEmpty ? "<td>\(context.dash)</td>" : "<td>\(context.joined(links))</td>"
      }
      rows += "</tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "channels", caption: "\(text.fitCaption)", head: head, bodies: rows)
    return context.section("channels", text.fitHeading, note: "\(text.fitNote)", table.html)
  }

  /// The rows of its journeys that name it, or nobody; the worst first.
  private func touchpoints(into main: inout HTML) {
    let met = MetRows(context.site, personas: [persona.id])
    let rows = met.rows
    guard !rows.isEmpty else { return }
    main += MetFigures(context: context, met: met).html
    if met.used.aligned { main += EffortLists(context, rows: rows, across: true).html }
    let table = WorstRows(rows, limit: Self.limit)
    let cells = GapRows(context, rows: table.rows, columns: [.touchpoint, .journey, .channel, .owner])
    context.section(
      "touchpoints", text.touchpointsMet, note: note(table.rows.count, of: rows.count), into: &main
    ) { cells.table(labelledBy: "touchpoints", caption: text.touchpointsMet, into: &$0) }
  }

  private func note(_ count: Int, of total: Int) -> HTML? {
    count < total ? "\(text.firstOf(count, total))" : nil
  }
}

/// The fields of a persona, sorted by where they stand on the sheet. Every field stands somewhere.
struct PersonaFields {
  private(set) var role: PersonaField?
  private(set) var quotes: [PersonaField] = []
  /// Short ones: a word or two each.
  private(set) var facts: [PersonaField] = []
  private(set) var blocks: [PersonaField] = []

  init(_ persona: Persona) {
    for field in persona.fields where !field.values.isEmpty {
      switch field.label {
      case .role where role == nil && Self.isShort(field): role = field
      case .quote: quotes.append(field)
      case .goal, .need, .challenge, .motivation: blocks.append(field)
      default: if Self.isShort(field) { facts.append(field) } else { blocks.append(field) }
      }
    }
  }

  private static func isShort(_ field: PersonaField) -> Bool {
    let length = field.values.reduce(0) { $0 + $1.text.plain.unicodeScalars.count }
    return length <= 90 && field.values.allSatisfy { $0.details.isEmpty }
  }
}
