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
    while parts.count > 1, let last = parts.last, let attribute = attribute(last.plainText, span) {
      attributes.insert(attribute, at: 0)
      parts.removeLast()
    }
    // A bar without "name value" behind it is the author's own sign.
    let text = Array(parts.joined(separator: [Inline.text(" | ")]))
    let pieces = isList ? InlineCutting.listItems(text) : InlineCutting.atLineBreaks(text)
    var values: [Value] = []
    for piece in pieces where !isNothing(piece) {
      values.append(
        Value(
          text: RichText(
            InlineCutting.trimmed(piece), span: InlineCutting.place(piece, in: span, file: file)),
          attributes: attributes))
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

  /// `impact 4`, `owner Content team`, `重要性：5`.
  private func attribute(_ text: String, _ span: Span) -> Attribute? {
    let text = ListText.trimmed(text)
    if let colon = text.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let name = ListText.trimmed(String(text.unicodeScalars[..<colon]))
      let value = ListText.trimmed(String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...]))
      if !name.isEmpty, !value.isEmpty, LabelFinder.mayBeLabel(name) {
        return attribute(name: name, value: value, span)
      }
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard words.count > 1 else { return nil }
    // "impact to customer 4": the longest known name at the head.
    for length in stride(from: min(words.count - 1, 4), through: 1, by: -1) {
      let name = words[..<length].joined(separator: " ")
      if labels.column(name) != nil {
        return attribute(name: name, value: words[length...].joined(separator: " "), span)
      }
    }
    guard LabelFinder.mayBeLabel(words[0]) else { return nil }
    return attribute(name: words[0], value: words.dropFirst().joined(separator: " "), span)
  }

  private func attribute(name: String, value: String, _ span: Span) -> Attribute {
    let place = file.find(value, in: file.find(name, in: span).map { Span($0.end, span.end) } ?? span)
    return Attribute(name: labels.column(name) ?? name, wording: name, text: value, span: place ?? span)
  }

  func isNothing(_ inlines: [Inline]) -> Bool {
    let text = ListText.trimmed(inlines.plainText)
    if !text.isEmpty { return LabelWords.nothing.contains(text) }
    return !inlines.contains { inline in
      if case .image = inline { true } else { false }
    }
  }
}
