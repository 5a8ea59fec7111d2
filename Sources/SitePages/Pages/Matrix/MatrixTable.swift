import JourneyAtlas
import MarkdownTree

/// Channels, personas or owners × stages or × journeys: who stands where, how many, and how well on average. The
/// tint repeats the number.
struct MatrixTable {
  let context: PageContext
  let matrix: TouchpointMatrix
  let journey: Int?
  let used: UsedColumns

  /// How many touchpoints a cell names.
  private static let named = 6
  /// In a larger table cells are not links, so that its page stays below a megabyte.
  private static let linked = 2_000

  private var text: Phrases.Matrices { context.phrases.matrices }
  private var kinds: Phrases.MatrixKinds { context.phrases.matrixKinds }
  private var words: Phrases.Words { context.phrases.words }

  private var kind: MatrixKind {
    switch matrix.lines {
    case .channels: .channels
    case .personas: .personas
    case .owners: .owners
    }
  }

  /// The lines that are shown.
  private var shown: Range<Int> { 0..<min(matrix.rows.count, MatrixPage.longest) }

  var html: HTML {
    let gap = context.phrases.gaps.sentenceGap
    var caption: HTML = "<b>\(kinds.captionHeading(kinds.heading(kind, journey == nil)))</b>\(gap)"
    if kind == .owners { caption += "\(kinds.responsible)\(gap)" }
    caption += used.performance ? "\(text.captionTint)" : "\(text.captionPlain)"
    let table = ScrollTable(
      labelledBy: kind.id, classes: journey == nil ? "tb mx slim" : "tb mx",
      regionClass: ScrollTable.region(rows: shown.count), caption: caption, captionHidden: false,
      head: head, bodies: bodies, foot: foot)
    let cut = matrix.rows.count > shown.count ? kinds.firstLines(shown.count, matrix.rows.count) : nil
    return context.section(
      kind.id, kinds.heading(kind, journey == nil), note: cut.map { "\($0)" },
      download: .matrixCSV(journey.map(MatrixScope.journey) ?? .across(kind)),
      "\(table.html)\(key)\(kind == .channels ? context.how(.means) : HTML())")
  }

  private var head: HTML {
    var head = ScrollTable.head(GapRows.capital(kinds.noun(kind, words)))
    for column in matrix.columns {
      head += "<th scope=\"col\"><span class=\"chn\">"
      if let journey {
        head += "<span class=\"wm\">\(context.atlas.journeys[journey].stages[column].number)</span>"
        head += context.stageLink(journey: journey, stage: column)
      } else {
        head += context.journeyLink(column)
      }
      head += "</span></th>"
    }
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    if used.performance { head += ScrollTable.number(text.mean) }
    return head
  }

  /// One `<tbody>` a group of channels; a single one without heading where there are no groups.
  private var bodies: HTML {
    let groups: [Channel.Group?] = Channel.Group.allCases.map { $0 } + [nil]
    let grouped = shown.contains { group(of: $0) != nil }
    var html = HTML()
    for group in groups {
      let rows = shown.filter { self.group(of: $0) == group }
      if rows.isEmpty { continue }
      html += "<tbody>"
      if grouped {
        let count = Set(rows.flatMap { matrix.rowTotals[$0].places }).count
        let name = group.map(words.channelGroups) ?? text.otherChannels
        let width = matrix.columns.count + (used.performance ? 3 : 2)
        html += """
          <tr class="grp"><th scope="rowgroup" colspan="\(width)">\
          \(name)\(words.comma)\(words.touchpoints(count))</th></tr>
          """
      }
      for row in rows { self.row(row, into: &html) }
      html += "</tbody>"
    }
    return html
  }

  private func group(of row: Int) -> Channel.Group? {
    matrix.lines == .channels ? matrix.rows[row].flatMap { context.atlas.channels[$0].group } : nil
  }

  private func row(_ row: Int, into html: inout HTML) {
    html += "<tr><th scope=\"row\">"
    if let index = matrix.rows[row] {
      context.head(of: kind, index).write(into: &html)
    } else {
      html += "\(kind == .channels ? text.noChannel : kinds.nobody(kind, words))"
    }
    html += "</th>"
    for column in matrix.columns { cell(row, column, into: &html) }
    let total = matrix.rowTotals[row]
    html += "<td class=\"sum n\">\(total.count)</td>"
    if used.performance { mean(total, into: &html) }
    html += "</tr>"
  }

  private func mean(_ total: TouchpointMatrix.Cell, into html: inout HTML) {
    html += "<td class=\"sum n\">"
    if let performance = total.meanPerformance {
      html += "<b>\(Numbers.mean(performance))</b>"
      if let shortfall = total.meanShortfall {
        html += "<span class=\"sub\">\(text.shortfall(Numbers.mean(shortfall)))</span>"
      }
    } else {
      html += context.notMeasured
    }
    html += "</td>"
  }

