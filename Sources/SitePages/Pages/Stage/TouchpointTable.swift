import JourneyAtlas
import MarkdownTree

/// The touchpoints of a stage or step: the author's columns under the author's headings, then what METHODS
/// makes of them.
struct TouchpointTable {
  let page: StagePage
  let place: Stage
  /// Where the rows start in ``Stage/allTouchpoints`` of the page's stage.
  let firstRow: Int
  /// The heading that names the table's scroll region.
  let id: String

  private struct Column {
    var name: String
    var isNumber = false
    var cell: (TouchpointUse, Gap?) -> HTML
  }

  private var context: PageContext { page.context }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    let columns = authored + computed
    var table: HTML = """
      <table class="tb" data-sortable><caption>\(context.phrases.stages.touchpointCaption(place.touchpoints.count))\
      </caption><thead><tr><th scope="col">\(place.wordings["touchpoint"] ?? words.labels(.touchpoint))</th>
      """
    for column in columns { table += "<th scope=\"col\"\(Self.kind(column))>\(column.name)</th>" }
    table += "</tr></thead><tbody>"
    for (row, use) in place.touchpoints.enumerated() {
      let gap = context.site.gaps[page.index].row(stage: page.number, row: firstRow + row)?.gap
      table += "<tr><th scope=\"row\"><span class=\"row\">\(context.icon(use.channels).svg)"
      table += "<span>\(context.touchpointLink(use))</span></span></th>"
      for column in columns { table += "<td\(Self.kind(column))>\(column.cell(use, gap))</td>" }
      table += "</tr>"
    }
    table += "</tbody></table>"
    return context.scroll(labelledBy: id, table)
  }

  private static func kind(_ column: Column) -> HTML { column.isNumber ? " class=\"n\"" : "" }

  /// Whether a column is shown: some row fills it, or the author gave it a heading.
  private func has(_ key: String, _ isFilled: (TouchpointUse) -> Bool) -> Bool {
    place.wordings[key] != nil || place.touchpoints.contains(where: isFilled)
  }

  private var authored: [Column] {
    var columns: [Column] = []
    func add(
      _ key: String, _ name: String, isNumber: Bool = false, _ isFilled: (TouchpointUse) -> Bool,
      _ cell: @escaping (TouchpointUse) -> HTML
    ) {
      guard has(key, isFilled) else { return }
      columns.append(Column(name: place.wordings[key] ?? name, isNumber: isNumber) { use, _ in cell(use) })
    }
    func number(_ key: String, _ name: String, _ value: @escaping (TouchpointUse) -> Double?) {
      add(key, name, isNumber: true, { value($0) != nil }, { "\(Numbers.plain(value($0)))" })
    }
    func list(_ key: String, _ name: String, _ items: @escaping (TouchpointUse) -> HTML?) {
      add(key, name, { items($0) != nil }, { items($0) ?? "<span class=\"muted\">–</span>" })
    }
    let context = context
    list("channel", words.labels(.channel)) { $0.channels.isEmpty ? nil : context.channelLinks($0.channels) }
    add("owner", words.labels(.owner), { !$0.owners.isEmpty }, { context.ownerLinks($0.owners) })
    number("importance", words.importance, \.importance)
    number("performance", words.performance, \.performance)
    number("effort", words.effort, \.effort)
    list("metric", words.metrics) { use in Self.line(use.metrics, context) }
    list("persona", words.labels(.persona)) { use in
      use.personas.isEmpty ? nil : context.joined(use.personas.map { context.personaNamed($0) })
    }
    list("evidence", words.evidence) { use in Self.line(use.evidenceSources, context) }
    return columns + others
  }

  private static func line(_ items: [String], _ context: PageContext) -> HTML? {
    items.isEmpty ? nil : "\(items.joined(separator: context.phrases.words.comma))"
  }

  /// Status, direction, note and the author's own columns.
  private var others: [Column] {
    var names: [String] = []
    for column in place.touchpoints.flatMap(\.columns) where !names.contains(column.wording) {
      names.append(column.wording)
    }
    let context = context
    let source = page.journey.source
    return names.map { name in
      Column(name: name) { use, _ in
        let cells = use.columns.filter { $0.wording == name }
        if cells.isEmpty { return "<span class=\"muted\">–</span>" }
        return context.joined(cells.map { context.inline($0.text, source: source) })
      }
    }
  }

  private var computed: [Column] {
    let methods = context.phrases.methods
    let rows = place.touchpoints.indices.compactMap {
      context.site.gaps[page.index].row(stage: page.number, row: firstRow + $0)?.gap
    }
    var columns: [Column] = []
    if rows.contains(where: { $0.shortfall != nil }) {
      columns.append(Column(name: methods.shortfall, cell: shortfall))
      columns.append(Column(name: methods.opportunityScore, cell: score))
    }
    if rows.contains(where: { $0.alignment != nil }) {
      columns.append(
        Column(name: methods.alignment) { _, gap in
          gap?.alignment.map { "\(methods.alignments($0))" } ?? "<span class=\"muted\">–</span>"
        })
    }
    return columns
  }

  private func shortfall(_ use: TouchpointUse, _ gap: Gap?) -> HTML {
    let mark = GapMark(use)
    guard let shortfall = gap?.shortfall else { return "<span class=\"row\">\(mark.svg)<b>–</b></span>" }
    return "<span class=\"row\">\(mark.svg)<b class=\"\(mark.tone)\">\(Numbers.signed(shortfall))</b></span>"
  }

  private func score(_ use: TouchpointUse, _ gap: Gap?) -> HTML {
    let methods = context.phrases.methods
    guard let gap, let score = gap.opportunity, let band = gap.band else {
      return "<span class=\"muted\">–</span>"
    }
    var html: HTML =
      "<b>\(Numbers.plain(score))</b> <span class=\"band \(band.rawValue)\">\(methods.bands(band))</span>"
    if gap.overServed == true { html += "<span class=\"sub\">\(methods.overServed)</span>" }
    return html
  }
}
