import JourneyAtlas
import MarkdownTree

/// A theme: `layout.html` with named slots, `style.css` and other assets.
public struct Theme: Sendable {
}
