import MarkdownTree

/// A table that scrolls by itself where the page is narrower than it. On a phone script lets its rows stack instead,
/// where it has more than a few columns, and writes the head of its column before each cell.
struct ScrollTable: Markup {
  /// The id of the heading that names the scroll region.
  var labelledBy: String
  /// `n2` where all cells behind the first hold numbers, `n4` where those from the fourth on do: a class a table
  /// instead of one in each cell.
  var classes: HTML = "tb"
  var regionClass: HTML = "scroll"
  var caption: HTML
  /// The caption's own id, where it and no heading names the region.
  var captionID: String?
  /// Whether the caption is only spoken: the heading above says the same.
  var captionHidden = true
  /// Whether script may offer to sort the columns.
  var sortable = false
  /// The cells of the head row.
  var head: HTML
  /// One or more `<tbody>`.
  var bodies = HTML()
  /// The rows of the foot; empty for none.
  var foot = HTML()

  func write(into html: inout HTML) { write(into: &html) { $0 += bodies } }

  /// The same, with bodies that are written in place.
  func write(into html: inout HTML, bodies: (inout HTML) -> Void) {
    html.append("<div class=\"")
    html += regionClass
    html.append(" stacks")
    html.append("\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
    html.text(labelledBy)
    html.append("\"><table class=\"")
    html += classes
    html.append(sortable ? "\" data-sortable>" : "\">")
    html.append(captionHidden ? "<caption class=\"vh\"" : "<caption")
    if let captionID { html += " id=\"\(captionID)\"" }
    html.append(">")
    html += caption
    html.append("</caption><thead><tr>")
    html += head
    html.append("</tr></thead>")
    bodies(&html)
    if !foot.isEmpty { html += "<tfoot>\(foot)</tfoot>" }
    html.append("</table></div>")
  }

  /// The class of the region around a table of so many rows: a long one scrolls in itself, below its head.
  static func region(rows: Int) -> HTML { rows > 20 ? "scroll tall" : "scroll" }

  /// A head cell for text.
  static func head(_ text: String) -> HTML { "<th scope=\"col\">\(text)</th>" }
  /// The same, with a class for the width of its column.
  static func head(_ text: String, _ width: HTML) -> HTML {
    "<th scope=\"col\" class=\"\(width)\">\(text)</th>"
  }
  /// A head cell above numbers.
  static func number(_ text: String, _ language: LanguageMark = LanguageMark()) -> HTML {
    "<th scope=\"col\" class=\"n\"\(language)>\(text)</th>"
  }
}

extension PageContext {
  /// A section with its heading; `note` and the link to its file stand beside it.
  func section(
    _ id: String, _ heading: String, note: HTML? = nil, download: Page? = nil, _ content: HTML
  ) -> HTML {
    var html = HTML(capacity: content.count + 200)
    section(id, heading, note: note, download: download, into: &html) { $0 += content }
    return html
  }

  /// The same, with content that is written in place.
  func section(
    _ id: String, _ heading: String, note: HTML? = nil, download: Page? = nil, into html: inout HTML,
    _ content: (inout HTML) -> Void
  ) {
    html += "<section class=\"sec\"><div class=\"sec-h\"><h2 id=\"\(id)\">\(heading)</h2>"
    if let note { html += "<p class=\"note\">\(note)</p>" }
    if let download { html += self.download(download) }
    html.append("</div>")
    content(&html)
    html.append("</section>")
  }

  /// "–" for the eye, words for the ear.
  var dash: Dash { Dash(words: phrases.words.noneRecorded) }
}

/// The mark for nothing.
struct Dash: Markup {
  let words: String

  func write(into html: inout HTML) {
    html.append("–<span class=\"vh\"> ")
    html.text(words)
    html.append("</span>")
  }
}

/// Questions that a reader came with, each with a short answer and a line behind it.
struct Answers {
  private var items = HTML()

  mutating func add(_ question: String, _ answer: HTML, _ behind: HTML? = nil) {
    items += "<div><dt>\(question)</dt><dd class=\"a\">\(answer)</dd>"
    if let behind { items += "<dd class=\"b\">\(behind)</dd>" }
    items += "</div>"
  }

  var html: HTML { items.isEmpty ? HTML() : "<dl class=\"answers\">\(items)</dl>" }
}
