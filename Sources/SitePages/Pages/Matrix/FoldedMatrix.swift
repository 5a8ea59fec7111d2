import JourneyAtlas
import MarkdownTree

/// A matrix across many journeys, folded: one line a channel, persona, owner or touchpoint.
struct FoldedMatrix {
  let context: PageContext
  let kind: MatrixKind
  let used: UsedColumns

  /// How many journeys a line names.
  private static let named = 3

  private var text: Phrases.Matrices { context.phrases.matrices }
  private var kinds: Phrases.MatrixKinds { context.phrases.matrixKinds }

  var html: HTML {
    let lines = self.lines
    var head = ScrollTable.head(GapRows.capital(kinds.noun(kind, context.phrases.words)))
    if kind == .channels { head += ScrollTable.head(text.group) }
    if kind == .touchpoints { head += ScrollTable.head(context.phrases.sheets.whereUsed) }
    head += ScrollTable.number(context.phrases.frame.journeys)
    head += ScrollTable.number(context.phrases.frame.touchpoints)
    if used.performance { head += ScrollTable.number(text.meanPerformance) }
    if used.rated { head += ScrollTable.number(text.meanShortfall) }
    var rows: HTML = "<tbody>"
    let shown = lines.prefix(MatrixPage.longest)
    for index in shown { row(index, into: &rows) }
    rows += "</tbody>"
    var note: HTML = "\(kinds.folded(kind, MatrixPage.widest))"
    if shown.count < lines.count { note += " \(kinds.firstLines(shown.count, lines.count))" }
    let heading = kinds.heading(kind, true)
    return context.section(
      kind.id, heading, note: note, download: .matrixCSV(.across(kind)),
      ScrollTable(
        labelledBy: kind.id, regionClass: ScrollTable.region(rows: shown.count), caption: "\(heading)",
        sortable: true, head: head, bodies: rows
      ).html)
  }

  /// What has a line, in the order of the table.
  private var lines: [Int] {
    switch kind {
    case .channels: Array(context.atlas.channels.indices)
    case .owners: Array(context.atlas.owners.indices)
    case .personas, .fit: Array(context.atlas.personas.indices)
    case .touchpoints, .metrics: context.site.uses.mostShared(context.atlas.touchpoints.indices)
    }
  }

  private func places(_ index: Int) -> [Place] {
    switch kind {
    case .channels: context.atlas.channels[index].uses
    case .owners: context.atlas.owners[index].uses
    case .personas, .fit: context.site.met(byPersona: index)
    case .touchpoints, .metrics: context.atlas.touchpoints[index].uses
    }
  }

  private func row(_ index: Int, into html: inout HTML) {
    let places = places(index)
    let figures = Figures(places, context.site)
    html += "<tr><th scope=\"row\">\(context.head(of: kind, index))</th>"
    if kind == .channels {
      html += "<td>"
      if let group = context.atlas.channels[index].group {
        html += "\(context.phrases.words.channelGroups(group))"
      } else {
        html += context.dash
      }
      html += "</td>"
    }
    if kind == .touchpoints { html += "<td>\(journeys(index))</td>" }
    // Places stand in the order of the journeys.
    var journeys = 0
    var last: Int?
    for place in places where place.journey != last {
      journeys += 1
      last = place.journey
    }
    html += "<td class=\"n\">\(journeys)</td><td class=\"n\">\(places.count)</td>"
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

  /// The first journeys that use a touchpoint.
  private func journeys(_ index: Int) -> HTML {
    let uses = context.site.uses.lines[index]
    var pieces: [HTML] = uses.prefix(Self.named).map { context.journeyLink($0.journey).html }
    if uses.count > Self.named { pieces.append("\(context.phrases.gaps.andMore(uses.count - Self.named))") }
    return context.joined(pieces)
  }
}

extension SitePages {
  /// The touchpoint rows of a persona's journeys that name it, or nobody.
  func met(byPersona index: Int) -> [Place] {
    let persona = atlas.personas[index].id
    var places: [Place] = []
    for journey in journeysOf[persona] ?? [] {
      for stage in atlas.journeys[journey].stages.indices {
        let uses = atlas.journeys[journey].stages[stage].allTouchpoints
        for row in uses.indices where uses[row].personas.isEmpty || uses[row].personas.contains(persona) {
          places.append(Place(journey: journey, stage: stage, row: row))
        }
      }
    }
    return places
  }
}
