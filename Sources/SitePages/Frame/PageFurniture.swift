import JourneyAtlas
import MarkdownTree

/// What pages of one language and one depth have in common around their content, written once. Its links go by
/// the site's root, so that they are the same from every folder of that depth.
final class PageFurniture: Sendable {
  /// The buttons of the header that script fills, and the way to the A–Z list.
  let tools: HTML
  private let navStart: HTML
  /// An entry of the navigation up to where `aria-current` would stand, and the rest.
  private let entries: [(section: NavSection, start: HTML, rest: HTML)]
  private let footerStart: HTML
  private let pages: [(page: Page, start: HTML, rest: HTML)]
  private let footerRest: HTML

  /// How many prose pages the footer names; all of them stand on the overview.
  private static let limit = 12

  init(_ atlas: Atlas, _ links: Links, language: String, from here: Standpoint) {
    let phrases = Phrases.of(language: language)
    let frame = phrases.frame
    func address(_ page: Page, _ id: String? = nil) -> Address {
      Address(here, links.destination(page).encoded, fragment: id)
    }
    tools = """
      <div class="tools"><a class="btn" href="\(address(.overview, "az"))">\(frame.index)</a>\
      <span id="theme" hidden data-auto="\(frame.themeAuto)" data-light="\(frame.themeLight)" \
      data-dark="\(frame.themeDark)"></span></div>
      """
    navStart = "<nav class=\"nav\" aria-label=\"\(frame.siteNavigation)\"><ul>"
    entries = NavSection.allCases.filter { atlas.fills($0.page) }.map { section in
      (section, "<li><a href=\"\(address(section.page))\"", ">\(frame.name(section))</a></li>")
    }
    let prose = atlas.pages.indices.filter { atlas.fills(.prose($0)) }
    pages = prose.prefix(Self.limit).map { index in
      let page = atlas.pages[index]
      let mark = LanguageMark(language: page.language == language ? nil : page.language)
      return (
        .prose(index), "<li><a href=\"\(address(.prose(index)))\"\(mark)", ">\(page.title.plain)</a></li>"
      )
    }
    footerStart = prose.isEmpty ? HTML() : "<nav class=\"pages\" aria-label=\"\(frame.pages)\"><ul>"
    var rest = HTML()
    if prose.count > Self.limit {
      rest += "<li><a href=\"\(address(.overview, "pages"))\">\(frame.allPages(prose.count))</a></li>"
    }
    if !prose.isEmpty { rest += "</ul></nav>" }
    // No totals: with them one new touchpoint would change every page of the site.
    rest += "<p>\(atlas.site.title ?? frame.untitledSite)</p>"
    footerRest = rest
  }

  func nav(of context: PageContext, _ section: NavSection?, into html: inout HTML) {
    html += navStart
    for entry in entries {
      html += entry.start
      // The list itself is "page"; what lies below it belongs to it.
      if entry.section == section {
        html.append(context.page == entry.section.page ? " aria-current=\"page\"" : " aria-current=\"true\"")
      }
      html += entry.rest
    }
    html.append("</ul></nav>")
  }

  func footer(of context: PageContext, into html: inout HTML) {
    html += footerStart
    for entry in pages {
      html += entry.start
      if context.page == entry.page { html.append(" aria-current=\"page\"") }
      html += entry.rest
    }
    html += footerRest
  }
}
