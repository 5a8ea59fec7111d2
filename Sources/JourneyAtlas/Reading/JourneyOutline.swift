import MarkdownTree

/// The parts of a journey file: title, what stands under it, and the sections of the level below, each a
/// stage or one of the sections that are none.
struct JourneyOutline {
  var title: (inlines: [Inline], span: Span)?
  var head: ArraySlice<Block>
  var sections: [Section]
  /// The whole-map tables, in a file whose headings are no stages.
  var map: [WholeMapTable]?

  struct Section {
    var inlines: [Inline]
    var span: Span
    var level: Int
    var body: ArraySlice<Block>
    var known: LabelWords.KnownSection?
    /// An H1 that is not the first.
    var isSecondTitle = false

    func heading(_ file: SourceFile) -> StageHeading { StageHeading.read(inlines, span: span, file: file) }

    /// The stage's own blocks, and its steps: headings of the next level that are no label. A label heading of
    /// that level belongs to the stage, with what stands below it.
    func steps(_ labels: LabelTable, file: SourceFile) -> (own: [Block], steps: [Section]) {
      guard body.contains(where: { $0.isHeading }) else { return (Array(body), []) }
      var own: [Block] = []
      var steps: [Section] = []
      var isStep = false
      for index in body.indices {
        let block = body[index]
        if case .heading(let level, let inlines) = block.content, level == self.level + 1 {
          let name = StageHeading.read(inlines, span: block.span, file: file).name.plain
          isStep = labels.label(name) == nil
          if isStep {
            let start = body.index(after: index)
            steps.append(Section(inlines: inlines, span: block.span, level: level, body: body[start..<start]))
            continue
          }
        }
        if isStep, let last = steps.indices.last {
          steps[last].body = body[steps[last].body.startIndex...index]
        } else {
          own.append(block)
        }
      }
      return (own, steps)
    }
  }

  init(_ all: [Block], labels: LabelTable) {
    var blocks = all
    var start = blocks.startIndex
    var before: ArraySlice<Block> = []
    if let first = blocks.firstIndex(where: { Self.level(of: $0) == 1 }) {
      title = (Self.words(of: blocks[first]), blocks[first].span)
      before = blocks[..<first]
      start = first + 1
      // Stages above the title are stages all the same.
      if before.contains(where: { $0.isHeading }) {
        before = []
        blocks.remove(at: first)
        start = blocks.startIndex
      }
    }
    let level = Self.stageLevel(blocks[start...])
    let starts = blocks[start...].indices.filter { index in
      Self.level(of: blocks[index]).map { $0 <= level } ?? false
    }
    head = before + blocks[start..<(starts.first ?? blocks.endIndex)]
    sections = starts.enumerated().map { index, start in
      let own = Self.level(of: blocks[start]) ?? level
      let inlines = Self.words(of: blocks[start])
      let end = index + 1 < starts.count ? starts[index + 1] : blocks.endIndex
      var section = Section(
        inlines: inlines, span: blocks[start].span, level: max(own, level), body: blocks[(start + 1)..<end],
        known: LabelWords.sections[LabelTable.normalise(inlines.plainText)])
      section.isSecondTitle = own == 1
      return section
    }
    let tables = blocks.compactMap { Self.map($0, labels) }
    if tables.isEmpty { return }
    let hasStages = sections.contains { section in
      section.known == nil && Self.saysSomething(section.body, labels)
    }
    if !hasStages {
      map = tables
      head = head.filter { !Self.isMap($0, labels) }[...]
    }
  }

  /// The words of a heading.
  private static func words(of block: Block) -> [Inline] {
    if case .heading(_, let inlines) = block.content { inlines } else { [] }
  }

  static func level(of block: Block) -> Int? {
    if case .heading(let level, _) = block.content { level } else { nil }
  }

  /// The level below the title: 2, or the highest that the file uses below its title.
  private static func stageLevel(_ blocks: ArraySlice<Block>) -> Int {
    blocks.compactMap { level(of: $0) }.filter { $0 > 1 }.min() ?? 2
  }

  static func map(_ block: Block, _ labels: LabelTable) -> WholeMapTable? {
    guard case .table(let table) = block.content else { return nil }
    return WholeMapTable(table, labels: labels)
  }

  static func isMap(_ block: Block, _ labels: LabelTable) -> Bool { map(block, labels) != nil }

  /// Whether a section holds anything that only a stage holds: a labelled field or a touchpoint table.
  private static func saysSomething(_ blocks: ArraySlice<Block>, _ labels: LabelTable) -> Bool {
    var reader = SectionReader(
      file: SourceFile(path: "", bytes: []), isKnown: { labels.label($0) != nil },
      tableKind: { table in
        labels.column(table.header.first?.plainText ?? "") == "touchpoint" ? .touchpoints : nil
      })
    reader.read(blocks)
    let content = reader.content
    return !content.tables.isEmpty || content.entries.contains { labels.label($0.wording) != nil }
  }
}
