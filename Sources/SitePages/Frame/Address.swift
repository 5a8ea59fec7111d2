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

  /// How many bytes of whole folders a path has in common with the directory, and how often `../` leads
  /// there.
  fileprivate func way(to path: String) -> (shared: Int, up: Int) {
    var shared = 0
    var up = depth
    var at = 0
    for (mine, other) in zip(directory.utf8, path.utf8) {
      guard mine == other else { break }
      at += 1
      if mine == UInt8(ascii: "/") {
        shared = at
        up -= 1
      }
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
    if let base = here.base {
      html.text(base)
      html.text(path)
    } else {
      let (shared, up) = here.way(to: path)
      for _ in 0..<up { html.append("../") }
      html.text(path, from: shared)
    }
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
  var address: Address?
  var language = LanguageMark()
  var text: String

  func write(into html: inout HTML) {
    guard let address else { return html.text(text) }
    html.append("<a href=\"")
    address.write(into: &html)
    html.append("\"")
    language.write(into: &html)
    html.append(">")
    html.text(text)
    html.append("</a>")
  }
}
