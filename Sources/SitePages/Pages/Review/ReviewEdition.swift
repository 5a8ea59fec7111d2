import JourneyAtlas
import MarkdownTree

/// What a review site is made of: a review, and what its two sides are called.
public struct ReviewEdition: Sendable {
  let review: Review
  let range: ReviewRange
  let links: ReviewLinks
  /// The changes of each journey, in the order of ``Review/journeys``, and all others.
  let changes: [[Change]]
  let others: [Change]

  public init(_ review: Review, _ range: ReviewRange, links: ReviewLinks) {
    self.review = review
    self.range = range
    self.links = links
    let places = Dictionary(
      review.journeys.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var changes = [[Change]](repeating: [], count: review.journeys.count)
    var others: [Change] = []
    for change in review.changes {
      if let place = Self.journey(of: change.place).flatMap({ places[$0] }) {
        changes[place].append(change)
      } else {
        others.append(change)
      }
    }
    self.changes = changes
    self.others = others
  }

  /// The first page, and one for each journey.
  public var pageCount: Int { review.journeys.count + 1 }

  /// The journey whose page tells a change: a figure of a metric is told with the metric.
  static func journey(of place: ReviewPlace) -> String? { place.metric == nil ? place.journey?.id : nil }

  func body(of context: PageContext) -> PageBody {
    if case .journey(let index) = context.page {
      return ReviewedJourneyPage(context, self, index).body()
    }
    return ReviewOverview(context, self).body()
  }
}

/// What is held against what, in the words in which it was asked for.
public struct ReviewRange: Sendable {
  public var base: String
  /// nil: the files as they lie on disk.
  public var head: String?
  /// The older side is where the newer one left `base`.
  public var isFromMergeBase: Bool
  /// The ids of the commits; nil for files on disk.
  public var baseCommit: String?
  public var headCommit: String?

  public init(
    base: String, head: String?, isFromMergeBase: Bool, baseCommit: String?, headCommit: String?
  ) {
    self.base = base
    self.head = head
    self.isFromMergeBase = isFromMergeBase
    self.baseCommit = baseCommit
    self.headCommit = headCommit
  }
}

extension SitePages {
  /// The site that shows a review: its first page, and one for each journey that changed. `site` is that of the newer
  /// version.
  public convenience init(review edition: ReviewEdition, site: Site, theme: Theme) {
    self.init(atlas: edition.review.atlas(site), theme: theme, review: edition)
  }

  /// With other words of the interface.
  convenience init(review edition: ReviewEdition, site: Site, interface: Interface) {
    self.init(atlas: edition.review.atlas(site), interface: interface, review: edition)
  }

  /// Every file of a review.
  var reviewPages: [Page] {
    [.overview] + atlas.journeys.indices.map(Page.journey) + theme.assets.indices.map(Page.themeFile)
  }
}
