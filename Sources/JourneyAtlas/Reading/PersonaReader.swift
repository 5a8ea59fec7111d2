import MarkdownTree

/// Reads one persona file: facts from front matter or fields, quotes, and the story.
struct PersonaReader {
  static let keys = [
    "title", "name", "role", "occupation", "age", "location", "segment", "segments", "share", "goals",
    "needs",
    "challenges", "frustrations", "motivations", "channels", "preferred_channels", "purchase",
    "purchase_behaviour", "technology", "quote", "aliases", "source", "lang", "draft", "internal", "consent",
    "real",
  ]

  private(set) var persona: Persona
  private(set) var findings: Findings
  private(set) var references: [Reference] = []
  /// What fields say of the file itself.
  private(set) var publishing = PublishingFields()
  private let labels: LabelTable
  private let file: SourceFile

  init(file: SourceFile, id: String, site: Site, labels: LabelTable, findings: Findings) {
    self.file = file
    self.labels = labels
    self.findings = findings
    persona = Persona(
      id: id, name: RichText([], span: Span(0, 0)), source: file.path, language: site.language)
  }

  mutating func read(_ front: FrontMatter, _ document: MarkdownDocument) {
    readKeys(front.keys)
    var blocks = document.blocks[...]
    if let index = blocks.firstIndex(where: { JourneyOutline.level(of: $0) == 1 }),
      case .heading(_, let inlines) = blocks[index].content
    {
      if persona.name.isEmpty {
        let name = InlineCutting.trimmed(inlines)
        persona.name = RichText(name, span: InlineCutting.place(name, in: blocks[index].span, file: file))
        blocks.remove(at: index)
      } else if persona.name.plain == inlines.plainText {
        blocks.remove(at: index)
      }
    }
    let labels = labels
    var reader = SectionReader(
      file: file, isKnown: { labels.personaLabel($0) != nil || Self.isOfTheFile($0, labels) })
    reader.read(blocks)
    let unread = UnreadLabels(
      file: file, isLabel: { labels.personaLabel($0) != nil },
      isSure: { labels.personaLabel($0).map { ![.source, .quote].contains($0) } ?? false },
      isOfNumbers: { labels.personaLabel($0) == .share || labels.personaLabel($0) == .age })
    for entry in reader.content.entries {
      for (message, span) in unread.findings(in: entry) { findings.report(message, at: span) }
      add(entry, front.keys)
    }
    if persona.name.isEmpty {
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      persona.name = RichText(name.hasSuffix(".md") ? String(name.dropLast(3)) : name, span: Span(0, 0))
    }
    InternalSpelling.check(reader.content.prose, &findings)
    for (message, span) in unread.findings(in: reader.content.prose) { findings.report(message, at: span) }
    persona.quotes += reader.content.quotes
    persona.tableHeads = reader.content.tableHeads
    persona.prose = reader.content.prose
    settle()
  }

  private mutating func readKeys(_ keys: Keys) {
    keys.reportUnknown(known: Self.keys, &findings)
    persona.fields += keys.own(&findings).map {
      PersonaField(label: nil, wording: $0.name, values: $0.values)
    }
    for key in ["title", "name"] where persona.name.isEmpty {
      if let (text, span) = keys.text(key, &findings) { persona.name = RichText(text, span: span) }
    }
    if let (text, span) = keys.text("lang", &findings) { setLanguage(text, span) }
    for entry in keys.entries {
      let word = entry.key.text.split(separator: "_").joined(separator: " ")
      guard let label = labels.personaLabel(word), !["lang", "title", "name"].contains(entry.key.text) else {
        continue
      }
      let isList = Self.listLabels.contains(label)
      let texts = keys.texts(entry.key.text, split: isList, &findings)
      let values = texts.map { Value(text: RichText($0.text, span: $0.span)) }
      let wording = word.prefix(1).uppercased() + word.dropFirst()
      add(label, wording: wording, values)
      if label == .alias { noteRedirects(texts) }
    }
  }

  /// Whether a field says something of the file: known anywhere, as labels are.
  private static func isOfTheFile(_ word: String, _ labels: LabelTable) -> Bool {
    labels.personaKey(word) == "real" || PublishingFields.keys.contains(labels.journeyKey(word) ?? "")
  }

