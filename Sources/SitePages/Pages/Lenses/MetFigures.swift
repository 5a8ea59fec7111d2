import JourneyAtlas
import MarkdownTree

/// The figures of the rows that a persona or a segment meets: by journey and by channel.
struct MetFigures {
  let context: PageContext
  let met: MetRows

  private var text: Phrases.SegmentWords { context.phrases.lenses.segments }
  /// A table shows so many rows; the foot counts all.
  private static let limit = 100

  private var columns: FigureColumns { FigureColumns(context: context, used: met.used) }

  /// Empty where no row has a figure.
  var html: HTML {
    guard met.used.importance || met.used.performance || met.used.effort else { return HTML() }
    var html: HTML = "<div class=\"pair broad\"><div><h3 id=\"met-j\">\(text.byJourney)</h3>"
    html += table("met-j", text.journeyCaption, GapRows.capital(context.phrases.words.journey), met.byJourney)
    {
      context.journeyLink($0).html
    }
    html += "</div>"
    if !met.byChannel.isEmpty {
      html += "<div><h3 id=\"met-c\">\(text.channels)</h3>"
      html += table(
        "met-c", text.channelCaption, GapRows.capital(context.phrases.words.channel), met.byChannel
      ) {
        context.link(.channel($0)).html
      }
      html += "</div>"
    }
    html += "</div>\(context.how(.segments))"
    return context.section("figures", text.figures, note: "\(text.channelNote)", html)
  }

  private func table<Key>(
    _ id: String, _ caption: String, _ name: String, _ entries: [(Key, figures: TouchpointFigures)],
    _ link: (Key) -> HTML
  ) -> HTML {
    var head = ScrollTable.head(name)
    head += columns.head
    var rows: HTML = "<tbody>"
    for (key, figures) in entries.prefix(Self.limit) {
      rows += "<tr><th scope=\"row\">\(link(key))</th>"
      columns.write(figures, into: &rows)
      rows += "</tr>"
    }
    rows += "</tbody>"
    let more = entries.count - Self.limit
    var foot: HTML = "<tr><th scope=\"row\">\(context.phrases.lenses.figures.all)</th>"
    columns.write(met.figures, into: &foot)
    foot += "</tr>"
    if more > 0 {
      rows +=
        "<tbody><tr><td colspan=\"9\" class=\"muted\">\(context.phrases.gaps.andMore(more))</td></tr></tbody>"
    }
    return ScrollTable(
      labelledBy: id, caption: "\(caption)", head: head, bodies: rows,
      foot: foot
    ).html
  }
}
