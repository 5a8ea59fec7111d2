import JourneyAtlas
import MarkdownTree
import Testing

@testable import SitePages

/// A site read from files that are written in the test.
enum Sample {
  static func site(
    _ files: [String: String], siteFile: String? = nil, theme: Theme = .builtIn, baseURL: String? = nil,
    measurements: String = "", assets: [String] = []
  ) throws -> SitePages {
    let reader = AtlasReader(siteFile: siteFile.map { SourceFile(path: "content/site.yml", text: $0) })
    let drafts = files.sorted { $0.key < $1.key }
      .map { reader.draft(of: SourceFile(path: "content/" + $0.key, text: $0.value)) }
    var rows = reader.measurementReader(of: "content/metrics/test.csv")
    rows.read(Array(measurements.utf8))
    let reading = reader.link(
      drafts, assets: assets, today: try #require(Day(iso: "2026-11-22")),
      measurements: measurements.isEmpty ? .none : rows.finish())
    let errors = reading.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
    return SitePages(atlas: reading.atlas, theme: theme, baseURL: baseURL)
  }

  static func journey(_ text: String) throws -> SitePages { try site(["journeys/test.md": text]) }

  /// Three stages; the middle one has no number, the last a pair.
  static let walk = """
    # Walk

    ## Start
    - Emotion: -1 lost

    ## Middle
    - Emotion: puzzled

    ## End
    - Emotion: 0 -> 2
    """
}

extension SitePages {
  /// A page as text.
  func text(_ page: Page) -> String { String(decoding: render(page).bytes, as: UTF8.self) }

  /// What stands in `<main>`.
  func main(_ page: Page) -> String {
    let text = text(page)
    guard let start = text.range(of: "<main id=\"main\" tabindex=\"-1\">"),
      let end = text.range(of: "</main>")
    else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }
}

extension String {
  /// Where a text first stands.
  func range(of needle: String) -> Range<String.Index>? { ranges(of: needle).first }

  func count(of needle: String) -> Int { ranges(of: needle).count }
}
