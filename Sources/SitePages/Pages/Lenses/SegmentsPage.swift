import JourneyAtlas
import MarkdownTree

/// All segments: who is in them, how large they are, and how well what they meet does.
struct SegmentsPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var text: Phrases.SegmentWords { context.phrases.lenses.segments }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    let segmentation = context.site.segmentation
    let met = segmentation.segments.map { segment in
      MetRows(context.site, personas: segment.personas.map { context.atlas.personas[$0].id })
    }
    let columns = FigureColumns(
      context: context, used: met.reduce(into: UsedColumns()) { $0.formUnion($1.used) })
    var head = ScrollTable.head(text.segment)
    head += ScrollTable.head(text.personas)
    head += ScrollTable.number(text.share)
    head += columns.head
    var rows: HTML = "<tbody>"
    for index in context.site.names.segments {
      let segment = segmentation.segments[index]
      rows += "<tr><th scope=\"row\">\(context.link(.segment(index)))</th>"
      rows += "<td>\(people(segment.personas))</td><td class=\"n\">\(share(segment))</td>"
      columns.write(met[index].figures, into: &rows)
      rows += "</tr>"
    }
    rows += "</tbody>"
    let table = ScrollTable(
      labelledBy: "segments", classes: "tb sg", caption: "\(text.caption)", sortable: true, head: head,
      bodies: rows)
    var main: HTML = "<div class=\"head\"><h1 id=\"segments\">\(text.title)</h1></div>"
    main += "<p class=\"lede\">\(text.lede)</p>\(total(segmentation))"
    main += "<div class=\"sec\">\(table.html)\(context.how(.segments))</div>"
    if !segmentation.without.isEmpty {
      main += context.section("without", text.noSegment, "<p>\(people(segmentation.without))</p>")
    }
    return PageBody(
      title: text.title, bodyClass: "p-segments", section: .personas,
      crumbs: [.init(text: context.phrases.frame.personas, page: .personas)], description: text.lede,
      main: main)
  }

  private func people(_ personas: [Int]) -> HTML {
    context.joined(personas.map { context.link(.persona($0)) }).html
  }

  private func share(_ segment: Segmentation.Segment) -> HTML {
    guard let share = segment.share else {
      return "\(context.phrases.gaps.notApplicable)<span class=\"sub\">\(text.shareUnknown)</span>"
    }
    var html: HTML = "\(context.phrases.lenses.percent(Numbers.plain(share)))"
    if segment.unshared > 0 { html += "<span class=\"sub\">\(text.withoutShare(segment.unshared))</span>" }
    return html
  }

  /// Whether the shares add up.
  private func total(_ segmentation: Segmentation) -> HTML {
    guard let share = segmentation.share else { return HTML() }
    let sum = context.phrases.lenses.percent(Numbers.plain(share))
    var html: HTML = "<p class=\"note\">"
    html += "\(text.total(sum, segmentation.shared, context.atlas.personas.count))"
    html += "\(context.phrases.gaps.sentenceGap)"
    if segmentation.isTooMuch {
      html += "<span class=\"neg\">\(text.tooMuch)</span>\(context.phrases.gaps.sentenceGap)"
    }
    html += "\(text.several)</p>"
    return html
  }
}

extension PageContext {
  /// A segment by its name, linked.
  func segmentLink(_ name: String) -> PageLink {
    site.segmentation.index(named: name).map { link(.segment($0), name) } ?? plain(name)
  }
}
