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
