import JourneyAtlas
import MarkdownTree

/// The first stages that meet a touchpoint, as the pages of other stages list them: they stand on every page of a
/// stage that meets it too, so that they are written once.
struct MeetingStages: Sendable {
  /// So many are listed, and one more shows that there are more; one may be the stage that the reader looks at, one
  /// its counterpart.
  private static let limit = StageReferences.limit + 3

  struct Entry: Sendable {
    let journey: Int
    let stage: Int
    /// Of the page's name.
    let language: String
    fileprivate let piece: Range<Int>
  }

  let entries: [Entry]
  /// `b/buy.html">Buy</a> <span class="muted">Journey B</span></li>` for each, from the folder of journeys on.
  private let pieces: HTML

  /// Uses stand in the order of stages.
  init(_ touchpoint: Touchpoint, _ atlas: Atlas, _ links: Links) {
    var entries: [Entry] = []
    var pieces = HTML()
    for place in touchpoint.uses {
      if let last = entries.last, last.journey == place.journey, last.stage == place.stage { continue }
      if entries.count == Self.limit { break }
      let start = pieces.count
      let page = links.destination(.stage(journey: place.journey, stage: place.stage))
      pieces.append(page.ending, from: Links.journeysFolder.utf8.count)
      pieces += " <span class=\"muted\">\(links.destination(.journey(place.journey)).name)</span></li>"
      entries.append(
        Entry(
          journey: place.journey, stage: place.stage, language: atlas.journeys[place.journey].language,
          piece: start..<pieces.count))
    }
    self.entries = entries
    self.pieces = pieces
  }

  /// Writes an entry as a page sees it that stands in a journey's own folder, and not in the entry's.
  func write(_ entry: Entry, into html: inout HTML) {
    html.append("<li><a href=\"../")
    html.append(pieces, entry.piece)
  }
}
