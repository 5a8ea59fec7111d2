import JourneyAtlas
import MarkdownTree

/// What git tells of a page's file: the newest changes, each by day, commit and subject.
extension PageContext {
  /// Empty where no history was asked for, or the file has none.
  func changes(of source: String) -> HTML {
    guard let changes = site.history[source], !changes.isEmpty else { return HTML() }
    let words = phrases.history
    var html: HTML = """
      <section class="sec"><div class="sec-h"><h2 id="changes-h">\(words.changes)</h2>\
      <p class="note">\(words.source)</p></div><ol class="refs">
      """
    for change in changes {
      html += "<li>\(date(change.day.iso)) <code>\(change.commit)</code> <bdi>\(change.subject)</bdi></li>"
    }
    html += "</ol></section>"
    return html
  }
}
