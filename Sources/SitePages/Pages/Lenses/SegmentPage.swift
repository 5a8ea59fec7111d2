import JourneyAtlas
import MarkdownTree

/// The touchpoint rows that some personas meet, and what they come to.
struct MetRows {
  /// In no particular order.
  let rows: [GapTable.Row]
  let figures: TouchpointFigures
  /// The same by journey, in the order of the atlas, and by channel.
  let byJourney: [(journey: Int, figures: TouchpointFigures)]
  let byChannel: [(channel: Int, figures: TouchpointFigures)]
  let used: UsedColumns

  /// Rows of the personas' journeys that name one of them, or nobody.
  init(_ site: SitePages, personas: [String]) {
    let wanted = Set(personas)
    let journeys = Set(personas.flatMap { site.journeysOf[$0] ?? [] }).sorted()
    var rows: [GapTable.Row] = []
    var figures = TouchpointFigures()
    var byJourney: [(journey: Int, figures: TouchpointFigures)] = []
    var byChannel: [Int: TouchpointFigures] = [:]
    var used = UsedColumns()
    for journey in journeys {
      var own = TouchpointFigures()
      for row in site.gaps[journey].table.rows {
        let line = site.use(at: row.place)
        guard line.use.personas.isEmpty || line.use.personas.contains(where: wanted.contains) else {
          continue
        }
        rows.append(row)
        figures.add(line.counted, row.gap)
        own.add(line.counted, row.gap)
        used.add(line.use)
        for (number, channel) in line.channelIndices.enumerated()
        where !line.channelIndices.prefix(number).contains(channel) {
          byChannel[channel, default: TouchpointFigures()].add(line.counted, row.gap)
        }
      }
      byJourney.append((journey, own))
    }
    self.rows = rows
    self.figures = figures
    self.byJourney = byJourney
    self.byChannel = byChannel.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.used = used
  }
}

/// One segment: its personas, its share, and the gaps of what they meet.
struct SegmentPage {
  let context: PageContext
  let segment: Segmentation.Segment
  private let met: MetRows

  /// The table of touchpoints shows so many rows.
  private static let limit = 200

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    segment = context.site.segmentation.segments[index]
    met = MetRows(context.site, personas: segment.personas.map { context.atlas.personas[$0].id })
  }

  private var text: Phrases.SegmentWords { context.phrases.lenses.segments }

  func body() -> PageBody {
    let lede = text.segmentLede(segment.personas.count, met.byJourney.count)
    var main: HTML = "<div class=\"head\"><h1>\(segment.name)</h1></div><p class=\"lede\">\(lede)</p>"
    main += RowAnswers(context: context, rows: met.rows).html
    main += people
    main += MetFigures(context: context, met: met).html
    if met.used.aligned { main += EffortLists(context, rows: met.rows, across: true).html }
    touchpoints(into: &main)
    return PageBody(
      title: text.titleOf(segment.name), bodyClass: "p-segment", section: .personas,
      crumbs: [
        .init(text: context.phrases.frame.personas, page: .personas),
        .init(text: text.title, page: .segments),
      ], description: lede, main: main)
  }

  private var people: HTML {
    var note = segment.share.map {
      text.share + context.phrases.words.colon + context.phrases.lenses.percent(Numbers.plain($0))
    }
    if segment.unshared > 0 {
      let missing = text.withoutShare(segment.unshared)
      note = note.map { $0 + context.phrases.words.comma + missing } ?? missing
    }
    var html: HTML = "<div class=\"people\">"
    for persona in segment.personas { html += PersonCard(context, persona).html }
    html += "</div>"
    return context.section("personas", context.phrases.frame.personas, note: note.map { "\($0)" }, html)
  }

  private func touchpoints(into main: inout HTML) {
    guard !met.rows.isEmpty else { return }
    let worst = WorstRows(met.rows, limit: Self.limit)
    let table = GapRows(
      context, rows: worst.rows, columns: [.touchpoint, .journey, .channel, .personas, .owner])
    let note: HTML? =
      worst.rows.count < met.rows.count ? "\(text.readOf(worst.rows.count, met.rows.count))" : nil
    context.section("touchpoints", text.touchpoints, note: note, into: &main) { main in
      table.table(labelledBy: "touchpoints", caption: text.touchpoints, into: &main)
    }
  }
}
