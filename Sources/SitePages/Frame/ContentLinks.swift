import JourneyAtlas
import MarkdownTree

/// Turns the addresses that authors write into those of the site.
///
///     ../personas/ops.md        in content/journeys/a.md   the persona's page
///     choosing.md#trigger       a journey and its stage    the stage's page
///     ../images/shop.png                                   images/shop.png, as copied
///     https://example.org/      mailto: tel: #fragment     as they are
struct ContentLinks: Sendable {
  let links: Links
  /// The content file that holds the link.
  let source: String
  /// The folder of the page that is written.
  let directory: String

  /// nil where the address is not allowed or leads outside `content/`: the text stays, without a link.
  func href(_ destination: String) -> String? {
    guard !destination.isEmpty, LinkPolicy.isAllowed(destination) else { return nil }
    if Self.hasScheme(destination) { return destination }
    let (path, query, fragment) = Self.split(destination)
    let target = path.isEmpty ? source : Self.resolve(path, in: source)
    guard let target else { return nil }
    if let place = links.place(source: target, fragment: fragment) {
      let address = Links.relative(links.path(place.page), from: directory)
      return place.id.map { address + "#" + Links.encoded($0) } ?? address
    }
    // A page that is not there was left out because of its errors.
    guard target.hasPrefix("content/"), !target.hasSuffix(".md") else { return nil }
    let asset = Links.relative(String(target.dropFirst("content/".count)), from: directory)
    return asset + query + (fragment.map { "#" + Links.encoded($0) } ?? "")
  }

  /// The page that a relative address leads to; nil for assets and other sites.
  static func page(_ destination: String, links: Links, source: String) -> Page? {
    guard !hasScheme(destination) else { return nil }
    let (path, _, fragment) = split(destination)
    let target = path.isEmpty ? source : resolve(path, in: source)
    return target.flatMap { links.place(source: $0, fragment: fragment)?.page }
  }

  /// Whether an address names its scheme: a colon before any `/`, `?` or `#`.
  private static func hasScheme(_ destination: String) -> Bool {
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  private static func split(_ destination: String) -> (path: String, query: String, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? decoded(String(parts[1])) : nil
    let front = parts.first.map(String.init) ?? ""
    let pair = front.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = pair.count > 1 ? "?" + pair[1] : ""
    return (decoded(pair.first.map(String.init) ?? ""), query, fragment)
  }

  /// The path that a relative address names, from the project folder; nil where it climbs out of it.
  static func resolve(_ path: String, in source: String) -> String? {
    if path.utf8.first == UInt8(ascii: "/") { return nil }
    var parts = source.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// `%20` and the like as bytes; a `%` that starts no such pair stays.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var at = 0
    while at < source.count {
      if source[at] == UInt8(ascii: "%"), at + 2 < source.count, let high = hex(source[at + 1]),
        let low = hex(source[at + 2])
      {
        bytes.append(high << 4 | low)
        at += 3
      } else {
        bytes.append(source[at])
        at += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
