import JourneyAtlas
import MarkdownTree

/// A channel: its touchpoints and the personas who prefer it.
struct ChannelPage {
  let context: PageContext
  let index: Int
  private let channel: Channel

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
    channel = context.atlas.channels[index]
  }

  private var text: Phrases.Sheets { context.phrases.sheets }

  func body() -> PageBody {
    let rows = context.site.rows(channel.uses)
    let worst = WorstRows(rows, limit: TouchpointPage.limit)
    var main: HTML = "<div class=\"head\"><h1>\(channel.name)</h1></div>"
    let journeys = Set(channel.uses.map(\.journey)).count
    main += "<p class=\"lede\">\(text.channelLede(channel.uses.count, journeys))</p>"
    main += RowAnswers(context: context, rows: rows).html
    main += facts
    if !rows.isEmpty {
      let note: HTML? = worst.rows.count < rows.count ? "\(text.firstOf(worst.rows.count, rows.count))" : nil
      let table = GapRows(context, rows: worst.rows, columns: [.touchpoint, .journey, .owner])
      context.section("touchpoints", context.phrases.frame.touchpoints, note: note, into: &main) { main in
        table.table(labelledBy: "touchpoints", caption: text.touchpointsOn(channel.name), into: &main)
      }
    }
    return PageBody(
      title: channel.name, bodyClass: "p-channel", section: .channels,
      crumbs: [.init(text: context.phrases.frame.channels, page: .channels)],
      description: text.channelLede(channel.uses.count, journeys), main: main)
  }

  private var facts: HTML {
    var facts = Facts()
    let group = channel.group.map(context.phrases.words.channelGroups)
    facts.add(context.phrases.matrices.group, context, [group].compactMap { $0 })
    facts.add(text.preferredBy, context, channel.preferredBy, context.personaLink)
    let wordings = channel.wordings.filter { $0 != channel.name }
    facts.add(text.alsoWritten, context, wordings)
    return facts.html
  }
}

/// All channels: those of site.yml in its order, then by name.
struct ChannelList {
  let context: PageContext
  private let paging: Paging
  private let used: UsedColumns

  init(_ context: PageContext) {
    self.context = context
    paging = Paging(context, list: .channels, count: context.atlas.channels.count)
    used = context.site.gaps.reduce(into: UsedColumns()) { $0.formUnion($1.used) }
  }

  private var text: Phrases.Matrices { context.phrases.matrices }

  func body() -> PageBody {
    let title = context.phrases.frame.channels
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.channel))
    head += ScrollTable.head(text.group)
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    head += ScrollTable.number(context.phrases.frame.journeys)
    if used.performance { head += ScrollTable.number(text.meanPerformance) }
    if used.rated { head += ScrollTable.number(text.meanShortfall) }
    head += ScrollTable.head(context.phrases.sheets.preferredBy)
    var rows: HTML = "<tbody>"
    for index in context.site.names.channels[paging.range] { row(index, into: &rows) }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "title", caption: "\(title)", sortable: true, head: head, bodies: rows)
    let main: HTML = """
      <div class="head"><h1 id="title">\(title)</h1></div>\
      <p class="lede">\(context.phrases.sheets.channelsLede)</p>\(paging.note)\(table.html)\(paging.links)
      """
    return PageBody(
      title: paging.title(title), bodyClass: "p-channels", section: .channels,
      crumbs: paging.crumbs(title, .channels), description: context.phrases.sheets.channelsLede, main: main)
  }

  private func row(_ index: Int, into html: inout HTML) {
    let channel = context.atlas.channels[index]
    let figures = Figures(channel.uses, context.site)
    html += "<tr><th scope=\"row\">\(context.link(.channel(index), channel.name))</th><td>"
    if let group = channel.group {
      html += "\(context.phrases.words.channelGroups(group))"
    } else {
      html += context.dash
    }
    html += "</td><td class=\"n\">\(channel.uses.count)</td>"
    html += "<td class=\"n\">\(Set(channel.uses.map(\.journey)).count)</td>"
    if used.performance { html += context.mean(figures.meanPerformance) }
    if used.rated { html += context.mean(figures.meanShortfall) }
    html += "<td>"
    if channel.preferredBy.isEmpty { html += context.dash }
    var personas = channel.preferredBy.prefix(6).map(context.personaLink)
    if channel.preferredBy.count > 6 {
      personas.append(context.plain(context.phrases.gaps.andMore(channel.preferredBy.count - 6)))
    }
    html += "\(context.joined(personas))</td></tr>"
  }
}

extension PageContext {
  /// A mean as a cell; "–" where there is none.
  func mean(_ mean: Double?) -> HTML {
    guard let mean else { return "<td class=\"n\" data-v=\"\">\(dash)</td>" }
    return "<td class=\"n\">\(Numbers.mean(mean))</td>"
  }
}
