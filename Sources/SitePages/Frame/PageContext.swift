import JourneyAtlas
import MarkdownTree

/// What every page function works with: the site, the page that is written, and its language.
///
/// An object, because every part of a page keeps it: the phrases alone are hundreds of texts to copy.
final class PageContext: Sendable {
  let site: SitePages
  let page: Page
  /// `en`, `zh-Hans`, `zh-Hant`, or what the file says.
  let language: String
  let phrases: Phrases
  /// Path and folder of the page from the site's root: `journeys/a/index.html`, `journeys/a/`.
  let path: String
  let directory: String

  init(_ site: SitePages, _ page: Page) {
    self.site = site
    self.page = page
    language = Self.language(of: page, site.atlas)
    phrases = Phrases.of(language: language)
    let path = site.links.path(page)
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    self.path = path
    directory = slash.map { String(path[...$0]) } ?? ""
  }

  var atlas: Atlas { site.atlas }

  private static func language(of page: Page, _ atlas: Atlas) -> String {
    switch page {
    case .journey(let index), .stage(let index, _), .matrix(let index?), .gaps(let index?):
      atlas.journeys[index].language
    case .persona(let index): atlas.personas[index].language
    case .prose(let index): atlas.pages[index].language
    case .redirect(let index):
      switch atlas.redirects[index].target {
      case .journey(let id): atlas.journey(id)?.language ?? atlas.site.language
      case .persona(let id): atlas.persona(id)?.language ?? atlas.site.language
      }
    default: atlas.site.language
    }
  }

  /// The way to the site's root: empty, or `../` so often as needed. The 404 page is shown at any address,
  /// so it needs the site's own where that is known.
  var root: String {
    if page == .notFound, let base = site.baseURL { return base }
    return Links.relative("", from: directory)
  }

  /// The relative address of a page, with the id of a place on it.
  func href(_ target: Page, _ id: String? = nil) -> String {
    let target = site.links.path(target)
    let address: String
    if page == .notFound, let base = site.baseURL {
      address = base + Links.encoded(target)
    } else {
      address = Links.relative(target, from: directory)
    }
    return id.map { address + "#" + Links.encoded($0) } ?? address
  }

  /// A link to a page.
  func link(_ target: Page, _ text: String, id: String? = nil) -> HTML {
    "<a href=\"\(href(target, id))\">\(text)</a>"
  }

  /// The site's title; a fixed phrase where site.yml gives none.
  var siteTitle: String { atlas.site.title ?? phrases.frame.untitledSite }

  /// ` lang="zh-Hans"` where a text is not in the page's language, for the voice and the glyphs.
  func lang(_ language: String) -> HTML {
    language == self.language ? "" : " lang=\"\(language)\""
  }
}

/// Names of entities as links to their pages.
extension PageContext {
  /// A journey's title, linked.
  func journeyLink(_ index: Int) -> HTML {
    let journey = atlas.journeys[index]
    return "<a href=\"\(href(.journey(index)))\"\(lang(journey.language))>\(journey.title.plain)</a>"
  }

  /// A stage's name, linked to its page.
  func stageLink(journey: Int, stage: Int) -> HTML {
    let owner = atlas.journeys[journey]
    let address = href(.stage(journey: journey, stage: stage))
    return "<a href=\"\(address)\"\(lang(owner.language))>\(owner.stages[stage].name.plain)</a>"
  }

  /// A persona by id, linked; a name that no file has stays text.
  func personaLink(_ id: String) -> HTML {
    guard let persona = atlas.persona(id), let index = site.personaIndex[id] else { return "\(id)" }
    return "<a href=\"\(href(.persona(index)))\"\(lang(persona.language))>\(persona.name.plain)</a>"
  }

  /// A persona by id, name or alias, linked; other names stay text.
  func personaNamed(_ name: String) -> HTML {
    site.personaIndex(named: name).map { personaLink(atlas.personas[$0].id) } ?? "\(name)"
  }

  /// The mark for the channels of a touchpoint; of several the first counts.
  func icon(_ channels: [String]) -> ChannelIcon {
    channels.first.flatMap { atlas.channelIndex(named: $0) }.map { site.channelIcons[$0] } ?? .other
  }

  /// The name of a touchpoint row, linked to the touchpoint's page.
  func touchpointLink(_ use: TouchpointUse) -> HTML {
    guard let index = site.touchpointIndex[use.touchpoint] else { return "\(use.name.plain)" }
    return link(.touchpoint(index), use.name.plain)
  }

  /// Channels as written, each linked, joined as a list of the language.
  func channelLinks(_ words: [String]) -> HTML {
    joined(
      words.map { word in
        guard let index = atlas.channelIndex(named: word) else { return "\(word)" }
        return link(.channel(index), word)
      })
  }

  /// Owners as written, each linked; "no owner" where there is none.
  func ownerLinks(_ words: [String]) -> HTML {
    if words.isEmpty { return "<span class=\"none\">\(phrases.words.noOwner)</span>" }
    return joined(
      words.map { word in
        guard let owner = atlas.owner(named: word), let index = site.ownerIndex[owner.id] else {
          return "\(word)"
        }
        return link(.owner(index), word)
      })
  }

  /// Several pieces in one line: `a, b` or `a、b`.
  func joined(_ pieces: [HTML]) -> HTML {
    var html = HTML()
    for (index, piece) in pieces.enumerated() {
      if index > 0 { html.text(phrases.words.comma) }
      html += piece
    }
    return html
  }
}
