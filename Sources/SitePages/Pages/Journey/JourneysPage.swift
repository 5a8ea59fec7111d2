import JourneyAtlas
import MarkdownTree

/// The list of all journeys.
struct JourneysPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func body() -> PageBody {
    let title = context.phrases.frame.journeys
    let count = context.atlas.journeys.count
    let paging = Paging(context, list: .journeys, count: count)
    var main: HTML = "\(TrailChart.definitions)<div class=\"head\"><h1 id=\"journeys\">\(title)</h1></div>"
    if count == 0 {
      main += EmptyAtlas(context).html
    } else {
      main += "<p class=\"lede\">\(context.phrases.words.journeys(count))</p>\(paging.note)"
      main += "<div class=\"sec\">"
      main +=
        JourneyTable(
          context: context, journeys: Array(context.site.names.journeys[paging.range]), heading: "journeys"
        ).html
      main += "</div>\(paging.links)"
    }
    return PageBody(
      title: paging.title(title), bodyClass: "p-journeys", section: .journeys,
      crumbs: paging.crumbs(title, .journeys), main: main)
  }
}
