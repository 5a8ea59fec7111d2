import MarkdownTree

/// Reads one journey file: its head, its stages, its sections. References stay words.
struct JourneyReader {
  static let keys = [
    "title", "kind", "state", "compares", "personas", "lifecycle", "owner", "reviewed", "review_by",
    "aliases", "lang", "draft", "internal", "consent",
  ]

  var journey: Journey
  var reviewBy: String?
  /// Where it says what a translation leaves to its base, by key.
  var stated: [String: Span] = [:]
  /// What fields under the title say of the file itself.
  var publishing = PublishingFields()
  var builder: StageBuilder
  /// Touchpoint rows that stand outside the stages and name theirs.
  private var looseRows: [(stage: String, use: TouchpointUse)] = []
  private var opportunityRows: [StageBuilder.OpportunityRow] = []
  static let maximumStages = 200
  let site: Site
  let file: SourceFile

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
    if stages.count > Self.maximumStages {
      // Every stage's page shows the way through all of them.
      builder.findings.report(.tooManyStages(Self.maximumStages), at: stages[Self.maximumStages].stage.span)
      stages.removeLast(stages.count - Self.maximumStages)
    }
    number(&stages)
    journey.stages = stages.map(\.stage)
    settleIDs(stages.map(\.heading))
    settleRows()
    if journey.stages.isEmpty { reportNoStage(document) }
  }

  // MARK: Stages

  private mutating func readStage(_ section: JourneyOutline.Section, number: Int)
    -> (heading: StageHeading, stage: Stage)
  {
    let heading = section.heading(file)
    var stage = newStage(heading, number: number, span: section.span)
    checkSpelling(of: heading, in: section.span)
    builder.hint(atStage: heading.name, in: section.span)
    let firstRow = builder.opportunities.count
    let firstExperiment = builder.experiments.count
    let firstMessage = builder.messages.count
    let parts = section.steps(builder.labels, file: file)
    builder.add(builder.sort(parts.own[...]), to: &stage)
    var headings: [StageHeading] = []
    for step in parts.steps {
      let heading = step.heading(file)
      var read = newStage(heading, number: headings.count + 1, span: step.span)
      checkSpelling(of: heading, in: step.span)
      if let label = builder.unreadLabels.label(inHeading: heading.name.inlines) {
        builder.findings.report(.labelInHeading(label), at: file.find(label, in: step.span) ?? step.span)
      }
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
    for row in builder.experiments.indices[firstExperiment...] {
      builder.experiments[row].stageIndex = number - 1
    }
    for row in builder.messages.indices[firstMessage...] { builder.messages[row].stageIndex = number - 1 }
    return (heading, stage)
  }

  private func newStage(_ heading: StageHeading, number: Int, span: Span) -> Stage {
    Stage(
      id: "", name: heading.name, number: number, span: span, line: file.lineIndex(at: span.start) + 1)
  }

  private mutating func checkSpelling(of heading: StageHeading, in span: Span) {
    builder.hintAtBrackets(inHeading: heading.name.inlines, in: span)
    guard let near = InternalSpelling.near(heading.name.plain) else { return }
    builder.findings.report(
      .misspeltInternal(heading.name.plain, near: near), at: file.find(heading.name.plain, in: span) ?? span)
  }

  private mutating func readMaps(_ maps: [WholeMapTable]) -> [(heading: StageHeading, stage: Stage)] {
    var stages: [(heading: StageHeading, stage: Stage)] = []
    for map in maps {
      for column in map.stages {
        let heading = StageHeading.read(column.name.inlines, span: column.name.span, file: file)
        checkSpelling(of: heading, in: column.name.span)
        var index = stages.firstIndex { $0.heading.name.plain == heading.name.plain && !heading.name.isEmpty }
        if index == nil {
          stages.append((heading, newStage(heading, number: stages.count + 1, span: column.name.span)))
          index = stages.count - 1
        }
        if let index { builder.addCells(column.cells, to: &stages[index].stage) }
      }
      let corner = InlineCutting.trimmed(map.corner.inlines)
      if !corner.isEmpty { addWording(corner.plainText, as: "stage") }
    }
    return stages
  }

  /// Several tables may call the same thing by several words.
  mutating func addWording(_ word: String, as key: String) {
    guard let known = journey.wordings[key], !known.contains(word) else {
      if journey.wordings[key] != nil { return }
      journey.wordings[key] = word
      return
    }
    journey.wordings[key] = known + " / " + word
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
    checkSpelling(of: section.heading(file), in: section.span)
    InternalSpelling.check(
      section.body.filter { !JourneyOutline.isMap($0, builder.labels) }, &builder.findings)
    if section.known == .opportunities {
      let (rows, prose) = OpportunityReader.section(section.body, &builder)
      opportunityRows += rows
      if !prose.isEmpty || rows.isEmpty {
        journey.sections.append(Journey.Section(title: title, blocks: prose, span: section.span))
      }
    } else if isStageLike {
      // Beside a whole-map table a heading is a heading.
      let blocks = withoutTables(section.body).filter { !JourneyOutline.isMap($0, builder.labels) }
      if blocks.isEmpty, blocks.count < section.body.count {
        journey.wordings["map"] = title.plain
      } else {
        journey.sections.append(Journey.Section(title: title, blocks: blocks, span: section.span))
      }
    } else {
      journey.sections.append(
        Journey.Section(
          title: title, blocks: withoutTables(section.body), span: section.span, kind: kind(section.known)))
    }
  }

  private func kind(_ section: LabelWords.KnownSection?) -> Journey.Section.Kind {
    switch section {
    case .experiments?: .experiments
    case .communication?: .communication
    case .opportunities?, .other?, nil: .other
    }
  }

  /// The blocks of a section besides its tables of experiments and messages, whose rows are read.
  private mutating func withoutTables(_ blocks: ArraySlice<Block>) -> [Block] {
    var rest: [Block] = []
    for block in blocks {
      if case .table(let table) = block.content, let kind = StageBuilder.kind(of: table, builder.labels),
        builder.take(kind, table)
      {
        continue
      }
      rest.append(block)
    }
    return rest
  }

  /// Touchpoint tables under the title whose rows name their stage.
  mutating func readLooseTables(_ content: SectionContent) {
    for (kind, table, span) in content.tables {
      let heads = table.header.map { ListText.trimmed($0.plainText) }
      let columns = TableColumn.columns(
        heads.map { ($0, builder.labels.column($0)) }, single: TableColumn.ofTouchpoints.union(["stage"]))
      guard kind == .touchpoints, let stageColumn = columns.firstIndex(where: { $0.name == "stage" }) else {
        if kind == .opportunities {
          opportunityRows += OpportunityReader.rows(table, &builder)
        } else if !builder.take(kind, table) {
          builder.hintAtLooseTable(table)
          journey.prose.append(Block(.table(table), span: span))
        }
        continue
      }
      builder.reportSeconds(columns, table.header)
      for row in table.rows {
        guard let use = builder.readRow(row, columns: columns) else { continue }
        looseRows.append((row[stageColumn].plainText, use))
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
      for value in stage.values(.opportunity) + stage.steps.flatMap({ $0.values(.opportunity) }) {
        rows.append(OpportunityReader.read(value, stage: stage.id, file: file, &builder.findings))
      }
    }
    for row in rows + builder.opportunities + opportunityRows {
      var opportunity = row.opportunity
      if let index = row.stageIndex { opportunity.stage = journey.stages[index].id }
      if let name = row.stageName {
        if let index = stageIndex(named: name.plain) {
          opportunity.stage = journey.stages[index].id
        } else {
          hintAtStage(name, "opportunity")
          opportunity.others.append(
            Attribute(name: "stage", wording: "stage", text: name.plain, span: name.span))
        }
      }
      journey.opportunities.append(opportunity)
    }
    settleLenses()
  }

  func stageIndex(named name: String) -> Int? {
    let slug = Slug.make(StageHeading.read([.text(name)], span: Span(0, 0), file: file).name.plain)
    return journey.stages.firstIndex { $0.id == slug || Slug.make($0.name.plain) == slug }
  }

  private mutating func reportNoStage(_ document: MarkdownDocument) {
    let place = journey.title.span.end > 0 ? journey.title.span : Span(0, 0)
    builder.findings.report(.noStage(NoStage(document.blocks, file)), at: place)
  }
}
