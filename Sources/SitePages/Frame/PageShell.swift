import JourneyAtlas
import MarkdownTree

/// What stands around every page: head, navigation, breadcrumb, footer, laid out by the theme.
struct PageShell {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var frame: Phrases.Frame { context.phrases.frame }

  func bytes(around body: PageBody) -> [UInt8] {
    var page = HTML(capacity: body.main.count + 8_192)
    for segment in context.site.theme.layout.segments {
      switch segment {
      case .literal(let literal): page.append(theme: literal)
      case .slot(let slot): write(slot, body, into: &page)
      }
    }
    return page.bytes
  }

  private func write(_ slot: Slot, _ body: PageBody, into page: inout HTML) {
    switch slot {
    case .lang: page.text(context.language)
    case .head: head(body, into: &page)
    case .title: page.text(title(body))
    case .root: page += context.root
    case .bodyClass: page.text(body.bodyClass)
    case .skip: page.text(frame.skip)
    case .siteTitle: page.text(context.siteTitle)
    case .nav: furniture.nav(of: context, body.section, into: &page)
    case .tools: page += furniture.tools
    case .breadcrumb: breadcrumb(body, into: &page)
    case .main: page += body.main
    case .footer: furniture.footer(of: context, into: &page)
    }
  }

  private var furniture: PageFurniture { context.site.furniture(for: context) }

  /// The page's title and the site's.
  private func title(_ body: PageBody) -> String {
    body.title == context.siteTitle ? body.title : body.title + " · " + context.siteTitle
  }

  /// What a page may load: its own files, and nothing inline.
  static let policy: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'">
    """

  private func head(_ body: PageBody, into head: inout HTML) {
    // The policy stands first: nothing before it could load anything.
    head += """
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
  }

  private func breadcrumb(_ body: PageBody, into html: inout HTML) {
    guard !body.crumbs.isEmpty else { return }
    html += "<nav class=\"crumbs\" aria-label=\"\(frame.breadcrumb)\"><ol>"
    for crumb in body.crumbs { html += "<li>\(context.link(crumb.page, crumb.text))</li>" }
    html += "<li aria-current=\"page\">\(body.title)</li></ol></nav>"
  }
}
