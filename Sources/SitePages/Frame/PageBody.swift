import MarkdownTree

/// What a page function hands to the shell.
struct PageBody {
  /// The page's own title, without the site's.
  var title: String
  /// The class of `<body>`; the style sheet and the print pages go by it.
  var bodyClass: String
  /// The entry of the site's navigation that the page belongs to.
  var section: NavSection?
  /// The way from the top to this page, this page excluded; empty where the page stands at the top.
  var crumbs: [Crumb] = []
  /// One sentence for `description`; nil where the page has none.
  var description: String?
  /// What stands in `<main>`, with exactly one `<h1>`.
  var main: HTML

  struct Crumb {
    var text: String
    var page: Page
  }
}

/// The entries of the site's navigation, in their order.
enum NavSection: CaseIterable, Sendable {
  case journeys, personas, touchpoints, channels, owners, metrics, matrix, gaps

  var page: Page {
    switch self {
    case .journeys: .journeys
    case .personas: .personas
    case .touchpoints: .touchpoints
    case .channels: .channels
    case .owners: .owners
    case .metrics: .metrics
    case .matrix: .matrix(journey: nil)
    case .gaps: .gaps(journey: nil)
    }
  }
}
