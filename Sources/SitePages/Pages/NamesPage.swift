import JourneyAtlas
import MarkdownTree

/// Everything that has a page, by name: where search leads without script.
struct NamesPage {
  let context: PageContext
  private let entries: [NameIndex.Entry]
  private let paging: Paging

  init(_ context: PageContext) {
    self.context = context
    entries = context.site.names.entries
    paging = Paging(context, list: .names, count: entries.count)
  }

  private var text: Phrases.Search { context.phrases.search }
  private var words: Phrases.Words { context.phrases.words }

  func body() -> PageBody {
    let title = context.phrases.overview.index
    var main: HTML =
      "<div class=\"head\"><h1>\(title)</h1></div><p class=\"lede\">\(text.namesLede(entries.count))</p>"
    main += paging.note
    letters(into: &main)
    list(into: &main)
    main += paging.links
    return PageBody(
      title: paging.title(title), bodyClass: "p-names", section: nil, crumbs: paging.crumbs(title, .names),
      description: text.namesLede(entries.count), main: main)
  }

  private func name(_ letter: NameOrder.Letter) -> String {
    switch letter {
    case .signs: "0–9"
    case .strokes(let count): text.strokes(Int(count))
    case .latin(let letter): String(Unicode.Scalar(letter))
    case .other: text.otherScripts
    }
  }

  private func id(_ letter: NameOrder.Letter) -> String {
    switch letter {
    case .signs: "az-0"
    case .strokes(let count): "az-\(count)"
    case .latin(let letter): "az-" + String(Unicode.Scalar(letter | 0x20))
    case .other: "az-other"
    }
  }

  /// The way to the first entry of each letter, on whatever page it stands.
  private func letters(into main: inout HTML) {
    let starts = entries.indices.filter { $0 == 0 || entries[$0].letter != entries[$0 - 1].letter }
    guard starts.count > 1 else { return }
    main += "<nav class=\"paging\" aria-label=\"\(text.letters)\"><ul>"
    for start in starts {
      let letter = entries[start].letter
      let page = Page.list(.names, start / Page.List.names.pageSize + 1)
      main += "<li><a href=\"\(context.href(page, id(letter)))\">\(name(letter))</a></li>"
    }
    main += "</ul></nav>"
  }

  private func list(into main: inout HTML) {
    var open: NameOrder.Letter?
    for entry in entries[paging.range] {
      if entry.letter != open {
        if open != nil { main += "</ul></section>" }
        main +=
          "<section class=\"sec\"><h2 id=\"\(id(entry.letter))\">\(name(entry.letter))</h2><ul class=\"az\">"
        open = entry.letter
      }
      main += "<li>\(context.link(entry.page)) <span class=\"muted\">\(kind(entry.page))"
      if case .stage(let journey, _) = entry.page {
        let destination = context.site.links.destination(.journey(journey))
        main += "\(words.comma)<span\(context.lang(destination.language ?? context.atlas.site.language))>"
        main += "\(destination.name)</span>"
      }
      main += "</span></li>"
    }
    if open != nil { main += "</ul></section>" }
  }

  private func kind(_ page: Page) -> String {
    switch page {
    case .journey: words.journey
    case .stage: words.stage
    case .persona: words.persona
    case .touchpoint: words.touchpoint
    case .channel: words.channel
    case .owner: words.owner
    case .metric: context.phrases.metrics.metric
    case .segment: text.segment
    default: words.page
    }
  }
}
