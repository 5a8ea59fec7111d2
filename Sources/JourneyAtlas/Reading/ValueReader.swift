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
    var attributes: [Attribute] = []
    let text = cutAttributes(InlineCutting.withoutComments(inlines), span, &attributes)
    attributes.removeAll { PrivateParts.isInternal($0.wording) }
    let pieces = isList ? InlineCutting.listItems(text) : InlineCutting.atLineBreaks(text)
    var values: [Value] = []
    var rest = span
    for piece in pieces where !Self.isNothing(piece) {
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

  /// The words before the attributes.
  private func cutAttributes(_ inlines: [Inline], _ span: Span, _ attributes: inout [Attribute]) -> [Inline] {
    guard InlineCutting.hasBar(inlines) else { return InlineCutting.trimmed(inlines) }
    var parts = InlineCutting.atBars(inlines)
    var end = span.end
    while parts.count > 1, let last = parts.last,
      let attribute = attribute(last.plainText, before: end, span)
    {
      attributes.append(attribute)
      // They stand at the end: their words may stand in the text before them too.
      end = file.findLast(attribute.wording, in: Span(span.start, attribute.span.start))?.start ?? end
      parts.removeLast()
    }
    attributes.reverse()
    // A bar without "name value" behind it is the author's own sign.
    return parts.count == 1 ? parts[0] : Array(parts.joined(separator: [Inline.text(" | ")]))
  }

  /// `impact 4`, `owner Content team`, `重要性：5`, `wave: spring`, `wave spring`.
  private func attribute(_ text: String, before end: Int, _ span: Span) -> Attribute? {
    var text = ListText.trimmed(text)
    let pair = colonPair(text)
    if let pair, labels.column(pair.name) != nil { return attribute(pair, before: end, span) }
    var blanks = Self.blanks(in: text)
    if zip(blanks, blanks.dropFirst()).contains(where: { $0 + 1 == $1 }) {
      text = text.utf8.split(separator: 0x20).map { String(Substring($0)) }.joined(separator: " ")
      blanks = Self.blanks(in: text)
    }
    // "impact to customer 4": the longest known name at the head.
    for blank in blanks.prefix(4).reversed() {
      let name = text[bytes: 0..<blank]
      if labels.column(name) != nil {
        return attribute((name, text[bytes: (blank + 1)..<text.utf8.count]), before: end, span)
      }
    }
    if let pair, LabelFinder.mayBeLabel(pair.name) { return attribute(pair, before: end, span) }
    // The one attribute that says enough alone.
    if labels.column(text) == "planned" { return attribute((text, ""), before: end, span) }
    guard let blank = blanks.first else { return nil }
    let name = text[bytes: 0..<blank]
    guard LabelFinder.mayBeLabel(name) else { return nil }
    return attribute((name, text[bytes: (blank + 1)..<text.utf8.count]), before: end, span)
  }

  /// Where single blanks stand in a text without blanks at its ends.
  private static func blanks(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in bytes.indices.filter { bytes[$0] == 0x20 } }
  }

  /// What stands before and behind a colon that is one as labels have it: `at 10:30` has none.
  private func colonPair(_ text: String) -> (name: String, value: String)? {
    guard text.utf8.contains(where: { $0 == 0x3A || $0 == 0xEF }),
      let label = LabelFinder.find([.text(text)], isKnown: { _ in false })
    else { return nil }
    let value = ListText.trimmed(label.rest.plainText)
    return value.isEmpty ? nil : (label.label, value)
  }

  private func attribute(_ pair: (name: String, value: String), before end: Int, _ span: Span) -> Attribute {
    let name = file.findLast(pair.name, in: Span(span.start, end))
    let place = file.find(pair.value, in: name.map { Span($0.end, end) } ?? span) ?? name ?? span
    return Attribute(
      name: labels.column(pair.name) ?? pair.name, wording: pair.name, text: pair.value, span: place)
  }

  static func isNothing(_ inlines: [Inline]) -> Bool {
    let text = ListText.trimmed(inlines.plainText)
    if !text.isEmpty { return LabelWords.isNothing(text) }
    return !inlines.contains { inline in
      if case .image = inline { true } else { false }
    }
  }
}
