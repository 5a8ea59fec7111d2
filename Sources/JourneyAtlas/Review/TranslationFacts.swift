import MarkdownTree

/// Translations as pages of their own, each with its text as a whole: what it says in figures is not read of it.
extension FactReader {
  func translations(_ atlas: Atlas) -> [Fact] {
    atlas.editions.flatMap { edition in
      let other = edition.atlas
      return zip(other.journeys, atlas.journeys).compactMap { fact($0.source, $0.title, unlike: $1.source) }
        + zip(other.personas, atlas.personas).compactMap { fact($0.source, $0.name, unlike: $1.source) }
        + zip(other.pages, atlas.pages).compactMap { fact($0.source, $0.title, unlike: $1.source) }
    }
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
