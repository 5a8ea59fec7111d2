import MarkdownTree

/// Translations as pages of their own, each with its text as a whole: what it says in figures is not read of it.
extension FactReader {
  func translations(_ atlas: Atlas) -> [Fact] {
    var facts: [Fact?] = []
    for edition in atlas.editions {
      let site = edition.atlas.site
      facts.append(
        fact(site.source, RichText(site.title ?? site.source, span: Span(0, 0)), unlike: atlas.site.source))
      for (own, base) in zip(edition.atlas.journeys, atlas.journeys) {
        facts.append(fact(own.source, own.title, unlike: base.source))
      }
      for (own, base) in zip(edition.atlas.personas, atlas.personas) {
        facts.append(fact(own.source, own.name, unlike: base.source))
      }
      for (own, base) in zip(edition.atlas.pages, atlas.pages) {
        facts.append(fact(own.source, own.title, unlike: base.source))
      }
    }
    return facts.compactMap(\.self)
  }

  /// nil for what the edition has from its base.
  private func fact(_ source: String, _ title: RichText, unlike base: String) -> Fact? {
    guard source != base, let file = file(source) else { return nil }
    // Reflowed text is no change.
    let text = file.bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    return Fact(
      .page, id: source, .words(FactText.of(title.inlines)), path: source,
      line: Self.line(of: title.span, file),
      parts: [Fact(.prose, id: "", .prose(text.joined(separator: " ")), line: 1)])
  }
}
