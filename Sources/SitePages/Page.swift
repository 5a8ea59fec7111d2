import JourneyAtlas

/// One file of the site that can be rendered.
public enum Page: Sendable, Hashable {
  case overview
  case notFound
  /// A–Z.
  case names
  case problems
  case journeys
  /// Indices in the atlas.
  case journey(Int)
  case stage(journey: Int, stage: Int)
  case personas
  case persona(Int)
  case touchpoints
  case touchpoint(Int)
  case channels
  case channel(Int)
  case owners
  case owner(Int)
  case segments
  /// Index in ``Segmentation/segments``.
  case segment(Int)
  /// How the numbers are made, in one of the languages of the site, by index.
  case methods(Int)
  case metrics
  case metric(Int)
  /// A further page of a long list, from 2.
  case listPage(List, Int)
  /// The matrices of a journey; channels across the atlas where it is nil.
  case matrix(journey: Int?)
  /// The other matrices across the atlas.
  case across(MatrixKind)
  case gaps(journey: Int?)
  /// How the figures of a journey came to be; only where a build asks git.
  case history(journey: Int)
  case prose(Int)
  case redirect(Int)
  /// `assets/style.css` and the other files of the theme, by index.
  case themeFile(Int)
  case atlasJSON
  /// What each key of `data/atlas.json` means, for programs.
  case atlasSchema
  /// The matrices of a journey, or one across the atlas, as CSV.
  case matrixCSV(MatrixScope)
  /// What pages say, as Markdown.
  case markdown(MarkdownFile)
  /// A journey as a Mermaid diagram.
  case mermaid(Int)
  case llmsText
  /// A gap table as CSV.
  case gapsCSV(journey: Int?)
  /// The problems of the build as CSV.
  case problemsCSV
  case sitemap
  /// From 1; only where one sitemap is too small.
  case sitemapPart(Int)
  case robots
}

extension Page {
  /// The lists that go over several pages.
  public enum List: Sendable, Hashable {
    case journeys, personas, touchpoints, channels, owners, metrics
    /// The ranked rows of the gap table across the atlas.
    case gaps
    /// Everything that has a page.
    case names
    case problems

    var first: Page {
      switch self {
      case .journeys: .journeys
      case .personas: .personas
      case .touchpoints: .touchpoints
      case .channels: .channels
      case .owners: .owners
      case .metrics: .metrics
      case .gaps: .gaps(journey: nil)
      case .names: .names
      case .problems: .problems
      }
    }

    /// Problems are no part of an atlas.
    func count(_ atlas: Atlas) -> Int {
      switch self {
      case .journeys: atlas.journeys.count
      case .personas: atlas.personas.count
      case .touchpoints: atlas.touchpoints.count
      case .channels: atlas.channels.count
      case .owners: atlas.owners.count
      case .metrics: atlas.metrics.count
      case .gaps: min(atlas.touchpoints.reduce(0) { $0 + $1.uses.count }, GapPage.acrossLimit)
      case .names: NameIndex.count(atlas)
      case .problems: 0
      }
    }

    /// How many entries a page holds, so that it stays readable however large the atlas is. A row of the gap table
    /// is a kilobyte, and a browser lays all of them out at once.
    var pageSize: Int { self == .gaps ? 100 : 500 }

    func pages(_ count: Int) -> Int { max((count + pageSize - 1) / pageSize, 1) }

    /// Where the list begins on its first page; nil where that is the whole page.
    var anchor: String? { self == .gaps ? "ranked" : nil }
  }

  /// The page of a list, from 1.
  static func list(_ list: List, _ number: Int) -> Page { number == 1 ? list.first : .listPage(list, number) }
}
