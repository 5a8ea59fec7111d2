import JourneyAtlas
import MarkdownTree

/// The ways from a page to itself in other languages; nothing where the site has one.
struct LanguageLinks {
  let context: PageContext

  private var editions: SiteEditions { context.site.editions }
  private var own: SiteEditions.Edition { context.site.edition }
  private var isAlone: Bool { editions.all.count == 1 }

  /// The same page in each edition; how numbers are made is told in other languages on pages of their own.
  private var page: Page {
    switch context.page {
    case .methods: .methods(0)
    case .notFound: .overview
    default: context.page
    }
  }

  /// Plain links, so that they need no script.
  func writeSwitch(into html: inout HTML) {
    guard !isAlone else { return }
    html += "<nav class=\"langs\" aria-label=\"\(context.phrases.languages.label)\"><ul>"
    for edition in editions.all {
      let tag = edition.language.rawValue
      let name = context.site.interface.phrases(of: edition.language).languages.own
      if edition.language == own.language {
        html += "<li><span\(context.lang(tag)) aria-current=\"true\">\(name)</span></li>"
      } else {
        html += "<li><a href=\"\(address(edition))\"\(context.lang(tag)) hreflang=\"\(tag)\">\(name)</a></li>"
      }
    }
    html += "</ul></nav>"
  }

  private func address(_ edition: SiteEditions.Edition) -> String {
    let path = edition.folder + context.site.links.path(page)
    if let base = context.here.base { return base + Links.encoded(path) }
    return Links.relative(path, from: own.folder + context.directory)
  }

  /// Says in the reader's language that a text is in another one.
  func writeNotice(into html: inout HTML) {
    guard !isAlone, InterfaceLanguage(around: context.language) != own.language else { return }
    if case .methods = context.page { return }
    let tag = own.language.rawValue
    let text = context.site.interface.phrases(of: own.language).languages.untranslated
    html +=
      "<p class=\"untranslated\" lang=\"\(tag)\">\(text)</p>"
  }

  /// The address at which search engines shall know the page, where the site's own is known.
  func canonical(_ base: String) -> String {
    let home = isAlone ? own : editions.home(of: context.page, in: own)
    return base + home.folder + Links.encoded(context.path)
  }

  /// The addresses of the page in its languages, for search engines.
  func writeAlternates(_ base: String, into head: inout HTML) {
    guard !isAlone else { return }
    let translations = editions.translations(of: context.page)
    guard translations.count > 1 else { return }
    let path = Links.encoded(context.path)
    for (edition, language) in translations {
      head += "\n<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(base + edition.folder + path)\">"
    }
    let other = translations[0].edition
    head += "\n<link rel=\"alternate\" hreflang=\"x-default\" href=\"\(base + other.folder + path)\">"
  }
}
