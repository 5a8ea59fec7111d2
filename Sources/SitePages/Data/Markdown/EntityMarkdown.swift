import JourneyAtlas
import MarkdownTree

/// Touchpoints, channels or owners, with their figures and where each is used.
struct EntityMarkdown {
  private let context: PageContext
  private let list: MarkdownFile.EntityList
  private let paging: Paging

  /// How many places an entry names.
  private static let named = 10

  init(_ context: PageContext, _ list: MarkdownFile.EntityList, _ number: Int) {
    self.context = context
    self.list = list
    paging = Paging(context, list: list.list, count: list.list.count(context.atlas))
  }

  private var title: String {
    switch list {
    case .touchpoints: context.phrases.frame.touchpoints
    case .channels: context.phrases.frame.channels
    case .owners: context.phrases.frame.owners
    }
  }

  func bytes() -> ByteBuffer {
    var text = MarkdownText(capacity: 1 << 16)
    text.title(paging.title(title))
    let matrices = context.phrases.matrices
    text.heads([
      GapRows.capital(noun), context.phrases.frame.journeys, context.phrases.frame.touchpoints,
      matrices.meanPerformance, matrices.meanShortfall, context.phrases.sheets.whereUsed,
    ])
    for index in indices[paging.range] { entry(index, into: &text) }
    return text.buffer
  }

  /// In the order of the page.
  private var indices: [Int] {
    switch list {
    case .touchpoints: context.site.names.touchpoints
    case .channels: context.site.names.channels
    case .owners: context.site.names.owners
    }
  }

  private var noun: String {
    switch list {
    case .touchpoints: context.phrases.words.touchpoint
    case .channels: context.phrases.words.channel
    case .owners: context.phrases.words.owner
    }
  }

  private func entry(_ index: Int, into text: inout MarkdownText) {
    let atlas = context.atlas
    let name: String
    let page: Page
    let places: [Place]
    switch list {
    case .touchpoints:
      (name, page, places) = (
        atlas.touchpoints[index].name, .touchpoint(index), atlas.touchpoints[index].uses
      )
    case .channels:
      (name, page, places) = (atlas.channels[index].name, .channel(index), atlas.channels[index].uses)
    case .owners: (name, page, places) = (atlas.owners[index].name, .owner(index), atlas.owners[index].uses)
    }
    let figures = Figures(places, context.site)
    // Places stand in the order of the journeys, and of the stages in them.
    var stages: [Place] = []
    var journeys = 0
    for place in places {
      if stages.last?.journey != place.journey { journeys += 1 }
      if stages.last?.journey != place.journey || stages.last?.stage != place.stage { stages.append(place) }
    }
    text.line { text in
      text.append("| ")
      text.link(name, Links.relative(context.site.path(of: page), from: context.directory))
      text.append(" |")
      text.cell("\(journeys)")
      text.cell("\(places.count)")
      text.cell(figures.meanPerformance)
      text.cell(figures.meanShortfall)
      text.append(" ")
      for (number, place) in stages.prefix(Self.named).enumerated() {
        if number > 0 { text.append("; ") }
        let links = context.site.links
        context.markdownLink(
          .journey(place.journey), links.destination(.journey(place.journey)).name, into: &text)
        text.append(": ")
        text.text(links.destination(.stage(journey: place.journey, stage: place.stage)).name)
      }
      if stages.count > Self.named {
        text.append("; ")
        text.text(context.phrases.gaps.andMore(stages.count - Self.named))
      }
      text.append(" |")
    }
  }
}
