import JourneyAtlas
import MarkdownTree

/// Touchpoint rows with their figures as a table: the gap table itself, and the same rows on the pages of
/// touchpoints, channels, owners and personas.
struct GapRows {
  /// What stands before the figures, and whose page leaves a column out.
  struct Columns: OptionSet {
    let rawValue: Int
    static let rank = Columns(rawValue: 1)
    static let touchpoint = Columns(rawValue: 2)
    static let journey = Columns(rawValue: 4)
    static let channel = Columns(rawValue: 8)
    static let personas = Columns(rawValue: 16)
    static let owner = Columns(rawValue: 32)
    /// Status, direction, notes and the author's own columns.
    static let remarks = Columns(rawValue: 64)
    /// Metrics with their newest values.
    static let metric = Columns(rawValue: 128)
  }

  let context: PageContext
  let rows: [GapTable.Row]
  private let columns: Columns
  private let used: UsedColumns
  private let hasRemarks: Bool
  /// Whether rows carry ids that other pages may link to: only the gap table of a journey.
  private let anchored: Bool

  init(_ context: PageContext, rows: [GapTable.Row], columns: Columns, anchored: Bool = false) {
    self.context = context
    self.rows = rows
    self.columns = columns
    self.anchored = anchored
    var used = UsedColumns()
    var last: Int?
    for row in rows where row.place.journey != last {
      used.formUnion(context.site.gaps[row.place.journey].used)
      last = row.place.journey
    }
    self.used = used
    hasRemarks =
      columns.contains(.remarks)
      && rows.contains { !context.site.use(at: $0.place).use.remarks.isEmpty }
  }

  private var phrases: Phrases { context.phrases }
  private var words: Phrases.Words { context.phrases.words }

  /// Writes the table; `heading` is the id of the heading above it.
  func table(labelledBy heading: String, caption: String, into html: inout HTML) {
    // With metrics it is wider than a page, so it scrolls in itself.
    let isWide = columns.contains(.metric) && used.metric
    let table = ScrollTable(
      labelledBy: heading, classes: "tb gt", regionClass: isWide ? "scroll" : "scroll rank-scroll",
      caption: "\(caption)",
      sortable: true, head: head)
    table.write(into: &html) { html in
      html.append("<tbody>")
      body(into: &html)
      html.append("</tbody>")
    }
    html += context.how(.priority)
  }

  private var head: HTML {
    let methods = phrases.methods
    var head = HTML()
    if columns.contains(.rank) { head += ScrollTable.number(phrases.gaps.number) }
    if columns.contains(.touchpoint) { head += ScrollTable.head(Self.capital(words.touchpoint)) }
    if columns.contains(.journey) { head += ScrollTable.head(Self.capital(words.journey), "jo") }
    head += ScrollTable.head(Self.capital(words.stage))
    if columns.contains(.channel), used.channel { head += ScrollTable.head(Self.capital(words.channel)) }
    if columns.contains(.personas) { head += ScrollTable.head(phrases.frame.personas) }
    if used.importance { head += ScrollTable.number(words.importance) }
    if used.performance { head += ScrollTable.number(words.performance) }
    if used.rated {
      head += ScrollTable.number(methods.shortfall)
      head += ScrollTable.number(phrases.gaps.score)
      head += ScrollTable.head(methods.band)
      head += ScrollTable.head(methods.quadrant)
    }
    if used.aligned { head += ScrollTable.head(methods.alignment) }
    if used.effort, !used.aligned { head += ScrollTable.number(words.effort) }
    if columns.contains(.owner), used.owner { head += ScrollTable.head(Self.capital(words.owner)) }
    if columns.contains(.metric), used.metric { head += ScrollTable.head(words.metrics, "me") }
    if used.evidence { head += ScrollTable.head(words.evidence, "ev") }
    if hasRemarks { head += ScrollTable.head(phrases.gaps.remarks) }
    return head
  }

