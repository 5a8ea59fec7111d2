import JourneyAtlas
import MarkdownTree

/// `llms.txt`: where a program that reads text finds the site's content as Markdown, in the form that
/// llmstxt.org proposes – a title, a summary, notes, and lists of links.
struct LLMsText {
  let site: SitePages
  private let context: PageContext

  /// More journeys, or personas, than this are left to the data.
  private static let limit = 1_000

  init(_ site: SitePages) {
    self.site = site
    context = PageContext(site, .llmsText)
  }

  private var atlas: Atlas { site.atlas }
  private var phrases: Phrases { context.phrases }

  func bytes() -> ByteBuffer {
    var text = MarkdownText(capacity: 1 << 14)
    text.title(atlas.site.title ?? phrases.frame.untitledSite)
    text.line(gap: true) {
      $0.append("> ")
      $0.text(atlas.site.description ?? phrases.machine.summary)
    }
    text.line(gap: true) { $0.text(phrases.machine.scales) }
    text.line(gap: true) { $0.text(phrases.machine.files) }
    section(phrases.frame.journeys, atlas.journeys.count, into: &text) { index, text in
      let journey = atlas.journeys[index]
      link(.markdown(.journey(index)), journey.title.plain, context.summary(journey), into: &text)
    }
    section(phrases.frame.personas, atlas.personas.count, into: &text) { index, text in
      let persona = atlas.personas[index]
      link(.markdown(.persona(index)), persona.name.plain, persona.role, into: &text)
    }
    section(phrases.frame.metrics, atlas.metrics.count, into: &text) { index, text in
      let metric = atlas.metrics[index]
      link(.markdown(.metric(index)), metric.name, metric.definition.description, into: &text)
    }
    let segments = site.segmentation.segments
    section(phrases.lenses.segments.title, segments.count, into: &text) { index, text in
      link(.markdown(.segment(index)), segments[index].name, nil, into: &text)
    }
    lists(into: &text)
    let prose = atlas.pages.indices.filter { site.has(.prose($0)) }
    text.section(phrases.frame.pages)
    link(.markdown(.overview), context.siteTitle, nil, into: &text)
    for index in prose.prefix(Self.limit) {
      link(.markdown(.prose(index)), atlas.pages[index].title.plain, nil, into: &text)
    }
    text.blank()
    otherLanguages(into: &text)
    // The word is the proposal's own: what stands below it may be left out.
    text.section("Optional")
    link(.atlasJSON, "data/atlas.json", phrases.machine.data, into: &text)
    link(.atlasSchema, "data/atlas.schema.json", phrases.machine.schema, into: &text)
    link(.markdown(.problems(1)), phrases.problems.title, nil, into: &text)
    for file in [Page.gapsCSV(journey: nil), .matrixCSV(.across(.channels)), .problemsCSV]
    where site.has(file) {
      link(file, site.links.path(file), phrases.machine.table, into: &text)
    }
    return text.buffer
  }

  private func section(
    _ words: String, _ count: Int, into text: inout MarkdownText, _ entry: (Int, inout MarkdownText) -> Void
  ) {
    guard count > 0 else { return }
    text.section(words)
    for index in 0..<min(count, Self.limit) { entry(index, &text) }
    if count > Self.limit { text.line { $0.text(phrases.machine.more(Self.limit, count), starts: true) } }
    text.blank()
  }

  /// The same file of each other language.
  private func otherLanguages(into text: inout MarkdownText) {
    let others = site.editions.all.filter { $0.language != site.edition.language }
    guard !others.isEmpty else { return }
    text.section(phrases.languages.others)
    for edition in others {
      let path = edition.folder + site.links.path(.llmsText)
      text.line {
        $0.append("- ")
        $0.link(
          site.interface.phrases(of: edition.language).languages.own,
          site.rootURL.map { $0 + path } ?? Links.relative(path, from: site.edition.folder))
      }
    }
    text.blank()
  }

  private func lists(into text: inout MarkdownText) {
    let lists: [(MarkdownFile.EntityList, String)] = [
      (.touchpoints, phrases.frame.touchpoints), (.channels, phrases.frame.channels),
      (.owners, phrases.frame.owners),
    ]
    let filled = lists.filter { site.has($0.0.list.first) }
    guard !filled.isEmpty else { return }
    text.section(phrases.machine.lists)
    for (list, name) in filled {
      for number in 1...list.list.pages(list.list.count(atlas)) {
        let title = number == 1 ? name : phrases.lists.titlePage(name, number)
        link(.markdown(.list(list, number)), title, nil, into: &text)
      }
    }
    text.blank()
  }

  /// `- [name](address): note`
  private func link(_ page: Page, _ name: String, _ note: String?, into text: inout MarkdownText) {
    text.line {
      $0.append("- ")
      $0.link(name, (site.baseURL ?? "") + Links.encoded(site.links.path(page)))
      if let note {
        $0.append(": ")
        $0.text(note)
      }
    }
  }
}
