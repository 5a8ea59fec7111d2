import JourneyAtlas
import MarkdownTree

/// The pages of a site: an Atlas and a theme in, files out. No disk, no clock.
///
/// Every page renders alone, so pages can be rendered in parallel and streamed to disk:
///
///     let site = SitePages(atlas: atlas, theme: theme, baseURL: nil)
///     for page in site.pages { write(site.render(page)) }
public struct SitePages: Sendable {
  public let atlas: Atlas
  public let theme: Theme
  /// `https://intranet.example/journeys/`, for sitemap and absolute links; nil makes neither.
  public let baseURL: String?

  public init(atlas: Atlas, theme: Theme, baseURL: String? = nil) {
    self.atlas = atlas
    self.theme = theme
    self.baseURL = baseURL
  }
}

/// One file of the site that can be rendered.
public enum Page: Sendable, Hashable {
  case overview
  case notFound
  case journeys
  /// Indices in the atlas.
  case journey(Int)
  case stage(journey: Int, stage: Int)
  case personas
  case persona(Int)
  case touchpoints
  case touchpoint(Int)
  case channels
  case channel(Int)
  case owners
  case owner(Int)
  /// Across the atlas where `journey` is nil.
  case matrix(journey: Int?)
  case gaps(journey: Int?)
  case prose(Int)
  case redirect(Int)
  /// `assets/style.css` and the other files of the theme, by index.
  case themeFile(Int)
  case atlasJSON
  case sitemap
  case robots
}
