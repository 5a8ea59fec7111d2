import JourneyAtlas
import MarkdownTree

/// Lines that journeys and personas share.
extension MarkdownText {
  /// The first line of a file.
  mutating func title(_ title: RichText, _ links: ContentLinks) {
    line(gap: true) {
      $0.append("# ")
      $0.inlines(title.inlines, links: links)
    }
  }

  /// The same where it is no text of the author's.
  mutating func title(_ words: String) {
    line(gap: true) {
      $0.append("# ")
      $0.text(words)
    }
  }

  /// Begins a part of the file.
  mutating func section(_ words: String) {
    line(gap: true) {
      $0.append("## ")
      $0.text(words)
    }
  }

  /// `- Label: text`
  mutating func fact(_ label: String, _ content: (inout MarkdownText) -> Void) {
    line {
      $0.append("- ")
      $0.text(label)
      $0.append(": ")
      content(&$0)
    }
  }

  /// A field, with a line for each value.
  mutating func field(_ wording: String, _ values: [Value], below: Int, links: ContentLinks) {
    for value in values {
      fact(wording) { $0.value(value, links: links) }
      if !value.details.isEmpty {
        indented { $0.blocks(value.details, below: below, links: links) }
      }
    }
  }

  private mutating func value(_ value: Value, links: ContentLinks) {
    inlines(value.text.inlines, links: links)
    for attribute in value.attributes {
      append(" \\| ")
      if !attribute.wording.isEmpty {
        text(attribute.wording)
        append(" ")
      }
      text(attribute.text)
    }
  }

  mutating func quote(_ quote: Quote, below: Int, links: ContentLinks) {
    self.quote { text in
      text.blocks(quote.blocks, below: below, links: links)
      guard let source = quote.source else { return }
      text.line {
        $0.append("— ")
        $0.inlines(source.inlines, links: links)
      }
    }
    blank()
  }

  /// Heads of a table and the line below them.
  mutating func heads(_ heads: [String]) {
    line { text in
      text.append("|")
      for head in heads {
        text.append(" ")
        text.text(head)
        text.append(" |")
      }
    }
    line { text in
      text.append("|")
      for _ in heads { text.append(" --- |") }
    }
  }

  /// A cell of a row that was begun with `|`; "–" where there is nothing.
  mutating func cell(_ words: String?) {
    append(" ")
    if let words, !words.isEmpty { text(words) } else { append("–") }
    append(" |")
  }

  mutating func cell(_ number: Double?) { cell(number.map { JSONWriter.decimal($0) }) }
}
