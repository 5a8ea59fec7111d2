import JourneyAtlas
import MarkdownTree

/// What git tells of a page's file: the newest changes, each by day, commit and subject.
extension PageContext {
  /// Empty where no history was asked for, or the file has none.
  func changes(of source: String) -> HTML {
    guard let changes = site.history.changes[source], !changes.isEmpty else { return HTML() }
    let words = phrases.history
    var html: HTML = """
      <section class="sec"><div class="sec-h"><h2 id="changes-h">\(words.changes)</h2>\
      <p class="note">\(words.source)</p></div><ol class="refs">
      """
    for change in changes { html += "<li>\(commit(change))</li>" }
    html += "</ol></section>"
    return html
  }

  /// The day, commit and subject of the last change of a file, and whether it is stale: by its review where the file
  /// notes them.
  func lastChange(of source: String, _ review: ReviewState = .never) -> HTML {
    guard let change = site.history.changes[source]?.first else { return HTML() }
    let words = phrases.history
    var html: HTML = "<p class=\"note last\">\(words.lastChanged)\(phrases.words.colon)\(commit(change))"
    let trust = phrases.lenses.answers
    let why: HTML? =
      switch review {
      case .overdue(let day): trust.overdueSince(date(day.iso))
      case .stale(let day): trust.lastReviewOld(date(day.iso))
      case .never where site.history.stale.contains(source):
        words.changeOld(date(change.day.iso), atlas.site.reviewEvery)
      case .never, .fresh: nil
      }
    if let why {
      html += " <span class=\"tag full warn\">\(words.stale)</span> <span class=\"why\">\(why)</span>"
    }
    html += "</p>"
    return html
  }

  /// A commit: day, id and subject.
  func commit(_ change: FileChange) -> HTML {
    "\(date(change.day.iso)) \(commitID(change)) <bdi>\(change.subject)</bdi>"
  }

  /// The id of a commit, linked where the Git host is known.
  func commitID(_ change: FileChange) -> HTML {
    guard let links = SourceLinks(atlas.site) else { return "<code>\(change.commit)</code>" }
    return
      "<a href=\"\(links.commit(change.commit))\" rel=\"noopener noreferrer\"><code>\(change.commit)</code></a>"
  }
}
