@testable import MarkdownTree

/// A strict look at HTML that we wrote: only tags and attributes that the page dialect uses may occur.
struct Markup {
  var problems: [String] = []

  private static let tags: [String: Set<String>] = [
    "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"],
    "p": [], "blockquote": [], "ul": [], "ol": ["start"], "li": ["class"], "pre": ["class"],
    "code": ["class"], "hr": [], "br": [], "em": [], "strong": [], "del": [],
    "a": ["href", "title", "rel"], "img": ["src", "alt", "title"],
    "input": ["type", "disabled", "checked", "aria-label"],
    "table": [], "thead": [], "tbody": [], "tr": [], "th": ["scope", "class"], "td": ["class"],
  ]

  init(_ html: String) {
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      guard let close = rest[open...].firstIndex(of: ">") else {
        problems.append("a tag without end")
        return
      }
      check(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
  }

  private mutating func check(_ tag: Substring) {
    let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " })
    guard let allowed = Self.tags[name] else {
      problems.append("<\(tag)>")
      return
    }
    var rest = tag.drop { $0 != " " }.drop { $0 == " " }
    while !rest.isEmpty {
      let attribute = String(rest.prefix { $0 != "=" && $0 != " " })
      if !allowed.contains(attribute) { problems.append("<\(tag)>") }
      rest = rest.dropFirst(attribute.count)
      guard rest.hasPrefix("=\"") else {
        rest = rest.drop { $0 == " " }
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      if attribute == "href" || attribute == "src", !LinkPolicy.isAllowed(String(value)) {
        problems.append("<\(tag)>")
      }
      rest = rest.dropFirst(value.count + 3).drop { $0 == " " }
    }
  }
}
