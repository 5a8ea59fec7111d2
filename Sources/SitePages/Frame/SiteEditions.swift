import JourneyAtlas

/// The languages in which a site can be read as a whole, its own first: one, unless files are translated. An edition
/// is the whole site in a folder of its own, with the same pages at the same paths, so that every link of a page
/// stays in its language. An object: every page asks it.
final class SiteEditions: Sendable {
  struct Edition: Sendable {
    let language: InterfaceLanguage
    /// `zh-hans/`; empty for the site's own language.
    let folder: String
    let atlas: Atlas
  }

  let all: [Edition]
  /// What the base files say.
  let original: Atlas

  init(_ atlas: Atlas) {
    let own = InterfaceLanguage(around: atlas.site.language)
    let translated = atlas.editions.first { $0.language == own }?.atlas
    original = atlas
    all =
      [Edition(language: own, folder: "", atlas: translated ?? atlas)]
      + atlas.editions.filter { $0.language != own }.map {
        Edition(language: $0.language, folder: $0.language.folder + "/", atlas: $0.atlas)
      }
  }

  /// The editions that have a page in their own language, and that language.
  func translations(of page: Page) -> [(edition: Edition, language: String)] {
    all.compactMap { edition in
      let language = PageContext.language(of: page, edition.atlas)
      return InterfaceLanguage(around: language) == edition.language ? (edition, language) : nil
    }
  }

  /// The edition in which a page that stands in several of them is at home: where its language is that of all
  /// around it, else the site's own.
  func home(of page: Page, in edition: Edition) -> Edition {
    let language = InterfaceLanguage(around: PageContext.language(of: page, edition.atlas))
    return all.first { $0.language == language } ?? all[0]
  }

  /// The content files of an entity in all languages, the base first, and the folder of the edition in which each is
  /// shown; nil for the reader's own.
  func sources<Entity>(
    of list: KeyPath<Atlas, [Entity]>, _ source: KeyPath<Entity, String>
  ) -> [[(path: String, folder: String?)]] {
    original[keyPath: list].indices.map { index in
      let base = original[keyPath: list][index][keyPath: source]
      return [(base, nil)]
        + all.compactMap { edition in
          let path = edition.atlas[keyPath: list][index][keyPath: source]
          return path == base ? nil : (path, edition.folder)
        }
    }
  }
}
