/// A strict look at HTML that we wrote: known tags and attributes only, every value in quotes, every tag closed
/// in its order, no address with a scheme that could run or load anything.
///
/// Knows nothing of the code that wrote it, so that both would have to be wrong in the same way.
public struct MarkupCheck {
  public private(set) var problems: [String] = []
  /// Attributes in the order of the text, their values decoded.
  public private(set) var attributes: [(tag: String, name: String, value: String)] = []
  private let known: [String: Set<String>]
  private var open: [String] = []

  private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta"]

  public init(_ html: [UInt8], _ known: [String: Set<String>] = Self.content) {
    self.known = known
    var at = 0
    while let start = html[at...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else {
        problems.append("a tag without end")
        return
      }
      read(html[(start + 1)..<end])
      at = end + 1
    }
    if let tag = open.last { problems.append("<\(tag)> stays open") }
  }

  public init(_ html: String) { self.init(Array(html.utf8)) }

  private mutating func read(_ tag: ArraySlice<UInt8>) {
    let shown = String(decoding: tag, as: UTF8.self)
    if shown == "!doctype html" { return }
    let isEnd = tag.first == UInt8(ascii: "/")
    let words = isEnd ? tag.dropFirst() : tag
    let name = String(decoding: words.prefix { Self.isName($0) }, as: UTF8.self)
    guard let allowed = known[name] else {
      problems.append("<\(shown)>")
      return
    }
    if isEnd {
      if open.popLast() != name { problems.append("<\(shown)> closes what is not open") }
      if words.count != name.utf8.count { problems.append("<\(shown)>") }
      return
    }
    var rest = words.dropFirst(name.utf8.count)
    // `<path …/>`, in SVG only.
    let closesItself = rest.last == UInt8(ascii: "/")
    if closesItself { rest.removeLast() }
    if !closesItself, !Self.void.contains(name) { open.append(name) }
    var seen: Set<String> = []
    while !rest.isEmpty {
      guard let (attribute, value, next) = Self.attribute(rest), allowed.contains(attribute),
        seen.insert(attribute).inserted
      else {
        problems.append("<\(shown)>")
        return
      }
      attributes.append((name, attribute, value))
      if ["href", "src"].contains(attribute), !Address.isHarmless(value) { problems.append("<\(shown)>") }
      rest = next
    }
  }

  /// ` name` or ` name="value"`.
  private static func attribute(
    _ text: ArraySlice<UInt8>
  ) -> (name: String, value: String, rest: ArraySlice<UInt8>)? {
    guard text.first == UInt8(ascii: " ") else { return nil }
    let name = text.dropFirst().prefix { isName($0) }
    guard !name.isEmpty else { return nil }
    let rest = text[name.endIndex...]
    let words = String(decoding: name, as: UTF8.self)
    guard rest.first == UInt8(ascii: "=") else { return (words, "", rest) }
    guard rest.dropFirst().first == UInt8(ascii: "\""),
      let end = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let value = rest[(rest.startIndex + 2)..<end]
    return value.contains(UInt8(ascii: "<")) ? nil : (words, decoded(value), rest[(end + 1)...])
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// Without the references that we write.
  private static func decoded(_ value: ArraySlice<UInt8>) -> String {
    var text = String(decoding: value, as: UTF8.self)
    for (reference, sign) in [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&amp;", "&")]
    {
      text = text.replacing(reference, with: sign)
    }
    return text
  }
}

extension MarkupCheck {
  /// What Markdown may become.
  public static let content: [String: Set<String>] = [
    "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"],
    "p": [], "blockquote": [], "ul": [], "ol": ["start"], "li": ["class"], "pre": ["class"],
    "code": ["class"], "hr": [], "br": [], "em": [], "strong": [], "del": [],
    "a": ["href", "title", "rel"], "img": ["src", "alt", "title"],
    "input": ["type", "disabled", "checked", "aria-label"],
    "table": [], "thead": [], "tbody": [], "tr": [], "th": ["scope", "class"], "td": ["class"],
  ]

  /// What a whole page may hold: no attribute runs anything, and a script is a file.
  public static let page: [String: Set<String>] = {
    let global: Set<String> = [
      "class", "id", "lang", "role", "tabindex", "hidden", "aria-hidden", "aria-label", "aria-labelledby",
      "aria-current", "title", "dir",
    ]
    let drawing: Set<String> = [
      "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d", "dx", "dy", "width", "height",
      "fill",
      "transform", "text-anchor", "viewBox", "preserveAspectRatio", "focusable", "clip-path", "gradientUnits",
      "offset", "points", "href", "text-decoration",
    ]
    var known = content.mapValues { $0.union(global) }
    known["img", default: []].formUnion(["width", "height"])
    for tag in ["abbr", "article", "aside", "b", "caption", "dd", "details", "div", "dl", "dt", "figcaption"]
      + ["figure", "footer", "h1", "head", "header", "i", "main", "nav", "section", "small", "span", "sub"]
      + ["summary", "sup", "tfoot", "title", "body", "html", "ins", "del"]
    {
      known[tag, default: global].formUnion([])
    }
    for tag in ["circle", "clipPath", "desc", "g", "line", "linearGradient", "path", "polygon", "polyline"]
      + ["rect", "stop", "svg", "symbol", "text", "tspan", "use"]
    {
      known[tag] = global.union(drawing)
    }
    known["a"]?.formUnion(["download", "hreflang"])
    known["div"]?.formUnion(["data-crowd", "data-emotion"])
    // The words that the script of the header says.
    known["div"]?.formUnion(["data-search", "data-filter", "data-shown", "data-columns", "data-csv"])
    known["div"]?.formUnion(["data-copy", "data-copied"])
    known["span"]?.formUnion(["data-auto", "data-dark", "data-light"])
    known["table"]?.formUnion(["data-sortable"])
    known["td"]?.formUnion(["data-v", "data-l", "data-no", "colspan", "rowspan"])
    known["th"]?.formUnion(["data-v", "data-unsorted", "colspan", "rowspan"])
    known["time"] = ["datetime"]
    known["script"] = ["src", "defer", "blocking"]
    known["link"] = ["rel", "href", "type"]
    known["meta"] = ["charset", "name", "content", "http-equiv"]
    return known
  }()
}
