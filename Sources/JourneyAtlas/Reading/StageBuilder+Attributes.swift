import MarkdownTree

/// Hints at attributes that are read as none, or not as they are meant.
extension StageBuilder {
  /// What is wrong with the attributes of a touchpoint or an opportunity as a whole.
  mutating func hintAtAttributes(of entry: Entry, _ label: KnownLabel) {
    hintAtBrackets(entry.inlines, of: label, in: entry.span)
    hintAtAttributesBelow(entry)
    let words = entry.inlines.plainText
    if words.contains(byte: 0xEF), words.unicodeScalars.contains("｜") {
      findings.report(.wideBar(), at: file.find("｜", in: entry.span) ?? entry.span)
    }
  }

  /// `- Touchpoint: Shop` above `  - Channel: Street`: what stands below a value is text.
  private mutating func hintAtAttributesBelow(_ entry: Entry) {
    var pairs: [(name: String, value: String)] = []
    var place: Span?
    for case .list(let list) in entry.details.map(\.content) {
      for item in list.items {
        guard case .paragraph(let inlines) = item.blocks.first?.content,
          let found = LabelFinder.find(inlines, isKnown: { _ in false }), labels.column(found.label) != nil
        else { continue }
        let value = ListText.trimmed(found.rest.plainText)
        if value.isEmpty { continue }
        pairs.append((found.label, value))
        place = place ?? file.find(found.label, in: item.span) ?? item.span
      }
    }
    guard let place, let first = pairs.first else { return }
    let right = pairs.map { "| \($0.name) \($0.value)" }.joined(separator: " ")
    findings.report(.attributesBelow(first.name, right: right), at: place)
  }

  /// `- Touchpoint: Shop, importance 5` names two touchpoints.
  mutating func hintAtAttribute(named name: RichText) {
    // A part of what stands in braces is told with them.
    guard !name.plain.unicodeScalars.contains(where: BracketedAttributes.isBracket),
      let pair = BracketedAttributes.attribute(in: name.plain, labels: labels)
    else { return }
    findings.report(.attributeAsName(name.plain, right: "| \(pair.name) \(pair.value)"), at: name.span)
  }

  /// Attributes of one entry's values, which all have the same: `importnce 5`. Those of labels that have none of their own
  /// may be anything.
  mutating func hint(atAttributesOf values: [Value], of label: KnownLabel?, in span: Span) {
    if let label, [.touchpoint, .opportunity].contains(label), let last = values.last {
      if last.text.plain.contains(byte: 0x7C) {
        hintAtBars(of: last, label, in: span)
      } else if label == .opportunity {
        hintAtAttributesInText(of: last, in: span)
      }
    }
    for attribute in values.first?.attributes ?? [] where labels.column(attribute.wording) == nil {
      let word = attribute.wording
      let place = file.find(word, in: Span(span.start, attribute.span.start)) ?? attribute.span
      if let near = InternalSpelling.near(word) {
        findings.report(.misspeltInternal(word, near: near), at: place)
      } else if label == .touchpoint || label == .opportunity, let near = labels.nearColumn(word) {
        findings.report(.nearMissAttribute(word, near: near), at: place)
      }
    }
  }

  /// What stands behind bars and is no attribute, so that the text goes on up to it.
  ///
  ///     a guide | impact 5 | owner        a name without a value
  ///     a guide | impact=5                a sign between them
  ///     a guide | 4 | 2                   values without a name
  ///     a guide || impact 5               nothing at all
  private mutating func hintAtBars(of value: Value, _ label: KnownLabel, in span: Span) {
    let parts = value.text.plain.split(separator: "|", omittingEmptySubsequences: false)
      .map { ListText.trimmed(String($0)) }
    guard parts.count > 1, let word = parts.last else { return }
    if word.isEmpty {
      let end = value.attributes.first?.span.start ?? span.end
      let place = file.find("||", in: span) ?? file.findLast("|", in: Span(span.start, end))
      return findings.report(.emptyAttribute(), at: place ?? span)
    }
    let figures = parts.dropFirst().reversed().prefix { Numbers.read($0) != nil }.reversed()
    if let first = figures.first {
      let names = (label == .touchpoint ? ["importance", "performance", "effort"] : ["impact", "effort"])
        .filter { name in
          !value.attributes.contains { $0.name == name } && !parts.contains { $0.hasPrefix(name + " ") }
        }
      let right = zip(names, figures).map { "| \($0) \($1)" }.joined(separator: " ")
      let place = file.find(first, in: Span(file.find("|", in: span)?.end ?? span.start, span.end))
      return findings.report(
        .figuresWithoutNames(figures.joined(separator: " | "), right: right), at: place ?? span)
    }
    if word.contains(where: { $0 == "=" || $0 == "＝" }),
      let pair = BracketedAttributes.attribute(in: word, labels: labels)
    {
      findings.report(
        .attributeWithSign(word, right: "| \(pair.name) \(pair.value)"),
        at: file.findLast(word, in: span) ?? span)
      return
    }
    hintAtBareAttribute(word, in: span)
  }

