import JourneyAtlas
import MarkdownTree

/// The list of all journeys.
struct JourneysPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func body() -> PageBody {
    let title = context.phrases.frame.journeys
    let count = context.atlas.journeys.count
    var main: HTML = "\(TrailChart.definitions)<div class=\"head\"><h1 id=\"journeys\">\(title)</h1></div>"
    if count == 0 {
      main += EmptyAtlas(context).html
    } else {
      main += "<p class=\"lede\">\(context.phrases.words.journeys(count))</p>"
      main += "<div class=\"sec\">"
      main += JourneyTable(context: context, journeys: Array(0..<count), heading: "journeys").html
      main += "</div>"
    }
    return PageBody(title: title, bodyClass: "p-journeys", section: .journeys, main: main)
  }
}
