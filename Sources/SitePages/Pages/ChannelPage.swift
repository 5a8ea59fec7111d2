import JourneyAtlas
import MarkdownTree

/// A channel, and the list of them.
struct ChannelPage {
  let context: PageContext
  let index: Int

  init(_ context: PageContext, _ index: Int) {
    self.context = context
    self.index = index
  }

  func body() -> PageBody {
    let title = context.atlas.channels[index].name
    return PageBody(
      title: title, bodyClass: "p-channel", section: .channels,
      crumbs: [.init(text: context.phrases.frame.channels, page: .channels)], main: "<h1>\(title)</h1>")
  }

  static func list(_ context: PageContext) -> PageBody {
    let title = context.phrases.frame.channels
    return PageBody(title: title, bodyClass: "p-channels", section: .channels, main: "<h1>\(title)</h1>")
  }
}
