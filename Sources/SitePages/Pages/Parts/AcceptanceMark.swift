import JourneyAtlas
import MarkdownTree

/// A decision about a gap in one line: its reason and its review, or since when the gap is open again.
struct AcceptanceMark: Markup {
  let context: PageContext
  let acceptance: Acceptance
  /// The file that says it, for the links in its reason.
  let source: String

  func write(into html: inout HTML) {
    let text = context.phrases.rules
    let reason = acceptance.reason.map { context.inline($0, source: source) }
    html.append(acceptance.isOverdue ? "<span class=\"sub none\">" : "<span class=\"sub\">")
    switch acceptance.kind {
    case .accepted: html += text.accepted(reason ?? HTML())
    case .planned: html += text.planned(reason)
    }
    if let review = acceptance.review {
      html.text(context.phrases.words.semicolon)
      html += acceptance.isOverdue ? text.openAgain(context.date(review)) : text.review(context.date(review))
    }
    html.append("</span>")
  }
}

extension TouchpointUse {
  /// The columns that stand as remarks: not a status that the mark of a decision tells already.
  var remarks: [Column] {
    guard acceptance?.standsInStatus == true else { return columns }
    return columns.filter { $0.name != "status" }
  }
}