  private func cell(_ row: Int, _ column: Int, into html: inout HTML) {
    let cell = matrix.cells[row][column]
    if cell.places.isEmpty {
      html.append("<td class=\"dash\">")
      html += context.dash
      return html.append("</td>")
    }
    let measures = journey == nil ? context.site.gaps[column].used.performance : used.performance
    if measures {
      html += "<td class=\"\(Self.tint(cell.meanPerformance))\"><span class=\"mean\">"
      if let mean = cell.meanPerformance {
        html.text(Numbers.mean(mean))
      } else {
        html += context.notMeasured
      }
      html.append("</span>")
    } else {
      html.append("<td>")
    }
    if let journey {
      // What nobody owns is named; what somebody answers for stands on the page of the stage.
      if kind == .owners, matrix.rows[row] != nil {
        html += """
          <b>\(kinds.r)</b> <a href="\(context.href(.stage(journey: journey, stage: column)))">\
          \(words.touchpoints(cell.count))</a></td>
          """
      } else {
        names(cell, journey, column, into: &html)
      }
    } else if matrix.columns.count * shown.count <= Self.linked {
      html += """
        <a href="\(context.href(.matrix(journey: column)))">\(words.touchpoints(cell.count))</a></td>
        """
    } else {
      html += "\(cell.count)</td>"
    }
  }

  private func names(_ cell: TouchpointMatrix.Cell, _ journey: Int, _ column: Int, into html: inout HTML) {
    html += "<ul>"
    for place in cell.places.prefix(Self.named) {
      html.append("<li>")
      html += context.touchpointLink(context.site.use(at: place))
      html.append("</li>")
    }
    if cell.count > Self.named {
      let stage = context.href(.stage(journey: journey, stage: column))
      html += "<li><a href=\"\(stage)\">\(context.phrases.gaps.more(cell.count - Self.named))</a></li>"
    }
    html += "</ul></td>"
  }

  /// The class of a mean as it is printed: `t1` below 2.5, `t2` below 3, `t3` below 3.5, `t4` below 4.5,
  /// `t5`; `tx` where nothing is measured.
  static func tint(_ mean: Double?) -> HTML {
    guard let mean else { return "tx" }
    let tenths = (mean * 10).rounded()
    if tenths < 25 { return "t1" }
    if tenths < 30 { return "t2" }
    if tenths < 35 { return "t3" }
    return tenths < 45 ? "t4" : "t5"
  }

  private var foot: HTML {
    var html: HTML = "<tr><th scope=\"row\">\(context.phrases.frame.touchpoints)</th>"
    for total in matrix.columnTotals { html += "<td>\(total.count)</td>" }
    html += "<td class=\"sum n\">\(matrix.total.count)</td>"
    if used.performance { html += "<td class=\"sum\"></td>" }
    html += "</tr>"
    // Means of columns are the same in every matrix of a page: they stand below the first.
    guard kind == .channels || journey == nil else { return html }
    if used.performance { line(text.meanPerformance, \.meanPerformance, into: &html) }
    if used.rated { line(text.meanShortfall, \.meanShortfall, into: &html) }
    return html
  }

  private func line(
    _ name: String, _ value: KeyPath<TouchpointMatrix.Cell, Double?>, into html: inout HTML
  ) {
    func number(_ cell: TouchpointMatrix.Cell) -> String { cell[keyPath: value].map(Numbers.mean) ?? "–" }
    html += "<tr><th scope=\"row\">\(name)</th>"
    for total in matrix.columnTotals { html += "<td>\(number(total))</td>" }
    html += "<td class=\"sum\"></td><td class=\"sum n\">\(number(matrix.total))</td></tr>"
  }

  private var key: HTML {
    guard used.performance, kind == .channels || journey == nil else { return HTML() }
    let tints: [(HTML, String)] = [
      ("t1", text.tint1), ("t2", text.tint2), ("t3", text.tint3), ("t4", text.tint4), ("t5", text.tint5),
      ("tx", words.notMeasured),
    ]
    var html: HTML = "<p class=\"vh\">\(text.key)</p><ul class=\"keys\">"
    for (tint, name) in tints { html += "<li><i class=\"\(tint)\"></i>\(name)</li>" }
    html += "</ul>"
    return html
  }
}

extension PageContext {
  /// The same as the head of its line: a channel behind its mark, a touchpoint behind that of the channel where it is
  /// met first.
  func head(of kind: MatrixKind, _ index: Int) -> HTML {
    let link = link(of: kind, index)
    return mark(of: kind, index).map { "<span class=\"row\">\($0)<span>\(link)</span></span>" } ?? link.html
  }

  private func mark(of kind: MatrixKind, _ index: Int) -> ChannelIcon? {
    switch kind {
    case .channels: site.channelIcons[index]
    case .touchpoints, .metrics: atlas.touchpoints[index].uses.first.map { site.use(at: $0).icon }
    case .personas, .owners, .fit: nil
    }
  }

  /// What a line of a matrix is about, linked to its page.
  func link(of kind: MatrixKind, _ index: Int) -> PageLink {
    switch kind {
    case .channels: link(.channel(index), atlas.channels[index].name)
    case .personas, .fit: link(.persona(index))
    case .owners: link(.owner(index), atlas.owners[index].name)
    case .touchpoints, .metrics: link(.touchpoint(index), atlas.touchpoints[index].name)
    }
  }
}
