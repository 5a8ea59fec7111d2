import JourneyAtlas
import MarkdownTree

/// What pages of one language and one depth have in common around their content, written once: the theme's layout
/// with all in its place but what is the page's own. Its links go by the site's root, so that they are the same from
/// every folder of that depth.
final class PageFurniture: Sendable {
  enum Part: Sendable {
    case markup(HTML)
    /// What every page fills for itself.
    case slot(Slot)
  }

  let parts: [Part]
  /// The navigation where no entry is the page's, where one leads to what the page belongs to, and where one is the
  /// page itself.
  private let nav: HTML
  private let within: [NavSection: HTML]
  private let at: [NavSection: HTML]
  private let footer: HTML
  /// The footer on each page that it names.
  private let footers: [Page: HTML]

  /// How many prose pages the footer names; all of them stand on the overview.
  private static let limit = 12

  init(
    _ atlas: Atlas, _ links: Links, _ theme: Theme, _ interface: Interface, language: String,
    from here: Standpoint, isIndexed: Bool
  ) {
    let phrases = interface.phrases(around: language)
    let writer = Writer(
      atlas: atlas, links: links, images: theme.images, phrases: phrases, language: language, here: here)
    parts = Self.parts(of: theme.layout, writer, isIndexed: isIndexed)
    nav = writer.nav(nil, isPage: false)
    var within: [NavSection: HTML] = [:]
    var at: [NavSection: HTML] = [:]
    for section in NavSection.allCases {
      within[section] = writer.nav(section, isPage: false)
      at[section] = writer.nav(section, isPage: true)
    }
    self.within = within
    self.at = at
    let prose = atlas.pages.indices.map(Page.prose).filter(atlas.fills)
    footer = writer.footer(prose, limit: Self.limit, current: nil)
    var footers: [Page: HTML] = [:]
    for page in prose.prefix(Self.limit) {
      footers[page] = writer.footer(prose, limit: Self.limit, current: page)
    }
    self.footers = footers
  }

  /// The layout with what is the same on every page in its place, neighbours joined.
  private static func parts(of layout: Layout, _ writer: Writer, isIndexed: Bool) -> [Part] {
    var parts: [Part] = []
    var markup = HTML()
    for segment in layout.segments {
      switch segment {
      case .literal(let literal): markup.append(theme: literal)
      case .slot(let slot):
        let own = !writer.write(slot, isIndexed: isIndexed, into: &markup)
        if own {
          parts += [.markup(markup), .slot(slot)]
          markup = HTML()
        }
      }
    }
    return parts + [.markup(markup)]
  }

  func nav(of page: Page, _ section: NavSection?) -> HTML {
    guard let section else { return nav }
    // The list itself is "page"; what lies below it belongs to it.
    return (page == section.page ? at[section] : within[section]) ?? nav
  }

  func footer(of page: Page) -> HTML { footers.isEmpty ? footer : footers[page] ?? footer }
}

/// Writes what pages have in common.
private struct Writer {
  let atlas: Atlas
  let links: Links
  let images: ThemeImages
  let phrases: Phrases
  let language: String
  let here: Standpoint

  private var frame: Phrases.Frame { phrases.frame }
  private var siteTitle: String { atlas.site.title ?? frame.untitledSite }

  private func address(_ page: Page, _ id: String? = nil) -> Address {
    Address(here, links.destination(page).encoded, fragment: id)
  }

  /// Fills a slot that all pages fill alike; false for the others, of which only the beginning is written.
  func write(_ slot: Slot, isIndexed: Bool, into html: inout HTML) -> Bool {
    switch slot {
    case .lang: html.text(language)
    case .root: html += Address(here, "")
    case .skip: html.text(frame.skip)
    case .siteTitle: html.text(siteTitle)
    case .logo: logo(into: &html)
    case .tools: if links.isReview { theme(into: &html) } else { tools(into: &html) }
    case .head:
      head(isIndexed: isIndexed, into: &html)
      return false
    case .title, .bodyClass, .nav, .breadcrumb, .main, .footer: return false
    }
    return true
  }

  /// The site's name stands beside it, so it says nothing to those who hear the page.
  private func logo(into html: inout HTML) {
    guard let logo = images.logo else { return }
    html += """
      <img src="\(asset(logo.name))" alt="" width="\(logo.width)" height="\(ThemeImages.height)">
      """
  }

  private func asset(_ name: String) -> Address { Address(here, "assets/" + name) }

  private func head(isIndexed: Bool, into head: inout HTML) {
    // The policy stands first: nothing before it could load anything.
    head += """
      <meta charset="utf-8">
      \(PageShell.policy)
      <meta name="referrer" content="no-referrer">\n
      """
    if !isIndexed { head += "<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n" }
    head += """
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      """
    if let icon = images.favicon {
      let type = icon.hasSuffix(".svg") ? "svg+xml" : "png"
      head += "\n<link rel=\"icon\" type=\"image/\(type)\" href=\"\(asset(icon))\">"
    }
  }

  /// The buttons of the header that script fills, and the way to the A–Z list.
  private func tools(into html: inout HTML) {
    let search = phrases.search
    html += """
      <div class="tools" data-search="\(search.title)" data-filter="\(search.filter)" \
      data-shown="\(search.shown)" data-columns="\(search.columns)" data-csv="\(search.csv)" \
      data-copy="\(search.copy)" data-copied="\(search.copied)">\
      <a class="btn" id="find" href="\(address(.names))">\(frame.index)</a>\
      \(choice)</div>
      """
  }

  /// The place of the button that chooses between light and dark.
  private var choice: HTML {
    """
    <span id="theme" hidden data-auto="\(frame.themeAuto)" data-light="\(frame.themeLight)" \
    data-dark="\(frame.themeDark)"></span>
    """
  }

  /// A review has nothing to search in.
  private func theme(into html: inout HTML) { html += "<div class=\"tools\">\(choice)</div>" }

  func nav(_ current: NavSection?, isPage: Bool) -> HTML {
    // The few pages of a review are found from its first one.
    if links.isReview { return HTML() }
    var html: HTML = "<nav class=\"nav\" aria-label=\"\(frame.siteNavigation)\"><ul>"
    for section in NavSection.allCases where atlas.fills(section.page) {
      html += "<li><a href=\"\(address(section.page))\""
      if section == current { html.append(isPage ? " aria-current=\"page\"" : " aria-current=\"true\"") }
      html += ">\(frame.name(section))</a></li>"
    }
    html += "</ul></nav>"
    return html
  }

  func footer(_ prose: [Page], limit: Int, current: Page?) -> HTML {
    if links.isReview { return "<p>\(siteTitle) · \(phrases.review.title)</p>" }
    var html = HTML()
    if !prose.isEmpty { html += "<nav class=\"pages\" aria-label=\"\(frame.pages)\"><ul>" }
    for page in prose.prefix(limit) {
      let destination = links.destination(page)
      let mark = LanguageMark(language: destination.language == language ? nil : destination.language)
      html += "<li><a href=\"\(address(page))\"\(mark)"
      if page == current { html.append(" aria-current=\"page\"") }
      html += ">\(destination.name)</a></li>"
    }
    if prose.count > limit {
      html += "<li><a href=\"\(address(.overview, "pages"))\">\(frame.allPages(prose.count))</a></li>"
    }
    if !prose.isEmpty { html += "</ul></nav>" }
    // No totals: with them one new touchpoint would change every page of the site.
    html += "<p>\(siteTitle) · <a href=\"\(address(.problems))\">\(phrases.problems.title)</a></p>"
    return html
  }
}
