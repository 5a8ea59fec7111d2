import JourneyAtlas
import MarkdownTree

/// What changed in one journey: how it felt before and after, what was written otherwise, what follows for gaps and
/// figures, and the map with all of it in its place.
struct ReviewedJourneyPage {
  let context: PageContext
  let edition: ReviewEdition
  private let index: Int
  private let journey: ReviewedJourney
  private let changes: [Change]
  private let gaps: [GapChange]
  private let map: MapReview

  init(_ context: PageContext, _ edition: ReviewEdition, _ index: Int) {
    self.context = context
    self.edition = edition
    self.index = index
    journey = edition.review.journeys[index]
    let id = journey.id
    changes = edition.changes[index]
    gaps = edition.review.gaps.filter { $0.place.journey?.id == id }
    map = MapReview(context, journey, changes)
  }

  private var text: Phrases.Review { context.reviewWords }
  private var title: String { journey.shown.title.plain }

  func body() -> PageBody {
    var main = HTML(capacity: 65_536)
    main += TrailChart.definitions
    main += "<div class=\"head\"><h1>\(text.titleOf(title))</h1></div>"
    main += "<p class=\"lede\">\(context.between(edition.range)) <code>\(journey.shown.source)</code></p>"
    if journey.old == nil { main += "<p class=\"note\">\(text.newJourney)</p>" }
    if journey.new == nil { main += "<p class=\"note\">\(text.goneJourney)</p>" }
    main += ReviewCounts(context: context, changes: changes, gaps: gaps).html
    if !journey.isWhole {
      main += ReviewTrail(context: context, journey: journey).html
      main += list
      main += ReviewGaps(context: context, gaps: gaps).html
      let figures = edition.review.figures.filter { $0.journey.id == journey.id }
      main += ReviewFigureTable(context: context, figures: figures, namesJourneys: false).html
    }
    mapSection(into: &main)
    next(into: &main)
    return PageBody(
      title: text.titleOf(title), bodyClass: "p-review", crumbs: [.init(text: text.title, page: .overview)],
      main: main)
  }

  // MARK: Changes by stage

  private var list: HTML {
    guard !changes.isEmpty else { return HTML() }
    var html = HTML()
    var stage: String??
    for (number, change) in changes.enumerated() {
      let now = change.place.stage?.id
      if stage != .some(now) {
        if stage != nil { html.append("</ol>") }
        html += "<h3>\(change.place.stage?.title ?? text.wholeJourney)</h3><ol class=\"chg\">"
        stage = .some(now)
      }
      html += entry(number, change)
    }
    html.append("</ol>")
    return context.section("changes", text.changesHeading, note: "\(text.changesNote)", html)
  }

  private func entry(_ number: Int, _ change: Change) -> HTML {
    var entry = ChangeEntry(context: context, links: edition.links, change: change)
    if change.field == "performance" || change.field == "importance" {
      entry.gap = gaps.first { gap in
        gap.place.stage == change.place.stage && gap.place.touchpoint == change.place.touchpoint
      }
    }
    let mark = context.mark(ReviewMark(change))
    let target = map.target(of: number)
    let way: HTML =
      target.map {
        "<a class=\"k-a\" href=\"#\(Links.encoded($0))\">\(mark)<span class=\"vh\"> \(text.onTheMap)</span></a>"
      } ?? mark
    return "<li id=\"c\(number + 1)\">\(way)<div class=\"s\">\(entry.inStage)</div>\(entry.file)</li>"
  }

  // MARK: The map

  private func mapSection(into main: inout HTML) {
    main += """
      <section class="sec map-sec"><div class="sec-h"><h2 id="map-h">\(text.mapHeading)</h2>\
      <p class="note">\(text.mapNote)</p></div>
      """
    if !journey.isWhole { main += legend }
    main += JourneyMap(context, index, review: map).html
    main += "</section>"
  }

  private var legend: HTML {
    var html: HTML = "<ul class=\"legend\">"
    for mark in [ReviewMark.worse, .better, .added, .removed] { html += "<li>\(context.mark(mark))</li>" }
    html += "<li><span class=\"k s\"><span aria-hidden=\"true\">◇</span> \(text.neither)</span></li></ul>"
    return html
  }

  private func next(into main: inout HTML) {
    let last = edition.review.journeys.count - 1
    main += "<nav class=\"next\" aria-label=\"\(context.phrases.maps.related)\">"
    main += "<a href=\"\(context.href(.overview))\"><b>\(text.title)</b></a>"
    func entry(_ other: Int, _ label: String) {
      let title = edition.review.journeys[other].shown.title.plain
      main += "<a href=\"\(context.href(.journey(other)))\"><b>\(label)</b><span>\(title)</span></a>"
    }
    if index > 0 { entry(index - 1, text.previous) }
    if index < last { entry(index + 1, text.next) }
    main += "</nav>"
  }
}
