import MarkdownTree

/// The head of a journey file: front matter, title, and the fields under the title.
extension JourneyReader {
  mutating func readKeys(_ keys: Keys) {
    keys.reportUnknown(known: Self.keys, &builder.findings)
    journey.fields += keys.own(&builder.findings).map {
      Field(label: .own($0.name), wording: $0.name, values: $0.values)
    }
    if let (text, span) = keys.text("title", &builder.findings) { journey.title = RichText(text, span: span) }
    if let (text, span) = keys.text("kind", &builder.findings) { setKind(text, span) }
    if let (text, span) = keys.text("state", &builder.findings) { setState(text, span) }
    if let (text, span) = keys.text("compares", &builder.findings) { setCompares(text, span) }
    for (text, span) in keys.texts("personas", split: true, &builder.findings) {
      journey.personas.append(text)
      builder.references.append(Reference(kind: .persona, text: text, span: span))
    }
    if let (text, span) = keys.text("lifecycle", &builder.findings) { setLifecycle(text, span) }
    for (text, span) in keys.texts("owner", split: true, &builder.findings) {
      builder.findings.hint(atPlaceholder: text, at: span)
      journey.owners.append(text)
    }
    journey.reviewed = keys.day("reviewed", &builder.findings)
    stated["reviewed"] = keys.node("reviewed").map { keys.span($0.range) }
    reviewBy = keys.day("review_by", &builder.findings)
    for (text, span) in keys.texts("aliases", split: true, &builder.findings) { addAlias(text, span) }
    if let (text, span) = keys.text("lang", &builder.findings) { setLanguage(text, span) }
  }

  private mutating func setKind(_ text: String, _ span: Span) {
    let slug = Slug.make(text)
    if let kind = Journey.Kind(rawValue: slug) ?? LabelWords.kinds[slug] {
      journey.kind = kind
      stated["kind"] = span
    } else {
      let near = Spelling.nearest(to: slug, in: Journey.Kind.allCases.map(\.rawValue))
      builder.findings.report(.unknownKind(text, near: near), at: span)
    }
  }

  private mutating func setState(_ text: String, _ span: Span) {
    let slug = Slug.make(text)
    if let state = Journey.State(rawValue: slug) ?? LabelWords.states[slug] {
      journey.state = state
      stated["state"] = span
    } else {
      let near = Spelling.nearest(to: slug, in: Journey.State.allCases.map(\.rawValue))
      builder.findings.report(.unknownState(text, near: near), at: span)
    }
  }

  private mutating func setCompares(_ text: String, _ span: Span) {
    journey.compares = text
    builder.references.append(Reference(kind: .journey, text: text, span: span))
  }

  private mutating func setLifecycle(_ text: String, _ span: Span) {
    journey.lifecycle = Slug.make(text)
    stated["lifecycle"] = span
    builder.references.append(Reference(kind: .lifecycle, text: text, span: span))
  }

  private mutating func addAlias(_ text: String, _ span: Span) {
    journey.aliases.append(text)
    stated["aliases"] = stated["aliases"] ?? span
    builder.references.append(Reference(kind: .alias, text: text, span: span))
  }

  private mutating func setLanguage(_ text: String, _ span: Span) {
    if let language = Language.canonical(text) {
      journey.language = language
    } else {
      builder.findings.report(
        .invalidValue("lang", text, expected: "a language tag like en, zh-Hans or zh-Hant"), at: span)
    }
  }

  private mutating func day(_ key: String, _ text: String, _ span: Span) -> String? {
    if Day(iso: text) != nil { return text }
    builder.findings.report(.invalidValue(key, text, expected: "a day like 2026-10-01"), at: span)
    return nil
  }

  mutating func readTitle(_ outline: JourneyOutline) {
    guard let title = outline.title else {
      if journey.title.isEmpty {
        // A file without any title is called after itself.
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        journey.title = RichText(name.hasSuffix(".md") ? String(name.dropLast(3)) : name, span: Span(0, 0))
      }
      return
    }
    // Both may be given; the front matter's is the title, the heading stays in the text.
    let words = StageHeading.withoutID(title.inlines)
    builder.hintAtBrackets(inHeading: words, in: title.span)
    if journey.title.isEmpty {
      journey.title = RichText(words, span: InlineCutting.place(words, in: title.span, file: file))
    } else if words.plainText != journey.title.plain {
      journey.prose.append(Block(.heading(level: 2, words), span: title.span))
    }
  }

