import JourneyAtlas
import MarkdownTree

/// A file of the site as links to it need it. An object: links are written by the hundred a page.
final class Destination: Sendable {
  /// From the site's root, not encoded.
  let path: String
  /// The same as an address holds it; mostly the same text.
  let encoded: String
  /// What a link to it says; empty for pages that have no name of their own.
  let name: String
  /// The language of the name; nil for the site's own.
  let language: String?
  /// A link by its own name, from the path on: `personas/ops.html">Olga</a>`. What stands before it depends on
  /// where the link is seen from.
  let ending: HTML
  /// Whether the site has it: a review has pages of few things and names many.
  let isThere: Bool

  init(_ path: String, _ name: String = "", _ language: String? = nil, isThere: Bool = true) {
    self.isThere = isThere
    // A stage may be called "Con", and a site must unpack on Windows too.
    self.path = DeviceName.avoided(in: path)
    encoded = Links.encoded(self.path)
    self.name = name
    self.language = language
    // Kept for each page: with room for itself and no more.
    var ending = HTML(capacity: encoded.utf8.count + name.utf8.count + 6)
    ending += "\(encoded)\">\(name)</a>"
    self.ending = ending
  }

  static let overview = Destination("index.html")
  static let notFound = Destination("404.html")
  static let problems = Destination("problems/index.html")
  // No slug holds `_`, so no page of an author can stand in the way.
  static let names = Destination("index_az.html")
  static let journeys = Destination("journeys/index.html")
  static let personas = Destination("personas/index.html")
  static let touchpoints = Destination("touchpoints/index.html")
  static let channels = Destination("channels/index.html")
  static let owners = Destination("owners/index.html")
  static let metrics = Destination("metrics/index.html")
  static let matrix = Destination("matrices/index.html")
  static let gaps = Destination("gaps/index.html")
  static let segments = Destination("segments/index.html")
  static let atlasJSON = Destination("data/atlas.json")
  static let atlasSchema = Destination("data/atlas.schema.json")
  static let llmsText = Destination("llms.txt")
  static let sitemap = Destination("sitemap.xml")
  static let robots = Destination("robots.txt")
}
