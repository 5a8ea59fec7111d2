import JourneyAtlas
import MarkdownTree

/// The way from one matrix to the others: sections of a journey's page, or pages across the atlas.
struct MatrixTabs {
  let context: PageContext
  let kinds: [MatrixKind]
  /// The page that is open; nil on the page of a journey, where each is a section.
  let here: MatrixKind?

  init(context: PageContext, kinds: [MatrixKind] = MatrixKind.allCases, here: MatrixKind?) {
    self.context = context
    self.kinds = here == nil ? kinds : kinds.filter { context.site.has($0.page) }
    self.here = here
  }

  var html: HTML {
    guard kinds.count > 1 else { return HTML() }
    let text = context.phrases.matrixKinds
    var html: HTML = "<nav class=\"tabs\" aria-label=\"\(text.tabs)\"><ul>"
    for kind in kinds {
      if here == nil {
        html += "<li><a href=\"#\(kind.id)\">\(text.name(kind))</a></li>"
      } else {
        html += "<li><a href=\"\(context.href(kind.page))\""
        if kind == here { html.append(" aria-current=\"page\"") }
        html += ">\(text.name(kind))</a></li>"
      }
    }
    html += "</ul></nav>"
    return html
  }
}

extension PageContext {
  /// The link that saves a table as a file, in the heading above it.
  func download(_ file: Page) -> HTML {
    download(file, phrases.matrixKinds.download, "CSV")
  }

  /// A link to a file: what it holds, spoken, and the name of its format.
  func download(_ file: Page, _ words: String, _ format: String) -> HTML {
    """
    <a class="dl" href="\(href(file))" download><span class="vh">\(words) </span>\
    \(format)</a>
    """
  }
}
