import JourneyAtlas
import MarkdownTree

/// The first page: what hurts most, what falls shortest, what nobody takes care of; then the ways into the
/// atlas.
struct OverviewPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  /// More journeys than this stand on a page of their own.
  private static let journeyLimit = 60

  private var atlas: Atlas { context.atlas }
  private var overview: Phrases.Overview { context.phrases.overview }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    let text = atlas.pages.first { $0.path == "index" }
    // The author's first paragraphs open the page; from the first heading on the text stands further down.
    let cut = text?.blocks.firstIndex(where: \.isHeading) ?? text?.blocks.count ?? 0
    var ids = HeadingIDs()
    let mark = text.map { context.lang($0.language) } ?? LanguageMark(language: nil)
    var main: HTML = "\(TrailChart.definitions)<div class=\"head\"><h1\(mark)>"
    main += text.map { context.inline($0.title, source: $0.source) } ?? "\(context.siteTitle)"
    main += "</h1></div>"
    if let description = atlas.site.description {
      let isTranslated = description != atlas.original.site.description
      let language = isTranslated ? atlas.site.language : atlas.original.site.language
      main += "<p class=\"lede\"\(context.lang(language))>\(description)</p>"
    }
    if let text, cut > 0 {
      main +=
        "<div class=\"prose intro\"\(mark)>\(context.prose(Array(text.blocks[..<cut]), source: text.source, ids: &ids))</div>"
    }
    leftOut(into: &main)
    if atlas.journeys.isEmpty { main += EmptyAtlas(context).html }
    main += OverviewAnswers(context).html
    main += OverviewRules(context).html
    journeys(into: &main)
    personas(into: &main)
    across(into: &main)
    main += OverviewCoverage(context).html
    if let text, cut < text.blocks.count {
      main +=
        "<section class=\"sec prose\"\(mark)>\(context.prose(Array(text.blocks[cut...]), source: text.source, ids: &ids))</section>"
    }
    pages(into: &main)
    return PageBody(
      title: context.siteTitle, bodyClass: "p-index", section: nil, description: atlas.site.description,
      main: main)
  }

  /// Content files that a build with errors went without.
  private func leftOut(into main: inout HTML) {
    guard !atlas.leftOut.isEmpty else { return }
    main += "<section class=\"notice\"><h2>\(overview.leftOut(atlas.leftOut.count))</h2>"
    main += "<p>\(overview.leftOutText)</p><ul>"
    for path in atlas.leftOut { main += "<li><code>\(path)</code></li>" }
    main += "</ul></section>"
  }

  private func journeys(into main: inout HTML) {
    let count = atlas.journeys.count
    guard count > 0 else { return }
    main += """
      <section class="sec"><div class="sec-h"><h2 id="journeys">\(context.phrases.frame.journeys)</h2>\
      <p class="note">\(overview.journeysNote)</p></div>
      """
    let shown = Array(context.site.names.journeys.prefix(Self.journeyLimit))
    main += JourneyTable(context: context, journeys: shown, heading: "journeys").html
    if count > Self.journeyLimit {
      main += "<p class=\"all\">\(context.link(.journeys, overview.allJourneys(count)))</p>"
    }
    main += "</section>"
  }

  private func personas(into main: inout HTML) {
    guard !atlas.personas.isEmpty else { return }
    main += "<section class=\"sec\"><h2>\(context.phrases.frame.personas)</h2><div class=\"people\">"
    for index in context.site.names.personas.prefix(12) { main += PersonCard(context, index).html }
    main += "</div>"
    if atlas.personas.count > 12 {
      main += "<p class=\"all\">\(context.link(.personas, overview.allPersonas(atlas.personas.count)))</p>"
    }
    main += "</section>"
  }

  private func across(into main: inout HTML) {
    guard !atlas.touchpoints.isEmpty else { return }
    let frame = context.phrases.frame
    main += "<section class=\"sec\"><h2>\(overview.across)</h2><dl class=\"facts\">"
    func question(_ question: String, _ page: Page, _ name: String, _ text: String) {
      guard context.site.has(page) else { return }
      main += "<div><dt>\(question)</dt><dd>\(context.link(page, name))"
      main += "<span class=\"sub\">\(text)</span></dd></div>"
    }
    question(
      overview.channelQuestion, .matrix(journey: nil), frame.matrix,
      overview.channelsByJourneys(atlas.channels.count, atlas.journeys.count))
    question(
      overview.fixQuestion, .gaps(journey: nil), frame.gaps, words.touchpoints(atlas.touchpoints.count))
    question(overview.whereQuestion, .touchpoints, frame.touchpoints, overview.touchpointsText)
    question(overview.whoQuestion, .owners, frame.owners, overview.ownersText(atlas.owners.count))
    main += "</dl></section>"
  }

  private func pages(into main: inout HTML) {
    let indices = atlas.pages.indices.filter { context.site.has(.prose($0)) }
    guard !indices.isEmpty else { return }
    main += "<section class=\"sec\"><h2 id=\"pages\">\(context.phrases.frame.pages)</h2><ul class=\"az\">"
    for index in indices {
      let page = atlas.pages[index]
      main +=
        "<li><a href=\"\(context.href(.prose(index)))\"\(context.lang(page.language))>\(page.title.plain)</a></li>"
    }
    main += "</ul></section>"
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = content { true } else { false }
  }
}
