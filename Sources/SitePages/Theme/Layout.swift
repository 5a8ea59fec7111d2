import JourneyAtlas
import MarkdownTree

/// A named place in `layout.html`, written `{{main}}`.
enum Slot: String, CaseIterable, Sendable {
  /// The language of the page: `en`, `zh-Hans`.
  case lang
  /// Charset, content security policy, robots, viewport and the like: what every page must carry.
  case head
  /// The text of `<title>`.
  case title
  /// The way to the site's root: empty, or `../` so often as needed.
  case root
  /// The class of `<body>`: `p-journey`.
  case bodyClass = "body-class"
  /// The text of the skip link.
  case skip
  case siteTitle = "site-title"
  /// The theme's logo, or nothing.
  case logo
  /// The site's navigation.
  case nav
  /// Buttons of the header that script fills.
  case tools
  case breadcrumb
  case main
  case footer

  /// A page without these would lose its content or its protection.
  static let required: [Slot] = [.head, .main]
}

/// `layout.html`, cut once into literal stretches and slots.
struct Layout: Sendable {
  enum Segment: Sendable, Equatable {
    case literal([UInt8])
    case slot(Slot)
  }

  let segments: [Segment]

  /// Reads a layout; `problems` are unknown slots and required ones that are missing. An unknown slot stays
  /// as text, so that the page shows it.
  static func read(_ file: SourceFile) -> (layout: Layout, problems: [Diagnostic]) {
    var segments: [Segment] = []
    var problems: [Diagnostic] = []
    let bytes = file.bytes
    var literalStart = 0
    var at = 0
    while at + 1 < bytes.count {
      guard bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "{"),
        let end = closing(bytes, from: at + 2)
      else {
        at += 1
        continue
      }
      let name = trimmed(bytes[(at + 2)..<end])
      if let slot = Slot(rawValue: name) {
        if literalStart < at { segments.append(.literal(Array(bytes[literalStart..<at]))) }
        segments.append(.slot(slot))
        literalStart = end + 2
      } else {
        problems.append(.unknownSlot(name, Span(at, end + 2), in: file))
      }
      at = end + 2
    }
    if literalStart < bytes.count { segments.append(.literal(Array(bytes[literalStart...]))) }
    for slot in Slot.required where !segments.contains(.slot(slot)) {
      problems.append(.missingSlot(slot, in: file))
    }
    return (Layout(segments: segments), problems)
  }

  /// Where `}}` stands on the same line.
  private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 1 < bytes.count, bytes[at] != 0x0A {
      if bytes[at] == UInt8(ascii: "}"), bytes[at + 1] == UInt8(ascii: "}") { return at }
      at += 1
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func unknownSlot(_ name: String, _ span: Span, in file: SourceFile) -> Diagnostic {
    let names = Slot.allCases.map(\.rawValue)
    let all = names.map { "{{\($0)}}" }.joined(separator: ", ")
    let near = Spelling.nearest(to: name, in: names)
    let help = near.map { "did you mean {{\($0)}}?" } ?? "the slots are \(all)"
    return Diagnostic(
      code: .unknownSlot, severity: Code.unknownSlot.defaultSeverity, path: file.path,
      start: file.position(at: span.start), end: file.position(at: span.end),
      message: "the layout names a slot {{\(name)}} that does not exist", help: help)
  }

  fileprivate static func missingSlot(_ slot: Slot, in file: SourceFile) -> Diagnostic {
    let start = SourceFile.Position(line: 1, column: 1)
    return Diagnostic(
      code: .unknownSlot, severity: Code.unknownSlot.defaultSeverity, path: file.path, start: start,
      end: start, message: "the layout has no slot {{\(slot.rawValue)}}",
      help: "write {{\(slot.rawValue)}} where the page's \(slot.rawValue) shall stand")
  }
}
