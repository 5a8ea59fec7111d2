import JourneyAtlas
import MarkdownTree

/// Pages as Markdown, for programs that read text: written from the atlas, not from the pages.
struct MarkdownPages {
  let site: SitePages

  init(_ site: SitePages) { self.site = site }

  func bytes(_ file: MarkdownFile) -> ByteBuffer {
    let context = PageContext(site, file.page)
    switch file {
    case .journey(let index): return JourneyMarkdown(context, index).bytes()
    case .persona(let index): return PersonaMarkdown(context, index).bytes()
    case .prose(let index): return prose(site.atlas.pages[index], context)
    case .metric(let index): return MetricMarkdown(context, index).bytes()
    case .segment(let index): return SegmentMarkdown(context, index).bytes()
    case .overview: return overview(context)
    case .list(let list, let number): return EntityMarkdown(context, list, number).bytes()
    case .problems: return ProblemsMarkdown(context).bytes()
    }
  }
}

extension MarkdownPages {
  private func prose(_ page: ProsePage, _ context: PageContext) -> ByteBuffer {
    let links = context.contentLinks(page.source)
    var text = MarkdownText(capacity: 4_096)
    text.title(page.title, links)
    text.blocks(page.blocks, below: 0, links: links)
    return text.buffer
  }

  /// The author's words; what the page gathers stands in `llms.txt` and in the other files.
  private func overview(_ context: PageContext) -> ByteBuffer {
    if let page = site.atlas.pages.first(where: { $0.path == "index" }) { return prose(page, context) }
    var text = MarkdownText(capacity: 512)
    text.title(context.siteTitle)
    if let description = site.atlas.site.description {
      text.line { $0.text(description, starts: true) }
    }
    return text.buffer
  }
}

extension PageContext {
  /// The addresses of a content file as they are from this page.
  func contentLinks(_ source: String) -> ContentLinks {
    ContentLinks(links: site.links, source: source, directory: directory)
  }

  /// A link to what a page says, as Markdown where there is a file of it.
  func markdownLink(_ page: Page, _ words: String, into text: inout MarkdownText) {
    let path = site.links.destination(page).encoded
    text.link(words, Address(here, MarkdownFile(of: page) == nil ? path : path + ".md").text)
  }
}
