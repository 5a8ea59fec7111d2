import JourneyAtlas

/// Which files a site holds.
extension SitePages {
  /// Every file of the site, in a fixed order: pages that show the same stand together, and the largest comes
  /// first. Lists that would be empty are left out, journeys excepted.
  public var pages: [Page] { groups.flatMap { $0 } }

  /// The same, by what they show. One thread that renders a group finds all of it at hand, and none waits for it.
  public var groups: [[Page]] {
    if review != nil { return reviewPages.map { [$0] } }
    let own = atlas.journeys.indices.map { pages(of: $0) + files(of: $0) }
    let rest = acrossPages + (isOriginal ? filePages : ownFiles)
    return [[.atlasJSON]] + own + rest.map { [$0] }
  }

  /// Whether these are the pages of the site's own language, beside which stands what it has once.
  private var isOriginal: Bool { edition.folder.isEmpty }

  /// The pages of one journey.
  private func pages(of journey: Int) -> [Page] {
    let stages = atlas.journeys[journey].stages.indices.map { Page.stage(journey: journey, stage: $0) }
    let analysis = [Page.gaps(journey: journey), .matrix(journey: journey), .history(journey: journey)]
      .filter(has)
    return [.journey(journey)] + stages + analysis
  }

  /// The same as Markdown, and its tables as CSV.
  private func files(of journey: Int) -> [Page] {
    let tables = [Page.gapsCSV(journey: journey), .matrixCSV(.journey(journey))].filter(has)
    return [.markdown(.journey(journey)), .mermaid(journey)] + tables
  }

  /// What readers do not come to by links, in each language.
  private var ownFiles: [Page] {
    var pages = theme.assets.indices.map(Page.themeFile)
    pages += [.llmsText, .atlasSchema]
    pages += MatrixKind.allCases.map { .matrixCSV(.across($0)) }.filter(has)
    pages += [.gapsCSV(journey: nil), .problemsCSV].filter(has)
    pages += acrossPages.compactMap { MarkdownFile(of: $0).map(Page.markdown) }
    return pages
  }

  /// The same, with what a site has once.
  private var filePages: [Page] {
    var pages = editions.original.redirects.indices.map(Page.redirect)
    pages += ownFiles
    pages += [.notFound, .robots]
    if has(.sitemap) {
      let parts = Sitemap.parts(addresses: Sitemap(self).addresses.count)
      pages += [.sitemap] + (0..<parts).map { Page.sitemapPart($0 + 1) }
    }
    return pages
  }

  /// The pages that a reader comes to by links.
  var readerPages: [Page] { acrossPages + atlas.journeys.indices.flatMap(pages(of:)) }

  private var acrossPages: [Page] {
    var pages: [Page] = [.overview]
    func list(_ list: Page.List, _ page: (Int) -> Page) {
      let count = list.count(atlas)
      guard count > 0 || list == .journeys else { return }
      pages += (1...list.pages(count)).map { Page.list(list, $0) }
      if list != .journeys { pages += (0..<count).map(page) }
    }
    list(.journeys, Page.journey)
    list(.personas, Page.persona)
    list(.touchpoints, Page.touchpoint)
    list(.channels, Page.channel)
    list(.owners, Page.owner)
    list(.metrics, Page.metric)
    pages += MatrixKind.allCases.map(\.page).filter(has)
    if has(.gaps(journey: nil)) {
      let gaps = Page.List.gaps
      pages += (1...gaps.pages(gaps.count(atlas))).map { Page.list(gaps, $0) }
    }
    pages += (1...Page.List.names.pages(names.entries.count)).map { Page.list(.names, $0) }
    pages += (1...ProblemsPage.pages(problems.count)).map { Page.list(.problems, $0) }
    if !segmentation.segments.isEmpty {
      pages += [.segments] + segmentation.segments.indices.map(Page.segment)
    }
    pages += methodLanguages.indices.map(Page.methods).filter(has)
    pages += atlas.pages.indices.map(Page.prose).filter(has)
    return pages
  }

  /// Every table that can be saved as a file: gap tables and matrices.
  public var csvFiles: [Page] {
    pages.filter { page in
      switch page {
      case .gapsCSV, .matrixCSV: true
      default: false
      }
    }
  }

  /// What git tells of a journey: figures are those of its base file.
  func history(ofJourney index: Int) -> JourneyHistory? {
    history.journeys.isEmpty ? nil : history.journeys[atlas.original.journeys[index].source]
  }

  /// Whether the site holds a page: one for nothing is not made.
  func has(_ page: Page) -> Bool {
    switch page {
    case .matrixCSV(let scope): has(scope.page)
    case .gapsCSV(let journey): has(.gaps(journey: journey))
    case .problemsCSV: !problems.isEmpty
    case .matrix(let journey?), .gaps(let journey?): !gaps[journey].table.rows.isEmpty
    case .across(.metrics): !metricMatrix.rows.isEmpty
    case .history(let journey): history(ofJourney: journey) != nil
    // A sitemap asks search engines to come; pages that say `noindex` do not.
    case .sitemap, .sitemapPart: baseURL != nil && atlas.site.indexing
    default: atlas.fills(page)
    }
  }
}
