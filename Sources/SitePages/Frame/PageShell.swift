import JourneyAtlas
import MarkdownTree

/// What stands around every page: head, navigation, breadcrumb, footer, laid out by the theme.
struct PageShell {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func page(around body: PageBody) -> HTML {
    let furniture = context.site.furniture(for: context)
    var page = HTML(capacity: body.main.count + 8_192)
    for part in furniture.parts {
      switch part {
      case .markup(let markup): page += markup
      case .slot(let slot): write(slot, body, furniture, into: &page)
      }
    }
    return page
  }

  /// Fills a slot; those that all pages fill alike are filled before.
  private func write(_ slot: Slot, _ body: PageBody, _ furniture: PageFurniture, into page: inout HTML) {
    switch slot {
    case .head: head(body, into: &page)
    case .title: title(body, into: &page)
    case .bodyClass: page.text(body.bodyClass)
    case .nav: page += furniture.nav(of: context.page, body.section)
    case .breadcrumb:
      LanguageLinks(context: context).writeSwitch(into: &page)
      breadcrumb(body, into: &page)
    case .main:
      LanguageLinks(context: context).writeNotice(into: &page)
      page += body.main
    case .footer:
      page += furniture.footer(of: context.page)
      edit(into: &page)
    case .lang, .root, .skip, .siteTitle, .logo, .tools: break
    }
  }

  /// The way to the page's source, where site.yml says where that is kept.
  private func edit(into page: inout HTML) {
    guard let source = context.site.source(of: context.page),
      let address = SourceLinks(context.atlas.site)?.edit(source)
    else { return }
    page += "<p><a href=\"\(address)\" rel=\"noopener noreferrer\">\(context.phrases.problems.edit)</a></p>"
  }

  /// The page's title and the site's.
  private func title(_ body: PageBody, into page: inout HTML) {
    page.text(body.title)
    guard body.title != context.siteTitle else { return }
    page.append(" · ")
    page.text(context.siteTitle)
  }

  /// What a page may load: its own files, and nothing inline.
  static let policy: HTML = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'">
    """

  /// What a page adds to the head that all have.
  private func head(_ body: PageBody, into head: inout HTML) {
    if let description = body.description {
      head += "\n<meta name=\"description\" content=\"\(description)\">"
    }
    if context.site.review == nil, let file = MarkdownFile(of: context.page) {
      let address = context.href(.markdown(file))
      head += "\n<link rel=\"alternate\" type=\"text/markdown\" href=\"\(address)\">"
    }
    if let base = context.site.rootURL, context.page != .notFound {
      let languages = LanguageLinks(context: context)
      let address = languages.canonical(base)
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
      card(base, into: &head)
      languages.writeAlternates(base, into: &head)
    }
  }

  /// The picture that services show where somebody posts the address, if the theme has one; they take no SVG.
  private func card(_ base: String, into head: inout HTML) {
    guard let card = context.site.theme.images.card else {
      head += "\n<meta name=\"twitter:card\" content=\"summary\">"
      return
    }
    head += """
      \n<meta property="og:image" content="\(base + "assets/" + card)">
      <meta property="og:image:alt" content="\(context.siteTitle)">
      <meta name="twitter:card" content="summary_large_image">
      """
  }

  private func breadcrumb(_ body: PageBody, into html: inout HTML) {
    guard !body.crumbs.isEmpty else { return }
    html += "<nav class=\"crumbs\" aria-label=\"\(context.phrases.frame.breadcrumb)\"><ol>"
    for crumb in body.crumbs { html += "<li>\(context.link(crumb.page, crumb.text))</li>" }
    html += "<li aria-current=\"page\">\(body.title)</li></ol></nav>"
  }
}
