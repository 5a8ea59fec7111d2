import JourneyAtlas

@testable import SitePages

/// A rendered page as a reader sees it: text without markup, tables as lines of cells.
struct PageText {
  let html: String
  /// The page without its drawings.
  private let plain: [UInt8]

  init(_ site: SitePages, _ page: Page) {
    let bytes = site.render(page).bytes
    html = String(decoding: bytes, as: UTF8.self)
    plain = Self.withoutDrawings(bytes)
  }

  /// The rows of all tables, cells parted by ` | `; head and foot rows too.
  var rows: [String] {
    Self.split(plain, "<tr").dropFirst().map { row in
      let cells = Self.split(Self.split(row, "</tr>")[0], "<t").dropFirst()
      return cells.filter { $0.first == UInt8(ascii: "h") || $0.first == UInt8(ascii: "d") }
        .map { Self.text(Array("<t".utf8) + $0) }.joined(separator: " | ")
    }
  }

  /// The questions and answers at the head: `question answer line behind`.
  var answers: [String] {
    Self.split(plain, "<div><dt>").dropFirst().map { Self.text(Self.split($0, "</div>")[0]) }
  }

  var text: String { Self.text(plain) }

  /// Without tags, blanks squeezed.
  private static func text(_ html: [UInt8]) -> String {
    var bytes: [UInt8] = []
    var inTag = false
    for byte in html {
      switch byte {
      case UInt8(ascii: "<"):
        inTag = true
        bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: ">"): inTag = false
      default: if !inTag { bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte) }
      }
    }
    let words = bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    return words.joined(separator: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }

  /// SVG may stand in SVG.
  private static func withoutDrawings(_ html: [UInt8]) -> [UInt8] {
    var depth = 0
    var bytes: [UInt8] = []
    for (index, part) in split(html, "<svg").enumerated() {
      if index > 0 { depth += 1 }
      for (number, piece) in split(part, "</svg>").enumerated() {
        if number > 0 { depth -= 1 }
        if depth == 0 { bytes += piece }
      }
    }
    return bytes
  }

  private static func split(_ bytes: [UInt8], _ mark: String) -> [[UInt8]] {
    let mark = Array(mark.utf8)
    var parts: [[UInt8]] = []
    var from = 0
    var at = 0
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at..<(at + mark.count)].elementsEqual(mark) {
        parts.append(Array(bytes[from..<at]))
        at += mark.count
        from = at
      } else {
        at += 1
      }
    }
    parts.append(Array(bytes[from...]))
    return parts
  }
}
