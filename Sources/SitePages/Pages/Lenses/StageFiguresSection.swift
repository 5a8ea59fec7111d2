import JourneyAtlas
import MarkdownTree

/// The figures of the touchpoints, one row a stage. A figure that the map never uses has no column.
struct StageFiguresSection {
  let context: PageContext
  let index: Int
  /// The id of the heading.
  var id = "by-stage"

  private var text: Phrases.StageFigures { context.phrases.lenses.figures }

  /// Empty where no touchpoint has any figure.
  var html: HTML {
    let used = context.site.gaps[index].used
    guard used.importance || used.performance || used.effort else { return HTML() }
    let journey = context.atlas.journeys[index]
    let table = context.site.gaps[index].table
    let columns = FigureColumns(context: context, used: used)
    var head = ScrollTable.head(GapRows.capital(context.phrases.words.stage))
    head += columns.head
    var rows: HTML = "<tbody>"
    for (number, figures) in table.figuresByStage(journey).enumerated() {
      rows += "<tr><th scope=\"row\">\(context.stageLink(journey: index, stage: number))</th>"
      columns.write(figures, into: &rows)
      rows += "</tr>"
    }
    rows += "</tbody>"
    var foot: HTML = "<tr><th scope=\"row\">\(text.whole)</th>"
    columns.write(table.figures(journey), into: &foot)
    foot += "</tr>"
    let sheet = ScrollTable(labelledBy: id, caption: "\(text.caption)", head: head, bodies: rows, foot: foot)
    return context.section(id, text.heading, note: "\(text.note)", "\(sheet.html)\(context.how(.means))")
  }
}
