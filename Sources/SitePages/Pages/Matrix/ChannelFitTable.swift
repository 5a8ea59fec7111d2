import JourneyAtlas
import MarkdownTree

/// Personas × channels: those of a journey, a column each; or all of the atlas, a line each. Nothing where no
/// persona says what it prefers.
struct ChannelFitTable {
  let context: PageContext
  let journey: Int?
  private let matrix: ChannelFitMatrix

  /// With more channels than this, personas have lists instead of cells.
  private static let widest = 40

  init(context: PageContext, journey: Int?) {
    self.context = context
    self.journey = journey
    matrix =
      journey.map { ChannelFitMatrix(context.atlas, journey: $0) }
      ?? ChannelFitMatrix(context.atlas, journeys: context.site.journeysOf)
  }

  private var text: Phrases.Sheets { context.phrases.sheets }
  private var kinds: Phrases.MatrixKinds { context.phrases.matrixKinds }

  var html: HTML {
    guard !matrix.channels.isEmpty else { return HTML() }
    if journey != nil { return section(byChannel, note: text.fitNote) }
    let shown = min(matrix.personas.count, MatrixPage.longest)
    var note = text.fitNote
    if shown < matrix.personas.count { note += " " + kinds.firstLines(shown, matrix.personas.count) }
    if matrix.channels.count <= Self.widest { return section(byPersona(shown), note: note) }
    return section(lists(shown), note: "\(note) \(kinds.foldedFit(Self.widest))")
  }

  private func section(_ table: ScrollTable, note: String) -> HTML {
    context.section(
      "fit", text.fitHeading, note: "\(note)",
      download: .matrixCSV(journey.map(MatrixScope.journey) ?? .across(.fit)), table.html)
  }

  private func channelLink(_ column: Int) -> PageLink { context.link(of: .channels, matrix.channels[column]) }
  private func personaLink(_ row: Int) -> PageLink { context.link(of: .personas, matrix.personas[row]) }

  /// One line a channel: a journey has few personas.
  private var byChannel: ScrollTable {
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.channel))
    for row in matrix.personas.indices { head += "<th scope=\"col\">\(personaLink(row))</th>" }
    var rows: HTML = "<tbody>"
    for column in matrix.channels.indices {
      rows += "<tr><th scope=\"row\">\(context.head(of: .channels, matrix.channels[column]))</th>"
      for row in matrix.personas.indices { rows += "<td>\(context.fit(matrix.fits[row][column]))</td>" }
      rows += "</tr>"
    }
    rows += "</tbody>"
    return ScrollTable(labelledBy: "fit", caption: "\(text.fitCaption)", head: head, bodies: rows)
  }

  /// One line a persona, channels by group.
  private func byPersona(_ shown: Int) -> ScrollTable {
    let groups: [Channel.Group?] = Channel.Group.allCases.map { $0 } + [nil]
    let columns = groups.flatMap { group in
      matrix.channels.indices.filter { context.atlas.channels[matrix.channels[$0]].group == group }
    }
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.persona))
    for column in columns { head += "<th scope=\"col\">\(channelLink(column))</th>" }
    for name in [text.fitMetHead, text.fitNotMetHead] { head += ScrollTable.number(name) }
    var rows: HTML = "<tbody>"
    for row in 0..<shown {
      rows += "<tr><th scope=\"row\">\(personaLink(row))</th>"
      for column in columns { mark(matrix.fits[row][column], into: &rows) }
      for fit in [ChannelFit.met, .notMet] {
        rows += "<td class=\"sum n\">\(matrix.fits[row].count { $0 == fit })</td>"
      }
      rows += "</tr>"
    }
    rows += "</tbody>"
    var foot: HTML = "<tr><th scope=\"row\">\(kinds.preferredAndMet)</th>"
    for column in columns {
      let met = matrix.fits.count { $0[column] == .met }
      let all = met + matrix.fits.count { $0[column] == .notMet }
      if all > 0 { foot += "<td>\(kinds.of(met, all))</td>" } else { foot += "<td>–</td>" }
    }
    foot += "<td class=\"sum\"></td><td class=\"sum\"></td></tr>"
    return ScrollTable(
      labelledBy: "fit", classes: "tb mx slim", regionClass: ScrollTable.region(rows: shown),
      caption: "\(kinds.fitKey)", captionHidden: false, head: head, bodies: rows, foot: foot)
  }

  private func mark(_ fit: ChannelFit?, into html: inout HTML) {
    switch fit {
    case .met?: html += "<td>✓<span class=\"vh\"> \(text.fitMet)</span></td>"
    case .notMet?: html += "<td class=\"neg\">✕<span class=\"vh\"> \(text.fitNotMet)</span></td>"
    case .unasked?: html += "<td class=\"muted\">○<span class=\"vh\"> \(text.fitUnasked)</span></td>"
    case nil: html += "<td class=\"dash\">–</td>"
    }
  }

  private func lists(_ shown: Int) -> ScrollTable {
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.persona))
    for name in [text.fitMetHead, text.fitNotMetHead, text.fitUnaskedHead] { head += ScrollTable.head(name) }
    var rows: HTML = "<tbody>"
    for row in 0..<shown {
      rows += "<tr><th scope=\"row\">\(personaLink(row))</th>"
      for fit in ChannelFit.allCases {
        let columns = matrix.channels.indices.filter { matrix.fits[row][$0] == fit }
        rows +=
          columns.isEmpty
          ? "<td>\(context.dash)" : "<td>\(context.joined(columns.prefix(8).map(channelLink)))"
        if columns.count > 8 {
          rows += "\(context.phrases.words.comma)\(context.phrases.gaps.andMore(columns.count - 8))"
        }
        rows += "</td>"
      }
      rows += "</tr>"
    }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: "fit", regionClass: ScrollTable.region(rows: shown), caption: "\(text.fitCaption)",
      head: head, bodies: rows)
  }
}

extension PageContext {
  /// A mark and its words.
  func fit(_ fit: ChannelFit?) -> HTML {
    switch fit {
    case .met?: "✓ \(phrases.sheets.fitMet)"
    case .notMet?: "<span class=\"neg\">✕ \(phrases.sheets.fitNotMet)</span>"
    case .unasked?: "<span class=\"muted\">○ \(phrases.sheets.fitUnasked)</span>"
    case nil: dash.html
    }
  }
}
