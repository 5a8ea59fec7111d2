import MarkdownTree

/// Where links are seen from: the folder of the page that is written.
final class Standpoint: Sendable {
  /// `journeys/a/`, or empty; encoded.
  let directory: String
  /// How many folders lie above it.
  let depth: Int
  /// The site's own address, for a page that is shown at any address; else nil.
  let base: String?

  init(directory: String, base: String? = nil) {
    self.directory = Links.encoded(directory)
    self.base = base
    depth = directory.utf8.count { $0 == UInt8(ascii: "/") }
  }

  /// A place that is so many folders deep, wherever that is: its way to the root is the same.
  init(depth: Int) {
    directory = ""
    base = nil
    self.depth = depth
  }

  /// Writes the way to a file; `path` is encoded.
  fileprivate func write(wayTo path: String, into html: inout HTML) {
    if let base {
      html.text(base)
      html.text(path)
    } else {
      let (shared, up) = way(to: path)
      for _ in 0..<up { html.append("../") }
      html.text(path, from: shared)
    }
  }

  /// How many bytes of whole folders a path has in common with the directory, and how often `../` leads
  /// there.
  fileprivate func way(to path: String) -> (shared: Int, up: Int) {
    let mine = directory.utf8
    let other = path.utf8
    guard let first = mine.first, first == other.first else { return (0, depth) }
    var shared = 0
    var up = depth
    var at = 0
    var (mineAt, otherAt) = (mine.startIndex, other.startIndex)
    while mineAt < mine.endIndex, otherAt < other.endIndex, mine[mineAt] == other[otherAt] {
      at += 1
      if mine[mineAt] == UInt8(ascii: "/") {
        shared = at
        up -= 1
      }
      mine.formIndex(after: &mineAt)
      other.formIndex(after: &otherAt)
    }
    return (shared, up)
  }
}

/// The way from one page to another, or to a file, percent-encoded; written without a string of its own.
///
///     personas/ops.html   from journeys/a/   ../../personas/ops.html
///     journeys/a/b.html   from journeys/a/   b.html
struct Address: Markup {
  private let here: Standpoint
  /// From the site's root, encoded.
  private let path: String
  /// Encoded; nil for the page as a whole.
  private let fragment: String?

  init(_ here: Standpoint, _ path: String, fragment: String? = nil) {
    self.here = here
    self.path = path
    self.fragment = fragment
  }

  func write(into html: inout HTML) {
    here.write(wayTo: path, into: &html)
    if let fragment {
      html.append("#")
      html.text(fragment)
    }
  }

  var text: String {
    var text = here.base ?? ""
    let (shared, up) = here.base == nil ? here.way(to: path) : (0, 0)
    for _ in 0..<up { text += "../" }
    text += String(Substring(path.utf8.dropFirst(shared)))
    if let fragment { text += "#" + fragment }
    return text
  }
}

/// An element's `lang`, with a blank before it; nothing where the page has that language anyway.
struct LanguageMark: Markup {
  var language: String?

  func write(into html: inout HTML) {
    guard let language else { return }
    html.append(" lang=\"")
    html.text(language)
    html.append("\"")
  }
}

/// A link: where it leads, what it says, and in which language that is.
struct PageLink: Markup {
  /// nil for a name that has no page: it stays text.
  private let page: Destination?
  private let here: Standpoint
  /// Encoded; nil for the page as a whole.
  private let fragment: String?
  private let text: String
  /// nil where it is the page's own.
  private let language: String?

  init(
    _ page: Destination?, from here: Standpoint, fragment: String? = nil, text: String,
    language: String? = nil
  ) {
    self.page = page
    self.here = here
    self.fragment = fragment
    self.text = text
    self.language = language
  }

  func write(into html: inout HTML) {
    guard let page else { return html.text(text) }
    html.append("<a href=\"")
    here.write(wayTo: page.encoded, into: &html)
    if let fragment {
      html.append("#")
      html.text(fragment)
    }
    if let language {
      html.append("\" lang=\"")
      html.text(language)
    }
    html.append("\">")
    html.text(text)
    html.append("</a>")
  }
}

/// Links in one line: `a, b` or `a、b`.
struct LinkList: Markup {
  var links: [PageLink]
  var comma: String

  func write(into html: inout HTML) {
    for index in links.indices {
      if index > 0 { html.text(comma) }
      links[index].write(into: &html)
    }
  }
}
