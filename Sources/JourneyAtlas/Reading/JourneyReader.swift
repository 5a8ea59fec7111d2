import MarkdownTree

/// Reads one journey file: its head, its stages, its sections. References stay words.
struct JourneyReader {
  static let keys = [
    "title", "kind", "state", "compares", "personas", "lifecycle", "owner", "reviewed", "review_by",
    "aliases",
    "lang",
  ]

  private(set) var journey: Journey
  private(set) var reviewBy: String?
  private(set) var builder: StageBuilder
  /// Touchpoint rows that stand outside the stages and name theirs.
  private var looseRows: [(stage: String, use: TouchpointUse)] = []
  private var opportunityRows: [StageBuilder.OpportunityRow] = []
  private let site: Site
  private let file: SourceFile

  init(file: SourceFile, id: String, site: Site, labels: LabelTable, findings: Findings) {
    self.file = file
    self.site = site
    builder = StageBuilder(file: file, labels: labels, findings: findings)
    journey = Journey(
      id: id, title: RichText([], span: Span(0, 0)), source: file.path, language: site.language)
  }

  mutating func read(_ front: FrontMatter, _ document: MarkdownDocument) {
    readKeys(front.keys)
    let outline = JourneyOutline(document.blocks, labels: builder.labels)
    readTitle(outline)
    readHead(outline.head, front.keys)
    var stages: [(heading: StageHeading, stage: Stage)] = []
    for section in outline.sections {
      if outline.map != nil || section.known != nil {
        readSection(section, isStageLike: section.known == nil)
      } else {
        if section.isSecondTitle {
          builder.findings.report(.severalTitles(section.heading(file).name.plain), at: section.span)
        }
        stages.append(readStage(section, number: stages.count + 1))
      }
    }
    if let maps = outline.map { stages = readMaps(maps) }
    number(&stages)
    journey.stages = stages.map(\.stage)
    settleIDs(stages.map(\.heading))
    settleRows()
    if journey.stages.isEmpty { reportNoStage(document) }
  }

  // MARK: Head

  private mutating func readKeys(_ keys: Keys) {
    keys.reportUnknown(known: Self.keys, &builder.findings)
    if let (text, span) = keys.text("title", &builder.findings) { journey.title = RichText(text, span: span) }
    if let (text, span) = keys.text("kind", &builder.findings) { setKind(text, span) }
    if let (text, span) = keys.text("state", &builder.findings) { setState(text, span) }
    if let (text, span) = keys.text("compares", &builder.findings) { setCompares(text, span) }
    for (text, span) in keys.texts("personas", split: true, &builder.findings) {
      journey.personas.append(text)
      builder.references.append(Reference(kind: .persona, text: text, span: span))
    }
    if let (text, span) = keys.text("lifecycle", &builder.findings) { setLifecycle(text, span) }
    journey.owners = keys.texts("owner", split: true, &builder.findings).map(\.text)
    journey.reviewed = keys.day("reviewed", &builder.findings)
    reviewBy = keys.day("review_by", &builder.findings)
    journey.aliases = keys.texts("aliases", split: true, &builder.findings).map(\.text)
    if let (text, span) = keys.text("lang", &builder.findings) { setLanguage(text, span) }
  }

  private mutating func setKind(_ text: String, _ span: Span) {
    let slug = Slug.make(text)
    if let kind = Journey.Kind(rawValue: slug) ?? LabelWords.kinds[slug] {
      journey.kind = kind
    } else {
      let near = Spelling.nearest(to: slug, in: Journey.Kind.allCases.map(\.rawValue))
      builder.findings.report(.unknownKind(text, near: near), at: span)
    }
  }

