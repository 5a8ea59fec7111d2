import JourneyAtlas
import MarkdownTree

/// What stands around every page: head, navigation, breadcrumb, footer, laid out by the theme.
struct PageShell {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var frame: Phrases.Frame { context.phrases.frame }

  func bytes(around body: PageBody) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.main.bytes.count + 8_192)
    for segment in context.site.theme.layout.segments {
      switch segment {
      case .literal(let literal): bytes += literal
      case .slot(let slot): bytes += html(slot, body).bytes
      }
    }
    return bytes
  }

  private func html(_ slot: Slot, _ body: PageBody) -> HTML {
    switch slot {
    case .lang: "\(context.language)"
    case .head: head(body)
    case .title: "\(title(body))"
    case .root: "\(context.root)"
    case .bodyClass: "\(body.bodyClass)"
    case .skip: "\(frame.skip)"
    case .siteTitle: "\(context.siteTitle)"
    case .nav: nav(body)
    case .tools: tools
    case .breadcrumb: breadcrumb(body)
    case .main: body.main
    case .footer: footer
    }
  }

  /// The page's title and the site's.
  private func title(_ body: PageBody) -> String {
    body.title == context.siteTitle ? body.title : body.title + " · " + context.siteTitle
  }

  /// What a page may load: its own files, and nothing inline.
  static let policy: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'">
    """

  private func head(_ body: PageBody) -> HTML {
    // The policy stands first: nothing before it could load anything.
    var head: HTML = """
      <meta charset="utf-8">
      \(Self.policy)
      <meta name="referrer" content="no-referrer">\n
      """
    if !context.atlas.site.indexing || context.page == .notFound {
      head += "<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n"
    }
    head += """
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      """
    if let description = body.description {
      head += "\n<meta name=\"description\" content=\"\(description)\">"
    }
    if let base = context.site.baseURL, context.page != .notFound {
      let address = base + Links.encoded(context.path)
      head += """
        \n<link rel="canonical" href="\(address)">
        <meta property="og:type" content="website">
        <meta property="og:title" content="\(body.title)">
        <meta property="og:site_name" content="\(context.siteTitle)">
        <meta property="og:url" content="\(address)">
        """
      if let description = body.description {
        head += "\n<meta property=\"og:description\" content=\"\(description)\">"
      }
    }
    return head
  }

  private func nav(_ body: PageBody) -> HTML {
    var nav: HTML = "<nav class=\"nav\" aria-label=\"\(frame.siteNavigation)\"><ul>"
    for section in NavSection.allCases where context.site.has(section.page) {
      nav += "<li><a href=\"\(context.href(section.page))\""
      // The list itself is "page"; what lies below it belongs to it.
      if body.section == section {
        nav += " aria-current=\"\(context.page == section.page ? "page" : "true")\""
      }
      nav += ">\(frame.name(section))</a></li>"
    }
    nav += "</ul></nav>"
    return nav
  }

  private var tools: HTML {
    """
    <div class="tools"><a class="btn" href="\(context.href(.overview, "az"))">\(frame.index)</a>\
    <span id="theme" hidden data-auto="\(frame.themeAuto)" data-light="\(frame.themeLight)" \
    data-dark="\(frame.themeDark)"></span></div>
    """
  }

  private func breadcrumb(_ body: PageBody) -> HTML {
    guard !body.crumbs.isEmpty else { return HTML() }
    var html: HTML = "<nav class=\"crumbs\" aria-label=\"\(frame.breadcrumb)\"><ol>"
    for crumb in body.crumbs { html += "<li>\(context.link(crumb.page, crumb.text))</li>" }
    html += "<li aria-current=\"page\">\(body.title)</li></ol></nav>"
    return html
  }

  private var footer: HTML {
    let atlas = context.atlas
    let words = context.phrases.words
    var html = pages
    var counts = [words.journeys(atlas.journeys.count)]
    if !atlas.personas.isEmpty { counts.append(words.personas(atlas.personas.count)) }
    if !atlas.touchpoints.isEmpty { counts.append(words.touchpoints(atlas.touchpoints.count)) }
    html += "<p>\(counts.joined(separator: words.comma))</p>"
    return html
  }

  /// The prose pages; the first dozen here, all of them on the overview.
  private var pages: HTML {
    let indices = context.atlas.pages.indices.filter { context.site.has(.prose($0)) }
    guard !indices.isEmpty else { return HTML() }
    var html: HTML = "<nav class=\"pages\" aria-label=\"\(frame.pages)\"><ul>"
    for index in indices.prefix(12) {
      let page = context.atlas.pages[index]
      html += "<li><a href=\"\(context.href(.prose(index)))\"\(context.lang(page.language))"
      if context.page == .prose(index) { html += " aria-current=\"page\"" }
      html += ">\(page.title.plain)</a></li>"
    }
    if indices.count > 12 {
      html += "<li><a href=\"\(context.href(.overview, "pages"))\">\(frame.allPages(indices.count))</a></li>"
    }
    html += "</ul></nav>"
    return html
  }
}