  /// The fields under the title: front-matter keys first, all others are the journey's own.
  mutating func readHead(_ blocks: ArraySlice<Block>, _ keys: Keys) {
    let content = builder.sort(blocks, isHead: true)
    var settled: Set<String> = []
    let unread = builder.unreadLabelsOfHead
    for entry in content.entries {
      for (message, span) in unread.findings(in: entry) { builder.findings.report(message, at: span) }
      let label = builder.labels.label(entry.wording)
      let key = builder.labels.journeyKey(entry.wording)
      let text = values(entry, isList: false)
      if publishing.take(key, text, keys, &builder.findings) { continue }
      if let key, keys.node(key) == nil, key != "title" || journey.title.isEmpty, label == nil {
        if key != "aliases", let second = text.first, !settled.insert(key).inserted {
          builder.findings.report(.secondValue(second.text.plain, of: key), at: second.text.span)
          addField(entry)
          continue
        }
        setKey(key, entry)
      } else if label == .persona, keys.node("personas") == nil {
        readPersonaField(entry)
      } else if label == .owner, keys.node("owner") == nil {
        journey.wordings["owner"] = entry.wording
        for value in values(entry, isList: true) {
          builder.findings.hint(atPlaceholder: value.text.plain, at: value.text.span)
          journey.owners.append(value.text.plain)
        }
      } else {
        addField(entry)
        continue
      }
      // A fact of the journey has no place for more than its words.
      let values = values(entry, isList: label != nil || key == "aliases")
      let isMore =
        values.contains { !$0.attributes.isEmpty } || (label == nil && key != "aliases" && values.count > 1)
      if isMore || !entry.details.isEmpty { addField(entry) }
    }
    journey.quotes = content.quotes
    journey.tableHeads = content.tableHeads
    for (message, span) in unread.findings(in: content.prose) {
      builder.findings.report(message, at: span)
    }
    for block in content.prose { builder.hintAtTable(in: block) }
    journey.prose += content.prose
    readLooseTables(content)
  }

  /// A field of the journey's own. Emotions and touchpoints belong to stages: here they are words.
  private mutating func addField(_ entry: Entry) {
    let known = builder.labels.label(entry.wording).flatMap {
      [.emotion, .touchpoint].contains($0) ? nil : $0
    }
    builder.hintAtFactOfStage(entry)
    builder.addField(known.map(Label.known) ?? .own(entry.wording), entry, to: &journey.fields)
  }

  func values(_ entry: Entry, isList: Bool) -> [Value] {
    ValueReader(file: file, labels: builder.labels).values(entry.inlines, isList: isList, span: entry.span)
  }

  private mutating func setKey(_ key: String, _ entry: Entry) {
    guard let value = values(entry, isList: false).first else { return }
    let text = value.text.plain
    journey.wordings[key] = entry.wording
    switch key {
    case "title": journey.title = value.text
    case "kind": setKind(text, value.text.span)
    case "state": setState(text, value.text.span)
    case "compares": setCompares(text, value.text.span)
    case "lifecycle": setLifecycle(text, value.text.span)
    case "reviewed":
      journey.reviewed = day(key, text, value.text.span)
      stated[key] = value.text.span
    case "review_by": reviewBy = day(key, text, value.text.span)
    case "aliases":
      for value in values(entry, isList: true) { addAlias(value.text.plain, value.text.span) }
    case "lang": setLanguage(text, value.text.span)
    default: break
    }
  }

  private mutating func readPersonaField(_ entry: Entry) {
    journey.wordings["persona"] = entry.wording
    for value in values(entry, isList: true) {
      journey.personas.append(value.text.plain)
      builder.references.append(
        Reference(kind: .personaName, text: value.text.plain, span: value.text.span))
    }
  }
}
