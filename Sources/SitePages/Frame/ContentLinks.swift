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
    if ContentLink.hasScheme(destination) { return destination }
    let (path, query, fragment) = Self.split(destination)
    let target = path.isEmpty ? source : ContentLink.resolve(path, from: source)
    guard let target else { return nil }
    if let place = links.place(source: target, fragment: fragment) {
      guard links.destination(place.page).isThere else { return nil }
      let address = links.address(of: place.page, showing: target, from: directory)
      return place.id.map { address + "#" + Links.encoded($0) } ?? address
    }
    // A page that is not there was left out because of its errors. A review has no copies of files.
    guard target.hasPrefix("content/"), !target.hasSuffix(".md"), !links.isReview else { return nil }
    let asset = links.address(ofAsset: String(target.dropFirst("content/".count)), from: directory)
    return asset + query + (fragment.map { "#" + Links.encoded($0) } ?? "")
  }

  /// The page that a relative address leads to; nil for assets and other sites.
  static func page(_ destination: String, links: Links, source: String) -> Page? {
    guard !ContentLink.hasScheme(destination) else { return nil }
    let (path, _, fragment) = split(destination)
    let target = path.isEmpty ? source : ContentLink.resolve(path, from: source)
    return target.flatMap { links.place(source: $0, fragment: fragment)?.page }
  }

  private static func split(_ destination: String) -> (path: String, query: String, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? ContentLink.decoded(String(parts[1])) : nil
    let front = parts.first.map(String.init) ?? ""
    let pair = front.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = pair.count > 1 ? "?" + pair[1] : ""
    return (ContentLink.decoded(pair.first.map(String.init) ?? ""), query, fragment)
  }
}
