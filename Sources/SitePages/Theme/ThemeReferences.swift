import JourneyAtlas
import MarkdownTree

/// The files that a theme's own style sheets and layout name: `url(fonts/acme.woff2)`, `{{root}}assets/acme.js`.
/// Pages load nothing from elsewhere, so each must be a file of the theme.
enum ThemeReferences {
  /// One problem for each name that leads nowhere. `names` are the files of `assets/`.
  static func problems(_ own: [String: [UInt8]], names: Set<String>, path: String) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for name in own.keys.sorted(by: { $0.precedes($1) })
    where name == "layout.html" || name.hasSuffix(".css") && !name.utf8.contains(UInt8(ascii: "/")) {
      let file = SourceFile(path: path + "/" + name, bytes: own[name] ?? [])
      let start = name == "layout.html" ? "}}assets/" : "url("
      let ends: Set<UInt8> = name == "layout.html" ? Set("\"' >".utf8) : Set(")".utf8)
      for reference in references(file.bytes, after: Array(start.utf8), upTo: ends) {
        guard let lost = lost(reference.text, names) else { continue }
        problems.append(.lostFile(reference.text, isElsewhere: lost, reference.span, in: file))
      }
    }
    return problems
  }

  private typealias Reference = (text: String, span: Span)

  private static func references(_ bytes: [UInt8], after start: [UInt8], upTo ends: Set<UInt8>) -> [Reference]
  {
    var found: [Reference] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == start[0], bytes[at...].starts(with: start) else {
        at += 1
        continue
      }
      at += start.count
      var end = at
      while end < bytes.count, !ends.contains(bytes[end]), bytes[end] != 0x0A { end += 1 }
      var range = at..<end
      let isEdge = { (byte: UInt8) in byte == 0x22 || byte == 0x27 || byte <= 0x20 }
      while let first = range.first, isEdge(bytes[first]) { range = range.dropFirst() }
      while let last = range.last, isEdge(bytes[last]) { range = range.dropLast() }
      found.append((String(decoding: bytes[range], as: UTF8.self), Span(range.lowerBound, range.upperBound)))
      at = end
    }
    return found
  }

  /// nil where the name is a file; else whether it leads out of the site.
  private static func lost(_ reference: String, _ names: Set<String>) -> Bool? {
    if reference.hasPrefix("data:") || reference.hasPrefix("#") { return nil }
    if reference.hasPrefix("//") || reference.prefix(while: { $0 != "/" }).contains(":") { return true }
    let plain = reference.prefix { $0 != "?" && $0 != "#" }
    return names.contains(String(plain.hasPrefix("./") ? plain.dropFirst(2) : plain)) ? nil : false
  }
}
