import JourneyAtlas
import MarkdownTree

/// How a journey came to be what it is: its figures at each revision, the commits that moved them, and since when
/// each touchpoint says what it says.
struct HistoryPage {
  let context: PageContext
  let journey: Int
  private let history: JourneyHistory

  init(_ context: PageContext, journey: Int) {
    self.context = context
    self.journey = journey
    history =
      context.site.history(ofJourney: journey)
      ?? JourneyHistory(points: [], moves: [], touchpoints: [])
  }

  private var text: Phrases.History { context.phrases.history }

  func body() -> PageBody {
    let entity = context.atlas.journeys[journey]
    let revisions = context.site.history.revisions
    var main: HTML = "<div class=\"head\"><h1>\(text.title)</h1></div>"
    let lede = revisions.count > 1 ? text.lede(revisions.count) : text.alone
    main += "<p class=\"lede\">\(lede)</p>"
    main += context.lastChange(of: entity.source, entity.review)
    if revisions.count > 1 {
      let table = HistoryTable(context: context, history: history)
      main += HistoryCharts(context: context, history: history, table: table).html
      main += HistoryMoves(context: context, history: history).html
      main += table.html
    }
    main += touchpoints
    main += context.changes(of: entity.source)
    return PageBody(
      title: text.titleOf(entity.title.plain), bodyClass: "p-history", section: .journeys,
      crumbs: [
        .init(text: context.phrases.frame.journeys, page: .journeys),
        .init(text: entity.title.plain, page: .journey(journey)),
      ],
      description: lede, main: main)
  }

  private var touchpoints: HTML {
    let places = context.site.places(of: journey)
    guard !places.isEmpty else { return HTML() }
    return context.section(
      "touchpoints", text.touchpoints, note: "\(text.touchpointsNote)",
      TouchpointChanges.table(context, places, labelledBy: "touchpoints", namesTouchpoint: true))
  }
}

/// When what maps say of touchpoints was changed, and why.
struct TouchpointChanges {
  let context: PageContext
  let places: [Place]

  private static let limit = 200

  /// Nothing where no history was asked for.
  var html: HTML {
    guard places.contains(where: { context.site.lastChange(at: $0) != nil }) else { return HTML() }
    let text = context.phrases.history
    return context.section(
      "changed", text.lastChanged, note: "\(text.usesNote)",
      Self.table(context, Array(places.prefix(Self.limit)), labelledBy: "changed", namesTouchpoint: false))
  }

  /// `namesTouchpoint`: all of one journey; else all of one touchpoint.
  static func table(
    _ context: PageContext, _ places: [Place], labelledBy id: String, namesTouchpoint: Bool
  ) -> HTML {
    let text = context.phrases.history
    var head = ScrollTable.head(namesTouchpoint ? text.touchpoint : text.map)
    for name in [context.phrases.maps.stage, text.day, text.commit, text.because] {
      head += ScrollTable.head(name)
    }
    var rows = HTML(capacity: places.count * 320)
    rows += "<tbody>"
    for place in places {
      let first =
        namesTouchpoint
        ? context.touchpointLink(context.site.use(at: place)) : context.journeyLink(place.journey)
      rows += "<tr><th scope=\"row\">\(first)</th>"
      rows += "<td>\(context.stageLink(journey: place.journey, stage: place.stage))</td>"
      cells(context, context.site.lastChange(at: place), into: &rows)
      rows += "</tr>"
    }
    rows += "</tbody>"
    return ScrollTable(
      labelledBy: id, regionClass: ScrollTable.region(rows: places.count),
      caption: "\(namesTouchpoint ? text.touchpoints : text.lastChanged)", sortable: true, head: head,
      bodies: rows
    ).html
  }

  private static func cells(
    _ context: PageContext, _ change: JourneyHistory.LastChange?, into rows: inout HTML
  ) {
    let text = context.phrases.history
    switch change {
    case .commit(let commit):
      rows += "<td data-v=\"\(commit.day.number)\">\(context.date(commit.day.iso))</td>"
      rows += "<td>\(context.commitID(commit))</td><td><bdi>\(commit.subject)</bdi></td>"
    case .uncommitted:
      rows += "<td>\(context.dash)</td><td>\(context.dash)</td><td>\(text.uncommitted)</td>"
    case .unknown, nil:
      rows += "<td>\(context.dash)</td><td>\(context.dash)</td><td>\(text.longAgo)</td>"
    }
  }
}

extension SitePages {
  /// All touchpoint rows of a journey, in the order of the map.
  func places(of journey: Int) -> [Place] {
    let stages = atlas.journeys[journey].stages
    return stages.indices.flatMap { stage in
      stages[stage].allTouchpoints.indices.map { Place(journey: journey, stage: stage, row: $0) }
    }
  }

  /// When a touchpoint row changed; nil where no history was asked for.
  func lastChange(at place: Place) -> JourneyHistory.LastChange? {
    guard let changes = history(ofJourney: place.journey)?.touchpoints else { return nil }
    let stages = atlas.journeys[place.journey].stages
    let before = stages.prefix(place.stage).reduce(0) { $0 + $1.allTouchpoints.count }
    return changes.indices.contains(before + place.row) ? changes[before + place.row] : nil
  }
}
