import MarkdownTree

/// Reads any other Markdown page: rendered as it is.
enum PageReader {
  static let keys = ["title", "lang", "draft", "internal"]

  static func read(
    _ front: FrontMatter, _ document: MarkdownDocument, path: String, file: SourceFile, site: Site,
    _ findings: inout Findings
  ) -> ProsePage {
    front.keys.reportUnknown(known: keys, &findings)
    var page = ProsePage(
      path: path, title: RichText([], span: Span(0, 0)), language: site.language, blocks: document.blocks,
      source: file.path)
    if let (text, span) = front.keys.text("title", &findings) { page.title = RichText(text, span: span) }
    if let (text, span) = front.keys.text("lang", &findings) {
      if let language = Language.canonical(text) {
        page.language = language
      } else {
        findings.report(
          .invalidValue("lang", text, expected: "a language tag like en, zh-Hans or zh-Hant"), at: span)
      }
    }
    InternalSpelling.check(document.blocks, &findings)
    let first = page.blocks.firstIndex { JourneyOutline.level(of: $0) == 1 }
    if let first, case .heading(_, let inlines) = page.blocks[first].content {
      if page.title.isEmpty { page.title = RichText(inlines, span: page.blocks[first].span) }
      if page.title.plain == inlines.plainText { page.blocks.remove(at: first) }
    }
    if page.title.isEmpty {
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      page.title = RichText(name.hasSuffix(".md") ? String(name.dropLast(3)) : name, span: Span(0, 0))
    }
    return page
  }
}
