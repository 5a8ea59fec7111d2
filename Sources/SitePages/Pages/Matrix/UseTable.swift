import JourneyAtlas
import MarkdownTree

/// Touchpoints × journeys: in how many places of each journey a touchpoint is met, those of the most journeys
/// first.
struct UseTable {
  let context: PageContext

  private var kinds: Phrases.MatrixKinds { context.phrases.matrixKinds }

  var html: HTML {
    let uses = context.site.uses
    let order = uses.mostShared(uses.lines.indices)
    let shown = order.prefix(MatrixPage.longest)
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.touchpoint))
    for journey in context.atlas.journeys.indices {
      head += "<th scope=\"col\">\(context.journeyLink(journey))</th>"
    }
    head += ScrollTable.number(context.phrases.frame.journeys)
    var rows: HTML = "<tbody>"
    for index in shown {
      rows += "<tr><th scope=\"row\">\(context.head(of: .touchpoints, index))</th>"
      var next = uses.lines[index][...]
      for journey in context.atlas.journeys.indices {
        if let use = next.first, use.journey == journey {
          rows += "<td>\(use.count)</td>"
          next = next.dropFirst()
        } else {
          rows += "<td class=\"dash\">–</td>"
        }
      }
      rows += "<td class=\"sum n\">\(uses.lines[index].count)</td></tr>"
    }
    rows += "</tbody>"
    let note = shown.count < order.count ? kinds.firstLines(shown.count, order.count) : nil
    let table = ScrollTable(
      labelledBy: "touchpoints", classes: "tb mx slim", regionClass: ScrollTable.region(rows: shown.count),
      caption: "\(kinds.useCaption)", captionHidden: false, head: head, bodies: rows,
      foot: foot)
    return context.section(
      "touchpoints", kinds.heading(.touchpoints, true), note: note.map { "\($0)" },
      download: .matrixCSV(.across(.touchpoints)), table.html)
  }

  /// How many touchpoints each journey has, and how many of them others have too.
  private var foot: HTML {
    var all = [Int](repeating: 0, count: context.atlas.journeys.count)
    var shared = all
    for line in context.site.uses.lines {
      for use in line {
        all[use.journey] += 1
        if line.count > 1 { shared[use.journey] += 1 }
      }
    }
    var html = HTML()
    for (name, counts) in [(context.phrases.frame.touchpoints, all), (kinds.shared, shared)] {
      html += "<tr><th scope=\"row\">\(name)</th>"
      for count in counts { html += "<td>\(count)</td>" }
      html += "<td class=\"sum\"></td></tr>"
    }
    return html
  }
}

/// The touchpoints that several stages of a journey meet. Other journeys are not looked at: a page that told how
/// many use a touchpoint would change with each of them.
struct MetAgainTable {
  let context: PageContext
  let journey: Int

  private static let limit = 50

  var html: HTML {
    let kinds = context.phrases.matrixKinds
    let found = context.site.metAgain(in: journey)
    guard !found.isEmpty else { return HTML() }
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.touchpoint))
    head += ScrollTable.head(context.phrases.sheets.whereUsed)
    var rows: HTML = "<tbody>"
    for (row, stages) in found.prefix(Self.limit) {
      rows +=
        "<tr><th scope=\"row\"><span class=\"row\">\(row.icon)<span>\(context.touchpointLink(row))</span></span></th><td>"
      rows += context.joined(stages.map { context.stageLink(journey: journey, stage: $0.stage) })
      rows += "</td></tr>"
    }
    rows += "</tbody>"
    let note: HTML? =
      found.count > Self.limit ? "\(kinds.firstLines(Self.limit, found.count))" : nil
    let table = ScrollTable(
      labelledBy: "touchpoints", caption: "\(kinds.heading(.touchpoints, false))", head: head, bodies: rows)
    return context.section(
      "touchpoints", kinds.heading(.touchpoints, false), note: note, download: .matrixCSV(.journey(journey)),
      table.html)
  }
}

extension SitePages {
  /// The touchpoints that more than one stage of a journey meets: the first row of each, and its stages with the
  /// number of rows in them. In the order of the map.
  func metAgain(in journey: Int) -> [(row: TouchpointRow, stages: [(stage: Int, count: Int)])] {
    var lines: [(row: TouchpointRow, stages: [(stage: Int, count: Int)])] = []
    var lineOf: [Int?: Int] = [:]
    for stage in atlas.journeys[journey].stages.indices {
      for row in atlas.journeys[journey].stages[stage].allTouchpoints.indices {
        let use = gaps[journey].use(stage: stage, row: row)
        guard let line = lineOf[use.index] else {
          lineOf[use.index] = lines.count
          lines.append((use, [(stage, 1)]))
          continue
        }
        let last = lines[line].stages.count - 1
        if lines[line].stages[last].stage == stage {
          lines[line].stages[last].count += 1
        } else {
          lines[line].stages.append((stage, 1))
        }
      }
    }
    return lines.filter { $0.stages.count > 1 }
  }
}
