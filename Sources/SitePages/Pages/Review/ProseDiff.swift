import JourneyAtlas
import MarkdownTree

/// A text of several lines with what went and what came, word by word. Lines that stayed are shown beside those that did
/// not; longer stretches of them are left out.
struct ProseDiff: Markup {
  let context: PageContext
  let diff: WordDiff

  init(_ context: PageContext, before: String, after: String) {
    self.context = context
    diff = WordDiff(before, after)
  }

  func write(into html: inout HTML) {
    html.append("<div class=\"wd\">")
    let lines = diff.lines.filter { $0.pieces.contains { !$0.text.isEmpty } }
    var isCut = false
    for index in lines.indices {
      guard isShown(index, lines) else {
        if !isCut { html.append("<p class=\"cut\" aria-hidden=\"true\">⋯</p>") }
        isCut = true
        continue
      }
      isCut = false
      html += "<p>\(context.pieces(lines[index].pieces))</p>"
    }
    html.append("</div>")
  }

  private func isShown(_ index: Int, _ lines: [WordDiff.Line]) -> Bool {
    lines[max(index - 1, 0)...min(index + 1, lines.count - 1)].contains { $0.kind != .kept }
  }
}
