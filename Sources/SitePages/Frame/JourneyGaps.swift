import JourneyAtlas
import MarkdownTree

/// What the pages of one journey share: its touchpoint rows with their gap table, and its curve.
final class JourneyGaps: Sendable {
  let language: String
  let personas: [Destination]
  /// Whether touchpoints may stand in steps.
  let hasSteps: Bool
  let table: GapTable
  let used: UsedColumns
  /// Whether any row says whom it is for.
  let namesPersonas: Bool
  let curve: EmotionCurve
  /// The curve in words, in the journey's language.
  let curveDescription: String
  /// The curve as the pages of the stages show it.
  let drawing: HTML
  /// All rows in the order of the map, and where those of a stage start.
  let rows: [TouchpointRow]
  private let firstRow: [Int]
  /// The index in `table.rows` of each row.
  private let ranked: [Int]

  init(
    _ atlas: Atlas, journey: Int, links: Links, icons: [ChannelIcon], personas: [String: Int],
    metrics: SiteMetrics, interface: Interface
  ) {
    self.personas = atlas.journeys[journey].personas.compactMap { id in
      personas[id].map { links.destination(.persona($0)) }
    }
    language = atlas.journeys[journey].language
    hasSteps = atlas.journeys[journey].stages.contains { !$0.steps.isEmpty }
    var rows: [TouchpointRow] = []
    var firstRow: [Int] = []
    for stage in atlas.journeys[journey].stages.indices {
      firstRow.append(rows.count)
      for use in atlas.journeys[journey].stages[stage].allTouchpoints {
        let place = (atlas.journeys[journey].id, atlas.journeys[journey].stages[stage].id)
        rows.append(TouchpointRow(use, in: place, atlas, links, icons, metrics))
      }
    }
    let table = GapTable(atlas, journey: journey)
    var ranked = [Int](repeating: 0, count: rows.count)
    for (index, row) in table.rows.enumerated() { ranked[firstRow[row.place.stage] + row.place.row] = index }
    self.table = table
    self.rows = rows
    self.firstRow = firstRow
    self.ranked = ranked
    curve = EmotionCurve(atlas.journeys[journey])
    let phrases = interface.phrases(around: atlas.journeys[journey].language)
    curveDescription = phrases.curveDescription(atlas.journeys[journey])
    var drawing = HTML()
    TrailChart(
      curve: curve, isFuture: atlas.journeys[journey].state == .future, id: "", title: "", description: ""
    ).lines(into: &drawing)
    self.drawing = drawing
    namesPersonas = rows.contains { !$0.use.personas.isEmpty }
    used = rows.reduce(into: UsedColumns()) { $0.add($1.use) }
  }

  /// What stands in a row; `row` counts ``Stage/allTouchpoints``.
  func use(stage: Int, row: Int) -> TouchpointRow { rows[firstRow[stage] + row] }

  /// The figures of a row.
  func row(stage: Int, row: Int) -> GapTable.Row { table.rows[ranked[firstRow[stage] + row]] }
}

/// A row of a touchpoint table with the pages of what it names. An object, made once: the same row stands on
/// the pages of its stage, its journey, its touchpoint, its channel, its owner.
final class TouchpointRow: Sendable {
  let use: TouchpointUse
  let name: String
  /// Its touchpoint, by index.
  let index: Int?
  /// The name, and the touchpoint's page.
  let named: Named
  let ratings: Ratings
  let counted: TouchpointFigures.Row
  let channels: [Named]
  /// Those that the atlas knows, by index.
  let channelIndices: [Int]
  let owners: [Named]
  let metrics: [MetricMark]
  /// The mark of its channels; of several the first counts.
  let icon: ChannelIcon

  /// A word of a cell, and the page of what it names.
  struct Named: Sendable {
    let word: String
    /// nil where the atlas has no such page.
    let page: Destination?
    /// Whether the page has that word for its name.
    let isName: Bool

    init(_ word: String, _ page: Destination?) {
      self.word = word
      self.page = page
      isName = page.map { $0.name.utf8.elementsEqual(word.utf8) } ?? false
    }
  }

  var touchpoint: Destination? { named.page }

  /// `place` is the id of the journey and that of the stage.
  fileprivate init(
    _ use: TouchpointUse, in place: (journey: String, stage: String), _ atlas: Atlas, _ links: Links,
    _ icons: [ChannelIcon], _ metrics: SiteMetrics
  ) {
    self.use = use
    name = use.name.plain
    index = atlas.touchpointIndex(use.touchpoint)
    named = Named(name, index.map { links.destination(.touchpoint($0)) })
    ratings = Ratings(use, atlas)
    counted = TouchpointFigures.Row(use)
    let channels = use.channels.map { (word: $0, index: atlas.channelIndex(named: $0)) }
    channelIndices = channels.compactMap(\.index)
    self.channels = channels.map { channel in
      Named(channel.word, channel.index.map { links.destination(.channel($0)) })
    }
    owners = use.owners.map { word in
      Named(word, atlas.ownerIndex(named: word).map { links.destination(.owner($0)) })
    }
    self.metrics = use.metrics.map { word in
      MetricMark(
        word, journey: place.journey, stage: place.stage, touchpoint: use.touchpoint, atlas, metrics)
    }
    icon = channels.first?.index.map { icons[$0] } ?? .other
  }
}
