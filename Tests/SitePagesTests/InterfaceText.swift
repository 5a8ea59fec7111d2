/// The texts of a page that a reader sees or hears, in elements and attributes; not those in English, nor code.
struct InterfaceText {
  private var texts: [String] = []

  /// Attributes that hold no text.
  private static let silent: Set<String> = [
    "href", "src", "class", "id", "lang", "hreflang", "rel", "type", "scope", "name", "property", "charset",
    "http-equiv", "media", "viewBox", "d", "transform", "x", "y", "x1", "x2", "y1", "y2", "dy", "cx", "cy",
    "r",
    "rx",
    "width", "height", "points", "fill", "stroke", "style", "tabindex", "role", "for", "datetime", "colspan",
    "rowspan", "headers", "data-v", "data-curve", "xmlns", "preserveAspectRatio", "text-anchor",
    "dominant-baseline",
    "aria-labelledby", "focusable", "gradientUnits", "data-crowd", "clip-path", "data-emotion",
    "aria-describedby", "aria-controls", "aria-current", "aria-hidden", "aria-sort", "dir",
  ]

  /// What is called the same in every language, and words of ``HanAtlas`` that are keys of files.
  private static let names: Set<Substring> = [
    "CSV", "Mermaid", "JSON", "Schema", "NPS", "CSAT", "CES", "Newcombe", "Wilson", "Martilla", "James",
    "Ulwick",
    "SERVQUAL", "Markdown", "site", "yml", "waymark", "check", "entered", "left", "conversion", "seven",
    "stage", "nps",
    "csat", "ces", "wait", "count", "id",
  ]

  /// The texts with words in Latin letters. A letter alone is a symbol: n, R, A and B.
  var latin: [String] { texts.filter(Self.hasLatin) }

  static func hasLatin(_ text: String) -> Bool {
    text.matches(of: #/[A-Za-z]{2,}/#).contains { !names.contains($0.0) }
  }

  init(_ html: String) {
    var open: [(name: String, isSkipped: Bool)] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      add(rest[..<start], open.last?.isSkipped ?? false)
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = String(tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" })
      if tag.hasPrefix("/") {
        while let last = open.popLast(), last.name != name {}
        continue
      }
      let attributes = Self.attributes(tag)
      let isSkipped =
        open.last?.isSkipped == true || ["code", "script", "style"].contains(name)
        || attributes.contains { $0.name == "lang" && $0.value == "en" && name != "html" }
      if !isSkipped { add(attributes, of: name) }
      if !tag.hasSuffix("/"), !["meta", "link", "br", "img", "input", "wbr", "col"].contains(name),
        !tag.hasPrefix("!")
      {
        open.append((name, isSkipped))
      }
    }
  }

  private mutating func add(_ text: Substring, _ isSkipped: Bool) {
    guard !isSkipped else { return }
    // References like `&amp;` are no letters.
    let plain = text.replacing(/&[a-z]+;|&#x?[0-9A-Fa-f]+;/, with: "")
    if plain.contains(where: { !$0.isWhitespace }) {
      texts.append(plain.split(separator: "\n").joined(separator: " "))
    }
  }

  private mutating func add(_ attributes: [(name: String, value: String)], of element: String) {
    for (name, value) in attributes where !Self.silent.contains(name) {
      // Of `<meta>` only what describes the page is a text.
      if element == "meta" {
        let about = attributes.first { $0.name == "name" || $0.name == "property" }?.value ?? ""
        guard name == "content", about == "description" || about.hasPrefix("og:"), about != "og:type" else {
          continue
        }
      }
      if Self.hasLatin(value) { texts.append("\(name)=\(value)") }
    }
  }

  private static func attributes(_ tag: Substring) -> [(name: String, value: String)] {
    tag.matches(of: /\s([a-zA-Z0-9:-]+)="([^"]*)"/).map { (String($0.1), String($0.2)) }
  }
}
