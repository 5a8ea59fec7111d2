import JourneyAtlas
import MarkdownTree

/// The touchpoints of a stage or step: the author's columns under the author's headings, then what METHODS
/// makes of them.
struct TouchpointTable: Markup {
  let page: StagePage
  let place: Stage
  /// Where the rows start in ``Stage/allTouchpoints`` of the page's stage.
  let firstRow: Int
  /// The heading that names the table's scroll region.
  let id: String

  private struct Column {
    var name: String
    var isNumber = false
    /// Writes what the cell of a row holds.
    var cell: (TouchpointRow, inout HTML) -> Void
  }

  private var context: PageContext { page.context }
  private var words: Phrases.Words { context.phrases.words }
  private var gaps: JourneyGaps { context.site.gaps[page.index] }
  private var rows: [TouchpointRow] {
    place.touchpoints.indices.map { gaps.use(stage: page.number, row: firstRow + $0) }
  }

  func write(into html: inout HTML) {
    let rows = rows
    let columns = authored(rows) + others(rows)
    let gaps = gaps
    let figures = rows.indices.map { gaps.row(stage: page.number, row: firstRow + $0).gap }
    let isRated = figures.contains { $0.shortfall != nil }
    let isAligned = figures.contains { $0.alignment != nil }
    var head = ScrollTable.head(place.wordings["touchpoint"] ?? words.labels(.touchpoint))
    for column in columns {
      head += column.isNumber ? ScrollTable.number(column.name) : ScrollTable.head(column.name)
    }
    let methods = context.phrases.methods
    if isRated {
      for name in [methods.shortfall, methods.opportunityScore] { head += ScrollTable.head(name) }
    }
    if isAligned { head += ScrollTable.head(methods.alignment) }
    let sheet = ScrollTable(
      labelledBy: id, caption: "\(context.phrases.stages.touchpointCaption(place.touchpoints.count))",
      captionHidden: false, sortable: true, head: head)
    sheet.write(into: &html) { table in
      self.rows(rows, columns, isRated ? figures : [], isAligned ? figures : [], into: &table)
    }
    // Once a page: the first of its tables holds row 0.
    if isRated, firstRow == 0 { html += context.how(.shortfall) }
  }

  /// A row a touchpoint; `rated` and `aligned` are the figures of columns that are shown.
  private func rows(
    _ rows: [TouchpointRow], _ columns: [Column], _ rated: [Gap], _ aligned: [Gap], into table: inout HTML
  ) {
    table.append("<tbody>")
    for (index, row) in rows.enumerated() {
      table += "<tr id=\"\(anchor(firstRow + index))\"><th scope=\"row\"><span class=\"row\">"
      row.icon.write(into: &table)
      table.append("<span>")
      context.touchpointLink(row).write(into: &table)
      // A status stands in a column of its own.
      if let acceptance = row.use.acceptance, acceptance.isOverdue || !acceptance.standsInStatus {
        AcceptanceMark(context: context, acceptance: acceptance, source: page.journey.source).write(
          into: &table)
      }
      table.append("</span></span></th>")
      for column in columns {
        table.append(column.isNumber ? "<td class=\"n\">" : "<td>")
        column.cell(row, &table)
        table.append("</td>")
      }
      if !rated.isEmpty { context.pieces.stageCells(row.ratings, rated[index], into: &table) }
      if !aligned.isEmpty { alignment(aligned[index], into: &table) }
      table.append("</tr>")
    }
    table.append("</tbody>")
  }

  /// `t.search-results`; the second row of the same touchpoint in a stage ends in `.2`.
  private func anchor(_ row: Int) -> String {
    let touchpoint = gaps.use(stage: page.number, row: row).use.touchpoint
    let earlier = (0..<row).count { gaps.use(stage: page.number, row: $0).use.touchpoint == touchpoint }
    return earlier == 0 ? "t.\(touchpoint)" : "t.\(touchpoint).\(earlier + 1)"
  }

  private func alignment(_ gap: Gap, into table: inout HTML) {
    table.append("<td>")
    if let alignment = gap.alignment {
      table.text(context.phrases.methods.alignments(alignment))
    } else {
      Self.none(&table)
    }
    table.append("</td>")
  }

  private func authored(_ rows: [TouchpointRow]) -> [Column] {
    var columns: [Column] = []
    /// A column is shown where some row fills it, or the author gave it a heading.
    func add(
      _ key: String, _ name: String, isNumber: Bool = false, _ isFilled: (TouchpointRow) -> Bool,
      _ cell: @escaping (TouchpointRow, inout HTML) -> Void
    ) {
      let wording = place.wordings[key]
      guard wording != nil || rows.contains(where: isFilled) else { return }
      columns.append(
        Column(name: wording ?? name, isNumber: isNumber, cell: cell))
    }
    func number(_ key: String, _ name: String, _ value: @escaping (TouchpointRow) -> Double?) {
      add(key, name, isNumber: true, { value($0) != nil }) { $1.text(Numbers.plain(value($0))) }
    }
    func words(_ key: String, _ name: String, _ words: @escaping (TouchpointRow) -> [String]) {
      add(key, name, { !words($0).isEmpty }) { row, html in
        let words = words(row)
        if words.isEmpty { Self.none(&html) } else { html.text(context.line(words)) }
      }
    }
    let context = context
    let labels = self.words.labels
    add("channel", labels(.channel), { !$0.channels.isEmpty }) { row, html in
      if row.channels.isEmpty { Self.none(&html) } else { context.write(row.channels, into: &html) }
    }
    // A touchpoint without owner is worth a word where others have one.
    add("owner", labels(.owner), { !$0.owners.isEmpty }) { row, html in
      if row.owners.isEmpty { html += context.noOwner } else { context.write(row.owners, into: &html) }
    }
    number("importance", self.words.importance) { $0.use.importance }
    add("performance", self.words.performance, isNumber: true, { $0.use.performance != nil }) { row, html in
      html.text(Numbers.plain(row.use.performance))
      if let source = row.ratings.source {
        html += "<span class=\"sub from\">\(context.phrases.metrics.from(source))</span>"
      }
    }
    number("effort", self.words.effort) { $0.use.effort }
    add("metric", self.words.metrics, { !$0.metrics.isEmpty }) { row, html in
      if row.metrics.isEmpty { return Self.none(&html) }
      context.write(row.metrics, into: &html)
    }
    add("persona", labels(.persona), { !$0.use.personas.isEmpty }) { row, html in
      if row.use.personas.isEmpty { return Self.none(&html) }
      html += context.joined(row.use.personas.map(context.personaNamed))
    }
    words("evidence", self.words.evidence) { $0.use.evidenceSources }
    return columns
  }

  private static func none(_ html: inout HTML) { html.append("<span class=\"muted\">–</span>") }

  /// Status, direction, note and the author's own columns.
  private func others(_ rows: [TouchpointRow]) -> [Column] {
    var names: [String] = []
    for row in rows {
      for column in row.use.columns where !names.contains(column.wording) { names.append(column.wording) }
    }
    let context = context
    let source = page.journey.source
    return names.map { name in
      Column(name: name) { row, html in
        let cells = row.use.columns.filter { $0.wording == name }
        if cells.isEmpty { return Self.none(&html) }
        html += context.joined(cells.map { context.inline($0.text, source: source) })
      }
    }
  }
}
