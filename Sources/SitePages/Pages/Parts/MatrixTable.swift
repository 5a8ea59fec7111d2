import JourneyAtlas
import MarkdownTree

/// Channels × stages, or channels × journeys: who stands where, how many, and how well on average. The tint
/// repeats the number.
struct MatrixTable {
  let context: PageContext
  let matrix: TouchpointMatrix
  let journey: Int?
  let used: UsedColumns

  /// How many touchpoints a cell names.
  private static let named = 6

  private var text: Phrases.Matrices { context.phrases.matrices }
  private var words: Phrases.Words { context.phrases.words }

  var html: HTML {
    var caption: HTML = "<b>\(journey == nil ? text.captionAcross : text.caption)</b> "
    caption += used.performance ? "\(text.captionTint)" : "\(text.captionPlain)"
    let table = ScrollTable(
      labelledBy: "matrix", classes: "tb mx", caption: caption, captionHidden: false, head: head,
      bodies: bodies,
      foot: foot)
    return """
      <section class="sec"><h2 id="matrix" class="vh">\
      \(journey == nil ? text.headingAcross : text.heading)</h2>\(table.html)\(key)\(context.how(.means))</section>
      """
  }

  private var head: HTML {
    var head = ScrollTable.head(GapRows.capital(words.channel))
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

  /// One `<tbody>` a group of channels; a single one without heading where channels have no groups.
  private var bodies: HTML {
    let groups: [Channel.Group?] = Channel.Group.allCases.map { $0 } + [nil]
    let grouped = matrix.channels.contains { group(of: $0) != nil }
    var html = HTML()
    for group in groups {
      let rows = matrix.channels.indices.filter { self.group(of: matrix.channels[$0]) == group }
      if rows.isEmpty { continue }
      html += "<tbody>"
      if grouped {
        let count = Set(rows.flatMap { matrix.channelTotals[$0].places }).count
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

  private func group(of channel: Int?) -> Channel.Group? {
    channel.flatMap { context.atlas.channels[$0].group }
  }

  private func row(_ row: Int, into html: inout HTML) {
    html += "<tr><th scope=\"row\">"
    if let channel = matrix.channels[row] {
      html += context.link(.channel(channel), context.atlas.channels[channel].name)
    } else {
      html += "\(text.noChannel)"
    }
    html += "</th>"
    for column in matrix.columns { cell(matrix.cells[row][column], column, into: &html) }
    let total = matrix.channelTotals[row]
    html += "<td class=\"sum n\">\(total.count)</td>"
    if used.performance { html += mean(total) }
    html += "</tr>"
  }

  private func mean(_ total: TouchpointMatrix.Cell) -> HTML {
    guard let performance = total.meanPerformance else {
      return "<td class=\"sum n\">\(context.notMeasured)</td>"
    }
    var html: HTML = "<td class=\"sum n\"><b>\(Numbers.mean(performance))</b>"
    if let shortfall = total.meanShortfall {
      html += "<span class=\"sub\">\(text.shortfall(Numbers.mean(shortfall)))</span>"
    }
    html += "</td>"
    return html
  }

  private func cell(_ cell: TouchpointMatrix.Cell, _ column: Int, into html: inout HTML) {
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
    guard let journey else {
      html += """
        <a href="\(context.href(.matrix(journey: column)))">\(words.touchpoints(cell.count))</a></td>
        """
      return
    }
    html.append("<ul>")
    for place in cell.places.prefix(Self.named) {
      html.append("<li>")
      html += context.touchpointLink(context.site.use(at: place))
      html.append("</li>")
    }
    if cell.count > Self.named {
      let stage = context.href(.stage(journey: journey, stage: column))
      html += "<li><a href=\"\(stage)\">\(context.phrases.gaps.more(cell.count - Self.named))</a></li>"
    }
    html.append("</ul></td>")
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
    guard used.performance else { return HTML() }
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