  /// `a guide, impact 4, effort 2`: without bars all of it is the opportunity's words.
  private mutating func hintAtAttributesInText(of value: Value, in span: Span) {
    let text = value.text.plain
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    let parts = ListText.split(text.replacingDashes)
    var pairs: [(name: String, value: String)] = []
    for part in parts.dropFirst().reversed() {
      guard let pair = BracketedAttributes.known(part, labels) else { break }
      pairs.insert(pair, at: 0)
    }
    // A figure leaves no doubt, and what stands behind it belongs to it.
    let isSure = { (pair: (name: String, value: String)) in
      ["impact", "importance", "effort"].contains(self.labels.column(pair.name))
        && Numbers.read(pair.value) != nil
    }
    guard let first = pairs.firstIndex(where: isSure) else { return }
    let known = Array(pairs[first...])
    let start = parts[parts.count - known.count]
    let place = file.findLast(start, in: span) ?? span
    findings.report(
      .bracketedAttributes(
        BracketedAttributes(text: parts.suffix(known.count).joined(separator: ", "), pairs: known),
        isName: false),
      at: place)
  }

  /// A name without a value, or with a value but no blank before it.
  private mutating func hintAtBareAttribute(_ word: String, in span: Span) {
    let name = String(word.unicodeScalars.prefix { !("0"..."9").contains($0) })
    let isGlued = name != word && labels.column(name) != nil
    guard isGlued || labels.column(word) != nil else { return }
    let value = String(word.unicodeScalars.dropFirst(name.unicodeScalars.count))
    findings.report(
      .bareAttribute(word, right: isGlued ? "\(name) \(value)" : nil),
      at: file.findLast(word, in: span) ?? span)
  }

  /// `Web {importance=5}` and the like: attributes in the name.
  mutating func hintAtBrackets(_ inlines: [Inline], of label: KnownLabel, in span: Span) {
    for found in BracketedAttributes.find(in: inlines.textOutsideCode, labels: labels) {
      findings.report(
        .bracketedAttributes(found, isName: label == .touchpoint), at: file.find(found.text, in: span) ?? span
      )
    }
  }

  /// `## Buys {state=paid}`: braces of a heading hold its id, and nothing else is read of them.
  mutating func hintAtBrackets(inHeading words: [Inline], in span: Span) {
    for found in BracketedAttributes.find(inHeading: words.textOutsideCode, labels: labels) {
      // Behind a backslash a brace is meant as one.
      guard let place = file.find(found.text, in: span) else { continue }
      findings.report(.bracketsInHeading(found), at: place)
    }
  }
}

extension String {
  /// With a comma for each dash between blanks.
  fileprivate var replacingDashes: String {
    var scalars = Array(unicodeScalars)
    for index in scalars.indices.dropFirst().dropLast()
    where ["-", "–", "—"].contains(scalars[index]) && scalars[index - 1] == " " && scalars[index + 1] == " " {
      scalars[index] = ","
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension [Inline] {
  /// The words, with a sign that means nothing in the place of code and pictures.
  fileprivate var textOutsideCode: String {
    if count == 1, case .text(let words) = self[0] { return words }
    return map { inline in
      switch inline {
      case .text(let words): words
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.textOutsideCode
      case .link(let link): link.inlines.textOutsideCode
      case .code, .image: "\u{FFFC}"
      case .html, .softBreak, .hardBreak: " "
      }
    }.joined()
  }
}
