import JourneyAtlas
import MarkdownTree

/// The matrix across many journeys, folded: one line a channel.
struct ChannelTotals {
  let context: PageContext
  let used: UsedColumns

  /// More channels than this are left to the list of channels.
  private static let limit = 500

  private var text: Phrases.Matrices { context.phrases.matrices }
  private var channels: [Channel] { context.atlas.channels }

  var html: HTML {
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.channel))
    head += ScrollTable.head(text.group)
    head += ScrollTable.number(context.phrases.frame.journeys)
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    if used.performance { head += ScrollTable.number(text.meanPerformance) }
    if used.rated { head += ScrollTable.number(text.meanShortfall) }
    var rows: HTML = "<tbody>"
    for index in channels.indices.prefix(Self.limit) { row(index, into: &rows) }
    rows += "</tbody>"
    let note = text.folded(MatrixPage.widest)
    return context.section(
      "matrix", text.headingAcross, note: "\(note)",
      ScrollTable(
        labelledBy: "matrix", caption: "\(text.captionAcross)", sortable: true, head: head, bodies: rows
      ).html)
  }

  private func row(_ index: Int, into html: inout HTML) {
    let channel = channels[index]
    let figures = Figures(channel.uses, context.site)
    html += "<tr><th scope=\"row\">\(context.link(.channel(index), channel.name))</th><td>"
    if let group = channel.group {
      html += "\(context.phrases.words.channelGroups(group))"
    } else {
      html += context.dash
    }
    html += "</td><td class=\"n\">\(Set(channel.uses.map(\.journey)).count)</td>"
    html += "<td class=\"n\">\(channel.uses.count)</td>"
    if used.performance {
      html += "<td class=\"n\">"
      if let mean = figures.meanPerformance {
        html += "\(Numbers.mean(mean))"
      } else {
        html += context.notMeasured
      }
      html += "</td>"
    }
    if used.rated { html += "<td class=\"n\">\(figures.meanShortfall.map(Numbers.mean) ?? "–")</td>" }
    html += "</tr>"
  }
}

/// Counts and means of some touchpoint rows.
struct Figures {
  private(set) var rows = 0
  private(set) var measured = 0
  private(set) var rated = 0
  private(set) var short = 0
  private(set) var noOwner = 0
  /// 1 … 5; nil where nothing is measured.
  private(set) var meanPerformance: Double?
  /// nil where no row has importance and performance.
  private(set) var meanShortfall: Double?

  init(_ places: [Place], _ site: SitePages) {
    var performances = 0.0
    var shortfalls = 0.0
    for place in places {
      let row = site.use(at: place)
      rows += 1
      if row.owners.isEmpty { noOwner += 1 }
      guard let performance = row.use.performance else { continue }
      measured += 1
      performances += performance
      guard let importance = row.use.importance else { continue }
      rated += 1
      shortfalls += importance - performance
      if importance > performance { short += 1 }
    }
    if measured > 0 { meanPerformance = performances / Double(measured) }
    if rated > 0 { meanShortfall = shortfalls / Double(rated) }
  }
}

extension PageContext {
  /// "n/m", spelt out for whoever asks.
  var notMeasured: HTML {
    "<abbr title=\"\(phrases.words.notMeasured)\">\(phrases.gaps.notMeasuredShort)</abbr>"
  }
}