  private mutating func setState(_ text: String, _ span: Span) {
    let slug = Slug.make(text)
    if let state = Journey.State(rawValue: slug) ?? LabelWords.states[slug] {
      journey.state = state
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
    builder.references.append(Reference(kind: .lifecycle, text: text, span: span))
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

  private mutating func readTitle(_ outline: JourneyOutline) {
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
    if journey.title.isEmpty {
      journey.title = RichText(words, span: InlineCutting.place(words, in: title.span, file: file))
    } else if words.plainText != journey.title.plain {
      journey.prose.append(Block(.heading(level: 2, words), span: title.span))
    }
  }

  /// The fields under the title: front-matter keys first, all others are the journey's own.
  private mutating func readHead(_ blocks: ArraySlice<Block>, _ keys: Keys) {
    let content = builder.sort(blocks)
    for entry in content.entries {
      let label = builder.labels.label(entry.wording)
      let key = builder.labels.journeyKey(entry.wording)
      if let key, keys.node(key) == nil, key != "title" || journey.title.isEmpty, label == nil {
        setKey(key, entry)
      } else if label == .persona, keys.node("personas") == nil {
        readPersonaField(entry)
      } else if label == .owner, keys.node("owner") == nil {
        journey.wordings["owner"] = entry.wording
        journey.owners += values(entry, isList: true).map(\.text.plain)
      } else if label == .opportunity {
        builder.addField(.known(.opportunity), entry, to: &journey.fields)
      } else if label == .emotion || label == .touchpoint {
        builder.addField(.own(entry.wording), entry, to: &journey.fields)
      } else {
        builder.addField(label.map(Label.known) ?? .own(entry.wording), entry, to: &journey.fields)
      }
    }
    journey.quotes = content.quotes
    journey.tableHeads = content.tableHeads
    journey.prose += content.prose
    readLooseTables(content)
  }

  private func values(_ entry: Entry, isList: Bool) -> [Value] {
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
    case "reviewed": journey.reviewed = day(key, text, value.text.span)
    case "review_by": reviewBy = day(key, text, value.text.span)
    case "aliases": journey.aliases += values(entry, isList: true).map(\.text.plain)
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

  // MARK: Stages

  private mutating func readStage(_ section: JourneyOutline.Section, number: Int)
    -> (heading: StageHeading, stage: Stage)
  {
    let heading = section.heading(file)
    var stage = newStage(heading, number: number, span: section.span)
    let firstRow = builder.opportunities.count
    let parts = section.steps(builder.labels)
    builder.add(builder.sort(parts.own), to: &stage)
    var headings: [StageHeading] = []
    for step in parts.steps {
      let heading = step.heading(file)
      var read = newStage(heading, number: headings.count + 1, span: step.span)
      builder.add(builder.sort(step.body), to: &read)
      stage.steps.append(read)
      headings.append(heading)
    }
    var ids = IDs(file: file)
    for index in stage.steps.indices {
      stage.steps[index].id = ids.take(
        headings[index], fallback: "step-\(index + 1)", reserved: [], &builder.findings)
    }
    // Stages get their ids when all are known.
    for row in builder.opportunities.indices[firstRow...] {
      builder.opportunities[row].stageIndex = number - 1
    }
    return (heading, stage)
  }

  private func newStage(_ heading: StageHeading, number: Int, span: Span) -> Stage {
    Stage(
      id: "", name: heading.name, number: number, span: span, line: file.lineIndex(at: span.start) + 1)
  }

  private mutating func readMaps(_ maps: [WholeMapTable]) -> [(heading: StageHeading, stage: Stage)] {
    var stages: [(heading: StageHeading, stage: Stage)] = []
    for map in maps {
      for column in map.stages {
        let heading = StageHeading.read(column.name.inlines, span: column.name.span, file: file)
        var index = stages.firstIndex { $0.heading.name.plain == heading.name.plain && !heading.name.isEmpty }
        if index == nil {
          stages.append((heading, newStage(heading, number: stages.count + 1, span: column.name.span)))
          index = stages.count - 1
        }
        if let index { builder.addCells(column.cells, to: &stages[index].stage) }
      }
      let corner = InlineCutting.trimmed(map.corner.inlines)
      if !corner.isEmpty { journey.wordings["stage"] = corner.plainText }
    }
    return stages
  }

  /// Written numbers are shown where every stage has one and they rise; otherwise stages are counted.
  private func number(_ stages: inout [(heading: StageHeading, stage: Stage)]) {
    let written = stages.compactMap(\.heading.number)
    guard written.count == stages.count, zip(written, written.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return
    }
    for index in stages.indices { stages[index].stage.number = written[index] }
  }

  private mutating func settleIDs(_ headings: [StageHeading]) {
    var ids = IDs(file: file)
    for index in journey.stages.indices {
      journey.stages[index].id = ids.take(
        headings[index], fallback: "stage-\(index + 1)", reserved: ["index"], &builder.findings)
    }
  }

  // MARK: Sections

  private mutating func readSection(_ section: JourneyOutline.Section, isStageLike: Bool) {
    let title = section.heading(file).name
    if section.known == .opportunities {
      let (rows, prose) = OpportunityReader.section(section.body, &builder)
      opportunityRows += rows
      if !prose.isEmpty || rows.isEmpty {
        journey.sections.append(Journey.Section(title: title, blocks: prose, span: section.span))
      }
    } else if isStageLike {
      // Beside a whole-map table a heading is a heading.
      let blocks = section.body.filter { !JourneyOutline.isMap($0, builder.labels) }
      if blocks.isEmpty, blocks.count < section.body.count {
        journey.wordings["map"] = title.plain
      } else {
        journey.sections.append(Journey.Section(title: title, blocks: blocks, span: section.span))
      }
    } else {
      journey.sections.append(Journey.Section(title: title, blocks: Array(section.body), span: section.span))
    }
  }

  /// Touchpoint tables under the title whose rows name their stage.
  private mutating func readLooseTables(_ content: SectionContent) {
    for (kind, table, span) in content.tables {
      let heads = table.header.map { ListText.trimmed($0.inlines.plainText) }
      let columns = heads.map { builder.labels.column($0) ?? $0 }
      guard kind == .touchpoints, let stageColumn = columns.firstIndex(of: "stage") else {
        if kind == .opportunities {
          opportunityRows += OpportunityReader.rows(table, &builder)
        } else {
          journey.prose.append(Block(.table(table), span: span))
        }
        continue
      }
      for row in table.rows {
        guard let use = builder.readRow(row, columns: columns, heads: heads, number: looseRows.count + 1)
        else { continue }
        looseRows.append((row[stageColumn].inlines.plainText, use))
      }
    }
  }

  // MARK: What stages and tables say together

  private mutating func settleRows() {
    for (name, var use) in looseRows {
      guard let index = stageIndex(named: name) else {
        builder.findings.report(
          .invalidValue("stage", name, expected: "the name of a stage of this map"), at: use.span)
        continue
      }
      use.columns.removeAll { $0.name == "stage" }
      journey.stages[index].touchpoints.append(use)
    }
    var rows: [StageBuilder.OpportunityRow] = []
    for value in journey.fields.filter({ $0.label == .known(.opportunity) }).flatMap(\.values) {
      rows.append(OpportunityReader.read(value, stage: nil, file: file, &builder.findings))
    }
    for stage in journey.stages {
      for place in [stage] + stage.steps {
        for value in place.values(.opportunity) {
          rows.append(OpportunityReader.read(value, stage: stage.id, file: file, &builder.findings))
        }
      }
    }
    for row in rows + builder.opportunities + opportunityRows {
      var opportunity = row.opportunity
      if let index = row.stageIndex { opportunity.stage = journey.stages[index].id }
      if let name = row.stageName {
        if let index = stageIndex(named: name) {
          opportunity.stage = journey.stages[index].id
        } else {
          opportunity.others.append(
            Attribute(name: "stage", wording: "stage", text: name, span: opportunity.text.span))
        }
      }
      journey.opportunities.append(opportunity)
    }
  }

  private func stageIndex(named name: String) -> Int? {
    let slug = Slug.make(StageHeading.read([.text(name)], span: Span(0, 0), file: file).name.plain)
    return journey.stages.firstIndex { $0.id == slug || Slug.make($0.name.plain) == slug }
  }

  private mutating func reportNoStage(_ document: MarkdownDocument) {
    let place = journey.title.span.end > 0 ? journey.title.span : Span(0, 0)
    let deepest = document.blocks.contains { block in
      if case .heading(let level, _) = block.content { level > 2 } else { false }
    }
    builder.findings.report(
      .noStage(near: deepest ? "write each stage's heading with two signs: ## Name" : nil), at: place)
  }
}