  /// A noun as column head; Chinese has no capitals.
  static func capital(_ word: String) -> String {
    guard let first = word.utf8.first, (0x61...0x7A).contains(first) else {
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    return String(Unicode.Scalar(first & 0xDF)) + word.dropFirst()
  }

  private func body(into html: inout HTML) {
    var seen: Set<String> = []
    for row in rows {
      let use = context.site.use(at: row.place)
      html.append("<tr")
      if anchored { html += " id=\"\(Self.anchor(row.place, use.use.touchpoint, context.atlas, &seen))\"" }
      html.append(">")
      leading(row, use, into: &html)
      let own = context.site.gaps[row.place.journey].used
      context.pieces.gapCells(use.ratings, row.gap, columns: used, own: own, into: &html)
      trailing(row, use, own, into: &html)
      html.append("</tr>")
    }
  }

  /// `g.trigger.search-results`; the second row of the same name in a stage ends in `.2`.
  static func anchor(
    _ place: Place, _ touchpoint: String, _ atlas: Atlas, _ seen: inout Set<String>
  ) -> String {
    let stage = atlas.journeys[place.journey].stages[place.stage].id
    let plain = "g.\(stage).\(touchpoint)"
    var id = plain
    var number = 2
    while !seen.insert(id).inserted {
      id = "\(plain).\(number)"
      number += 1
    }
    return id
  }

  private func leading(_ row: GapTable.Row, _ use: TouchpointRow, into html: inout HTML) {
    let place = row.place
    if columns.contains(.rank) {
      html.append("<td class=\"n muted\">")
      html.number(row.rank)
      html.append("</td>")
    }
    if columns.contains(.touchpoint) {
      html.append("<th scope=\"row\"")
      language(place).write(into: &html)
      html.append(">")
      context.touchpointLink(use).write(into: &html)
      mark(use, place, into: &html)
      html.append("</th>")
    }
    if columns.contains(.journey) {
      let leads = !columns.contains(.touchpoint)
      html.append(leads ? "<th scope=\"row\">" : "<td>")
      context.journeyLink(place.journey).write(into: &html)
      if leads { mark(use, place, into: &html) }
      html.append(leads ? "</th>" : "</td>")
    }
    html.append("<td>")
    context.stageLink(journey: place.journey, stage: place.stage).write(into: &html)
    if let step = step(place) { html += "<span class=\"sub\"\(language(place))>\(step)</span>" }
    html.append("</td>")
    if columns.contains(.channel), used.channel { cell(use.channels, into: &html) }
    if columns.contains(.personas) {
      html.append("<td>")
      personas(use, context.site.gaps[place.journey].personas, into: &html)
      html.append("</td>")
    }
  }

  /// Those that the row names, else those of its journey.
  private func personas(_ use: TouchpointRow, _ others: [Destination], into html: inout HTML) {
    let own = use.use.personas
    if !own.isEmpty { return html += context.joined(own.map(context.personaLink)) }
    if others.isEmpty { return html += context.dash }
    for (index, persona) in others.enumerated() {
      if index > 0 { html.text(words.comma) }
      html += context.link(named: persona)
    }
  }

  /// Whether the gap is accepted or planned.
  private func mark(_ use: TouchpointRow, _ place: Place, into html: inout HTML) {
    guard let acceptance = use.use.acceptance else { return }
    let source = context.atlas.journeys[place.journey].source
    AcceptanceMark(context: context, acceptance: acceptance, source: source).write(into: &html)
  }

  private func language(_ place: Place) -> LanguageMark {
    context.lang(context.site.gaps[place.journey].language)
  }

  /// The name of the step that the row stands in; nil for the stage itself.
  private func step(_ place: Place) -> String? {
    guard context.site.gaps[place.journey].hasSteps else { return nil }
    let stage = context.atlas.journeys[place.journey].stages[place.stage]
    var left = place.row - stage.touchpoints.count
    guard left >= 0 else { return nil }
    for step in stage.steps {
      if left < step.touchpoints.count { return step.name.plain }
      left -= step.touchpoints.count
    }
    return nil
  }

  /// Links, or the mark for nothing.
  private func cell(_ words: [TouchpointRow.Named], into html: inout HTML) {
    html.append("<td>")
    if words.isEmpty { context.dash.write(into: &html) } else { context.write(words, into: &html) }
    html.append("</td>")
  }

  private func trailing(
    _ row: GapTable.Row, _ use: TouchpointRow, _ own: UsedColumns, into html: inout HTML
  ) {
    if columns.contains(.owner), used.owner {
      if use.owners.isEmpty, own.owner {
        html.append("<td>")
        html += context.noOwner
        html.append("</td>")
      } else {
        cell(use.owners, into: &html)
      }
    }
    if columns.contains(.metric), used.metric {
      html.append("<td>")
      if use.metrics.isEmpty {
        context.dash.write(into: &html)
      } else {
        context.write(use.metrics, into: &html)
      }
      html.append("</td>")
    }
    if used.evidence {
      html.append("<td>")
      evidence(use, own, into: &html)
      html.append("</td>")
    }
    guard hasRemarks else { return }
    html.append("<td>")
    let remarks = use.use.remarks
    if remarks.isEmpty { html += context.dash }
    let source = context.atlas.journeys[row.place.journey].source
    for column in remarks {
      html += """
        <span class="remark"><span class="muted">\(column.wording)\(words.colon)</span>\
        \(context.inline(column.text, source: source))</span>
        """
    }
    html.append("</td>")
  }

  private func evidence(_ use: TouchpointRow, _ own: UsedColumns, into html: inout HTML) {
    guard own.evidence else { return context.dash.write(into: &html) }
    context.evidence(use.use.evidence).write(into: &html)
    guard !use.use.evidenceSources.isEmpty else { return }
    html.append("<span class=\"sub\">")
    html.text(context.line(use.use.evidenceSources))
    html.append("</span>")
  }
}
