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
  let here: Standpoint
  /// What follows from ratings, in the language of the page.
  let pieces: RatingPieces

  init(_ site: SitePages, _ page: Page) {
    self.site = site
    self.page = page
    language = page.methodIndex.map { site.methodLanguages[$0] } ?? Self.language(of: page, site.atlas)
    let phrases = site.interface.phrases(around: language)
    self.phrases = phrases
    pieces = site.pieces[ObjectIdentifier(phrases)] ?? RatingPieces(phrases, used: [])
    let path = site.links.path(page)
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    self.path = path
    directory = slash.map { String(path[...$0]) } ?? ""
    // The 404 page is shown at any address, so it needs the site's own where that is known.
    here = Standpoint(directory: directory, base: page == .notFound ? site.baseURL : nil)
  }

  var atlas: Atlas { site.atlas }

  /// The language of a page in an atlas.
  static func language(of page: Page, _ atlas: Atlas) -> String {
    switch page {
    case .journey(let index), .stage(let index, _), .matrix(let index?), .gaps(let index?),
      .history(let index):
      atlas.journeys[index].language
    case .persona(let index): atlas.personas[index].language
    case .prose(let index): atlas.pages[index].language
    case .markdown(let file): language(of: file.page, atlas)
    case .redirect(let index):
      switch atlas.original.redirects[index].target {
      case .journey(let id): atlas.journey(id)?.language ?? atlas.site.language
      case .persona(let id): atlas.persona(id)?.language ?? atlas.site.language
      }
    default: atlas.site.language
    }
  }

  /// The way to the site's root: empty, or `../` so often as needed.
  var root: Address { Address(here, "") }

  /// The relative address of a page, with the id of a place on it.
  func href(_ target: Page, _ id: String? = nil) -> Address {
    Address(here, site.links.destination(target).encoded, fragment: id.map(Links.encoded))
  }

  /// A link to a page.
  func link(_ target: Page, _ text: String, id: String? = nil) -> PageLink {
    PageLink(site.links.destination(target), from: here, fragment: id.map(Links.encoded), text: text)
  }

  /// A name that has no page.
  func plain(_ text: String) -> PageLink { PageLink(nil, from: here, text: text) }

  /// The site's title; a fixed phrase where site.yml gives none.
  var siteTitle: String { atlas.site.title ?? phrases.frame.untitledSite }

  /// ` lang="zh-Hans"` where a text is not in the page's language, for the voice and the glyphs.
  func lang(_ language: String) -> LanguageMark {
    LanguageMark(language: language == self.language ? nil : language)
  }
}

extension Page {
  /// Of a page that has a language of its own.
  fileprivate var methodIndex: Int? { if case .methods(let index) = self { index } else { nil } }
}

/// Names of entities as links to their pages.
extension PageContext {
  /// A page by its own name, linked.
  func link(_ target: Page) -> PageLink { link(named: site.links.destination(target)) }

  /// The same, where the page is at hand.
  func link(named page: Destination) -> PageLink {
    PageLink(named: page, from: here, language: page.language == language ? nil : page.language)
  }

  /// A journey's title, linked.
  func journeyLink(_ index: Int) -> PageLink { link(.journey(index)) }

  /// A stage's name, linked to its page.
  func stageLink(journey: Int, stage: Int) -> PageLink { link(.stage(journey: journey, stage: stage)) }

  /// A persona by id, linked; a name that no file has stays text.
  func personaLink(_ id: String) -> PageLink {
    site.personaIndex[id].map { link(.persona($0)) } ?? plain(id)
  }

  /// A persona's name, by id. The site of a review has no personas, and knows those of what changed.
  func personaName(_ id: String) -> String {
    if let review = site.review?.review { return review.touched.personas.first { $0.id == id }?.title ?? id }
    return site.personaIndex[id].map { atlas.personas[$0].name.plain } ?? id
  }

  /// A persona by id, name or alias, linked; other names stay text.
  func personaNamed(_ name: String) -> PageLink {
    site.personaIndex(named: name).map { link(.persona($0)) } ?? plain(name)
  }

  /// The name of a touchpoint row, linked to the touchpoint's page.
  func touchpointLink(_ row: TouchpointRow) -> PageLink { link(row.named) }

  /// A word of a cell, linked where the atlas knows it.
  func link(_ named: TouchpointRow.Named) -> PageLink {
    if let page = named.page, named.isName { return PageLink(named: page, from: here) }
    return PageLink(named.page, from: here, text: named.word)
  }

  /// The address of a touchpoint row's page.
  func href(_ row: TouchpointRow) -> Address {
    Address(here, (row.touchpoint ?? .touchpoints).encoded)
  }

  /// Words of a cell, each linked where the atlas knows it, joined as a list of the language.
  func write(_ words: [TouchpointRow.Named], into html: inout HTML) {
    for index in words.indices {
      if index > 0 { html.text(phrases.words.comma) }
      link(words[index]).write(into: &html)
    }
  }

  /// A channel as written, linked where the atlas knows it.
  func channelLink(_ word: String) -> PageLink {
    atlas.channelIndex(named: word).map { link(.channel($0), word) } ?? plain(word)
  }

  /// An owner in a line of text, linked where the atlas knows the name as a whole.
  func ownerLink(_ word: String) -> PageLink {
    atlas.ownerIndex(named: word).map { link(.owner($0), word) } ?? plain(word)
  }

  /// Channels as written, each linked, joined as a list of the language.
  func channelLinks(_ words: [String]) -> LinkList { joined(words.map(channelLink)) }

  /// Owners as written, each linked, joined as a list of the language.
  func ownerLinks(_ words: [String]) -> LinkList { joined(words.map(ownerLink)) }

  /// What stands for an owner where there is none, and others have one.
  var noOwner: HTML { "<span class=\"none\">\(phrases.words.noOwner)</span>" }

  /// The same; "no owner" where there is none.
  func ownerLinksOrNone(_ words: [String]) -> HTML { words.isEmpty ? noOwner : ownerLinks(words).html }

  /// Words in one line.
  func line(_ words: [String]) -> String {
    words.count == 1 ? words[0] : words.joined(separator: phrases.words.comma)
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

  func joined(_ links: [PageLink]) -> LinkList { LinkList(links: links, comma: phrases.words.comma) }
}
