import JourneyAtlas
import MarkdownTree

/// Counts and means of some touchpoint rows.
struct Figures {
  private(set) var rows = 0
  private(set) var measured = 0
  private(set) var rated = 0
  private(set) var short = 0
  private(set) var noOwner = 0
  /// 1 … 5; nil where nothing is measured.
  private(set) var meanPerformance: Double?
  /// nil where no row has importance and performance.
  private(set) var meanShortfall: Double?

  init(_ places: [Place], _ site: SitePages) {
    var performances = 0.0
    var shortfalls = 0.0
    for place in places {
      let row = site.use(at: place)
      rows += 1
      if row.owners.isEmpty { noOwner += 1 }
      guard let performance = row.use.performance else { continue }
      measured += 1
      performances += performance
      guard let importance = row.use.importance else { continue }
      rated += 1
      shortfalls += importance - performance
      if importance > performance { short += 1 }
    }
    if measured > 0 { meanPerformance = performances / Double(measured) }
    if rated > 0 { meanShortfall = shortfalls / Double(rated) }
  }
}

extension PageContext {
  /// "n/m", spelt out for whoever asks.
  var notMeasured: HTML {
    "<abbr title=\"\(phrases.words.notMeasured)\">\(phrases.gaps.notMeasuredShort)</abbr>"
  }
}