  private static let listLabels: Set<PersonaLabel> = [.segment, .channel, .alias]

  private mutating func add(_ entry: Entry, _ keys: Keys) {
    let label = labels.personaLabel(entry.wording)
    let values = ValueReader(file: file, labels: labels).values(
      entry.inlines, isList: label.map(Self.listLabels.contains) ?? false, span: entry.span,
      details: entry.details)
    if label == nil {
      // Not all that a journey's keys are called: a persona's language is no setting.
      let key = labels.personaKey(entry.wording)
      if publishing.take(key ?? labels.journeyKey(entry.wording), values, keys, &findings) { return }
      if setKey(key, values.first, keys) { return }
      hint(at: entry)
    }
    if label == .alias { noteRedirects(values.map { ($0.text.plain, $0.text.span) }) }
    add(label, wording: entry.wording, values)
  }

  /// Takes a field that is a key of the file itself; false for any other. The front matter and the title win.
  private mutating func setKey(_ key: String?, _ value: Value?, _ keys: Keys) -> Bool {
    guard let value else { return false }
    switch key {
    case "name" where persona.name.isEmpty: persona.name = value.text
    case "lang" where keys.node("lang") == nil: setLanguage(value.text.plain, value.text.span)
    default: return false
    }
    return true
  }

  private mutating func setLanguage(_ text: String, _ span: Span) {
    if let language = Language.canonical(text) {
      persona.language = language
    } else {
      findings.report(
        .invalidValue("lang", text, expected: "a language tag like en, zh-Hans or zh-Hant"), at: span)
    }
  }

  /// An old id leaves a redirect behind; a name in other letters only helps matching.
  private mutating func noteRedirects(_ aliases: [(text: String, span: Span)]) {
    for (text, span) in aliases where Slug.make(text) == text {
      persona.redirects.append(text)
      references.append(Reference(kind: .alias, text: text, span: span))
    }
  }

  private mutating func hint(at entry: Entry) {
    let word = entry.wording
    let message =
      InternalSpelling.near(word).map { Message.misspeltInternal(word, near: $0) }
      ?? labels.nearPersonaLabel(word).map { .nearMissFact(word, near: $0) }
    if let message { findings.report(message, at: file.find(word, in: entry.span) ?? entry.span) }
  }

  private mutating func add(_ label: PersonaLabel?, wording: String, _ values: [Value]) {
    let index = persona.fields.firstIndex {
      label == nil ? $0.label == nil && $0.wording == wording : $0.label == label
    }
    if let index {
      persona.fields[index].values += values
      if persona.fields[index].wording != wording { persona.fields[index].wording += " / " + wording }
    } else {
      persona.fields.append(PersonaField(label: label, wording: wording, values: values))
    }
  }

  /// The facts that other pages use.
  private mutating func settle() {
    func texts(_ label: PersonaLabel) -> [String] { persona.field(label)?.values.map(\.text.plain) ?? [] }
    persona.role = texts(.role).first
    persona.segments = texts(.segment)
    persona.aliases = texts(.alias)
    persona.channels = texts(.channel)
    for value in persona.field(.channel)?.values ?? [] {
      references.append(Reference(kind: .channel, text: value.text.plain, span: value.text.span))
    }
    if let value = persona.field(.share)?.values.first { readShare(value) }
    for value in persona.field(.quote)?.values ?? [] {
      persona.quotes.append(
        Quote(
          blocks: [Block(.paragraph(value.text.inlines), span: value.text.span)] + value.details, source: nil,
          span: value.text.span))
    }
    persona.fields.removeAll { $0.label == .quote }
  }

  /// `18 %`, `18`: percent of customers.
  private mutating func readShare(_ value: Value) {
    var text = ListText.withoutBrackets(value.text.plain)
    if let sign = text.unicodeScalars.last, sign == "%" || sign == "％" {
      text = ListText.trimmed(String(text.unicodeScalars.dropLast()))
    }
    // Words ("about a fifth") stay words.
    guard let share = Numbers.read(text) else { return }
    guard (0...100).contains(share) else {
      findings.report(
        .offScale("share", value.text.plain, scale: "a percentage from 0 to 100"), at: value.text.span)
      return
    }
    persona.share = share
  }
}
