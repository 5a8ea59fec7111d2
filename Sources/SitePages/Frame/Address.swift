import MarkdownTree

/// Where links are seen from: the folder of the page that is written.
final class Standpoint: Sendable {
  /// `journeys/a/`, or empty; encoded.
  let directory: String
  /// How many folders lie above it.
  let depth: Int
  /// The site's own address, for a page that is shown at any address; else nil.
  let base: String?
  /// Of the directory: most links lead elsewhere, which it tells.
  private let firstByte: UInt8?

  init(directory: String, base: String? = nil) {
    self.directory = Links.encoded(directory)
    self.base = base
    depth = directory.utf8.count { $0 == UInt8(ascii: "/") }
    firstByte = directory.utf8.first
  }

  /// A place that is so many folders deep, wherever that is: its way to the root is the same.
  init(depth: Int) {
    directory = ""
    base = nil
    firstByte = nil
    self.depth = depth
  }

  /// Writes the way to a file; `path` is encoded.
  fileprivate func write(wayTo path: String, into html: inout HTML) {
    if let base {
      html.text(base)
      html.text(path)
    } else {
      let (shared, up) = way(to: path)
      Self.rise(up, into: &html)
      html.text(path, from: shared)
    }
  }

  /// The same, where the path is the beginning of some markup: all of that is written.
  fileprivate func write(wayTo path: HTML, into html: inout HTML) {
    if let base {
      html.text(base)
      html += path
    } else {
      let (shared, up) = path.withBytes { way(to: $0) }
      Self.rise(up, into: &html)
      html.append(path, from: shared)
    }
  }

  private static func rise(_ folders: Int, into html: inout HTML) {
    switch folders {
    case 0: break
    case 1: html.append("../")
    case 2: html.append("../../")
    default: for _ in 0..<folders { html.append("../") }
    }
  }

  fileprivate func way(to path: String) -> (shared: Int, up: Int) {
    var path = path
    return path.withUTF8(way)
  }

  /// How many bytes of whole folders a path has in common with the directory, and how often `../` leads
  /// there.
  private func way(to path: UnsafeBufferPointer<UInt8>) -> (shared: Int, up: Int) {
    guard let first = path.first, first == firstByte else { return (0, depth) }
    var directory = directory
    return directory.withUTF8 { mine in
      var shared = 0
      var up = depth
      var at = 0
      while at < mine.count, at < path.count, mine[at] == path[at] {
        if mine[at] == UInt8(ascii: "/") {
          shared = at + 1
          up -= 1
        }
        at += 1
      }
      return (shared, up)
    }
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
  /// nil for the page's own name.
  private let text: String?
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

  /// A page by its own name.
  init(named page: Destination, from here: Standpoint, language: String? = nil) {
    self.page = page
    self.here = here
    fragment = nil
    text = nil
    self.language = language
  }

  func write(into html: inout HTML) {
    guard let page, page.isThere else { return html.text(text ?? page?.name ?? "") }
    html.append("<a href=\"")
    if text == nil, language == nil { return here.write(wayTo: page.ending, into: &html) }
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
    html.text(text ?? page.name)
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
