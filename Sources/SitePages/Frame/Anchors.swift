import JourneyAtlas
import MarkdownTree

/// Which element the fragment of a link means. Authors write the fragments that a Git host gives to headings:
/// small letters, blanks as hyphens, other signs left out.
///
///     ## What's new?      #whats-new    h-what-s-new
struct Anchors: Sendable {
  private var ids: [String: String] = [:]

  /// nil where the page has no such heading.
  subscript(_ fragment: String) -> String? { ids[fragment] }

  /// The headings of a text that is written with ids.
  init(of blocks: [Block]) {
    var writer = HeadingIDs()
    var counts: [String: Int] = [:]
    add(blocks, &writer, &counts)
  }

  /// A journey's sections, which stand below its map, with the headings inside them.
  init(of sections: [Journey.Section]) {
    var writer = HeadingIDs()
    var counts: [String: Int] = [:]
    for section in sections {
      add(section.title.plain, &writer, &counts)
      add(section.blocks, &writer, &counts)
    }
  }

  private mutating func add(_ blocks: [Block], _ writer: inout HeadingIDs, _ counts: inout [String: Int]) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines): add(inlines.plainText, &writer, &counts)
      case .quote(let inner): add(inner, &writer, &counts)
      case .list(let list): for item in list.items { add(item.blocks, &writer, &counts) }
      case .paragraph, .code, .html, .thematicBreak, .table: break
      }
    }
  }

  private mutating func add(_ text: String, _ writer: inout HeadingIDs, _ counts: inout [String: Int]) {
    let id = writer.id(for: text)
    let slug = Self.slug(text)
    let count = counts[slug, default: 0]
    counts[slug] = count + 1
    ids[count == 0 ? slug : "\(slug)-\(count)"] = id
  }

  static func slug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        slug.append("-")
      } else if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.append(scalar)
      }
    }
    return String(slug)
  }
}
