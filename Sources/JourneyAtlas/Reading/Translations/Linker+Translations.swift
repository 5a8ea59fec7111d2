import MarkdownTree

/// Files that are another language of others.
extension Linker {
  /// The translations of which the names are right.
  mutating func checkedTranslations() -> [(draft: Draft, name: TranslationName)] {
    reportLookalikes()
    let bases = Dictionary(
      drafts.filter { $0.translation == nil }.map { ($0.file.path, $0) },
      uniquingKeysWith: { first, _ in first })
    var taken: [String: String] = [:]
    var translations: [(draft: Draft, name: TranslationName)] = []
    for draft in drafts {
      guard let name = draft.translation else { continue }
      let base = bases[name.base]
      if base != nil || name.base == SiteWords.basePath && hasSiteFile {
        if let other = taken["\(name.base) \(name.interface)"] {
          let language = name.interface.rawValue
          report(in: draft) { $0.report(.secondTranslation(language, other: other), at: Span(0, 0)) }
        } else {
          taken["\(name.base) \(name.interface)"] = draft.file.path
          checkLanguage(draft, name, of: base.map(\.language) ?? site.language)
          translations.append((draft, name))
        }
      } else {
        report(in: draft) { $0.report(.translationWithoutBase(name.base), at: Span(0, 0)) }
      }
    }
    return translations.filter { !failed.contains($0.draft.file.path) && !$0.draft.isDraft }
  }

  /// The same atlas with an edition for each language into which something is translated.
  mutating func withEditions(_ atlas: Atlas, _ translations: [(draft: Draft, name: TranslationName)]) -> Atlas
  {
    guard !translations.isEmpty else { return atlas }
    var makers: [InterfaceLanguage: EditionMaker] = [:]
    // What site.yml is told to call things goes before what they are called elsewhere.
    for (draft, name) in translations.filter(\.draft.isOfSite) + translations.filter({ !$0.draft.isOfSite }) {
      var maker = makers[name.interface] ?? EditionMaker(atlas, name.interface)
      add(draft, name, to: &maker)
      makers[name.interface] = maker
    }
    let filled = InterfaceLanguage.allCases.compactMap { makers[$0] }.filter { !$0.isEmpty }
    reportReserved(folders: filled.map(\.language.folder))
    return filled.isEmpty ? atlas : atlas.with(filled.map { $0.edition() })
  }

  private mutating func add(_ draft: Draft, _ name: TranslationName, to maker: inout EditionMaker) {
    switch draft.content {
    case .journey(var own, _):
      guard let base = maker.base.journey(own.id) else { return reportNotCompared(draft, name) }
      own.language = name.language
      var translation = JourneyTranslation(
        of: base, by: own, stated: draft.stated, file: draft.file, names: maker.names)
      let journey = translation.journey()
      report(translation.differences, in: draft)
      guard let journey else { return }
      maker.names = translation.names
      maker.journeys[own.id] = journey
    case .persona(var own):
      guard let base = maker.base.persona(own.id) else { return reportNotCompared(draft, name) }
      own.language = name.language
      var translation = PersonaTranslation(of: base, by: own, names: maker.names)
      maker.personas[own.id] = translation.persona()
      maker.names = translation.names
      report(translation.differences, in: draft)
    case .page(var page):
      guard maker.base.pages.contains(where: { $0.path == page.path }) else {
        return reportNotCompared(draft, name)
      }
      page.language = name.language
      maker.pages[page.path] = page
    case .site(let words):
      let translation = SiteTranslation(of: maker.base, by: words, names: maker.names)
      maker.site = translation
      maker.names = translation.names
      report(translation.differences, in: draft)
    case .unreadable: break
    }
  }

  /// Of a base that is not in the site there is nothing to compare with; that nothing is found then means nothing.
  private mutating func reportNotCompared(_ draft: Draft, _ name: TranslationName) {
    guard site.severities[Code.translationDiffers.rawValue] != .some(nil) else { return }
    let isDraft = unpublished.contains(name.base)
    report(in: draft) {
      $0.report(.translationNotCompared(name.base, isDraft: isDraft), .hint, at: Span(0, 0))
    }
  }

  private mutating func report(_ differences: [TranslationDifference], in draft: Draft) {
    guard !differences.isEmpty else { return }
    report(in: draft) { findings in
      for difference in differences { findings.report(difference.message, at: difference.span) }
    }
  }

  // MARK: Names

  /// A name of Chinese without its script, one that the text contradicts, and a translation into the language of its
  /// base.
  private mutating func checkLanguage(_ draft: Draft, _ name: TranslationName, of base: String?) {
    if name.isVague {
      report(in: draft) { $0.report(.vagueLanguage(name.tag, base: name.base), at: Span(0, 0)) }
    }
    if let language = draft.language, language != name.language {
      let whole = Span(0, draft.file.bytes.count)
      let place = ["lang:", "Lang:", "language:"].lazy.compactMap { draft.file.find($0, in: whole) }.first
      report(in: draft) {
        $0.report(.contradictedLanguage(language, name: name.language), at: place ?? Span(0, 0))
      }
    }
    guard let language = base, InterfaceLanguage(tag: language) == name.interface else { return }
    report(in: draft) {
      $0.report(.translationIntoItself(language, base: name.base), .error, at: Span(0, 0))
    }
  }

  /// Names that look like those of translations, beside a file that they may translate.
  private mutating func reportLookalikes() {
    var paths: Set<String>?
    for draft in drafts where draft.translation == nil {
      guard let (base, tag) = TranslationName.parts(draft.file.path) else { continue }
      let known = paths ?? Set(drafts.map(\.file.path) + (hasSiteFile ? [SiteWords.basePath] : []))
      paths = known
      guard known.contains(base) else { continue }
      // A page is shown as it is, settings are not. A map would be counted a second time.
      let severity: Severity =
        switch draft.content {
        case .page, .site: .warning
        case .journey, .persona, .unreadable: .error
        }
      report(in: draft) { $0.report(.unknownLanguage(tag, base: base), severity, at: Span(0, 0)) }
    }
  }

  /// The folders of editions are Waymark's own.
  private mutating func reportReserved(folders: [String]) {
    for draft in drafts where draft.translation == nil {
      guard case .page(let page) = draft.content,
        let folder = page.path.split(separator: "/").first.map(String.init), folders.contains(folder)
      else { continue }
      report(in: draft) { $0.report(.reservedPath("\(page.path).html"), at: Span(0, 0)) }
    }
  }
}

extension EditionMaker {
  fileprivate var isEmpty: Bool { journeys.isEmpty && personas.isEmpty && pages.isEmpty && site == nil }
}

extension Draft {
  fileprivate var isOfSite: Bool { if case .site = content { true } else { false } }

  /// The language of its text; nil where it could not be read.
  fileprivate var language: String? {
    switch content {
    case .journey(let journey, _): journey.language
    case .persona(let persona): persona.language
    case .page(let page): page.language
    case .site, .unreadable: nil
    }
  }
}
