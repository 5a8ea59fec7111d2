import MarkdownTree

/// Makes values of inlines: cuts attributes off, splits lists, drops what says "nothing".
struct ValueReader {
  let file: SourceFile
  let labels: LabelTable

  /// The values of a label.
  ///
  /// Lists (touchpoint, channel, persona, evidence, metric, owner) are split at `,` `、` `;` and `<br>`, all
  /// others only at `<br>`.
  func values(_ inlines: [Inline], isList: Bool, span: Span, details: [Block] = []) -> [Value] {
    var parts = InlineCutting.atBars(InlineCutting.withoutComments(inlines))
    var attributes: [Attribute] = []
    var end = span.end
    while parts.count > 1, let last = parts.last,
      let attribute = attribute(last.plainText, before: end, span)
    {
      attributes.insert(attribute, at: 0)
      end = self.last(attribute.wording, in: Span(span.start, attribute.span.start))?.start ?? end
      parts.removeLast()
    }
    attributes.removeAll { PrivateParts.isInternal($0.wording) }
    // A bar without "name value" behind it is the author's own sign.
    let text = Array(parts.joined(separator: [Inline.text(" | ")]))
    let pieces = isList ? InlineCutting.listItems(text) : InlineCutting.atLineBreaks(text)
    var values: [Value] = []
    var rest = span
    for piece in pieces where !isNothing(piece) {
      let place = InlineCutting.place(piece, in: rest, file: file)
      if place != rest { rest = Span(place.end, span.end) }
      values.append(
        Value(text: RichText(InlineCutting.trimmed(piece), span: place), attributes: attributes))
    }
    if !details.isEmpty {
      if values.isEmpty {
        values.append(Value(text: RichText([], span: span), attributes: attributes, details: details))
      } else {
        values[values.count - 1].details = details
      }
    }
    return values
  }

  /// `impact 4`, `owner Content team`, `重要性：5`, `wave: spring`, `wave spring`.
  private func attribute(_ text: String, before end: Int, _ span: Span) -> Attribute? {
    let text = ListText.trimmed(text)
    let pair = colonPair(text)
    if let pair, labels.column(pair.name) != nil { return attribute(pair, before: end, span) }
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    // "impact to customer 4": the longest known name at the head.
    for length in stride(from: min(words.count - 1, 4), to: 0, by: -1) {
      let name = words[..<length].joined(separator: " ")
      if labels.column(name) != nil {
        return attribute((name, words[length...].joined(separator: " ")), before: end, span)
      }
    }
    if let pair, LabelFinder.mayBeLabel(pair.name) { return attribute(pair, before: end, span) }
    guard words.count > 1, LabelFinder.mayBeLabel(words[0]) else { return nil }
    return attribute((words[0], words.dropFirst().joined(separator: " ")), before: end, span)
  }

  /// What stands before and behind a colon that is one as labels have it: `at 10:30` has none.
  private func colonPair(_ text: String) -> (name: String, value: String)? {
    guard let label = LabelFinder.find([.text(text)], isKnown: { _ in false }) else { return nil }
    let value = ListText.trimmed(label.rest.plainText)
    return value.isEmpty ? nil : (label.label, value)
  }

  private func attribute(_ pair: (name: String, value: String), before end: Int, _ span: Span) -> Attribute {
    let name = last(pair.name, in: Span(span.start, end))
    let place = file.find(pair.value, in: name.map { Span($0.end, end) } ?? span) ?? name ?? span
    return Attribute(
      name: labels.column(pair.name) ?? pair.name, wording: pair.name, text: pair.value, span: place)
  }

  /// Attributes stand at the end: their words may stand in the text before them too.
  private func last(_ text: String, in span: Span) -> Span? {
    var found: Span?
    while let next = file.find(text, in: Span(found?.end ?? span.start, span.end)) { found = next }
    return found
  }

  func isNothing(_ inlines: [Inline]) -> Bool {
    let text = ListText.trimmed(inlines.plainText)
    if !text.isEmpty { return LabelWords.nothing.contains(text) }
    return !inlines.contains { inline in
      if case .image = inline { true } else { false }
    }
  }
}
